import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '没有重复投诉', en: 'No customer complains again for the same reason' },
  failure: { zh: '有客户为同一理由再次投诉', en: 'Customers complain again for the same reason' },
  why: {
    zh: '同一理由再次投诉，说明上次的改进没有见效；大客户尤其要当作流失预警。',
    en: 'A repeated complaint says that the improvement did not work; with a key account it is a warning of loss.',
  },
};

export const words = defineWords('repeated-complaint', {
  repeated: {
    zh: '{customer}在{days}天内第{count}次为“{reason}”投诉（上一次是 {previous}）。',
    en: '{customer} has complained about “{reason}” {count} time(s) within {days} day(s) (last time {previous}).',
  },
});
