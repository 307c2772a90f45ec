import { stationVisit } from '../../src/shared/checks/station-visit';
import { contacts, day } from './books';
import { checkTester } from './check-tester';
import { usage } from './sales-books';

const month = (revenue: number, visitedOn: string | null = null) =>
  usage(
    ['站长拜访日期'],
    ['百川服饰', day('2026-03-01'), day('2026-03-31'), revenue, visitedOn === null ? null : day(visitedOn)],
  );

const contact = (on: string, channel: string, people: string, name = '百川服饰') =>
  contacts([], [day(on), name, channel, people]);

const AT = '用邮小结!A3';

checkTester(stationVisit, {
  restsOn: ['B3', 'C3', 'D3'],
  valid: [
    { why: 'the report has the day', book: [month(2000, '2026-03-18')] },
    {
      why: 'the contact log has the visit',
      book: [month(19320), contact('2026-03-12', '上门走访', '林岚、李越（揽投站长）')],
    },
    {
      why: 'below the amount of the company',
      book: [month(2000), month(5000, '2026-03-02')],
      rules: { 'acquire.stationVisitMonthlyMin': 3000 },
    },
  ],
  invalid: [
    { why: 'from two thousand on', book: [month(2000)], findings: [{ at: 'A3', message: 'none' }] },
    { why: 'in another month', book: [month(2000, '2026-02-27')], findings: [{ at: 'A3', message: 'none' }] },
    {
      why: 'somebody else visited',
      book: [month(2000), contact('2026-03-12', '上门走访', '林岚')],
      findings: [{ at: AT, message: 'none' }],
    },
    {
      why: 'a call is no visit',
      book: [month(2000), contact('2026-03-12', '电话', '李越（站长）')],
      findings: [{ at: AT, message: 'none' }],
    },
    {
      why: 'another customer was visited',
      book: [month(2000), contact('2026-03-12', '上门走访', '李越（站长）', '晨曦图书')],
      findings: [{ at: AT, message: 'none' }],
    },
  ],
});
