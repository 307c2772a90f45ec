import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '投诉都在答复期限内处理', en: 'Complaints are handled within the deadline' },
  failure: { zh: '有投诉逾期', en: 'Complaints are overdue' },
  why: {
    zh: '逾期未处理，用户可以向邮政管理部门申诉；大客户逾期往往就是流失的开始。',
    en: 'After the deadline the user may appeal to the postal administration, and with a key account it is often the beginning of the end.',
  },
};

export const words = defineWords('reply-overdue', {
  late: {
    zh: '{number} 在 {handledOn} 处理，比答复期限 {due} 晚了{days}天。',
    en: '{number} was handled on {handledOn}, {days} day(s) after the deadline of {due}.',
  },
  open: {
    zh: '{number} 的答复期限是 {due}，到 {asOf} 仍未处理，已超过{days}天。',
    en: '{number} was due on {due} and is not handled by {asOf}, {days} day(s) later.',
  },
});
