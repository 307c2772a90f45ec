import type { FormRow } from '../../forms/form';
import { type Day, formatDay } from '../../values/date';
import { foldKey } from '../../values/fold';
import type { Check, CheckContext, Verdict } from '../check';
import { firstOf, type FoundRow } from '../repeats';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const TRACKING = 'dailyTracking';

const waybillOf = (row: FormRow): string | undefined =>
  row.isBlank('waybill') ? undefined : foldKey(row.text('waybill'));

/** The rows of each waybill, by its first one. */
function parcelsIn(
  context: CheckContext,
): ReadonlyMap<FormRow, { readonly first: FoundRow; readonly rows: FormRow[] }> {
  const parcels = new Map<FormRow, { readonly first: FoundRow; readonly rows: FormRow[] }>();
  for (const { row, first } of firstOf(rowsOf(context, TRACKING), waybillOf)) {
    const one = parcels.get(first.row) ?? { first, rows: [] };
    one.rows.push(row);
    parcels.set(first.row, one);
  }
  return parcels;
}

function* run(context: CheckContext): Generator<Verdict> {
  if (!context.book.values.acquire.tracking.daily) return;
  for (const { first, rows } of parcelsIn(context).values()) {
    const sent = rows.map((row) => row.day('sentOn')).find((day) => day !== undefined);
    const tracked = new Set(
      rows.flatMap((row): readonly Day[] => {
        const day = row.day('trackedOn');
        return day === undefined ? [] : [day];
      }),
    );
    const last = Math.max(...tracked);
    if (sent === undefined || !(last >= sent)) continue;
    const days = Array.from({ length: last - sent + 1 }, (_, i) => sent + i);
    const missing = days.filter((day) => !tracked.has(day));
    if (missing.length === 0) {
      yield 'pass';
      continue;
    }
    const said = {
      waybill: first.row.text('waybill'),
      sent: formatDay(sent),
      last: formatDay(last),
      wanted: days.length,
      missing: formatDay(missing[0]),
      count: missing.length,
    };
    yield fail({ ...first, field: 'waybill' }, words.gap(said));
  }
}

export const trackingDays: Check = {
  id: 'tracking-days',
  ...about,
  severity: 'warning',
  rules: ['acquire.tracking.daily'],
  needs: { forms: [TRACKING], all: true },
  run,
};
