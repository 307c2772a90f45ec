import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '大客户投诉后及时联系了客户', en: 'Key accounts that complain are contacted in time' },
  failure: { zh: '大客户投诉后没有及时联系', en: 'Key accounts that complain are not contacted in time' },
  why: {
    zh: '大客户的抱怨和投诉应优先处理；没有人联系，客户只会觉得没人管。',
    en: 'Complaints of key accounts come first; a customer whom nobody contacts thinks that nobody cares.',
  },
};

export const words = defineWords('key-account-contact', {
  none: {
    zh: '{number}（{customer}，大客户）受理于 {acceptedOn}，《大客户交往表》到 {due} 没有联系记录。',
    en: '{number} ({customer}, a key account) was accepted on {acceptedOn}; the contact log has no contact by {due}.',
  },
  late: {
    zh: '{number}（{customer}，大客户）受理于 {acceptedOn}，到 {contactOn} 才联系，应不晚于 {due}。',
    en: '{number} ({customer}, a key account) was accepted on {acceptedOn} and contacted on {contactOn}, later than {due}.',
  },
});
