import { isRefusal } from '../../rules/answer';
import { citizenNumber } from '../../rules/identity';
import { fold } from '../../values/fold';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { otherColumns } from '../other-columns';
import { review } from '../verdict';
import { about, words } from './words';

/** Columns whose numbers are as long and may pass for one by chance: a credit identifier is checked as what it is. */
const numbersOfTheirOwn = new Set(['creditCode', 'identifier', 'phone']);

function* run({ forms, book }: CheckContext): Generator<Verdict> {
  const { length } = book.values.identity.citizenNumber;
  const run = new RegExp(`(?<![0-9A-Z])\\d{${length - 1}}[0-9X](?![0-9A-Z])`, 'giu');
  const holdsOne = (text: string) =>
    (fold(text).match(run) ?? []).some((number) => !isRefusal(citizenNumber(number, book.values)));
  for (const found of forms) {
    const { sheet, rows, form } = found;
    const fields = [...found.columns.values()].filter(({ field }) => !numbersOfTheirOwn.has(field.type));
    const columns = [...fields.map(({ column }) => column), ...otherColumns(found).keys()];
    for (const { row } of rows) {
      for (const column of columns) {
        const cells = sheet.column(column);
        if (cells.kind(row) !== CellKind.Text) continue;
        yield holdsOne(cells.text(row))
          ? review({ sheet, row, column, found }, words.needless({ form: form.title }))
          : 'pass';
      }
    }
  }
}

export const needlessCitizenNumber: Check = {
  id: 'needless-citizen-number',
  ...about,
  severity: 'warning',
  rules: ['identity.sensitive', 'identity.citizenNumber.length'],
  needs: { forms: [], all: false },
  run,
};
