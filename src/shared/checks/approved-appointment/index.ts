import { ofSameCustomer } from '../../forms/derive/customers';
import type { FormRow } from '../../forms/form';
import { type AccountLevel } from '../../rules/letters/kinds';
import { nameLetter } from '../../rules/letters/show';
import { foldKey } from '../../values/fold';
import { spotOf } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { APPOINTMENT, calledIn } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const APPLICATION = 'keyAccountApplication';
const AGREED = 'agreed';

const levelIn = (row: FormRow, { book }: CheckContext) =>
  nameLetter('level', row.code('level') as AccountLevel, book.values);

/** Appointments that carry an application out: under its number, or of its customer where none is named. */
function carriedOut(application: FormRow, context: CheckContext): readonly FormRow[] {
  const named = context.find(APPOINTMENT, 'basis', application.text('applicationNo'));
  return named.length > 0
    ? named
    : ofSameCustomer(APPOINTMENT, application, context).filter((row) => row.isBlank('basis'));
}

/** A later application of the customer has an appointment, so that of this one is no longer kept. */
function isSuperseded(application: FormRow, context: CheckContext): boolean {
  const on = application.day('appliedOn');
  return ofSameCustomer(APPLICATION, application, context).some((other) => {
    const later = other.day('appliedOn');
    return on !== undefined && later !== undefined && later > on && carriedOut(other, context).length > 0;
  });
}

function* applications(context: CheckContext): Generator<Verdict> {
  for (const { found, row } of rowsOf(context, APPLICATION)) {
    const from = row.day('effectiveOn');
    const isDue = from === undefined || context.asOf === undefined || from <= context.asOf;
    if (row.code('decision') !== AGREED || row.isBlank('applicationNo') || !isDue) continue;
    const said = { number: row.text('applicationNo'), customer: calledIn(row) };
    const appointments = carriedOut(row, context);
    if (appointments.length === 0 && !isSuperseded(row, context))
      yield fail({ found, row, field: 'applicationNo' }, words.notSet(said));
    else yield 'pass';
    for (const one of appointments) {
      if (one.code('level') === undefined || row.code('level') === undefined) continue;
      yield one.code('level') === row.code('level')
        ? 'pass'
        : fail(
            spotOf(context, APPOINTMENT, one, 'level'),
            words.otherLevel({ ...said, approved: levelIn(row, context), level: levelIn(one, context) }),
          );
    }
  }
}

function* appointments(context: CheckContext): Generator<Verdict> {
  const { decision: decisions } = context.book.values.forms.choice;
  for (const { found, row } of rowsOf(context, APPOINTMENT)) {
    const number = row.text('basis');
    if (number === '') continue;
    const spot = { found, row, field: 'basis' };
    const [application] = context.find(APPLICATION, 'applicationNo', number);
    const said = { number, customer: calledIn(row) };
    if (application === undefined) yield fail(spot, words.unknown(said));
    else if (application.code('decision') !== AGREED) {
      const decision = decisions.find(({ code }) => code === application.code('decision'));
      yield fail(
        spot,
        decision === undefined
          ? words.undecided(said)
          : words.refused({ ...said, decision: { zh: decision.zh, en: decision.en } }),
      );
    } else if (foldKey(calledIn(application)) !== foldKey(calledIn(row)) && !isSameNumber(application, row))
      yield fail(spot, words.otherCustomer({ ...said, other: calledIn(application) }));
    else yield 'pass';
  }
}

const isSameNumber = (one: FormRow, other: FormRow): boolean =>
  !one.isBlank('customerId') && foldKey(one.text('customerId')) === foldKey(other.text('customerId'));

export const approvedAppointment: Check = {
  id: 'approved-appointment',
  number: 'X11',
  ...about,
  severity: 'error',
  rules: ['forms.choice.decision'],
  needs: { forms: [APPLICATION, APPOINTMENT], all: true },
  *run(context) {
    yield* applications(context);
    yield* appointments(context);
  },
};
