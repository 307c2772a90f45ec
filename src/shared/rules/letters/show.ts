import type { Term } from '../../rulebook/leaf';
import type { RuleValues } from '../../rulebook/book';
import type { Lang, Text } from '../../text/lang';
import type { CodeOf, Kind } from './kinds';
import { termsOf } from './parse';

/** The term behind a code. */
function termOf<K extends Kind>(kind: K, code: CodeOf[K], rules: RuleValues): Term {
  const found = termsOf(kind, rules).find((one) => one.code === code);
  if (found === undefined) throw new Error(`no term for code ${code}`);
  return found;
}

/**
 * The language that result cells speak: English where `output.style` says so, else what is asked for. A worksheet asks for Chinese
 * whatever the machine, so that a workbook shows the same values everywhere.
 */
export const cellLang = (rules: RuleValues, lang: Lang = 'zh'): Lang => (rules.output.style === 'en' ? 'en' : lang);

/** Words for a term as a cell shows it: `output.style` says A类, A, or Class A. */
export function showTerm(term: Term, rules: RuleValues, lang?: Lang): string {
  const isLetter = rules.output.style === 'letter' && /^[VLG]-[A-D]$/.test(term.code);
  return isLetter ? term.code[2] : term[cellLang(rules, lang)];
}

export const showLetter = <K extends Kind>(kind: K, code: CodeOf[K], rules: RuleValues, lang?: Lang): string =>
  showTerm(termOf(kind, code, rules), rules, lang);

/** The same in both languages, for sentences: never a bare letter. */
export function nameLetter<K extends Kind>(kind: K, code: CodeOf[K], rules: RuleValues): Text {
  const { zh, en } = termOf(kind, code, rules);
  return { zh, en };
}
