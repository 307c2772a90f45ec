import { COMMANDS } from '../../src/cli/main';
import { functionNamed } from '../../src/functions/registry';
import { CHECKS } from '../../src/shared/checks/registry';
import { FORMS } from '../../src/shared/forms/registry';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Text } from '../../src/shared/text/lang';
import { SCREENS } from '../../src/taskpane/state/routes';

/** Where a concept may live: an entry or branch of the rule book, a function, a form, a check, a command, a screen. */
export const KINDS = ['rule', 'fn', 'form', 'check', 'cmd', 'screen'] as const;
export type Kind = (typeof KINDS)[number];

export interface Home {
  readonly kind: Kind;
  readonly name: string;
}

/** One concept of the texts: where it lives, or why it lives nowhere. */
export interface Concept {
  /** Its number, or for a gap the words by which it is known. */
  readonly id: string;
  readonly title: Text;
  readonly homes: readonly Home[];
  /** Said where it has no home, or where a part of it has none. */
  readonly remark?: Text;
}

const EXISTS: Readonly<Record<Kind, (name: string) => boolean>> = {
  rule: (name) => TEXTBOOK_RULES.entries(name).length > 0,
  fn: (name) => functionNamed(name)?.id === name,
  form: (name) => FORMS.some(({ id }) => id === name),
  check: (name) => CHECKS.some(({ id }) => id === name),
  cmd: (name) => COMMANDS.some((command) => command.name === name),
  screen: (name) => SCREENS.some((screen) => screen === name),
};

export const exists = ({ kind, name }: Home): boolean => EXISTS[kind](name);

const isKind = (text: string): text is Kind => KINDS.some((kind) => kind === text);

/** `rule:visit.A,visit.B fn:VISIT_GAP`: homes as the tables write them. */
function homesIn(text: string): Home[] {
  return text
    .split(/\s+/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [kind, names = ''] = part.split(':');
      if (!isKind(kind)) throw new Error(`no kind of home: ${part}`);
      return names.split(',').map((name) => ({ kind, name }));
    });
}

/** A concept with its homes. */
export const lives = (id: string, zh: string, en: string, homes: string, remark?: Text): Concept => ({
  id,
  title: { zh, en },
  homes: homesIn(homes),
  ...(remark === undefined ? {} : { remark }),
});

/** A concept without a home, and why. */
export const homeless = (id: string, zh: string, en: string, remark: Text): Concept => ({
  id,
  title: { zh, en },
  homes: [],
  remark,
});
