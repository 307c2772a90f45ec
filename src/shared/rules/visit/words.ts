import { defineWords } from '../../text/message';

export const words = defineWords('visit', {
  rate: { zh: '{level}每{window}{kind}{times}次以上', en: '{level}: {times} {kind}(s) a {window} or more' },
  nothing: { zh: '{level}没有规定{kind}次数', en: '{level}: no {kind}s are set' },
  notKeyAccount: { zh: '非大客户，没有规定走访和电话次数', en: 'no key account: no visits or calls are set' },
  full: {
    zh: '{from} 至 {to} 有{windows}个完整的{window}，应{kind}{quota}次',
    en: '{from} to {to} holds {windows} whole {window}(s): {quota} {kind}(s)',
  },
  partial: {
    zh: '{from} 至 {to} 这个{window}只有{days}/{all}天在期内，折算为{quota}次',
    en: 'of the {window} {from} to {to} the period has {days} of {all} day(s): {quota}',
  },
  total: { zh: '合计应{kind}{quota}次', en: '{quota} {kind}(s) in all' },
  met: {
    zh: '{from} 至 {to} 应{kind}{quota}次，已{done}次',
    en: '{from} to {to}: {quota} {kind}(s) owed, {done} made',
  },
  owed: {
    zh: '{from} 至 {to} 应{kind}{quota}次，已{done}次，欠{gap}次',
    en: '{from} to {to}: {quota} {kind}(s) owed, {done} made, {gap} short',
  },
  gap: { zh: '合计还欠{kind}{gap}次', en: '{gap} {kind}(s) short in all' },
  badSpan: {
    zh: '期间的止 {to} 早于起 {from}，请检查是否填反。',
    en: 'The period ends, {to}, before it starts, {from}. Were they swapped?',
  },
  longSpan: {
    zh: '期间 {from} 至 {to} 超过{years}年，请检查日期。',
    en: 'The period {from} to {to} is longer than {years} year(s). Check the dates.',
  },
});
