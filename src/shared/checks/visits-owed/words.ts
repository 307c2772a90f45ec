import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '走访和电话达到级别要求的次数', en: 'Visits and calls are as many as the level asks for' },
  failure: { zh: '走访或电话少于级别要求的次数', en: 'Visits or calls are fewer than the level asks for' },
  why: {
    zh: '教材按级别规定走访和电话的次数，并以此考核服务人员；一次两次不去，客户就生疏了。',
    en: 'The text says how often each level is visited and called, and appraises the staff by it.',
  },
};

export const words = defineWords('visits-owed', {
  visits: {
    zh: '{customer}（{level}）{from} 至 {to} 应走访{quota}次，记录{done}次，按月计欠{gap}次。',
    en: '{customer} ({level}), {from} to {to}: {quota} visit(s) owed, {done} in the log, {gap} short counted by the month.',
  },
  calls: {
    zh: '{customer}（{level}）{from} 至 {to} 应电话{quota}次，记录{done}次，按周或半月计欠{gap}次。',
    en: '{customer} ({level}), {from} to {to}: {quota} call(s) owed, {done} in the log, {gap} short counted by the week or half-month.',
  },
});
