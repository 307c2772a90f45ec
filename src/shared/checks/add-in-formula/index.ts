import { shownAt } from '../../workbook/read-content';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { changeAt } from '../remedy';
import { addInFunction, sheetCells } from '../sheet-cells';
import { shownIn } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, sheet, row, column, kind, formula } of sheetCells(context)) {
    const name = addInFunction(formula);
    if (name === undefined) {
      if (formula !== undefined) yield 'pass';
      continue;
    }
    const spot = { sheet, row, column, found };
    const value = shownIn(sheet, row, column);
    if (kind === CellKind.Error || kind === CellKind.Blank) {
      yield fail(spot, words.broken({ name, value }), { severity: 'error' });
      continue;
    }
    const frozen = changeAt(sheet, row, column, shownAt(sheet, row, column), words.freeze({ value }));
    yield fail(spot, words.shows({ name, value }), { suggestions: [frozen] });
  }
}

export const addInFormula: Check = {
  id: 'add-in-formula',
  ...about,
  severity: 'warning',
  rules: [],
  needs: { forms: [], all: false },
  run,
};
