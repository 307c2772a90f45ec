import type { RuleBook } from '../shared/rulebook/book';
import type { Message } from '../shared/text/message';
import { ownRules, RULE_SHEET } from '../shared/workbook/own-rules';
import type { Book } from '../shared/workbook/sheet';
import { words } from './check/words';
import { loadCompany, loadRules, Problems, type RuleFiles } from './rule-file';

/** The rules that a command was given. */
export interface GivenRules {
  /** The company's; the textbook's where it has none. */
  readonly company: RuleBook;
  /** What was asked for on this run, over the company's; undefined where nothing was. */
  readonly asked: RuleBook | undefined;
}

/** Reads the files of rules that a command was given. */
export async function givenRules(files: RuleFiles): Promise<GivenRules> {
  return {
    company: await loadCompany(files),
    asked: files.rules === undefined ? undefined : await loadRules(files),
  };
}

/**
 * The rules that hold for a workbook: those given by `--rules`, else its own over the company's, else the company's, else the
 * textbook's; with a note where it brings its own.
 * @throws Problems where the workbook's own rules are wrong, or change what the company locks
 */
export function rulesInForce(
  book: Book,
  { company, asked }: GivenRules,
): { readonly rules: RuleBook; readonly notes: readonly Message[] } {
  const own = ownRules(book, company);
  if (own === undefined) return { rules: asked ?? company, notes: [] };
  if (asked !== undefined) return { rules: asked, notes: [words.ownRulesUnused({ sheet: RULE_SHEET })] };
  if (!own.ok) throw new Problems(own.errors);
  return { rules: own.book, notes: [words.ownRules({ sheet: RULE_SHEET })] };
}
