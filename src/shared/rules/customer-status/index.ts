import type { RuleValues } from '../../rulebook/book';
import { defineWords, formatPercent } from '../../text/message';
import { dateOf, type Day, dayOf, daysInMonth, formatDay } from '../../values/date';
import { reachesShare } from '../../values/ratio';
import { scaleOf, toUnits } from '../ranking/money';
import { type Answer, because, refuse, ruled } from '../answer';

const words = defineWords('customer-status', {
  ended: { zh: '已终止合作', en: 'has ended the business' },
  never: { zh: '还没有业务往来', en: 'has not done business yet' },
  silentLost: {
    zh: '最后一次业务 {last}，到 {asOf} 已超过{months}个月没有业务',
    en: 'last business {last}; more than {months} month(s) without any by {asOf}',
  },
  silentWarn: {
    zh: '最后一次业务 {last}，到 {asOf} 已超过{months}个月没有业务，须预警',
    en: 'last business {last}; more than {months} month(s) without any by {asOf}: a warning',
  },
  fallAlarm: {
    zh: '收入比上期下降{drop}，达到警报线{limit}',
    en: 'income fell by {drop}, at or beyond the alarm line of {limit}',
  },
  fallWarn: {
    zh: '收入比上期下降{drop}，达到预警线{limit}',
    en: 'income fell by {drop}, at or beyond the warning line of {limit}',
  },
  fresh: {
    zh: '首次业务 {first}，到 {asOf} 不满{months}个月',
    en: 'first business {first}, less than {months} month(s) by {asOf}',
  },
  loyal: {
    zh: '自 {first} 起合作已满{months}个月，最近仍有业务',
    en: 'in business since {first}, for {months} month(s) or more, and lately too',
  },
  active: { zh: '最后一次业务 {last}，仍有往来', en: 'last business {last}: active' },
  future: {
    zh: '业务日期 {date} 晚于截止日 {asOf}，请检查。',
    en: 'The date {date} is after the reference date {asOf}. Check the two.',
  },
  tooLarge: {
    zh: '收入过大，无法逐分比较，请检查单位。',
    en: 'The income is too large to be compared to the fen. Check its unit.',
  },
  order: {
    zh: '首次业务 {first} 晚于最后一次业务 {last}，请检查是否填反。',
    en: 'The first business, {first}, is after the last, {last}. Were they swapped?',
  },
});

/** A customer's state; the codes of `customer.state` in the rule book. */
export type Status = 'potential' | 'new' | 'active' | 'loyal' | 'atRisk' | 'lost';

export interface StatusInput {
  readonly last?: Day;
  readonly first?: Day;
  readonly asOf: Day;
  readonly ended: boolean;
  /** Income of this period and of the one before, in 元, where known. */
  readonly income?: number;
  readonly priorIncome?: number;
}

/** The day so many calendar months before another; the end of a shorter month where that day is missing. */
export function monthsBefore(day: Day, months: number): Day {
  const { year, month, day: of } = dateOf(day);
  const index = year * 12 + month - 1 - months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(y, m, Math.min(of, daysInMonth(y, m)));
}

/** 潜在 / 新增 / 活跃 / 忠诚 / 流失预警 / 流失, the first that holds in the order: ended, never, silence, falling income, new, loyal, active. */
export function customerStatus(input: StatusInput, rules: RuleValues): Answer<Status> {
  const { first, asOf, ended, income, priorIncome } = input;
  // Who has a first business has had one: without a later day it was the last as well.
  const last = input.last ?? first;
  const { silentMonths, lostMonths, newMonths, loyalMonths, warnDrop, alarmDrop } = rules.churn;
  if (ended) return ruled<Status>('lost', because(words.ended(), 'churn.triggers'));
  const latest = [first, last].find((day) => day !== undefined && day > asOf);
  if (latest !== undefined) return refuse(words.future({ date: formatDay(latest), asOf: formatDay(asOf) }));
  if (first !== undefined && last !== undefined && first > last)
    return refuse(words.order({ first: formatDay(first), last: formatDay(last) }));
  if (last === undefined) return ruled<Status>('potential', because(words.never()));

  const dates = { last: formatDay(last), asOf: formatDay(asOf) };
  if (last < monthsBefore(asOf, lostMonths))
    return ruled<Status>('lost', because(words.silentLost({ ...dates, months: lostMonths }), 'churn.lostMonths'));
  if (last < monthsBefore(asOf, silentMonths)) {
    return ruled<Status>('atRisk', because(words.silentWarn({ ...dates, months: silentMonths }), 'churn.silentMonths'));
  }
  const scale = scaleOf(rules.tier.value.decimals);
  const units = [income, priorIncome].map((one) => (one === undefined ? 0 : toUnits(one, scale)));
  // A remainder of adding, such as 7e-12, is no income that could fall.
  if (income !== undefined && priorIncome !== undefined && units[1] > 0) {
    if (!units.every(Number.isSafeInteger)) return refuse(words.tooLarge());
    const [now, before] = units.map(BigInt);
    const shown = { drop: formatPercent(1 - income / priorIncome) };
    if (reachesShare(before - now, before, alarmDrop))
      return ruled<Status>(
        'atRisk',
        because(words.fallAlarm({ ...shown, limit: formatPercent(alarmDrop) }), 'churn.alarmDrop'),
      );
    if (reachesShare(before - now, before, warnDrop))
      return ruled<Status>(
        'atRisk',
        because(words.fallWarn({ ...shown, limit: formatPercent(warnDrop) }), 'churn.warnDrop'),
      );
  }
  if (first !== undefined && first > monthsBefore(asOf, newMonths)) {
    return ruled<Status>(
      'new',
      because(words.fresh({ first: formatDay(first), asOf: dates.asOf, months: newMonths }), 'churn.newMonths'),
    );
  }
  if (first !== undefined && first <= monthsBefore(asOf, loyalMonths)) {
    return ruled<Status>(
      'loyal',
      because(words.loyal({ first: formatDay(first), months: loyalMonths }), 'churn.loyalMonths'),
    );
  }
  return ruled<Status>('active', because(words.active(dates)));
}
