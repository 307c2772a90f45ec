import { surveyMisconceptions } from '../../src/shared/checks/survey-misconceptions';
import type { MemoryContent } from '../../src/shared/workbook/memory-book';
import { day } from './books';
import { checkTester } from './check-tester';
import { surveys } from './sales-books';

const ASKED = [
  '按客户类别区分',
  '以投诉率代替满意度',
  '收集竞争对手信息',
  '全年调查次数',
  '参与设计部门',
  '预测试日期',
];

const GOOD: readonly MemoryContent[] = ['是', '否', '是', 4, '客户服务部、市场部', day('2026-03-09')];

/** A plan that is right but for one answer. */
const plan = (at?: number, now: MemoryContent = null) =>
  surveys(ASKED, ['DC1', '一季度', '大客户', '方屿', ...GOOD.map((one, i) => (i === at ? now : one))]);

checkTester(surveyMisconceptions, {
  valid: [
    { why: 'free of all six', book: [plan()] },
    {
      why: 'what its sheet has no column for is not held against it',
      book: [surveys([], ['DC1', '一季度', '大客户', '方屿'])],
    },
    { why: 'nor what is left open', book: [plan(0)] },
    { why: 'departments parted in another way', book: [plan(4, '客户服务部/市场部')] },
    {
      why: 'no test where the company asks for none',
      book: [plan(5)],
      rules: { 'satisfaction.pretestRequired': false },
    },
  ],
  invalid: [
    { why: 'classes', book: [plan(0, '否')], findings: [{ at: 'E3', message: 'shared' }] },
    { why: 'the complaint rate', book: [plan(1, '是')], findings: [{ at: 'F3', message: 'shared' }] },
    { why: 'competitors', book: [plan(2, '否')], findings: [{ at: 'G3', message: 'shared' }] },
    { why: 'once a year', book: [plan(3, 1)], findings: [{ at: 'H3', message: 'shared' }] },
    { why: 'one department', book: [plan(4, '客户服务部')], findings: [{ at: 'I3', message: 'shared' }] },
    { why: 'no test', book: [plan(5)], findings: [{ at: 'J3', message: 'shared' }] },
  ],
});
