import type { Message } from '../../text/message';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { addInFunction, sheetCells } from '../sheet-cells';
import { fail } from '../verdict';
import { about, words } from './words';

type Said = (data: { readonly error: string; readonly formula: string }) => Message;

const SENTENCES: Readonly<Record<string, Said>> = {
  '#NAME?': words.name,
  '#REF!': words.reference,
  '#DIV/0!': words.division,
  '#N/A': words.missing,
};

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, sheet, row, column, kind, formula } of sheetCells(context)) {
    if (kind !== CellKind.Error) {
      yield 'pass';
      continue;
    }
    // A function of an add-in that shows an error has a check of its own.
    if (addInFunction(formula) !== undefined) continue;
    const error = sheet.column(column).text(row);
    const said =
      formula === undefined
        ? words.typed({ error })
        : (SENTENCES[error] ?? words.other)({ error, formula: `=${formula}` });
    yield fail({ sheet, row, column, found }, said);
  }
}

export const cellError: Check = {
  id: 'cell-error',
  ...about,
  severity: 'error',
  rules: [],
  needs: { forms: [], all: false },
  run,
};
