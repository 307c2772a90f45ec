import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '优先客户的投诉先处理', en: 'Complaints of priority customers are handled first' },
  failure: { zh: '优先客户的投诉排在了别人后面', en: 'Complaints of priority customers waited for others' },
  why: {
    zh: '教材要求优先处理这类客户的抱怨和投诉；排在后面说明派单没有看类别。',
    en: 'The text puts the complaints of this class first; if they wait, whoever hands out the cases does not look at the class.',
  },
};

export const words = defineWords('priority-order', {
  waited: {
    zh: '{number} 是{tier}客户的投诉，{acceptedOn} 受理；在它之后，{other} 等{count}件其他客户的投诉先处理了。',
    en: '{number} is of a {tier} customer, accepted on {acceptedOn}; handled before it: {count} complaint(s) of others, such as {other}.',
  },
});
