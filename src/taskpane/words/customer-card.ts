import type { Text } from '../../shared/text/lang';
import { defineWords } from '../../shared/text/message';

export const labels = {
  list: { zh: '名单', en: 'The list' },
  card: { zh: '一位客户', en: 'One customer' },
  view: { zh: '查看', en: 'View' },
  search: { zh: '客户编号或名称', en: 'Number or name' },
  selected: { zh: '取所选行', en: 'Selected row' },
  notInRow: { zh: '所选的行里没有客户编号或名称。', en: 'The selected row holds no customer’s number or name.' },
  insertCard: { zh: '插入大客户管理卡', en: 'Insert the card' },
  showWhy: { zh: '显示依据', en: 'Show why' },
  hideWhy: { zh: '收起依据', en: 'Hide why' },
  warnings: { zh: '预警', en: 'Warnings' },
  noWarnings: { zh: '没有预警', en: 'No warnings' },
  noDate: {
    zh: '没有截止日，无法判断。在“检查”里填截止日。',
    en: 'Nothing can be judged without a reference date. Set it under Check.',
  },
  actions: { zh: '接下来要做的事', en: 'What to do next' },
  noActions: { zh: '没有待办', en: 'Nothing to do' },
  none: { zh: '没有找到客户', en: 'No customers found' },
  noneBody: {
    zh: '表单里要有客户编号或名称，如大客户管理表、大客户设定表、投诉登记表。',
    en: 'A form has to name customers by number or name: the management sheet, the appointment sheet, the complaints.',
  },
} as const satisfies Record<string, Text>;

export const words = defineWords('pane-customer-card', {
  noneNear: { zh: '没有与“{wanted}”相近的客户', en: 'No customer resembles “{wanted}”' },
});
