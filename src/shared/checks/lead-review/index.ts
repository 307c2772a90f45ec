import { formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const LEADS = 'leadSheet';

function* run(context: CheckContext): Generator<Verdict> {
  if (!context.book.values.acquire.sameDay) return;
  for (const { found, row } of rowsOf(context, LEADS)) {
    const [collected, reviewed] = [row.day('collectedOn'), row.day('reviewedOn')];
    if (collected === undefined || reviewed === undefined) continue;
    yield reviewed <= collected
      ? 'pass'
      : fail(
          { found, row, field: 'reviewedOn' },
          words.late({ collected: formatDay(collected), reviewed: formatDay(reviewed) }),
        );
  }
}

export const leadReview: Check = {
  id: 'lead-review',
  ...about,
  severity: 'warning',
  rules: ['acquire.sameDay'],
  needs: { forms: [LEADS], all: true },
  run,
};
