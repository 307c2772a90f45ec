import { clubDues } from '../../src/shared/checks/club-dues';
import type { MemoryContent } from '../../src/shared/workbook/memory-book';
import { day } from './books';
import { checkTester } from './check-tester';
import { members } from './keeping-books';

const asOf = '2026-03-31';
/** 会费标准 E, 会费缴至年度 F, 退会日期 G, 取消决定日期 H. */
const member = (
  kind: MemoryContent,
  paidTo: MemoryContent,
  dues: MemoryContent = 2000,
  left: string | null = null,
  removed: string | null = null,
) =>
  members(
    ['会费标准（元）', '会费缴至年度', '退会日期', '取消决定日期'],
    ['HY-1', '海州', kind, day('2021-04-01'), dues, paidTo, left && day(left), removed && day(removed)],
  );

checkTester(clubDues, {
  restsOn: ['C3', 'E3'],
  valid: [
    { why: 'paid for the year that ended', book: [member('团体会员', 2025)], asOf },
    { why: 'one that left', book: [member('团体会员', 2020, 2000, '2024-02-01')], asOf },
    { why: 'one that was removed', book: [member('团体会员', 2020, 2000, null, '2024-02-01')], asOf },
  ],
  invalid: [
    {
      why: 'a corporate member, two years',
      book: [member('团体会员', 2023)],
      asOf,
      findings: [{ at: 'F3', message: 'pending' }],
    },
    { why: 'never paid', book: [member('团体会员', null)], asOf, findings: [{ at: 'F3', message: 'pending' }] },
    {
      why: 'one year',
      book: [member('团体会员', 2024)],
      asOf,
      findings: [{ at: 'F3', message: 'remind', severity: 'info' }],
    },
    {
      why: 'the rule of two years is for corporate members',
      book: [member('个人会员', 2023)],
      asOf,
      findings: [{ at: 'F3', message: 'remind', severity: 'info' }],
    },
    {
      why: 'a club that waits one year only',
      book: [member('团体会员', 2024)],
      asOf,
      rules: { 'club.unpaidYearsLimit': 1 },
      findings: [{ at: 'F3', message: 'pending' }],
    },
  ],
  unanswered: [
    {
      why: 'without a date',
      book: [member('团体会员', 2023)],
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAsOf',
    },
    {
      why: 'no dues, or a year that is none',
      book: [member('团体会员', 2023, null), member('团体会员', 20230, 2000)],
      asOf,
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
