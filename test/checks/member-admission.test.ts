import { memberAdmission } from '../../src/shared/checks/member-admission';
import { day } from './books';
import { checkTester } from './check-tester';
import { members, registrations } from './keeping-books';

const asked = (decision: string | null, kind: string | null = '团体会员') =>
  registrations([], ['RH-1', '海州', kind, day('2026-03-12'), decision]);
const member = (number: string | null, kind: string | null = '团体会员') =>
  members(['登记表编号'], ['HY-1', '海州', kind, day('2026-03-27'), number]);

const AT = '俱乐部客户信息表!';

checkTester(memberAdmission, {
  restsOn: ['俱乐部入会登记表!A3', '俱乐部入会登记表!C3', '俱乐部客户信息表!C3', '俱乐部客户信息表!E3'],
  valid: [
    { why: 'approved', book: [asked('批准'), member('RH-1')] },
    { why: 'a kind that is blank is asked for elsewhere', book: [asked('批准', null), member('RH-1', null)] },
  ],
  invalid: [
    { why: 'not decided', book: [asked(null), member('RH-1')], findings: [{ at: `${AT}E3`, message: 'notApproved' }] },
    { why: 'deferred', book: [asked('缓议'), member('RH-1')], findings: [{ at: `${AT}E3`, message: 'notApproved' }] },
    {
      why: 'as another kind',
      book: [asked('批准'), member('RH-1', '荣誉理事')],
      findings: [{ at: `${AT}C3`, message: 'otherKind' }],
    },
  ],
  unanswered: [
    {
      why: 'no registration is named',
      book: [asked('批准'), member(null)],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'a number that is not there is for the check of references',
      book: [asked('批准'), member('RH-9')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
