import { visitsOwed } from '../../src/shared/checks/visits-owed';
import { contacts, day } from './books';
import { checkTester } from './check-tester';
import { appointed } from './keeping-books';

const set = (level: string | null, setOn = '2026-01-05', more = '保持') =>
  appointed(['设定日期', '调整类型'], ['KH1', '海州', level, '林岚', day(setOn), more]);

/** Contacts of March, as «03 上门走访»; a day may have several. */
const log = (...of: readonly string[]) =>
  contacts(
    [],
    ...of.map((one) => {
      const [on, channel] = one.split(' ');
      return [day(`2026-03-${on}`), '海州', channel, '林岚'];
    }),
  );

const asOf = '2026-03-31';
const AT = '大客户设定表!C3';

// March 2026 begins on a Sunday: four whole weeks from the 2nd, and two days of a fifth, which ask for nothing.
const CALLS_A = ['02', '03', '09', '10', '16', '17', '23', '24'].map((on) => `${on} 电话`);

checkTester(visitsOwed, {
  restsOn: ['大客户设定表!C3'],
  valid: [
    { why: 'level D: a call in each half', book: [set('D级'), log('15 电话', '16 电话')], asOf },
    { why: 'level C', book: [set('C级'), log('03 电话', '17 上门走访', '24 电话')], asOf },
    {
      why: 'level A: three visits, two calls a week',
      book: [set('A级'), log('05 上门走访', '12 高层互访', '19 上门走访', ...CALLS_A)],
      asOf,
    },
    {
      why: 'appointed in the second half: the first asks for nothing, and the visit is not a whole one',
      book: [set('C级', '2026-03-17'), log('24 电话')],
      asOf,
    },
    { why: 'what is still to come is not owed', book: [set('D级'), log('03 电话')], asOf: '2026-03-17' },
  ],
  invalid: [
    {
      why: 'level C without a visit',
      book: [set('C级'), log('03 电话', '24 电话')],
      asOf,
      findings: [{ at: AT, message: 'visits', says: '2026-03-01 至 2026-03-31 应走访1次，记录0次，按月计欠1次' }],
    },
    {
      why: 'two calls in one half do not make up for the other',
      book: [set('D级'), log('03 电话', '04 电话')],
      asOf,
      findings: [{ at: AT, message: 'calls' }],
    },
    {
      why: 'neither a mail nor a meeting is a visit or a call',
      book: [set('C级'), log('03 邮件', '17 会议', '24 微信')],
      asOf,
      findings: [
        { at: AT, message: 'visits' },
        { at: AT, message: 'calls' },
      ],
    },
    {
      why: 'one call of level A short in the last week',
      book: [set('A级'), log('05 上门走访', '12 上门走访', '19 上门走访', ...CALLS_A.slice(0, -1))],
      asOf,
      findings: [{ at: AT, message: 'calls' }],
    },
    {
      why: 'a company that visits level D as well',
      book: [set('D级'), log('03 电话', '24 电话')],
      asOf,
      rules: { 'visit.D.visitPerMonth': 1 },
      findings: [{ at: AT, message: 'visits' }],
    },
  ],
  unanswered: [
    {
      why: 'without a date',
      book: [set('C级'), log('03 电话')],
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAsOf',
    },
    {
      why: 'a customer without a level, or one taken out',
      book: [set(null), log('03 电话')],
      asOf,
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'who is no key account any more is owed nothing',
      book: [set('C级', '2026-01-05', '退出'), log('03 电话')],
      asOf,
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'a log without a date',
      book: [set('C级'), contacts([], [null, '海州', '电话', '林岚'])],
      asOf,
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
