import { defineWords } from '../../text/message';

export const words = defineWords('credit', {
  scored: {
    zh: '信用评分{score}分，不低于{grade}的{least}分',
    en: 'credit score {score}, at or above {least} of {grade}',
  },
  scoredLowest: {
    zh: '信用评分{score}分，低于{least}分，为{grade}',
    en: 'credit score {score}, below {least}: {grade}',
  },
  capped: { zh: '因“{why}”，最高只能评{cap}', en: 'because of “{why}” the grade is {cap} at most' },
  typeCapped: {
    zh: '信用类别为{type}，最高只能评{cap}',
    en: 'the credit type is {type}, so the grade is {cap} at most',
  },
  lowFulfilment: {
    zh: '合同履约率低于{min}，不再享受大客户待遇',
    en: 'contract fulfilment is below {min}: key-account treatment is lost',
  },
  scoreRange: {
    zh: '信用评分应在 0 到 {max} 之间，实际是 {found}。',
    en: 'A credit score is between 0 and {max}; found {found}.',
  },
  unknownFlag: {
    zh: '不认识的情形“{found}”，可填：{allowed}。',
    en: 'The circumstance “{found}” is not known; there are: {allowed}.',
  },
  type: {
    zh: '提示信息{adverse}条、警示信息{penalties}条、逾期{overdueDays}天',
    en: '{adverse} adverse record(s), {penalties} penalt(y|ies), {overdueDays} day(s) overdue',
  },
  typeReached: { zh: '达到{type}的起点（{what}）', en: 'reaches the start of {type} ({what})' },
  typeClean: { zh: '没有达到{warned}的任何一条，为{type}', en: 'reaches nothing of {warned}: {type}' },
  counts: {
    zh: '条数和天数应是不小于 0 的数（实际 {found}）。',
    en: 'Counts and days must be numbers from 0 (found {found}).',
  },
  terms: { zh: '{grade}：{settlement}', en: '{grade}: {settlement}' },
  limitA: {
    zh: '{grade}赊销额度不超过一次进货量：{units} × {purchase} = {limit}元',
    en: '{grade}: the limit is one purchase at most: {units} × {purchase} = {limit} yuan',
  },
  limitNone: { zh: '{grade}为{settlement}，没有赊销额度', en: '{grade} is {settlement}: no credit limit' },
  negative: { zh: '{what}不能是负数（{found}）。', en: '{what} cannot be negative ({found}).' },
  tooLarge: { zh: '金额过大（{found}），请检查单位。', en: 'The amount is too large ({found}). Check its unit.' },
  serious: {
    zh: '信用类别为{type}，停止发货，恢复业务须审批',
    en: 'the credit type is {type}: stop; resuming needs approval',
  },
  overdue: {
    zh: '已逾期{days}天，超过允许的{allowed}天',
    en: '{days} day(s) overdue, more than the {allowed} allowed',
  },
  within: {
    zh: '应收{receivable}＋未结{unbilled}＋本单{order}＝{sum}元，不超过额度{limit}元',
    en: 'receivable {receivable} + unbilled {unbilled} + this order {order} = {sum} yuan, within the limit of {limit}',
  },
  over: {
    zh: '应收{receivable}＋未结{unbilled}＋本单{order}＝{sum}元，超出额度{limit}元 {by}元',
    en: 'receivable {receivable} + unbilled {unbilled} + this order {order} = {sum} yuan, over the limit of {limit} by {by}',
  },
  arrears: {
    zh: '{grade}为{settlement}，却有欠款{arrears}元',
    en: '{grade} is {settlement}, yet {arrears} yuan are owed',
  },
  policy: { zh: '{grade}按政策{settlement}', en: '{grade} is by policy {settlement}' },
  precondition: { zh: '前提：{what}', en: 'precondition: {what}' },
  measures: { zh: '措施：{what}', en: 'measures: {what}' },
  evidence: { zh: '需要凭据：{what}', en: 'evidence needed: {what}' },
  daysContract: { zh: '视合同，未写时{days}天', en: 'as contracted; {days} day(s) where nothing is said' },
  days: { zh: '{days}天', en: '{days} day(s)' },
  noDays: { zh: '无账期', en: 'no payment term' },
  limitText: { zh: '不超过{units}次进货量', en: 'at most {units} purchase(s)' },
  noLimit: { zh: '无赊销额度', en: 'no credit limit' },
  outstanding: {
    zh: '应收{receivables} ÷ 赊销收入{sales} × {days}天 = {result}天',
    en: 'receivables {receivables} ÷ credit sales {sales} × {days} day(s) = {result} day(s)',
  },
  notAbove0: { zh: '{what}应大于0（实际 {found}）。', en: '{what} must be above 0 (found {found}).' },
  dueIn: { zh: '距到期还有{days}天', en: '{days} day(s) until it is due' },
  aged: { zh: '逾期{days}天，归入“{aged}”', en: '{days} day(s) overdue: “{aged}”' },
  wholeDays: {
    zh: '逾期天数应是整数，未到期写负数（实际 {found}）。',
    en: 'The days overdue are a whole number, negative before the due day (found {found}).',
  },
});
