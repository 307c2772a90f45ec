import { silentCustomer } from '../../src/shared/checks/silent-customer';
import { day, management } from './books';
import { checkTester } from './check-tester';
import { warnings, winbacks } from './keeping-books';

const asOf = '2026-03-31';
const sheet = (last: string | null) => management([], ['KH1', '海州', 100, 1, last === null ? null : day(last)]);
const lost = (on: string | null) => winbacks([], ['KH1', '海州', on === null ? null : day(on), '被吸引', '不再挽回']);
const warned = (on: string, trigger: string) => warnings([], ['KH1', '海州', day(on), trigger, '登门说明']);

const AT = '大客户管理表!E3';

checkTester(silentCustomer, {
  restsOn: ['E3'],
  valid: [
    { why: 'three months to the day', book: [sheet('2025-12-31')], asOf },
    { why: 'listed as lost', book: [sheet('2025-12-01'), lost('2026-02-01')], asOf },
    { why: 'listed as lost without a day', book: [sheet('2025-12-01'), lost(null)], asOf },
    { why: 'warned of', book: [sheet('2025-12-01'), warned('2026-03-31', '长期无业务')], asOf },
    { why: 'a company that waits longer', book: [sheet('2025-12-01')], asOf, rules: { 'churn.silentMonths': 6 } },
  ],
  invalid: [
    {
      why: 'a day more than three months',
      book: [sheet('2025-12-30')],
      asOf,
      findings: [{ at: 'E3', message: 'silent' }],
    },
    {
      why: 'lost once, and back since',
      book: [sheet('2025-12-01'), lost('2025-06-01')],
      asOf,
      findings: [{ at: AT, message: 'silent' }],
    },
    {
      why: 'warned of for something else',
      book: [sheet('2025-12-01'), warned('2026-03-31', '收入下降')],
      asOf,
      findings: [{ at: AT, message: 'silent' }],
    },
  ],
  unanswered: [
    { why: 'without a date', book: [sheet('2025-12-01')], outcome: 'couldNotCheck', message: 'run-checks.needsAsOf' },
    {
      why: 'no day, or one that is still to come',
      book: [sheet(null), sheet('2026-05-01')],
      asOf,
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
