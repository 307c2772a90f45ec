import { memberState, unpaidYears } from '../../forms/derive/club';
import { isRefusal } from '../../rules/answer';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const MEMBERS = 'clubMember';

function* run(context: CheckContext): Generator<Verdict> {
  const { values } = context.book;
  for (const { found, row } of rowsOf(context, MEMBERS)) {
    const [state, unpaid] = [memberState.derive(row, context), unpaidYears.derive(row, context)];
    // Who owes no dues is not behind with them, and a year that cannot be is reported with the state.
    if (state === undefined || isRefusal(state) || unpaid === undefined || isRefusal(unpaid)) continue;
    const spot = { found, row, field: row.has('paidTo') ? 'paidTo' : 'memberNo' };
    const said = { member: row.text('memberName'), years: Number(unpaid.value) };
    if (state.value === 'removalPending')
      yield fail(spot, words.pending({ ...said, limit: values.club.unpaidYearsLimit }));
    else if (state.value === 'duesReminder') yield fail(spot, words.remind(said), { severity: 'info' });
    else yield 'pass';
  }
}

export const clubDues: Check = {
  id: 'club-dues',
  number: 'X21',
  ...about,
  severity: 'warning',
  rules: ['club.unpaidYearsLimit', 'club.unpaidKinds', 'club.remindYears', 'club.duesCountFrom'],
  needs: { forms: [MEMBERS], all: true, asOf: true },
  run,
};
