import { defineWords } from '../../text/message';

export const words = defineWords('lead', {
  importOnly: { zh: '每月进口{imports}件，没有出口', en: '{imports} parcels in a month, none out' },
  importOver: { zh: '出口{exports}件，少于进口{imports}件', en: '{exports} out, fewer than the {imports} in' },
  rivalOver: {
    zh: '每月交寄我方{own}件，交寄竞争对手{rivals}件',
    en: '{own} a month with us, {rivals} with competitors',
  },
  source: { zh: '线索来源：{source}', en: 'source of the lead: {source}' },
  noFlag: { zh: '不属于重点关注的五种线索', en: 'none of the five kinds of leads to focus on' },
  expected: { zh: '预计月收入{expected}元', en: 'expected to bring {expected} yuan a month' },
  actual: { zh: '月用邮{actual}元', en: 'spends {actual} yuan a month' },
  reaches: { zh: '达到{least}元', en: 'reaches {least} yuan' },
  below: { zh: '不到{least}元', en: 'below {least} yuan' },
  trigger: { zh: '属于“{trigger}”', en: 'it is a case of “{trigger}”' },
  fullPlan: {
    zh: '属于“{trigger}”，服务方案要详细撰写，{count}部分齐全',
    en: 'it is a case of “{trigger}”: the plan is written in full, all {count} sections',
  },
  leastPlan: { zh: '服务方案至少有{count}部分', en: 'a service plan has at least {count} sections' },
  rank: {
    zh: '{count}条线索中第{rank}位（依次看{by}）',
    en: 'number {rank} of {count} lead(s), by {by}',
  },
  streak: {
    zh: '{from} 至 {to} 连续{days}天没有收集到信息，达到{limit}天，须上报',
    en: 'no lead from {from} to {to}, {days} day(s) in a row; {limit} or more are reported',
  },
  noStreak: {
    zh: '{from} 至 {to} 没有连续{limit}天收集不到信息',
    en: 'from {from} to {to} there are no {limit} day(s) in a row without a lead',
  },
});
