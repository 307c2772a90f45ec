import { measureOverdue } from '../../src/shared/checks/measure-overdue';
import type { MemoryContent } from '../../src/shared/workbook/memory-book';
import { day } from './books';
import { checkTester } from './check-tester';
import { measures } from './keeping-books';

const asOf = '2026-03-31';
const sheet = (due: string | null, progress: MemoryContent, start: string | null = '2026-03-02') =>
  measures([], ['KH1', '海州', '周启', start && day(start), due && day(due), progress]);

checkTester(measureOverdue, {
  restsOn: ['D3', 'E3'],
  valid: [
    { why: 'due today', book: [sheet('2026-03-31', 0.5)], asOf },
    { why: 'done, whenever it was due', book: [sheet('2026-03-20', 1)], asOf },
    { why: 'not begun yet', book: [sheet('2026-04-20', null, '2026-04-02')], asOf },
  ],
  invalid: [
    {
      why: 'a day late',
      book: [sheet('2026-03-30', 0.9)],
      asOf,
      findings: [{ at: 'E3', message: 'overdue', says: '进度90%，已超过1天' }],
    },
    {
      why: 'nothing said of its progress',
      book: [sheet('2026-03-30', null)],
      asOf,
      findings: [{ at: 'E3', message: 'overdue', says: '进度0%' }],
    },
  ],
  unanswered: [
    {
      why: 'without a date',
      book: [sheet('2026-03-30', 0.9)],
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAsOf',
    },
    {
      why: 'begin or end are missing or none',
      book: [sheet(null, 0.5), sheet('2026-03-30', 0.5, null)],
      asOf,
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
