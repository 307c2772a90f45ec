import { appealAnswer } from '../../src/shared/checks/appeal-answer';
import { day } from './books';
import { checkTester } from './check-tester';
import { appeals } from './sales-books';

/** Passed on on 3 March: the fifteenth day after it is 18 March. */
const answered = (on: string | null) =>
  appeals([], ['SS1', day('2026-03-02'), '百川服饰', day('2026-03-03'), on === null ? null : day(on)]);

checkTester(appealAnswer, {
  restsOn: ['D3', 'E3'],
  valid: [
    { why: 'on the last day', book: [answered('2026-03-18')] },
    { why: 'there is still time', book: [answered(null)], asOf: '2026-03-18' },
  ],
  invalid: [
    {
      why: 'a day late',
      book: [answered('2026-03-19')],
      findings: [{ at: 'E3', message: 'late', says: '比答复期限 2026-03-18 晚了1天' }],
    },
    {
      why: 'not answered, and the day is over',
      book: [answered(null)],
      asOf: '2026-03-19',
      findings: [{ at: 'E3', message: 'none' }],
    },
    {
      why: 'a shorter time of the company',
      book: [answered('2026-03-18')],
      rules: { 'complaint.appeal.companyReplyDays': 7 },
      findings: [{ at: 'E3', message: 'late' }],
    },
  ],
});
