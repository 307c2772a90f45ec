import type { Text } from '../text/lang';
import { defineWords } from '../text/message';

/** What a month end says. */
export const words = defineWords('month-end', {
  needsAsOf: {
    zh: '月末结算要知道是哪个月：给出截止日，如 2026-10-31。日期从不取自系统时钟。',
    en: 'The month end has to know which month it is: give a reference date, e.g. 2026-10-31. The clock is never read.',
  },
  nothing: {
    zh: '{file} 里既没有客户名单，也没有认得出的表单，没有可结算的。用 kadesk forms 看各表的栏目。',
    en: '{file} has neither a customer list nor a form that is recognised: there is nothing to close. See kadesk forms for the fields.',
  },
  noList: {
    zh: '没有客户名单（要有客户和消费金额两列）：不重算名单，《大客户管理表》不新做。',
    en: 'There is no customer list (with a column of customers and one of revenue): no list is recalculated, and no key-account sheet is made.',
  },
  severalLists: {
    zh: '客户名单有几张，用的是“{sheet}”；其余：{others}。',
    en: 'There are several customer lists; “{sheet}” was used, not {others}.',
  },
  noComplaints: {
    zh: '没有《客户投诉登记表》：不做投诉统计。',
    en: 'There is no complaint registration: no statistics of complaints are made.',
  },
  noAppointments: {
    zh: '没有《大客户设定表》：不做《大客户管理卡》。',
    en: 'There is no key-account appointment form: no customer cards are made.',
  },
  noneOfLevel: {
    zh: '《大客户设定表》里没有{level}客户：不做《大客户管理卡》。',
    en: 'The appointment form has no customer of level {level}: no customer cards are made.',
  },
  noAccounts: {
    zh: '没有认出大客户（要有《大客户设定表》或《大客户管理表》）：不做预警单、对策和下月的回访计划。',
    en: 'No key accounts are recognised (by an appointment or a management sheet): no warnings, measures or next month’s visits are made.',
  },
  noWarnings: {
    zh: '没有大客户触发预警：不做预警单与对策。',
    en: 'No key account raises a warning: no warnings and measures are made.',
  },
  noVisits: {
    zh: '下个月没有要排的走访和电话：不做回访计划。',
    en: 'Nothing is owed or agreed for the next month: no plan of visits is made.',
  },
  noActions: {
    zh: '没有到期要做的事：不做待办。',
    en: 'Nothing is to be done: no list of actions is made.',
  },
  noForms: {
    zh: '没有认得出的表单：没有可检查的。',
    en: 'No form is recognised: there is nothing to check.',
  },
  done: {
    zh: '{month} 月末结算：新增工作表 {count} 张，先看“{sheet}”',
    en: 'Month end {month}: {count} sheet(s) added; “{sheet}” comes first',
  },
});

/** Labels: no sentences, no slots. */
export const labels = {
  title: { zh: '大客户助手 · 月末结算', en: 'Key Account Desk · month end' },
  summary: { zh: '月末汇总', en: 'Month-end summary' },
  workbook: { zh: '工作簿', en: 'Workbook' },
  month: { zh: '月份', en: 'Month' },
  asOf: { zh: '截止日', en: 'As of' },
  ruleBook: { zh: '规则手册', en: 'Rule book' },
  part: { zh: '内容', en: 'Part' },
  where: { zh: '在哪里', en: 'Where' },
  figure: { zh: '主要数字', en: 'Main figure' },
  value: { zh: '数值', en: 'Value' },
  missing: { zh: '没有做的', en: 'Left out' },
  notes: { zh: '说明', en: 'Notes' },
  list: { zh: '名单重算', en: 'Customer list, recalculated' },
  management: { zh: '大客户管理表', en: 'Key-account management sheet' },
  caseList: { zh: '客户投诉分析统计表', en: 'Complaint analysis and statistics' },
  statistics: { zh: '投诉统计', en: 'Statistics of complaints' },
  cards: { zh: '大客户管理卡', en: 'Key-account cards' },
  warnings: { zh: '预警单与对策', en: 'Warnings and measures' },
  schedule: { zh: '下月回访计划', en: 'Visits of the next month' },
  warningCount: { zh: '预警', en: 'Warnings' },
  warnedAccounts: { zh: '被预警的大客户', en: 'Key accounts warned of' },
  visits: { zh: '走访', en: 'Visits' },
  calls: { zh: '电话', en: 'Calls' },
  actions: { zh: '各人待办', en: 'What to do next' },
  toDo: { zh: '待办', en: 'Actions' },
  overdue: { zh: '其中逾期', en: 'Overdue among them' },
  findings: { zh: '检查结果', en: 'Findings' },
  customers: { zh: '客户数', en: 'Customers' },
  unclassified: { zh: '未分类', en: 'Unclassified' },
  rows: { zh: '行数', en: 'Rows' },
  cardCount: { zh: '张数', en: 'Cards' },
  revenue: { zh: '消费金额合计（元）', en: 'Revenue in all (yuan)' },
  waiting: { zh: '尚未处理', en: 'Not handled yet' },
  mustFix: { zh: '必须改', en: 'Must fix' },
  shouldFix: { zh: '应改', en: 'Should fix' },
  toReview: { zh: '待人工确认', en: 'To review' },
  worthKnowing: { zh: '供参考', en: 'Worth knowing' },
} as const satisfies Record<string, Text>;
