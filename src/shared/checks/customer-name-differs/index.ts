import { registrationOf } from '../../forms/derive/cases';
import { lineOf } from '../../forms/found';
import { HANDLING, INVESTIGATION, REGISTRATION, STATISTICS } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { changeAt } from '../remedy';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  for (const form of [INVESTIGATION, HANDLING, STATISTICS]) {
    for (const { found, row } of rowsOf(context, form)) {
      const registration = registrationOf(row, context);
      const name = row.text('customerName');
      const registered = registration?.text('customerName') ?? '';
      if (name === '' || registered === '') continue;
      if (name === registered) {
        yield 'pass';
        continue;
      }
      const at = found.columns.get('customerName')!;
      const said = { number: registration!.text('caseNo'), found: name, registered };
      yield fail({ found, row, field: 'customerName' }, words.differs(said), {
        suggestions: [
          changeAt(found.sheet, lineOf(row, at), at.column, registered, words.asRegistered({ now: registered })),
        ],
      });
    }
  }
}

export const customerNameDiffers: Check = {
  id: 'customer-name-differs',
  number: 'X02',
  ...about,
  severity: 'error',
  rules: [],
  needs: { forms: [REGISTRATION], all: true },
  run,
};
