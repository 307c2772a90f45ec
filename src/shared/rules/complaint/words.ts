import type { Text } from '../../text/lang';
import { COMMA, listed, quoted } from '../../text/list';
import { defineWords } from '../../text/message';

/** Several names in a row, quoted. */
export const joined = (names: readonly Text[]): Text => listed(names.map(quoted), { ...COMMA, zh: '' });

export const words = defineWords('complaint', {
  basis: {
    zh: '依据{source}，“{kind}”为{count}{unit}，自{from}起算',
    en: 'by {source}: “{kind}”, {count} {unit} from {from}',
  },
  byCalendar: {
    zh: '{from} 起{days}日内，末日为 {last}',
    en: 'within {days} day(s) of {from}, the last being {last}',
  },
  byWorkday: {
    zh: '{from} 起{days}个工作日内，末日为 {last}',
    en: 'within {days} working day(s) of {from}, the last being {last}',
  },
  replyByCalendar: {
    zh: '{from} 受理，{days}日内答复，末日为 {last}',
    en: 'accepted on {from}, to be answered within {days} day(s), the last being {last}',
  },
  replyByWorkday: {
    zh: '{from} 受理，{days}个工作日内答复，末日为 {last}',
    en: 'accepted on {from}, to be answered within {days} working day(s), the last being {last}',
  },
  byHour: { zh: '{from} 起{hours}小时，至 {due}', en: '{hours} hour(s) from {from}: until {due}' },
  nextDayFirst: {
    zh: '当日不计，自次日起算（民法典第201条）',
    en: 'counted from the day after (Civil Code §201)',
  },
  firstDayCounts: { zh: '按规则设定，当日计入', en: 'the first day counts, as the rules say' },
  rolled: {
    zh: '末日 {last} 是休息日，顺延到 {moved}（民法典第203条）',
    en: 'the last day, {last}, is a day off and moves to {moved} (Civil Code §203)',
  },
  notRolled: {
    zh: '末日 {last} 是休息日；为及早提醒，按规则设定不顺延',
    en: 'the last day, {last}, is a day off; as the rules say it does not move, so that the warning comes early',
  },
  noPromise: {
    zh: '“{kind}”是大客户服务承诺的期限，而规则里没有启用这项承诺；要用它，请把 complaint.sla.enabled 设为 true。',
    en: '“{kind}” belongs to the key-account service promise, which is not in force; set complaint.sla.enabled to true to use it.',
  },
  hoursNotDays: {
    zh: '“{kind}”按小时计算，不分日历天和工作日；请去掉天数类型。',
    en: '“{kind}” is counted in hours, not in days; leave out the type of day.',
  },
  needsTime: {
    zh: '“{kind}”按小时计算，{from}须带时刻，如 2026-03-05 9:30。',
    en: '“{kind}” is counted in hours: {from} needs a time, for instance 2026-03-05 9:30.',
  },
  unknownKind: {
    zh: '没有“{found}”这种期限，可填：{allowed}。',
    en: 'There is no deadline “{found}”; give one of {allowed}.',
  },
  weekendsOnly: {
    zh: '没有给出节假日表，工作日只按周末计算',
    en: 'no list of holidays was given: working days go by weekends alone',
  },
  step: { zh: '“{from}”之后可以“{to}”', en: '“{from}” may be followed by “{to}”' },
  noState: {
    zh: '没有“{found}”这个处理阶段，可填：{allowed}。',
    en: 'There is no stage “{found}”; there are {allowed}.',
  },
  alreadyThere: { zh: '已经处于“{state}”，不必再走这一步。', en: 'It already is at “{state}”.' },
  noStep: {
    zh: '“{from}”之后不能转到“{to}”；从这里可以转到：{next}。',
    en: '“{from}” does not lead to “{to}”; it leads to {next}.',
  },
  skips: {
    zh: '“{from}”不能直接到“{to}”，中间还有：{between}。',
    en: '“{from}” does not lead straight to “{to}”; between them come {between}.',
  },
  onlyOnSpot: {
    zh: '只有能当场解决的投诉才可以受理后直接“{to}”；其他的须先告知、评审、调查。',
    en: 'Only a complaint solved on the spot goes straight to “{to}”; others are acknowledged, reviewed and investigated first.',
  },
  onlyOverdue: {
    zh: '投诉还在处理期限内，不能转“{to}”；超过{days}日未处理或客户对结果不满意的，才可以申诉。',
    en: 'It is still within its time and cannot go to “{to}”: an appeal needs {days} day(s) without an answer, or a dissatisfied customer.',
  },
  onlyDissatisfied: {
    zh: '客户没有表示不满意，不必转“{to}”。',
    en: 'The customer is not dissatisfied: there is no reason for “{to}”.',
  },
  notWhileDissatisfied: {
    zh: '客户对处理结果不满意，不能“{to}”，请先升级处理。',
    en: 'The customer is dissatisfied with the result: it cannot go to “{to}”; escalate it first.',
  },
  opinionFirst: {
    zh: '还没有投诉客户意见，不能“{to}”；请先填写客户意见（没有答复的填“未回复”）。',
    en: 'There is no opinion of the customer yet: it cannot go to “{to}”. Give the opinion first (“No reply” where there is none).',
  },
  appealed: { zh: '处理表记有申诉', en: 'the handling form records an appeal' },
  closed: { zh: '处理表已结案', en: 'the handling form closes it' },
  handled: { zh: '处理表已填处理日期，尚未结案', en: 'handled but not closed' },
  overdue: {
    zh: '答复期限 {due} 已过（截止日 {asOf}），处理表还没有处理日期',
    en: 'its day, {due}, has passed by {asOf} and it is not handled',
  },
  investigating: { zh: '已有调查表，期限内尚未处理', en: 'being investigated, within its time' },
  open: { zh: '期限内，尚未调查和处理', en: 'within its time, neither investigated nor handled' },
  loss: {
    zh: '赔偿{compensation}元、免收运费{freight}元、其他直接成本{other}元相加',
    en: 'compensation {compensation}, freight waived {freight}, other direct cost {other}, added up (yuan)',
  },
});
