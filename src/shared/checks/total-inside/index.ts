import type { Check, CheckContext, Verdict } from '../check';
import { fail } from '../verdict';
import { about, words } from './words';

function* run({ forms }: CheckContext): Generator<Verdict> {
  for (const found of forms) {
    const { sheet, rows, totals, columns } = found;
    const column = Math.min(...[...columns.values()].map((one) => one.column));
    for (const total of totals) {
      const below = rows.filter(({ row }) => row > total).length;
      yield below === 0
        ? 'pass'
        : fail({ sheet, row: total, column, found, whole: true }, words.inside({ row: total + 1, count: below }));
    }
    // A form without a total has none in the wrong place.
    if (totals.length === 0 && rows.length > 0) yield 'pass';
  }
}

export const totalInside: Check = {
  id: 'total-inside',
  ...about,
  severity: 'warning',
  rules: ['list.totalWords'],
  needs: { forms: [], all: false },
  run,
};
