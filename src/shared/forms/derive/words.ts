import { defineWords } from '../../text/message';

export const words = defineWords('derive', {
  carried: { zh: '取自《{form}》的“{label}”', en: 'taken from “{label}” of “{form}”' },
  reason: { zh: '{reason}：{detail}', en: '{reason}: {detail}' },
  generated: { zh: '共{count}次处理', en: 'handled {count} time(s)' },
  lastHandling: { zh: '以最后一次处理（{number}）为准', en: 'as the last handling, {number}, says' },
  monthCount: {
    zh: '《{form}》里{year}年{month}月有{count}条',
    en: '“{form}” has {count} of {year}-{month}',
  },
  monthSum: { zh: '{count}个月合计{sum}', en: '{count} month(s) (comes|come) to {sum}' },
  overTarget: { zh: '收入{sum}元，目标{target}万元', en: '{sum} yuan of a target of {target} (10 000 yuan)' },
  lastVisit: { zh: '取自《{form}》最近一次走访', en: 'taken from the latest visit in “{form}”' },
  profit: { zh: '消费金额{value}元减服务成本{cost}元', en: 'revenue {value} less cost of service {cost} (yuan)' },
  share: { zh: '{value}元占本期总额{total}元', en: '{value} of {total} yuan in the period' },
  cumulative: {
    zh: '消费金额不低于{value}元的客户合计{sum}元，占本期总额{total}元',
    en: 'customers of {value} yuan or more add up to {sum} of {total} yuan',
  },
  rank: { zh: '本期{count}家有消费的客户中的第{rank}名', en: 'rank {rank} of {count} customer(s) with revenue' },
  groupSum: {
    zh: '按集团“{parent}”合并，{count}家合计{sum}',
    en: 'ranked with its group “{parent}”: {count} customer(s), {sum} together',
  },
  noMetric: {
    zh: '规则 tier.value.metric 设为“{metric}”，《大客户管理表》没有这一栏，无法划分价值类别：请改回 revenue、profit 或 parcels。',
    en: 'tier.value.metric is “{metric}”, which the sheet has no field for: set it to revenue, profit or parcels.',
  },
  futureOrder: {
    zh: '最后一次消费 {last} 晚于统计期间止 {to}，请检查日期。',
    en: 'The last order, {last}, is after the end of the period, {to}. Check the two.',
  },
  previous: { zh: '上一期（至 {to}）的消费金额', en: 'its revenue in the period before (to {to})' },
  change: {
    zh: '由上期{before}元变为{now}元',
    en: 'from {before} to {now} yuan',
  },
  floor: {
    zh: '{level}的年收入目标下限为{least}万元',
    en: 'the least income target of {level} is {least} (10 000 yuan)',
  },
  noFloor: {
    zh: '{level}的年收入目标下限还没有设定（教材原文为“xxx万元”），请在规则里填 {path}。',
    en: 'The least income target of {level} is not set (the text leaves it as “xxx”). Fill in {path} in the rules.',
  },
  attainment: { zh: '上年实际{actual}万元，目标{target}万元', en: 'last year {actual}, target {target} (10 000 yuan)' },
  validUntil: {
    zh: '{setOn} 设定，有效{years}年，到期月的对应日为末日',
    en: 'set on {setOn} for {years} year(s); the corresponding day is the last',
  },
  counts: { zh: '“{channel}”计入{kind}', en: '“{channel}” counts as: {kind}' },
  inTime: {
    zh: '{date} 的交往在 {entered} 录入，{days}天内为及时',
    en: 'of {date}, entered on {entered}; within {days} day(s) is in time',
  },
  rateVisit: { zh: '每月走访{times}次以上', en: '{times} visit(s) a month or more' },
  rateWeek: { zh: '每周电话{times}次以上', en: '{times} call(s) a week or more' },
  rateHalfMonth: { zh: '每半月电话{times}次以上', en: '{times} call(s) a half-month or more' },
});
