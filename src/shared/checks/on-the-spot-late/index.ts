import { formatDay } from '../../values/date';
import { firstHandled, HANDLING, REGISTRATION } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  if (!context.book.values.complaint.onSpotSameDay) return;
  for (const { found, row } of rowsOf(context, REGISTRATION)) {
    const acceptedOn = row.day('acceptedOn');
    if (row.value('solvedOnSpot') !== true || acceptedOn === undefined) continue;
    const spot = { found, row, field: 'solvedOnSpot' };
    const handledOn = firstHandled(row, context);
    const said = { acceptedOn: formatDay(acceptedOn) };
    if (handledOn === undefined) yield fail(spot, words.none(said));
    else if (handledOn > acceptedOn) yield fail(spot, words.late({ ...said, handledOn: formatDay(handledOn) }));
    else yield 'pass';
  }
}

export const onTheSpotLate: Check = {
  id: 'on-the-spot-late',
  ...about,
  severity: 'warning',
  rules: ['complaint.onSpotSameDay'],
  needs: { forms: [REGISTRATION, HANDLING], all: true },
  run,
};
