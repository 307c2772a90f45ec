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
  unlinked: {
    zh: '处理表的行对不上登记表的投诉（没有受理编号，按客户姓名也不能确定是哪一件），无法判断。请在处理表填写受理编号。',
    en: 'Rows of the handling form cannot be matched with registered cases: they have no case number, and the customer’s name does not tell which case it is. Put the case number into the handling form.',
  },
  open: {
    zh: '{number} 的答复期限是 {due}，到 {asOf} 仍未处理，已超过{days}天。',
    en: '{number} was due on {due} and is not handled by {asOf}, {days} day(s) later.',
  },
});
