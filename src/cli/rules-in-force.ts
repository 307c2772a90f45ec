import { type RuleBook, TEXTBOOK_RULES } from '../shared/rulebook/book';
import type { Message } from '../shared/text/message';
import { ownRules, RULE_SHEET } from '../shared/workbook/own-rules';
import type { Book } from '../shared/workbook/sheet';
import { words } from './check/words';
import { Problems } from './rule-file';

/**
 * The rules that hold for a workbook: those given by `--rules`, else its own, else the textbook's; with a note where it brings its own.
 * @param given  undefined where nobody asked for rules
 * @throws Problems where the workbook's own rules are wrong
 */
export function rulesInForce(
  book: Book,
  given: RuleBook | undefined,
): { readonly rules: RuleBook; readonly notes: readonly Message[] } {
  const own = ownRules(book);
  if (own === undefined) return { rules: given ?? TEXTBOOK_RULES, notes: [] };
  if (given !== undefined) return { rules: given, notes: [words.ownRulesUnused({ sheet: RULE_SHEET })] };
  if (!own.ok) throw new Problems(own.errors);
  return { rules: own.book, notes: [words.ownRules({ sheet: RULE_SHEET })] };
}
