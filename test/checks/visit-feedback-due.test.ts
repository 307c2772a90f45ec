import { visitFeedbackDue } from '../../src/shared/checks/visit-feedback-due';
import { day } from './books';
import { checkTester } from './check-tester';
import { feedback, plans } from './sales-books';

const plan = plans([], ['ZF1', '新禾', day('2026-03-04'), '直接上门']);
const report = (at: string) => feedback([], ['ZF1', '新禾', day('2026-03-04'), day(at)]);
const other = feedback([], ['ZF2', '安达', day('2026-03-03'), day('2026-03-03')]);

checkTester(visitFeedbackDue, {
  restsOn: ['客户走访计划!A3', '客户走访计划!C3', '走访反馈!C3', '走访反馈!D3'],
  valid: [
    { why: 'late on the same day', book: [plan, report('2026-03-04 23:30')], asOf: '2026-03-31' },
    { why: 'the day is not over', book: [plan, other], asOf: '2026-03-04' },
    { why: 'nobody says which day it is', book: [plan, other] },
    {
      why: 'the next day where the company allows it',
      book: [plan, report('2026-03-05')],
      rules: { 'acquire.feedbackSameDay': false },
    },
  ],
  invalid: [
    {
      why: 'the next day',
      book: [plan, report('2026-03-05 09:00')],
      findings: [{ at: '走访反馈!D3', message: 'late' }],
    },
    {
      why: 'no feedback on the day after',
      book: [plan, other],
      asOf: '2026-03-05',
      findings: [{ at: '客户走访计划!A3', message: 'none' }],
    },
  ],
});
