import type { Text } from '../../shared/text/lang';
import { defineWords } from '../../shared/text/message';

export const labels = {
  overdue: { zh: '已逾期', en: 'Overdue' },
  soon: { zh: '即将到期', en: 'Due soon' },
  open: { zh: '处理中', en: 'Open' },
  done: { zh: '已处理', en: 'Handled' },
  unknown: { zh: '日期不全', en: 'Dates missing' },
  registered: { zh: '登记', en: 'Register' },
  investigated: { zh: '调查', en: 'Investigate' },
  handled: { zh: '处理', en: 'Handle' },
  closed: { zh: '结案', en: 'Close' },
  toInvestigate: { zh: '下一步：填写调查表', en: 'Next: fill in the investigation' },
  toHandle: { zh: '下一步：填写处理表', en: 'Next: fill in the handling' },
  toClose: { zh: '下一步：取得客户意见后结案', en: 'Next: hear the customer and close' },
  none: { zh: '没有投诉登记', en: 'No complaints registered' },
  noneBody: { zh: '先插入投诉登记表，每件投诉填一行。', en: 'Insert the register and give each complaint a row.' },
  insert: { zh: '打开表单库', en: 'Open the library' },
  due: { zh: '答复期限', en: 'Answer due' },
  goTo: { zh: '定位', en: 'Go to' },
  noNumber: { zh: '（未编号）', en: '(no number)' },
  chain: { zh: '进度', en: 'Progress' },
  view: { zh: '查看', en: 'View' },
  cases: { zh: '逐件', en: 'One by one' },
  figures: { zh: '统计', en: 'Statistics' },
  numbers: { zh: '数据表', en: 'The numbers' },
} as const satisfies Record<string, Text>;

export const words = defineWords('pane-complaints', {
  late: { zh: '逾期 {days} 天', en: '{days} day(s) late' },
  left: { zh: '还剩 {days} 天', en: '{days} day(s) left' },
  today: { zh: '今天到期', en: 'Due today' },
  notDrawn: { zh: '另有 {count} 项没有画出，见数据表。', en: '{count} more are not drawn; see the numbers.' },
});
