import { mergeRuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { checkWorkbook } from '../../src/shared/report/check-workbook';
import { memoryBook, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { day, registration, serial } from '../checks/books';

/** A register with a fault of each weight, one that is mended automatically, and one that somebody ignores. */
export const FAULTY: readonly MemorySheetData[] = [
  registration(
    ['投诉内容', '联系方式', '寄件日期'],
    ['TS20260305-001', '', day('2026-03-05'), '3月3日寄出的样品外箱破损', '13800000001', day('2024-03-03')],
    ['TS20260306-001', ' 何静', day('2026-03-06'), '丢件', '138', day('2026-03-04')],
  ),
  {
    name: 'KA_忽略',
    rows: [
      ['检查', '表单', '行', '栏目', '原因', '填写人', '日期'],
      ['phone-number', '客户投诉登记表', 'TS20260306-001', '', '客户只有分机', '何静', day('2026-03-31')],
      ['reply-overdue', '客户投诉登记表', 'TS20260306-001', '', '已与客户说明', '何静', ''],
      ['short-content', '', '', '', '', '', ''],
    ],
  },
];

export const faultyReport = (name = 'march.xlsx', rules: Readonly<Record<string, unknown>> = {}) => {
  const merged = mergeRuleBook(rules, 'test');
  const book = merged.ok && merged.book.overridden.length > 0 ? merged.book : TEXTBOOK_RULES;
  return checkWorkbook(memoryBook(name, FAULTY), book, serial('2026-03-31')).report;
};

export const cleanReport = (name = 'clean.xlsx') =>
  checkWorkbook(
    memoryBook(name, [
      registration(
        ['营业地址', '投诉方式', '投诉理由', '投诉要求'],
        ['TS20260305-001', '许岩', day('2026-03-05'), '港城大道88号', '电话', '延误', '道歉'],
      ),
    ]),
    TEXTBOOK_RULES,
    serial('2026-03-31'),
  ).report;
