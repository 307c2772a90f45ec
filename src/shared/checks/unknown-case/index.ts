import { registrationOf } from '../../forms/derive/cases';
import type { FormRow } from '../../forms/form';
import { lineOf } from '../../forms/found';
import { foldKey } from '../../values/fold';
import { HANDLING, INVESTIGATION, REGISTRATION, STATISTICS } from '../cases';
import type { Check, CheckContext, Remedy, Verdict } from '../check';
import { similarity } from '../choices';
import { changeAt } from '../remedy';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** The one registered number of the same customer, or else the one most like it. */
function meant(row: FormRow, context: CheckContext): string | undefined {
  const registered = context.rows(REGISTRATION).filter((one) => !one.isBlank('caseNo'));
  const ofCustomer = row.isBlank('customerName')
    ? []
    : context.find(REGISTRATION, 'customerName', row.text('customerName')).filter((one) => !one.isBlank('caseNo'));
  if (ofCustomer.length === 1) return ofCustomer[0].text('caseNo');
  const number = foldKey(row.text('caseNo'));
  let best: { readonly is: string; readonly score: number } | undefined;
  for (const one of registered) {
    const score = similarity(number, foldKey(one.text('caseNo')));
    if (score >= context.book.values.forms.check.similarity && score > (best?.score ?? 0))
      best = { is: one.text('caseNo'), score };
  }
  return best?.is;
}

function* run(context: CheckContext): Generator<Verdict> {
  for (const form of [INVESTIGATION, HANDLING, STATISTICS]) {
    for (const { found, row } of rowsOf(context, form)) {
      // A case that was registered twice is reported there.
      const number = row.text('caseNo');
      if (number === '') continue;
      if (registrationOf(row, context) !== undefined || context.find(REGISTRATION, 'caseNo', number).length > 0) {
        yield 'pass';
        continue;
      }
      const now = meant(row, context);
      const at = found.columns.get('caseNo')!;
      const suggestions: Remedy[] =
        now === undefined ? [] : [changeAt(found.sheet, lineOf(row, at), at.column, now, words.change({ now }))];
      yield fail({ found, row, field: 'caseNo' }, words.unknown({ number }), { suggestions });
    }
  }
}

export const unknownCase: Check = {
  id: 'unknown-case',
  number: 'X01',
  ...about,
  severity: 'error',
  rules: ['complaint.idLink', 'forms.check.similarity'],
  needs: { forms: [REGISTRATION], all: true },
  run,
};
