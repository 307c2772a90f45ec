import { type BookResult, mergeRuleBook, type RuleBook, TEXTBOOK_RULES } from '../rulebook/book';
import type { PlainContent } from './content';
import { shownAt } from './read-content';
import type { Book, Sheet } from './sheet';

/** The sheet of a workbook that holds its own rules: a path and a value in each row. */
export const RULE_SHEET = 'KA_Rules';

/** Paths have a dot; headings have none. */
const PATH = /^[\w-]+(\.[\w-]+)+$/;

/** A cell's value as a rule book takes it: a text that is JSON is what it says, any other text is itself. */
function ruleValue(content: PlainContent): unknown {
  if (typeof content === 'object' && content !== null) return content.error;
  if (typeof content !== 'string') return content;
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return content;
  }
}

/** A row of a workbook's own rules. */
export interface RuleRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** An entry's path, or that of a group. */
  readonly path: string;
  readonly value: unknown;
}

/** The rows of a sheet of rules that name a path, in order; headings and notes are passed over. */
export function ruleRows(sheet: Sheet): readonly RuleRow[] {
  const rows: RuleRow[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    const path = shownAt(sheet, row, 0);
    if (typeof path !== 'string' || !PATH.test(path.trim())) continue;
    rows.push({ row, path: path.trim(), value: ruleValue(shownAt(sheet, row, 1)) });
  }
  return rows;
}

/** The sheet of a workbook that holds its own rules, where it has one. */
export const ruleSheetOf = ({ sheets }: Book): Sheet | undefined => sheets.find(({ name }) => name === RULE_SHEET);

/**
 * The rules that a workbook brings along, merged over the company's or, where there are none, the textbook's.
 * @returns undefined where it has no sheet of rules; every error at once where they are wrong
 */
export function ownRules(book: Book, below: RuleBook = TEXTBOOK_RULES): BookResult | undefined {
  const sheet = ruleSheetOf(book);
  if (sheet === undefined) return undefined;
  const rules: Record<string, unknown> = {};
  // A path that stands there twice must not replace the first in silence: beside the others the merge says so.
  const twice: Record<string, unknown> = {};
  for (const { path, value } of ruleRows(sheet)) (path in rules ? twice : rules)[path] = value;
  return mergeRuleBook({ name: book.name, rules, ...twice }, RULE_SHEET, below);
}
