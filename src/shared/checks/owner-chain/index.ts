import { latestBy } from '../../forms/derive/customers';
import { formatDay } from '../../values/date';
import { foldKey } from '../../values/fold';
import type { Check, CheckContext, Verdict } from '../check';
import { calledIn, rowsAbout } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const CHANGES = 'ownerChanges';

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, row } of rowsOf(context, CHANGES)) {
    if (row.isBlank('oldOwner') || row.isBlank('newOwner')) continue;
    const [old, now, on] = [row.text('oldOwner'), row.text('newOwner'), row.day('changedOn')];
    const customer = calledIn(row);
    if (foldKey(old) === foldKey(now)) {
      yield fail({ found, row, field: 'newOwner' }, words.same({ customer, now }));
      continue;
    }
    const earlier = rowsAbout(CHANGES, row, context).filter((one) => (one.day('changedOn') ?? Infinity) < (on ?? 0));
    const before = latestBy(earlier, 'changedOn');
    const was = before?.text('newOwner') ?? '';
    yield before === undefined || on === undefined || was === '' || foldKey(was) === foldKey(old)
      ? 'pass'
      : fail(
          { found, row, field: 'oldOwner' },
          words.broken({ customer, was, old, before: formatDay(before.day('changedOn')!), on: formatDay(on) }),
        );
  }
}

export const ownerChain: Check = {
  id: 'owner-chain',
  ...about,
  severity: 'error',
  rules: [],
  needs: { forms: [CHANGES], all: true },
  run,
};
