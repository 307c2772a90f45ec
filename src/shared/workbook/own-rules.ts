import { type BookResult, mergeRuleBook } from '../rulebook/book';
import type { PlainContent } from './content';
import { shownAt } from './read-content';
import type { Book } from './sheet';

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

/**
 * The rules that a workbook brings along, merged over the textbook's.
 * @returns undefined where it has no sheet of rules; every error at once where they are wrong
 */
export function ownRules({ name, sheets }: Book): BookResult | undefined {
  const sheet = sheets.find((one) => one.name === RULE_SHEET);
  if (sheet === undefined) return undefined;
  const rules: Record<string, unknown> = {};
  // A path that stands there twice must not replace the first in silence: beside the others the merge says so.
  const twice: Record<string, unknown> = {};
  for (let row = 0; row < sheet.rowCount; row++) {
    const path = shownAt(sheet, row, 0);
    if (typeof path !== 'string' || !PATH.test(path.trim())) continue;
    const key = path.trim();
    (key in rules ? twice : rules)[key] = ruleValue(shownAt(sheet, row, 1));
  }
  return mergeRuleBook({ name, rules, ...twice }, RULE_SHEET);
}
