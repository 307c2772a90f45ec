import { defineWords } from '../../text/message';

export const words = defineWords('complaint', {
  byCalendar: {
    zh: '{accepted} 受理，{days}日内答复，末日为 {last}',
    en: 'accepted on {accepted}, to be answered within {days} days, the last being {last}',
  },
  byWorkday: {
    zh: '{accepted} 受理，{days}个工作日内答复，末日为 {last}',
    en: 'accepted on {accepted}, to be answered within {days} working days, the last being {last}',
  },
  nextDayFirst: { zh: '受理当日不计，自次日起算', en: 'counted from the day after' },
  firstDayCounts: { zh: '受理当日计入', en: 'the day of acceptance counts' },
  rolled: {
    zh: '末日 {last} 是休假日，顺延到 {moved}',
    en: 'the last day, {last}, is a holiday and moves to {moved}',
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
