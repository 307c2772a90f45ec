import type { FormRow } from '../../forms/form';
import { contactKindOf } from '../../rules/visit/log';
import { type Day, formatDay } from '../../values/date';
import { foldKey } from '../../values/fold';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsAbout } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const USAGE = 'usageReport';
const CONTACTS = 'contactLog';
const STATION_HEAD = 'stationHead';

/** Whether a contact is a visit at which a station head was there: 李越（揽投站长）. */
function isStationVisit(row: FormRow, { book }: CheckContext): boolean {
  const rules = book.values;
  const channel = rules.forms.choice.contactChannel.find(({ code }) => code === row.code('channel'));
  if (channel === undefined || contactKindOf(channel.zh, rules) !== 'visit') return false;
  const role = rules.acquire.roles.find(({ code }) => code === STATION_HEAD)!;
  const people = foldKey(row.text('ourPeople'));
  return [role.zh, role.en, ...(role.aliases ?? [])].some((name) => people.includes(foldKey(name)));
}

/** The days on which the station head visited the customer of a report in its period. */
function visitsIn(row: FormRow, from: Day, to: Day, context: CheckContext): number {
  const contacts = rowsAbout(CONTACTS, row, context).filter((one) => isStationVisit(one, context));
  const days = [row.day('stationVisitedOn'), ...contacts.map((one) => one.day('date'))];
  return new Set(days.filter((day) => day !== undefined && day >= from && day <= to)).size;
}

function* run(context: CheckContext): Generator<Verdict> {
  const { stationVisitMonthlyMin: least, stationVisitsPerMonth: wanted } = context.book.values.acquire;
  for (const { found, row } of rowsOf(context, USAGE)) {
    const [revenue, from, to] = [row.number('revenue'), row.day('periodFrom'), row.day('periodTo')];
    if (revenue === undefined || revenue < least || from === undefined || to === undefined) continue;
    const visits = visitsIn(row, from, to, context);
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
