import { rulesPlan } from '../shared/desk/rules';
import type { BookResult, RuleBook } from '../shared/rulebook/book';
import type { Lang } from '../shared/text/lang';
import { MemorySheet } from '../shared/workbook/memory-sheet';
import { ownRules, RULE_SHEET } from '../shared/workbook/own-rules';
import { isFormula } from '../shared/workbook/content';
import type { Book, BookSheet } from './book';

export { RULE_SHEET } from '../shared/workbook/own-rules';

/**
 * The rules that a workbook brings along: the rows of its sheet KA_Rules, a path and a value each.
 * @returns undefined when it brings none
 */
export function rulesOf({ name, sheets }: Book): BookResult | undefined {
  const found = sheets.filter((sheet) => sheet.name === RULE_SHEET);
  return ownRules({
    name,
    sheets: found.map(
      (sheet) =>
        new MemorySheet({
          name: sheet.name,
          rows: sheet.rows.map((row) => Array.from(row, (cell) => cell?.value ?? null)),
        }),
    ),
  });
}

/** The rules that a workbook takes along when they are not the textbook's, one changed entry a row. */
export function ruleSheet(book: RuleBook, lang: Lang): BookSheet | undefined {
  const plan = rulesPlan(book, lang);
  return (
    plan && {
      name: plan.name,
      widths: plan.widths,
      frozenRows: plan.frozenRows,
      rows: plan.rows.map((row) =>
        row.map((cell) => {
          if (cell === undefined || isFormula(cell.content)) return undefined;
          return { value: cell.content, ...(cell.look === 'heading' ? { look: 'given' as const } : {}) };
        }),
      ),
    }
  );
}
