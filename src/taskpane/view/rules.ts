import type { Entry, RuleBook } from '../../shared/rulebook/book';
import type { Lang } from '../../shared/text/lang';
import { foldKey } from '../../shared/values/fold';
import { bookOf } from './library';
import { codeNames, readValue } from './rule-value';

/** Which entries are listed. */
export const SCOPES = ['all', 'changed', 'own', 'textbook', 'standard', 'house'] as const;
export type Scope = (typeof SCOPES)[number];

/** Whose rules hold in a workbook, and how far they differ. */
export interface Standing {
  /** Entries in which the company's rules differ from the textbook's, and those that it locks. */
  readonly changed: number;
  readonly locked: number;
  /** The company's value of every entry in which the workbook's own rules differ from it. */
  readonly own: ReadonlyMap<string, unknown>;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** @returns undefined where there are no rules of a company's */
export function standingOf(rules: RuleBook, company: RuleBook): Standing | undefined {
  if (company.below === undefined) return undefined;
  const laidDown = company.entries();
  const own = laidDown.filter(({ path, value }) => !same(value, rules.entry(path)!.value));
  return {
    changed: laidDown.filter((entry) => isChanged(entry) && !same(entry.value, entry.replaced)).length,
    locked: laidDown.filter(({ locked }) => locked).length,
    own: new Map(own.map(({ path, value }) => [path, value])),
  };
}

const isChanged = (entry: Entry): boolean => 'replaced' in entry;

function inScope(entry: Entry, scope: Scope, standing: Standing | undefined): boolean {
  if (scope === 'own') return standing?.own.has(entry.path) ?? false;
  return scope === 'all' || (scope === 'changed' ? isChanged(entry) : entry.status === scope);
}

/** Entries of a scope in which every typed word is found: in the label, the path, the value or the source. */
export function found(
  entries: readonly Entry[],
  typed: string,
  scope: Scope,
  lang: Lang,
  standing?: Standing,
): readonly Entry[] {
  const wanted = typed
    .split(/\s+/)
    .map(foldKey)
    .filter((word) => word !== '');
  const names = codeNames(entries);
  return entries.filter((entry) => {
    if (!inScope(entry, scope, standing)) return false;
    if (wanted.length === 0) return true;
    const text = foldKey(
      [entry.label.zh, entry.label.en, entry.path, readValue(entry, names, lang), bookOf(entry.source)[lang]].join(' '),
    );
    return wanted.every((word) => text.includes(word));
  });
}

/** What stands in the field in which an entry is edited. */
export const typedOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What was typed as a value: JSON where it is any, else the text itself. */
export function valueOf(typed: string): unknown {
  const text = typed.trim();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Whether a value is edited in one line; lists and groups of values take several. */
export const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object';
