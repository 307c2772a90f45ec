import { showValue } from '../../rulebook/show';
import { ruleRows, ruleSheetOf } from '../../workbook/own-rules';
import type { Check, CheckContext, Verdict } from '../check';
import { review } from '../verdict';
import { about, words } from './words';

const VALUE_COLUMN = 1;

function* run({ book, workbook }: CheckContext): Generator<Verdict> {
  const company = book.below;
  const sheet = ruleSheetOf(workbook);
  // Over the textbook alone there is no company that a workbook could differ from.
  if (sheet === undefined || company?.below === undefined) return;
  for (const row of ruleRows(sheet)) {
    // A row names an entry, or a group of them.
    for (const { path, label, value } of book.entries(row.path)) {
      const laidDown = company.entry(path)!.value;
      yield JSON.stringify(value) === JSON.stringify(laidDown)
        ? 'pass'
        : review(
            { sheet, row: row.row, column: VALUE_COLUMN },
            words.differs({
              path,
              label,
              own: { zh: showValue(value, 'zh'), en: showValue(value, 'en') },
              company: { zh: showValue(laidDown, 'zh'), en: showValue(laidDown, 'en') },
            }),
          );
    }
  }
}

export const rulesDiffer: Check = {
  id: 'rules-differ',
  ...about,
  severity: 'warning',
  rules: [],
  needs: { forms: [], all: false },
  run,
};
