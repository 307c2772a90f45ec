import type { Text } from '../../shared/text/lang';
import { defineWords } from '../../shared/text/message';

export const labels = {
  person: { zh: '谁的待办', en: 'Whose' },
  everybody: { zh: '所有人', en: 'Everybody' },
  none: { zh: '没有待办', en: 'Nothing to do' },
  noneBody: {
    zh: '线索、走访计划、服务方案、投诉、合同、对策都没有到期要做的事。',
    en: 'Leads, visits, service plans, complaints, contracts and measures ask for nothing.',
  },
  noDate: { zh: '先填今天的日期', en: 'Set the day first' },
  noDateBody: {
    zh: '待办按截止日排，这里不取系统日期。',
    en: 'Actions go by the reference date; the clock is not read.',
  },
  working: { zh: '正在列出待办', en: 'Listing what is to be done' },
  showWhy: { zh: '显示依据', en: 'Show why' },
  hideWhy: { zh: '收起依据', en: 'Hide why' },
} as const satisfies Record<string, Text>;

export const words = defineWords('pane-today', {
  due: { zh: '期限 {on}', en: 'Due {on}' },
});
