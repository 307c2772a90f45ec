import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '大客户的申请与设定一致', en: 'Applications and appointments agree' },
  failure: { zh: '大客户的申请与设定对不上', en: 'Applications and appointments do not agree' },
  why: {
    zh: '大客户由管理层批准；批了没有设定，服务跟不上，没批就设定，优惠没有依据。',
    en: 'The management approves key accounts: approved and not appointed brings no service, appointed and not approved has no ground.',
  },
};

export const words = defineWords('approved-appointment', {
  notSet: {
    zh: '{number}（{customer}）已经批准，《大客户设定表》里没有设定。',
    en: '{number} ({customer}) was approved and is not in the appointment sheet.',
  },
  otherLevel: {
    zh: '{number}（{customer}）批准的是{approved}，这里设定为{level}。',
    en: '{number} ({customer}) was approved for {approved}, and {level} is set here.',
  },
  unknown: {
    zh: '{customer}的设定依据 {number} 在《大客户申请表》里没有。',
    en: 'The basis {number} of {customer} is not among the applications.',
  },
  undecided: {
    zh: '{customer}的申请 {number} 还没有审批意见，不能设定。',
    en: 'The application {number} of {customer} is not decided yet, and so no ground for an appointment.',
  },
  refused: {
    zh: '{customer}的申请 {number} 审批意见是“{decision}”，不能设定。',
    en: 'The decision on the application {number} of {customer} is “{decision}”; it is no ground for an appointment.',
  },
  otherCustomer: {
    zh: '{customer}的设定依据 {number} 是{other}的申请。',
    en: 'The basis {number} of {customer} is an application for {other}.',
  },
});
