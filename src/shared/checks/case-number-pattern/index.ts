import { partsOf } from '../../forms/numbers';
import { hasForm } from '../../rulebook/pattern';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const REGISTRATION = 'complaintRegistration';

function* run(context: CheckContext): Generator<Verdict> {
  const rule = context.book.values.identity.caseNumber;
  const cells = fieldCells(context, ({ id }, { form }) => form.id === REGISTRATION && id === 'caseNo');
  for (const { found, row, field, kind, text, spot } of cells) {
    if (row.isBlank(field.id) || kind !== CellKind.Text) continue;
    const number = row.text(field.id);
    const own = found.numberPattern;
    if (own === undefined ? hasForm(number, rule) : partsOf(number, own) !== undefined) {
      yield 'pass';
      continue;
    }
    const model = own && found.rows.find((one) => partsOf(one.text(field.id), own) !== undefined);
    yield fail(
      spot,
      model === undefined
        ? words.rule({ found: text.trim(), example: String(field.example) })
        : words.workbook({ found: text.trim(), example: model.text(field.id) }),
    );
  }
}

export const caseNumberPattern: Check = {
  id: 'case-number-pattern',
  ...about,
  severity: 'warning',
  rules: ['identity.caseNumber'],
  needs: { forms: [REGISTRATION], all: true },
  run,
};
