import { ownerDiffers } from '../../src/shared/checks/owner-differs';
import type { MemoryContent, MemorySheetData } from '../../src/shared/workbook/memory-book';
import { day, management } from './books';
import { checkTester } from './check-tester';
import { appointed, customerCard, customerFile, ownerChanges } from './keeping-books';

/** 客户专管员 of the appointment: set on 2026-01-05 unless another day is given. */
const set = (owner: string, on: string | null = '2026-01-05') =>
  appointed(['设定日期'], ['KH1', '海州', 'C级', owner, on === null ? null : day(on)]);
const changed = (from: string, to: string, on: string | null) =>
  ownerChanges([], ['KH1', '海州', from, to, on === null ? null : day(on)]);

/** 客户专管员 of a card is at B5, of a file at B7. */
const card = (owner: MemoryContent, year: number | null = 2026): MemorySheetData =>
  customerCard('卡', { 客户编号: 'KH1', 客户名称: '海州', 年度: year, 客户专管员: owner, 年收入目标: 12 });
const file = (owner: MemoryContent, updatedOn: string | null): MemorySheetData =>
  customerFile('档案', {
    客户编号: 'KH1',
    客户名称: '海州',
    合同起始日: day('2025-07-01'),
    合同到期日: day('2026-06-30'),
    建档日期: day('2024-05-06'),
    客户专管员: owner,
    最后更新日期: updatedOn === null ? null : day(updatedOn),
  });

/** 客户专管员 of the management sheet, under the name that companies give the column, and the end of its period. */
const managed = (...rows: readonly (readonly [owner: string | null, to: string | null])[]) =>
  management(
    ['客户经理', '统计期间止'],
    ...rows.map(([owner, to]) => ['KH1', '海州', 9000, 10, day('2026-03-30'), owner, to === null ? null : day(to)]),
  );

const asOf = '2026-03-31';

checkTester(ownerDiffers, {
  valid: [
    { why: 'the same person everywhere', book: [set('林岚'), card('林岚'), file('林岚', '2026-03-12')], asOf },
    { why: 'written in full width or with blanks', book: [set('林岚'), card(' 林岚 ')], asOf },
    {
      why: 'the new owner, where the appointment still has the former one: that is reported there',
      book: [set('林岚'), changed('林岚', '陈晓', '2026-02-02'), card('陈晓')],
      asOf,
    },
    {
      why: 'the former owner in a period that ended before the change',
      book: [set('陈晓'), changed('林岚', '陈晓', '2026-02-02'), managed(['林岚', '2026-01-31'])],
      asOf,
    },
    {
      why: 'the former owner on the card of an earlier year',
      book: [set('陈晓'), changed('林岚', '陈晓', '2026-02-02'), card('林岚', 2025)],
      asOf,
    },
    {
      why: 'an earlier period, whoever it names',
      book: [set('林岚'), managed(['周启', '2025-12-31'], ['林岚', '2026-03-31'])],
      asOf,
    },
    {
      why: 'a change that is still to come',
      book: [set('林岚'), changed('林岚', '陈晓', '2026-04-01'), card('林岚')],
      asOf,
    },
    {
      why: 'whom an appointment after the last change names: the two are reported as differing already',
      book: [set('周启', '2026-03-02'), changed('林岚', '陈晓', '2026-02-02'), card('周启')],
      asOf,
    },
    {
      why: 'management sheet and card alone, of one mind',
      book: [managed(['林岚', '2026-03-31']), card('林岚')],
      asOf,
    },
  ],
  invalid: [
    {
      why: 'the card has somebody else than the appointment; a year has no day',
      book: [set('林岚'), card('周启')],
      asOf,
      findings: [{ at: '卡!B5', message: 'undated', suggestions: ['林岚', '周启'] }],
    },
    {
      why: 'the card still has the former owner',
      book: [set('陈晓'), changed('林岚', '陈晓', '2026-02-02'), card('林岚')],
      asOf,
      findings: [{ at: '卡!B5', message: 'changed', suggestions: ['陈晓'] }],
    },
    {
      why: 'a period that ends after the change with the former owner',
      book: [set('陈晓'), changed('林岚', '陈晓', '2026-02-02'), managed(['林岚', null])],
      asOf,
      findings: [{ at: '大客户管理表!F3', message: 'changed', suggestions: ['陈晓'] }],
    },
    {
      why: 'a period before the change with somebody who neither was nor is the owner',
      book: [set('陈晓'), changed('林岚', '陈晓', '2026-02-02'), managed(['周启', '2026-01-31'])],
      asOf,
      findings: [{ at: '大客户管理表!F3', message: 'changed', suggestions: ['陈晓'] }],
    },
    {
      why: 'a file that was kept up before the appointment was set',
      book: [set('林岚'), file('周启', '2025-12-01')],
      asOf,
      findings: [{ at: '档案!B7', message: 'older', suggestions: ['林岚'] }],
    },
    {
      why: 'a file that was kept up after it: either may be right',
      book: [set('林岚'), file('周启', '2026-03-12')],
      asOf,
      findings: [{ at: '档案!B7', message: 'newer', suggestions: ['林岚', '周启'] }],
    },
    {
      why: 'a file that was kept up after the change: a change is not rewritten',
      book: [set('陈晓'), changed('林岚', '陈晓', '2026-02-02'), file('周启', '2026-03-12')],
      asOf,
      findings: [{ at: '档案!B7', message: 'newer', suggestions: ['陈晓'] }],
    },
    {
      why: 'a change without a day',
      book: [changed('林岚', '陈晓', null), file('林岚', '2026-03-12')],
      asOf,
      findings: [{ at: '档案!B7', message: 'undated', suggestions: ['陈晓'] }],
    },
    {
      why: 'without the forms that decide it the management sheet is compared with',
      book: [managed(['林岚', '2026-03-31']), file('周启', '2026-03-12'), card('周启')],
      asOf,
      findings: [
        { at: '档案!B7', message: 'older', suggestions: ['林岚'] },
        { at: '卡!B5', message: 'undated', suggestions: ['林岚', '周启'] },
      ],
    },
  ],
  unanswered: [
    {
      why: 'one form alone has nothing to differ from, and a blank says nothing',
      book: [card('林岚'), file(null, '2026-03-12')],
      asOf,
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'who owns an account now, a date must say',
      book: [set('林岚'), card('周启')],
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAsOf',
    },
    {
      why: 'appointment and changes are compared with one another elsewhere',
      book: [set('林岚'), changed('林岚', '陈晓', '2026-02-02')],
      asOf,
      outcome: 'notApplicable',
      message: 'run-checks.needsOneForm',
    },
  ],
});
