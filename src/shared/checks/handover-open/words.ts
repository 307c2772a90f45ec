import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '专管员交接清楚', en: 'Handovers leave nothing open' },
  failure: { zh: '专管员交接有未了的事', en: 'Handovers leave something open' },
  why: {
    zh: '教材举的例子：业务员突然辞职，他负责的几个客户都相继结束了合作。交接不清，应收、投诉和承诺就没有人管。',
    en: 'The text’s own case: a salesperson resigns and the customers follow. What is not handed over is looked after by nobody.',
  },
};

export const words = defineWords('handover-open', {
  open: {
    zh: '{customer}由{old}移交{now}，交接清单没有完成，还有{what}。',
    en: '{customer} went from {old} to {now} with the handover list incomplete; open: {what}.',
  },
  notTold: {
    zh: '{customer}已于 {on} 换由{now}专管，还没有通知客户。',
    en: '{customer} has been {now}’s since {on}, and was not told.',
  },
  unsigned: {
    zh: '{customer}的交接清单写明已完成，还缺{who}。',
    en: 'The handover list of {customer} is said to be complete; signatures missing: {who}.',
  },
});
