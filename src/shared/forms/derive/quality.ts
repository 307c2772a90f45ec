import { because, isRefusal, ruled } from '../../rules/answer';
import { eventsOf, serviceQuality, type ServiceQuality } from '../../rules/satisfaction';
import type { Answer } from '../../rules/answer';
import type { Text } from '../../text/lang';
import { defineWords } from '../../text/message';
import { formatDay } from '../../values/date';
import { foldKey } from '../../values/fold';
import type { Derivation, FormContext, FormRow } from '../form';
import { kept } from '../kept';
import { numbersIn } from './arithmetic';

const DAILY = 'qualityDaily';

const words = defineWords('quality', {
  mean: {
    zh: '{from} 至 {to} 共{days}天有日报，加权失误{weighted} ÷ {shipments}票',
    en: '{days} reports from {from} to {to}: weighted failures {weighted} ÷ {shipments} shipments',
  },
});

/** A day's index by the pack of the rule book; undefined where an event of it has no count or the shipments are not there. */
function qualityOf(row: FormRow, context: FormContext): Answer<ServiceQuality> | undefined {
  const rules = context.book.values;
  const counts = numbersIn(
    row,
    eventsOf(undefined, rules).map(({ code }) => code),
  );
  const shipments = row.number('shipments');
  if (shipments === undefined || counts === undefined || counts.length === 0) return undefined;
  return serviceQuality(counts, shipments, undefined, rules);
}

const measure = (fields: readonly string[], said: Text, take: (quality: ServiceQuality) => number): Derivation => ({
  words: said,
  from: ['shipments', ...fields],
  derive(row, context) {
    const answer = qualityOf(row, context);
    return answer === undefined || isRefusal(answer) ? answer : { value: take(answer.value), reasons: answer.reasons };
  },
});

export const failures = (events: readonly string[]): Derivation =>
  measure(events, { zh: '所用权重组各项件数之和', en: 'sum of the events of the pack in use' }, (one) => one.failures);

export const weighted = (events: readonly string[]): Derivation =>
  measure(events, { zh: '各项件数 × 权重之和', en: 'sum of events × weights' }, (one) => one.weighted);

export const index = (events: readonly string[]): Derivation =>
  measure(
    events,
    { zh: '加权失误 ÷ 票数（越低越好）', en: 'weighted failures ÷ shipments (the lower the better)' },
    (one) => one.index,
  );

/** The days of each site, in order, that have an index. */
const series = kept([DAILY], (context): ReadonlyMap<string, readonly FormRow[]> => {
  const sites = new Map<string, FormRow[]>();
  for (const row of context.rows(DAILY)) {
    const answer = qualityOf(row, context);
    if (row.day('date') === undefined || answer === undefined || isRefusal(answer)) continue;
    const site = foldKey(row.text('site'));
    const known = sites.get(site);
    if (known === undefined) sites.set(site, [row]);
    else known.push(row);
  }
  return sites;
});

/** The index over the last days of a site: their weighted failures over their shipments. */
export const movingIndex = (events: readonly string[]): Derivation => ({
  words: {
    zh: '同一网点最近几天（规则规定的天数）的加权失误 ÷ 票数',
    en: 'weighted failures ÷ shipments over the last days of the same site',
  },
  from: ['date', 'site', 'shipments', ...events],
  derive(row, context) {
    const to = row.day('date');
    if (to === undefined || qualityOf(row, context) === undefined) return undefined;
    const from = to - context.book.values.satisfaction.sqi.meanDays + 1;
    const days = (series(context).get(foldKey(row.text('site'))) ?? []).filter((one) => {
      const day = one.day('date')!;
      return day >= from && day <= to;
    });
    let [sum, shipments] = [0, 0];
    for (const one of days) {
      const answer = qualityOf(one, context);
      if (answer === undefined || isRefusal(answer)) continue;
      sum += answer.value.weighted;
      shipments += one.number('shipments')!;
    }
    if (!(shipments > 0)) return undefined;
    const shown = { from: formatDay(from), to: formatDay(to), days: days.length, weighted: sum, shipments };
    return ruled(sum / shipments, because(words.mean(shown), 'satisfaction.sqi.meanDays'));
  },
});
