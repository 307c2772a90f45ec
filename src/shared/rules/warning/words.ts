import { defineWords } from '../../text/message';

export const words = defineWords('warning', {
  silentMonths: { zh: '{months}个月没有业务', en: 'no business for {months} month(s)' },
  dropShare: { zh: '收入下降{share}及以上', en: 'revenue down by {share} or more' },
  anyOverdue: { zh: '有逾期未处理的投诉', en: 'a complaint past its deadline' },
  repeats: {
    zh: '{days}天内同一理由投诉{times}次及以上',
    en: '{times} complaint(s) for one reason within {days} day(s)',
  },
  contacts: { zh: '对接人不多于{most}人', en: '{most} contact(s) at most' },
  noneIn: {
    zh: '规定的一个周期内没有走访或电话',
    en: 'no visit or call in one whole window of those that the level asks for',
  },
  unknown: { zh: '预警的触发原因里没有“{found}”。', en: 'There is no trigger “{found}”.' },
  lastOn: { zh: '最后一次业务 {last}，截至 {asOf}', en: 'the last business was on {last}; as of {asOf}' },
  overdueNow: { zh: '逾期未处理的投诉{count}件', en: '{count} complaint(s) overdue' },
  repeatedNow: { zh: '{days}天内“{reason}”投诉{count}次', en: '“{reason}” {count} time(s) within {days} day(s)' },
  contactsNow: { zh: '客户方对接人{count}人', en: '{count} contact(s) on the customer’s side' },
  lastContact: { zh: '最后一次联系 {last}', en: 'Last contact on {last}' },
  neverContacted: { zh: '没有联系记录', en: 'No contact in the log' },
  windowOver: {
    zh: '{level}在 {from} 至 {to} 没有走访或电话',
    en: '{level}: no visit or call from {from} to {to}',
  },
  phaseOf: { zh: '控制阶段：{phase}', en: 'phase: {phase}' },
  controlOf: { zh: '{control}', en: '{control}' },
  toJudge: { zh: '是否可控须人工判断', en: 'a person judges whether it could be helped' },
  causeOf: { zh: '可控原因：{cause}', en: 'controllable cause: {cause}' },
  fell: { zh: '下降{share}', en: 'Down {share}' },
  lastBusiness: { zh: '最后一次业务 {last}', en: 'Last business on {last}' },
  dropped: { zh: '由{before}元变为{now}元，下降{share}', en: 'from {before} to {now} yuan, down {share}' },
});
