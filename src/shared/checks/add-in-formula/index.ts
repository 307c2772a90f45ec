import type { CellContent } from '../../workbook/content';
import type { Column } from '../../workbook/table';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { changeAt } from '../remedy';
import { addInFunction, sheetCells } from '../sheet-cells';
import { shownIn } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function shownValue(cells: Column, row: number): CellContent {
  switch (cells.kind(row)) {
    case CellKind.Number:
    case CellKind.Date:
      return cells.number(row);
    case CellKind.Boolean:
      return cells.number(row) !== 0;
    case CellKind.Text:
    case CellKind.Error:
    case CellKind.Blank:
      return cells.text(row);
  }
}

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
    const frozen = changeAt(sheet, row, column, shownValue(sheet.column(column), row), words.freeze({ value }));
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
