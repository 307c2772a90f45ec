import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const MANAGEMENT = 'keyAccountManagement';

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, row } of rowsOf(context, MANAGEMENT)) {
    const [value, frequency] = [row.number('value'), row.number('frequency')];
    if (value === undefined || frequency === undefined) continue;
    const spot = { found, row, field: 'frequency' };
    if (value !== 0 && frequency === 0) yield fail(spot, words.noOrders({ value }));
    else if (value === 0 && frequency !== 0) yield fail(spot, words.noAmount({ frequency }));
    else yield 'pass';
  }
}

export const frequencyAmount: Check = {
  id: 'frequency-amount',
  ...about,
  severity: 'warning',
  rules: [],
  needs: { forms: [MANAGEMENT], all: true },
  run,
};
