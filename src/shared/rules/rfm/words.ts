import { defineWords } from '../../text/message';

export const words = defineWords('rfm', {
  byRank: {
    zh: '{count}家有业务的客户各按名次分{groups}档，并列同分，最近消费越近分越高',
    en: '{count} customer(s) with business (is|are) split by rank into {groups} groups each, ties together, the more recent the higher',
  },
  byBands: { zh: '按固定分档打分', en: 'scored by fixed bands' },
  scores: {
    zh: '距最后一次消费{days}天得{r}分，消费{frequency}次得{f}分，消费金额{money}元得{m}分',
    en: '{days} day(s) since the last order score {r}, {frequency} order(s) score {f}, {money} yuan score {m}',
  },
  segment: {
    zh: '与平均分（R {meanR}、F {meanF}、M {meanM}）相比，{highs}，为{segment}',
    en: 'against the mean scores (R {meanR}, F {meanF}, M {meanM}) {highs}: {segment}',
  },
  segmentMiddle: {
    zh: '与中间分{middle}相比，{highs}，为{segment}',
    en: 'against the middle score {middle} {highs}: {segment}',
  },
  reading: { zh: '{what}：{reading}', en: '{what}: {reading}' },
  noBusiness: { zh: '消费次数或金额不是正数，不参加打分', en: 'no positive number of orders or amount: not scored' },
  future: {
    zh: '最后一次消费 {date} 晚于截止日 {asOf}，请检查日期或截止日。',
    en: 'The last order, {date}, is after the reference date {asOf}. Check the two.',
  },
  negativeDays: {
    zh: '距最后一次消费的天数不能是负数（{found}）。',
    en: 'Days since the last order cannot be negative ({found}).',
  },
  needAsOf: {
    zh: '最后一次消费给的是日期，还需要截止日：请填公式的 as_of 参数，或在规则里填 period.asOf。',
    en: 'The last order is a date, so a reference date is needed: give the as_of argument, or set period.asOf in the rules.',
  },
  nobody: {
    zh: '没有一家客户同时有最后消费、次数和金额，无法打分。',
    en: 'No customer has a last order, a count and an amount: nothing can be scored.',
  },
  oneRow: {
    zh: '只给了一个客户，没有可比的名单：请写整列，或在最后三个参数里给出整列的最后消费、次数和金额。',
    en: 'Only one customer and no list to score it in: give whole columns, or the three columns of the list as the last arguments.',
  },
});
