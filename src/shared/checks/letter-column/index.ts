import type { Check, CheckContext, Verdict } from '../check';
import { KIND_NAMES, letterKind } from '../letters';
import { fail } from '../verdict';
import { wrongColumns } from './columns';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  const wrong = wrongColumns(context);
  for (const found of context.forms) {
    for (const cells of found.columns.values()) {
      if (letterKind(cells.field) === undefined) continue;
      const fault = wrong.find((one) => one.cells === cells);
      if (fault === undefined) {
        yield 'pass';
        continue;
      }
      const { wanted, is, count, filled } = fault;
      yield fail(
        { sheet: found.sheet, row: found.headerBottom, column: cells.column, found },
        words.column({
          label: cells.field.label,
          wanted: KIND_NAMES[wanted],
          is: KIND_NAMES[is],
          count,
          filled,
        }),
      );
    }
  }
}

export const letterColumn: Check = {
  id: 'letter-column',
  ...about,
  severity: 'error',
  rules: ['forms.check.letterColumnShare'],
  needs: { forms: [], all: false },
  run,
};
