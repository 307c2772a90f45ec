import { stationVisits } from '../../forms/leads/station-visits';
import { USAGE } from '../../forms/leads/triggers';
import { formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { CONTACTS, rowsAbout } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  const { stationVisitMonthlyMin: least, stationVisitsPerMonth: wanted } = context.book.values.acquire;
  for (const { found, row } of rowsOf(context, USAGE)) {
    const [revenue, from, to] = [row.number('revenue'), row.day('periodFrom'), row.day('periodTo')];
    if (revenue === undefined || revenue < least || from === undefined || to === undefined) continue;
    const visits = stationVisits(row, rowsAbout(CONTACTS, row, context), { from, to }, context);
    const said = {
      customer: row.text('customerName'),
      from: formatDay(from),
      to: formatDay(to),
      revenue,
      least,
      visits,
      wanted,
    };
    yield visits >= wanted ? 'pass' : fail({ found, row, field: 'customerName' }, words.none(said));
  }
}

export const stationVisit: Check = {
  id: 'station-visit',
  number: 'X20',
  ...about,
  severity: 'warning',
  rules: ['acquire.stationVisitMonthlyMin', 'acquire.stationVisitsPerMonth', 'visit.visitChannels'],
  needs: { forms: [USAGE], all: true },
  run,
};
