import { deciderUnknown } from '../../src/shared/checks/decider-unknown';
import type { MemoryContent, MemorySheetData } from '../../src/shared/workbook/memory-book';
import { day } from './books';
import { checkTester } from './check-tester';
import { appointed, dataSheetWith, fileWith } from './keeping-books';

/** 角色 of the persons from D9. */
const people = (...roles: readonly MemoryContent[]) => [
  ['人员', '姓名', '职务', '角色'],
  ...roles.map((role, i) => [`人员${i + 1}`, '某人', '经理', role]),
];
const file = (level: MemoryContent, ...roles: readonly MemoryContent[]): MemorySheetData =>
  fileWith({ 大客户级别: level }, people(...roles));
const set = (level: string) => appointed(['设定日期'], ['KH1', '海州', level, '林岚', day('2026-01-05')]);
const asOf = '2026-03-31';

checkTester(deciderUnknown, {
  restsOn: ['B7'],
  valid: [
    { why: 'level A, and the second of two decides', book: [file('A级', '使用人', '决策人')] },
    { why: 'the fourth', book: [file('B级', null, '采购代表', '影响人', '决策人')] },
    {
      why: 'the file names nobody, and the data sheet does',
      book: [file('A级', '使用人'), dataSheetWith({}, people('决策人'))],
    },
    {
      why: 'appointed lower than the file says',
      book: [file('A级', '使用人'), set('C级'), fileWith({ 客户编号: 'KH2', 大客户级别: 'A级' }, people('决策人'))],
      asOf,
    },
    {
      why: 'a company that asks for it of level A alone',
      book: [file('B级', '使用人'), fileWith({ 客户编号: 'KH2', 大客户级别: 'A级' }, people('决策人'))],
      rules: { 'forms.file.deciderLevels': ['A'] },
    },
  ],
  invalid: [
    {
      why: 'level A',
      book: [file('A级', '使用人', '采购代表')],
      findings: [{ at: 'D9', message: 'unknown', says: '海州是A级大客户' }],
    },
    { why: 'level B, and no role at all', book: [file('B级', null)], findings: [{ at: 'D9', message: 'unknown' }] },
    {
      why: 'appointed to level A, whatever the file says',
      book: [file('C级', '使用人'), set('A级')],
      asOf,
      findings: [{ at: '关键客户档案!D9', message: 'unknown' }],
    },
    {
      why: 'neither of the two sheets: told at the first',
      book: [dataSheetWith({ 大客户级别: 'A级' }, people('使用人')), file('A级', '使用人')],
      findings: [{ at: '关键客户档案!D9', message: 'unknown' }],
    },
    {
      why: 'the data sheet alone',
      book: [dataSheetWith({ 大客户级别: 'A级' }, people('使用人'))],
      findings: [{ at: 'D11', message: 'unknown' }],
    },
  ],
  unanswered: [
    {
      why: 'level C, no level, and a sheet without roles',
      book: [
        file('C级', '使用人'),
        fileWith({ 客户编号: 'KH2' }, people('使用人')),
        fileWith({ 客户编号: 'KH3', 大客户级别: 'A级' }),
      ],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
