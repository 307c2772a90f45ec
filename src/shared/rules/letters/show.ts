import type { Term } from '../../rulebook/leaf';
import type { RuleValues } from '../../rulebook/book';
import type { Text } from '../../text/lang';
import type { CodeOf, Kind } from './kinds';
import { termsOf } from './parse';

/** The term behind a code. */
export function termOf<K extends Kind>(kind: K, code: CodeOf[K], rules: RuleValues): Term {
  const found = termsOf(kind, rules).find((one) => one.code === code);
  if (found === undefined) throw new Error(`no term for code ${code}`);
  return found;
}

/** Words for a term as a cell shows it: `output.style` says A类, A, or Class A. */
export function showTerm(term: Term, rules: RuleValues): string {
  switch (rules.output.style) {
    case 'zh':
      return term.zh;
    case 'en':
      return term.en;
    case 'letter':
      return /^[VLG]-[A-D]$/.test(term.code) ? term.code[2] : term.zh;
  }
}

export const showLetter = <K extends Kind>(kind: K, code: CodeOf[K], rules: RuleValues): string =>
  showTerm(termOf(kind, code, rules), rules);

/** The same in both languages, for sentences: never a bare letter. */
export function nameLetter<K extends Kind>(kind: K, code: CodeOf[K], rules: RuleValues): Text {
  const { zh, en } = termOf(kind, code, rules);
  return { zh, en };
}
