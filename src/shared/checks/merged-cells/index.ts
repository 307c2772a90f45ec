import { rangeName } from '../../workbook/range';
import type { Check, CheckContext, Verdict } from '../check';
import { fail } from '../verdict';
import { about, words } from './words';

function* run({ forms }: CheckContext): Generator<Verdict> {
  for (const found of forms) {
    const { form, sheet, rows, headerBottom } = found;
    // The cells of a card are merged on purpose.
    if (rows.length === 0 || form.kind === 'card') continue;
    const last = rows[rows.length - 1].row;
    const inside = sheet.merges.filter(({ top, bottom }) => bottom > headerBottom && top <= last);
    for (const area of inside)
      yield fail({ sheet, row: area.top, column: area.left, found }, words.merged({ range: rangeName(area) }));
    if (inside.length === 0) yield 'pass';
  }
}

export const mergedCells: Check = {
  id: 'merged-cells',
  ...about,
  severity: 'warning',
  rules: [],
  needs: { forms: [], all: false },
  run,
};
