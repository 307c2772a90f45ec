import { limitChange } from '../../src/shared/checks/limit-change';
import type { MemoryContent } from '../../src/shared/workbook/memory-book';
import { day } from './books';
import { checkTester } from './check-tester';
import { limitChanges } from './keeping-books';

const sheet = (kind: MemoryContent, before: MemoryContent, after: MemoryContent) =>
  limitChanges([], ['ED-1', 'KH1', '海州', day('2026-03-18'), kind, before, after]);

checkTester(limitChange, {
  restsOn: ['E3', 'F3', 'G3'],
  valid: [
    { why: 'raised', book: [sheet('上调', 40000, 40000.01)] },
    { why: 'raised for a time', book: [sheet('临时上调', 40000, 42000)] },
    { why: 'lowered to nothing', book: [sheet('下调', 40000, 0)] },
    { why: 'frozen as it stands', book: [sheet('冻结', 40000, 40000)] },
  ],
  invalid: [
    { why: 'raised to the same', book: [sheet('上调', 40000, 40000)], findings: [{ at: 'G3', message: 'notRaised' }] },
    {
      why: 'raised for a time, to less',
      book: [sheet('临时上调', 42000, 40000)],
      findings: [{ at: 'G3', message: 'notRaised' }],
    },
    { why: 'lowered to more', book: [sheet('下调', 40000, 42000)], findings: [{ at: 'G3', message: 'notLowered' }] },
  ],
  unanswered: [
    {
      why: 'an amount is missing',
      book: [sheet('上调', null, 42000)],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'a kind that is none, and an amount that cannot be read',
      book: [sheet('其他', 40000, '四万')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
