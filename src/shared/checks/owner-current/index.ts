import { latestBy } from '../../forms/derive/customers';
import { lineOf } from '../../forms/found';
import { formatDay } from '../../values/date';
import { foldKey } from '../../values/fold';
import type { Check, CheckContext, Verdict } from '../check';
import { APPOINTMENT, appointedCustomers, calledIn, rowsAbout } from '../customers';
import { changeAt } from '../remedy';
import { fail } from '../verdict';
import { about, words } from './words';

const CHANGES = 'ownerChanges';

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, row } of appointedCustomers(context)) {
    // A change that is still to come has not taken the customer over.
    const changes = rowsAbout(CHANGES, row, context).filter(
      (one) => (one.day('changedOn') ?? -Infinity) <= (context.asOf ?? Infinity),
    );
    const last = latestBy(changes, 'changedOn');
    if (last === undefined || row.isBlank('owner') || last.isBlank('newOwner')) continue;
    const [owner, now] = [row.text('owner'), last.text('newOwner')];
    const at = found.columns.get('owner')!;
    const on = last.day('changedOn');
    if (foldKey(owner) === foldKey(now)) {
      yield 'pass';
      continue;
    }
    const said = { customer: calledIn(row), owner, now };
    const setOn = row.day('setOn');
    yield on !== undefined && setOn !== undefined && setOn > on
      ? // Whoever was set later took over later: it is the change that is missing.
        fail({ found, row, field: 'owner' }, words.newer({ ...said, on: formatDay(on), setOn: formatDay(setOn) }))
      : fail(
          { found, row, field: 'owner' },
          on === undefined ? words.undated(said) : words.differs({ ...said, on: formatDay(on) }),
          { suggestions: [changeAt(found.sheet, lineOf(row, at), at.column, now, words.asThere({ now }))] },
        );
  }
}

export const ownerCurrent: Check = {
  id: 'owner-current',
  number: 'X12',
  ...about,
  severity: 'error',
  rules: [],
  needs: { forms: [APPOINTMENT, CHANGES], all: true },
  run,
};
