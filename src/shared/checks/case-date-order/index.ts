import { registrationOf } from '../../forms/derive/cases';
import type { FormRow } from '../../forms/form';
import type { Day } from '../../values/date';
import { formatDay } from '../../values/date';
import { HANDLING, INVESTIGATION, REGISTRATION } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** The day on which the last investigation of a registered case was finished. */
function finishedDays(context: CheckContext): ReadonlyMap<FormRow, Day> {
  const days = new Map<FormRow, Day>();
  for (const row of context.rows(INVESTIGATION)) {
    const [registration, day] = [registrationOf(row, context), row.day('finishedOn')];
    if (registration === undefined || day === undefined) continue;
    days.set(registration, Math.max(day, days.get(registration) ?? day));
  }
  return days;
}

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, row } of rowsOf(context, INVESTIGATION)) {
    const registration = registrationOf(row, context);
    const [accepted, finished] = [registration?.day('acceptedOn'), row.day('finishedOn')];
    if (accepted === undefined || finished === undefined) continue;
    const said = { number: registration!.text('caseNo'), found: formatDay(finished), than: formatDay(accepted) };
    yield finished >= accepted
      ? 'pass'
      : fail({ found, row, field: 'finishedOn' }, words.investigatedBeforeAccepted(said));
  }
  const finishedOn = finishedDays(context);
  for (const { found, row } of rowsOf(context, HANDLING)) {
    const registration = registrationOf(row, context);
    const handled = row.day('handledOn');
    if (registration === undefined || handled === undefined) continue;
    const spot = { found, row, field: 'handledOn' };
    const said = { number: registration.text('caseNo'), found: formatDay(handled) };
    const accepted = registration.day('acceptedOn');
    const finished = finishedOn.get(registration);
    if (accepted !== undefined && handled < accepted)
      yield fail(spot, words.handledBeforeAccepted({ ...said, than: formatDay(accepted) }));
    else if (finished !== undefined && handled < finished)
      yield fail(spot, words.handledBeforeInvestigated({ ...said, than: formatDay(finished) }), {
        // On the spot a case is handled first and looked into afterwards.
        ...(registration.value('solvedOnSpot') === true && { severity: 'warning' }),
      });
    else if (accepted !== undefined || finished !== undefined) yield 'pass';
  }
}

export const caseDateOrder: Check = {
  id: 'case-date-order',
  number: 'X03',
  ...about,
  severity: 'error',
  rules: [],
  needs: { forms: [REGISTRATION], all: true },
  run,
};
