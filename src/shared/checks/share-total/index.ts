import { fieldOf } from '../../forms/registry';
import type { FormRow } from '../../forms/form';
import { formatPercent } from '../../text/message';
import { formatDay } from '../../values/date';
import { isWithin } from '../../values/ratio';
import type { Check, CheckContext, Verdict } from '../check';
import { fail } from '../verdict';
import { about, words } from './words';

const MANAGEMENT = 'keyAccountManagement';

/** Rows that have a share, period by period; without a period all are of one. */
function periods(rows: readonly FormRow[]): ReadonlyMap<string, readonly FormRow[]> {
  const byPeriod = new Map<string, FormRow[]>();
  for (const row of rows) {
    if (row.number('share') === undefined) continue;
    const day = row.day('periodTo');
    const period = day === undefined ? '' : formatDay(day);
    byPeriod.set(period, [...(byPeriod.get(period) ?? []), row]);
  }
  return byPeriod;
}

function* run(context: CheckContext): Generator<Verdict> {
  const { shareTolerance } = context.book.values.forms.check;
  for (const found of context.found(MANAGEMENT)) {
    for (const [period, rows] of periods(found.rows)) {
      const sum = rows.reduce((total, row) => total + row.number('share')!, 0);
      if (isWithin(Math.abs(sum - 1), shareTolerance)) {
        yield 'pass';
        continue;
      }
      const field = fieldOf(found.form, 'share')!.label;
      const column = found.columns.get('share')!.column;
      yield fail(
        { sheet: found.sheet, row: found.headerBottom, column, found },
        period === ''
          ? words.all({ field, sum: formatPercent(sum) })
          : words.total({ period, field, sum: formatPercent(sum) }),
      );
    }
  }
}

export const shareTotal: Check = {
  id: 'share-total',
  ...about,
  severity: 'error',
  rules: ['forms.check.shareTolerance'],
  needs: { forms: [MANAGEMENT], all: true },
  run,
};
