import { lateEntry } from '../../src/shared/checks/late-entry';
import { contacts, day } from './books';
import { checkTester } from './check-tester';

const entered = (at: string) => contacts(['录入时间'], [day('2026-03-05'), '海州', '电话', '林岚', day(at)]);

checkTester(lateEntry, {
  restsOn: ['A3', 'E3'],
  valid: [
    { why: 'the same evening', book: [entered('2026-03-05 18:00')] },
    { why: 'late on the next day', book: [entered('2026-03-06 23:50')] },
  ],
  invalid: [
    { why: 'the day after that', book: [entered('2026-03-07 00:10')], findings: [{ at: 'E3', message: 'late' }] },
    {
      why: 'the next day where the company wants the same',
      book: [entered('2026-03-06')],
      rules: { 'forms.contactLog.entryDays': 0 },
      findings: [{ at: 'E3', message: 'late' }],
    },
  ],
});
