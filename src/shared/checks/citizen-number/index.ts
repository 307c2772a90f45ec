import { isRefusal } from '../../rules/answer';
import { citizenNumber } from '../../rules/identity';
import { foldKey, isBlankText } from '../../values/fold';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { otherColumns } from '../other-columns';
import { fail } from '../verdict';
import { about } from './words';

function* run({ forms, book }: CheckContext): Generator<Verdict> {
  const labels = new Set(book.values.identity.citizenNumber.labels.map(foldKey));
  for (const found of forms) {
    const { sheet, rows } = found;
    for (const [column, label] of otherColumns(found)) {
      if (!labels.has(label)) continue;
      const cells = sheet.column(column);
      for (const { row } of rows) {
        // A number that Excel has taken for an amount has lost its last digits; that is said elsewhere.
        if (cells.kind(row) !== CellKind.Text || isBlankText(cells.text(row), book.values)) continue;
        const answer = citizenNumber(cells.text(row), book.values);
        yield isRefusal(answer) ? fail({ sheet, row, column, found }, answer.refusal) : 'pass';
      }
    }
  }
}

export const citizenNumberCheck: Check = {
  id: 'citizen-number',
  number: 'X24',
  ...about,
  severity: 'error',
  rules: ['identity.citizenNumber.weights', 'identity.citizenNumber.birth', 'identity.citizenNumber.labels'],
  needs: { forms: [], all: false },
  run,
};
