import { because } from '../../rules/answer';
import { leadStreaks, type Streak } from '../../rules/lead';
import { cellLang } from '../../rules/letters/show';
import { defineWords } from '../../text/message';
import { type Day, formatDay } from '../../values/date';
import type { FormContext } from '../form';
import { type Collector, collectorsIn, isLeadDay } from '../leads/collectors';
import { LEADS } from '../leads/triggers';
import { type Action, standsIn } from './action';

const words = defineWords('collector-actions', {
  collect: { zh: '今天再收集{count}条客户信息', en: 'Collect {count} more lead(s) today' },
  breaking: {
    zh: '今天收集到客户信息，否则连续{limit}天没有，须上报',
    en: 'Bring in a lead today; without one it is {limit} day(s) in a row, to be reported',
  },
  report: {
    zh: '了解{person}连续{days}天没有收集到客户信息的情况，上报揽投站长',
    en: 'Find out why {person} collected no lead for {days} day(s) in a row, and report it to the station head',
  },
  had: { zh: '{on} 已收集{count}条，应有{wanted}条', en: '{count} collected on {on}, {wanted} wanted' },
  since: { zh: '{from} 至 {to} 连续{days}天没有收集到信息', en: 'no lead from {from} to {to}, {days} day(s) in a row' },
});

function* actionsOf(collector: Collector, first: Day, context: FormContext): Generator<Action> {
  const { asOf, book, lang } = context;
  const { name, role, row, leads } = collector;
  const { leadsPerPersonPerDay: wanted, streakDays, streakRoles, streakReporter } = book.values.acquire;
  const today = asOf!;
  const count = leads.get(today) ?? 0;
  if (!isLeadDay(today, book.values) || count >= wanted) return;
  const stands = standsIn(LEADS, row);
  // As if the day ended without a lead.
  const last = streakRoles.includes(role)
    ? leadStreaks(new Set(leads.keys()), first, today, book.values).at(-1)
    : undefined;
  const streak = last?.to === today ? last : undefined;
  const since = ({ from, days }: Streak, to: Day) => words.since({ from: formatDay(from), to: formatDay(to), days });
  if (streak !== undefined && streak.days > streakDays) {
    const past = { ...streak, days: streak.days - 1 };
    yield {
      what: words.report({ person: name, days: past.days }),
      dueOn: today,
      who: streakReporter[cellLang(book.values, lang)],
      reasons: [stands, because(since(past, today - 1), 'acquire.streakReport')],
    };
  }
  const isBreaking = streak?.days === streakDays;
  yield {
    what: isBreaking ? words.breaking({ limit: streakDays }) : words.collect({ count: wanted - count }),
    dueOn: today,
    who: name,
    reasons: [
      stands,
      ...(isBreaking ? [because(since(streak, today), 'acquire.streakDays')] : []),
      because(words.had({ on: formatDay(today), count, wanted }), 'acquire.leadsPerPersonPerDay'),
    ],
  };
}

/** What those who bring in leads have to do on the day of reference (S3): today's lead, and days without one that are reported. */
export function collectorActions(context: FormContext): readonly Action[] {
  const { asOf, book } = context;
  if (asOf === undefined) return [];
  const past = context.rows(LEADS).filter((row) => (row.day('collectedOn') ?? Infinity) <= asOf);
  const { collectors, from } = collectorsIn(past, book.values);
  return collectors.flatMap((one) => [...actionsOf(one, from, context)]);
}
