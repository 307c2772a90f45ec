import type { FormEntry } from '../forms/kit';
import { makeKit } from '../forms/kit';
import type { FormRow } from '../forms/form';
import { formOf } from '../forms/registry';
import type { LevelClass } from '../rules/letters/kinds';
import { nameLetter } from '../rules/letters/show';
import { type Day, monthOf } from '../values/date';
import { foldKey } from '../values/fold';
import { COUNT, kitChoices, type Made, type MonthContext } from './part';
import { labels, words } from './words';

const CARD = 'keyAccountCard';
const APPOINTMENT = 'keyAccountAppointment';
const USAGE = 'usageReport';

/** The levels whose customers get a card. */
export type CardLevels = readonly LevelClass[];

const nameOf = (row: FormRow): string => foldKey(row.text(row.isBlank('customerId') ? 'customerName' : 'customerId'));

/** Appointments in force on a day, the latest of each customer. */
function inForce(rows: readonly FormRow[], asOf: Day): readonly FormRow[] {
  const latest = new Map<string, FormRow>();
  for (const row of rows) {
    const setOn = row.day('setOn');
    if (setOn === undefined || setOn > asOf || nameOf(row) === '') continue;
    const known = latest.get(nameOf(row))?.day('setOn');
    if (known === undefined || setOn >= known) latest.set(nameOf(row), row);
  }
  return [...latest.values()];
}

/** Revenue and parcels of each month of the year, as the reports of use have them. */
function months(reports: readonly FormRow[], year: number, { rules, asOf }: MonthContext): FormEntry {
  const entry: Record<string, number> = {};
  for (const report of reports) {
    const from = report.day('periodFrom');
    if (from === undefined || from > asOf) continue;
    const of = monthOf(from, rules.values);
    if (of.year !== year) continue;
    const [revenue, parcels] = [report.number('revenue'), report.number('parcels')];
    if (revenue !== undefined) entry[`revenue${of.month}`] = revenue;
    if (parcels !== undefined) entry[`parcels${of.month}`] = parcels;
  }
  return entry;
}

/** 大客户管理卡 of the year so far, one for each customer of the levels asked for. */
export function cardsPart(context: MonthContext, levels: CardLevels): Made {
  const { book, forms, rules, asOf } = context;
  const rowsOf = (id: string) => forms.filter(({ form }) => form.id === id).flatMap(({ rows }) => rows);
  const appointed = inForce(rowsOf(APPOINTMENT), asOf);
  if (appointed.length === 0) return { missing: words.noAppointments() };
  const wanted = appointed.filter((row) => (levels as readonly (string | undefined)[]).includes(row.code('level')));
  if (wanted.length === 0) {
    const names = levels.map((level) => nameLetter('level', level, rules.values));
    const level = { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
    return { missing: words.noneOfLevel({ level }) };
  }
  const { year } = monthOf(asOf, rules.values);
  const reports = new Map<string, FormRow[]>();
  for (const row of rowsOf(USAGE)) reports.set(nameOf(row), [...(reports.get(nameOf(row)) ?? []), row]);
  const entries = wanted.map((row): FormEntry => ({
    customerId: row.text('customerId'),
    customerName: row.text('customerName'),
    year,
    level: row.code('level') ?? null,
    owner: row.text('owner'),
    target: row.number('target') ?? null,
    ...months(reports.get(nameOf(row)) ?? [], year, context),
  }));
  const kit = makeKit([formOf(CARD)], {
    ...kitChoices(context),
    beside: { book, forms },
    entries: { [CARD]: entries },
  });
  return {
    part: {
      id: 'cards',
      title: labels.cards,
      figures: [{ label: labels.cardCount, value: kit.cards.length, format: COUNT }],
      content: { kind: 'kit', kit },
    },
  };
}
