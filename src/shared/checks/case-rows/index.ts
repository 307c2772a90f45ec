import { handlingsOf, registrationOf } from '../../forms/derive/cases';
import type { FormRow } from '../../forms/form';
import { foldKey } from '../../values/fold';
import { HANDLING, INVESTIGATION, REGISTRATION, STATISTICS } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { addressOf, firstOf } from '../repeats';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const numberOf = (row: FormRow): string | undefined =>
  row.isBlank('caseNo') ? undefined : foldKey(row.text('caseNo'));

/** Whether a row of the statistics says that its case was handled. */
const saysHandled = (row: FormRow): boolean => !row.isBlank('handling') || (row.number('loss') ?? 0) > 0;

function* run(context: CheckContext): Generator<Verdict> {
  for (const [form, said] of [
    [INVESTIGATION, words.twice],
    [STATISTICS, words.countedTwice],
  ] as const) {
    for (const { found, row, first } of firstOf(rowsOf(context, form), numberOf)) {
      yield first.row === row
        ? 'pass'
        : fail(
            { found, row, field: 'caseNo' },
            said({ number: row.text('caseNo'), first: addressOf(first, 'caseNo') }),
          );
    }
  }
  if (!context.has(HANDLING)) return;
  for (const { found, row } of rowsOf(context, STATISTICS)) {
    const registration = registrationOf(row, context);
    if (registration === undefined || !saysHandled(row)) continue;
    yield handlingsOf(registration, context).length > 0
      ? 'pass'
      : fail({ found, row, field: 'caseNo' }, words.unhandled({ number: row.text('caseNo') }));
  }
}

export const caseRows: Check = {
  id: 'case-rows',
  number: 'X06',
  ...about,
  severity: 'error',
  rules: [],
  needs: { forms: [REGISTRATION], all: true },
  run,
};
