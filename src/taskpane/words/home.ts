import type { Text } from '../../shared/text/lang';
import { defineWords } from '../../shared/text/message';

export const labels = {
  next: { zh: '下一步', en: 'Next step' },
  forms: { zh: '认出的表单', en: 'Forms recognised' },
  lists: { zh: '客户名单', en: 'Customer lists' },
  tools: { zh: '工具', en: 'Tools' },
  emptyTitle: { zh: '还没有表单', en: 'No forms yet' },
  emptyBody: {
    zh: '插入一张投诉登记表试试：改错一个日期，看检查怎么说。也可以从表单库里挑。',
    en: 'Insert a complaint register and try it: break a date and see what the check says. Or choose from the library.',
  },
  insertSample: { zh: '插入投诉登记表', en: 'Insert a complaint register' },
  openLibrary: { zh: '打开表单库', en: 'Open the library' },
  seeFindings: { zh: '查看问题', en: 'See the findings' },
  seeCases: { zh: '查看投诉', en: 'See the complaints' },
  classify: { zh: '给客户分类', en: 'Class the customers' },
  fill: { zh: '看看能填什么', en: 'See what can be filled' },
  monthEnd: { zh: '月末结算', en: 'Month end' },
  monthEndBody: {
    zh: '管理表、投诉统计、A级客户的管理卡和全部情况、预警单与对策、下月回访计划、各人待办、检查结果，各成新的工作表，前面一张汇总；原有的表不动，可一步撤销。',
    en: 'Key-account sheet, complaint statistics, cards of level A with all that is known of each, warnings and measures, next month’s visits, what everybody has to do, and findings on new sheets behind a summary. Your own sheets stay as they are, and one step undoes it.',
  },
  closeMonth: { zh: '结算这个月', en: 'Close the month' },
  allGood: { zh: '没有发现问题', en: 'No problems found' },
} as const satisfies Record<string, Text>;

export const words = defineWords('pane-home', {
  rows: { zh: '{count} 行', en: '{count} row(s)' },
  findings: { zh: '{count} 处待处理', en: '{count} to look at' },
  nextFindings: { zh: '先处理 {count} 处必须改的地方', en: 'Deal with {count} that must be fixed' },
  nextCases: { zh: '{count} 件投诉已逾期', en: '{count} complaint(s) (is|are) overdue' },
  nextList: { zh: '“{sheet}”是一份客户名单，可以分类', en: '“{sheet}” is a customer list and can be classed' },
  nextFill: { zh: '表单没有必须改的地方，接着填推算栏目', en: 'Nothing must be fixed; go on with derived fields' },
});
