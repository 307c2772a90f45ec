import { leaderVisit } from '../../src/shared/checks/leader-visit';
import { contacts, day, management } from './books';
import { checkTester } from './check-tester';
import { appointed } from './keeping-books';

/** Appointments that say the class themselves, where there is no management sheet. */
const set = (tier: string) => appointed(['价值类别'], ['KH1', '海州', 'B级', '林岚', tier]);

/** Contacts as «2026-03-12 上门走访 李越（企业领导）»; the log begins in January unless its first says otherwise. */
const log = (...of: readonly string[]) =>
  contacts(
    ['目的'],
    ...of.map((one) => {
      const [on, channel, people, purpose = '维护走访'] = one.split(' ');
      return [day(on), '海州', channel, people, purpose];
    }),
  );
const OWNER = '2026-01-06 上门走访 林岚（客户专管员）';

/** Ten customers of a period: 海州 brought most and is class A, 滨江 is B, the others are C (20 % of ten are two, 5 % at least one). */
const ten = management(
  ['统计期间止'],
  ...Array.from({ length: 10 }, (_, i) => [
    `KH${i + 1}`,
    i === 0 ? '海州' : i === 1 ? '滨江' : `客户${i + 1}`,
    9000 - 800 * i,
    10,
    day('2026-03-30'),
    day('2026-03-31'),
  ]),
);

const asOf = '2026-03-31';

checkTester(leaderVisit, {
  valid: [
    // 企业领导要定期去拜访他们。
    {
      why: 'class A: a leader of the company came',
      book: [set('A类'), log(OWNER, '2026-01-08 上门走访 李越（企业领导）')],
      asOf,
    },
    {
      why: 'under the name of a post',
      book: [set('A类'), log(OWNER, '2026-02-08 上门走访 林岚、李越（总经理）')],
      asOf,
    },
    { why: 'an executive visit, whatever the post', book: [set('A类'), log(OWNER, '2026-03-31 高层互访 李越')], asOf },
    { why: 'a visit for that purpose', book: [set('A类'), log(OWNER, '2026-01-01 上门走访 李越 高层拜访')], asOf },
    // 主管人员也应定期去拜访他们。
    { why: 'class B: a supervisor came', book: [set('B类'), log(OWNER, '2026-03-02 上门走访 范舒（主管）')], asOf },
    {
      why: 'a leader of the company does for class B',
      book: [set('B类'), log(OWNER, '2026-03-02 上门走访 李越（企业领导）')],
      asOf,
    },
    {
      why: 'the quarter under way may still bring one: the last that is over counts',
      book: [set('A类'), log('2025-10-09 上门走访 李越（企业领导）', OWNER)],
      asOf: '2026-03-30',
    },
    {
      why: 'more often by a company of its own rules',
      book: [set('A类'), log(OWNER, '2026-01-08 上门走访 李越（企业领导）', '2026-03-08 上门走访 李越（企业领导）')],
      asOf,
      rules: { customer: { class: { A: { leaderVisitsPerQuarter: 2 } } } },
    },
  ],
  invalid: [
    {
      why: 'class A: only its owner came',
      book: [set('A类'), log(OWNER)],
      asOf,
      findings: [{ at: '大客户设定表!B3', message: 'none' }],
    },
    {
      why: 'a supervisor does not do for class A',
      book: [set('A类'), log(OWNER, '2026-03-02 上门走访 范舒（主管）')],
      asOf,
      findings: [{ at: '大客户设定表!B3', message: 'none' }],
    },
    {
      why: 'a leader who called, and an executive meeting that is no visit',
      book: [set('A类'), log(OWNER, '2026-03-02 电话 李越（企业领导）', '2026-03-03 会议 李越 高层拜访')],
      asOf,
      findings: [{ at: '大客户设定表!B3', message: 'none' }],
    },
    {
      why: 'a leader who came before the quarter, and one who came after it',
      book: [set('A类'), log('2025-12-31 上门走访 李越（企业领导）', '2026-04-01 上门走访 李越（企业领导）')],
      asOf: '2026-04-30',
      findings: [{ at: '大客户设定表!B3', message: 'none' }],
    },
    {
      why: 'twice on one day is once',
      book: [set('A类'), log(OWNER, '2026-01-08 上门走访 李越（企业领导）', '2026-01-08 高层互访 李越（企业领导）')],
      asOf,
      rules: { customer: { class: { A: { leaderVisitsPerQuarter: 2 } } } },
      findings: [{ at: '大客户设定表!B3', message: 'none' }],
    },
    {
      why: 'a log that begins within the quarter cannot tell for certain',
      book: [set('A类'), log('2026-02-03 上门走访 林岚（客户专管员）')],
      asOf,
      findings: [{ at: '大客户设定表!B3', message: 'partly', outcome: 'review' }],
    },
    {
      why: 'classes by the management sheet: A and B owe one, C does not',
      book: [ten, log(OWNER)],
      asOf,
      findings: [
        { at: '大客户管理表!B3', message: 'none' },
        { at: '大客户管理表!B4', message: 'none' },
      ],
    },
  ],
  unanswered: [
    {
      why: 'nothing is asked for class C',
      book: [set('C类'), log(OWNER)],
      asOf,
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'the log begins after the last quarter that is over',
      book: [set('A类'), log('2026-04-02 上门走访 林岚')],
      asOf: '2026-04-30',
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'without the log nobody can say who visited',
      book: [set('A类')],
      asOf,
      outcome: 'couldNotCheck',
      message: 'needs',
    },
    {
      why: 'without a date no quarter is over',
      book: [set('A类'), log(OWNER)],
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAsOf',
    },
  ],
});
