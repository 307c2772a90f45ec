import { futureDate } from '../../src/shared/checks/future-date';
import { contacts, day, registration } from './books';
import { checkTester } from './check-tester';

const accepted = (text: string) => registration([], ['TS1', '许岩', day(text)]);

checkTester(futureDate, {
  restsOn: ['C3'],
  valid: [
    { why: 'on the reference date itself, late in the day', book: [accepted('2026-03-31 23:59')], asOf: '2026-03-31' },
    {
      why: 'a next contact is meant to be in the future',
      book: [contacts(['下次联系日期'], [day('2026-03-05'), '海州', '电话', '林岚', day('2026-04-09')])],
      asOf: '2026-03-31',
    },
  ],
  invalid: [
    {
      why: 'the day after',
      book: [accepted('2026-04-01')],
      asOf: '2026-03-31',
      findings: [{ at: 'C3', message: 'future' }],
    },
    {
      why: 'a contact that has not happened',
      book: [contacts([], [day('2026-05-05'), '海州', '电话', '林岚'])],
      asOf: '2026-03-31',
      findings: [{ at: 'A3', message: 'future' }],
    },
  ],
  unanswered: [
    {
      why: 'without a reference date',
      book: [accepted('2026-03-30')],
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAsOf',
    },
  ],
});
