import { openAccounts, visitSchedule, workbookWarnings } from '../../src/shared/desk/accounts';
import { findAccount, similarAccounts } from '../../src/shared/forms/accounts';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { AccountLevel } from '../../src/shared/rules/letters/kinds';
import { visitQuota } from '../../src/shared/rules/visit';
import { Problem, say } from '../../src/shared/text/message';
import { dayOf, formatDay, weekdayOf } from '../../src/shared/values/date';
import { memoryBook, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { valueOf, whyOf } from '../rules/support';
import { type Row, sheetOf } from './support';

const march = (day: number): number => dayOf(2026, 3, day);
const TERMS = { company: TEXTBOOK_RULES, asked: undefined, asOf: '2026-03-31', lang: 'zh' } as const;

const appointed = (customerId: string, level: string, owner: string): Row => ({
  customerId,
  customerName: `${customerId}公司`,
  level,
  target: 20,
  owner,
  setOn: dayOf(2026, 1, 5),
});

/** Three key accounts: A级 with an overdue complaint and a tenth less revenue, C级 silent and complaining twice, D级 in order. */
const APPOINTED = sheetOf('keyAccountAppointment', [
  appointed('KH0001', 'A级', '甲'),
  appointed('KH0002', 'C级', '乙'),
  appointed('KH0003', 'D级', '乙'),
]);
const managed = (customerId: string, value: number, previousValue: number, lastDate: number): Row => ({
  customerId,
  customerName: `${customerId}公司`,
  periodFrom: dayOf(2026, 1, 1),
  periodTo: march(31),
  value,
  previousValue,
  lastDate,
});
const MANAGED = sheetOf('keyAccountManagement', [
  managed('KH0001', 90_000, 100_000, march(30)),
  managed('KH0002', 95_000, 100_000, dayOf(2025, 12, 30)),
  managed('KH0003', 100_000, 100_000, dayOf(2025, 12, 31)),
  managed('KH0009', 10, 10, march(30)),
]);
const contact = (customerId: string, date: number, channel: string): Row => ({
  customerId,
  customerName: `${customerId}公司`,
  date,
  channel,
});
const LOG = sheetOf('contactLog', [
  contact('KH0001', dayOf(2026, 2, 3), '上门走访'),
  contact('KH0001', march(2), '上门走访'),
  contact('KH0002', dayOf(2026, 2, 27), '电话'),
  contact('KH0002', march(20), '微信'),
  contact('KH0003', march(16), '电话'),
]);
const complaint = (caseNo: string, customer: string, acceptedOn: number): Row => ({
  caseNo,
  customerName: `${customer}公司`,
  acceptedOn,
  reason: '损毁：外箱破损',
});
const CASES = sheetOf('complaintRegistration', [
  complaint('TS1', 'KH0001', march(20)),
  complaint('TS2', 'KH0002', march(25)),
  complaint('TS3', 'KH0002', march(30)),
]);
const SHEETS = [APPOINTED, MANAGED, LOG, CASES];

const deskOf = (sheets: readonly MemorySheetData[] = SHEETS, terms: Parameters<typeof openAccounts>[1] = TERMS) =>
  openAccounts(memoryBook('三月.xlsx', sheets), terms);

const sentenceOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return say('zh', error.detail);
    throw error;
  }
  throw new Error('was not refused');
};

test('warnings by the thresholds of the rule book, each with its finding, phase and cause', () => {
  const { warnings } = workbookWarnings(deskOf());
  expect(
    warnings.map(({ account, trigger, finding, response }) => [
      account.id,
      trigger,
      say('zh', finding),
      response?.phase.code,
      response?.control?.code,
      response?.cause?.code,
    ]),
  ).toEqual([
    // 3月20日受理，7天内答复：3月27日到期。
    ['KH0001', 'overdueComplaint', '逾期未处理的投诉1件', 'during', 'controllable', 'unresolvedComplaint'],
    ['KH0001', 'drop', '下降10%', 'during', undefined, undefined],
    ['KH0002', 'repeatComplaint', '90天内“损毁”投诉2次', 'during', 'controllable', 'unresolvedComplaint'],
    // 三个月前是 2025-12-31：前一天是沉默，当天不是。
    ['KH0002', 'silent', '最后一次业务 2025-12-30', 'after', undefined, undefined],
    // 微信不算联系；三月整月没有走访和电话。
    ['KH0002', 'noContact', '最后一次联系 2026-02-27', 'before', 'controllable', undefined],
  ]);
});

test('rows of the monthly sheet, one for each trigger; of the measures, one for each customer', () => {
  const { warned, measures } = workbookWarnings(deskOf());
  expect(warned.map(({ entry }) => [entry.serial, entry.customerId, entry.trigger, entry.level, entry.owner])).toEqual([
    [1, 'KH0001', 'overdueComplaint', 'L-A', '甲'],
    [2, 'KH0001', 'drop', 'L-A', '甲'],
    [3, 'KH0002', 'repeatComplaint', 'L-C', '乙'],
    [4, 'KH0002', 'silent', 'L-C', '乙'],
    [5, 'KH0002', 'noContact', 'L-C', '乙'],
  ]);
  expect(warned[0].entry.threshold).toBe('有逾期未处理的投诉');
  // Tuesday: one working day later is Wednesday.
  expect(formatDay(Number(warned[0].entry.dueOn))).toBe('2026-04-01');
  expect(measures.map(({ entry }) => [entry.customerId, entry.issue, entry.modes, entry.phase])).toEqual([
    ['KH0001', '投诉逾期未处理：逾期未处理的投诉1件；收入下降：下降10%。', 'personalised', 'during'],
    [
      'KH0002',
      '重复投诉：90天内“损毁”投诉2次；长期无业务：最后一次业务 2025-12-30；逾期未联系：最后一次联系 2026-02-27。',
      'personalised doorToDoor',
      'after',
    ],
  ]);
  expect(whyOf({ value: 0, reasons: warned[1].reasons }, 'zh')).toContain('由100,000元变为90,000元，下降10%');
});

test('what stands on the month’s sheet is not written again', () => {
  const sheet = sheetOf('monthlyWarning', [
    { serial: 7, warnedOn: march(15), customerId: 'KH0001', customerName: 'KH0001公司', trigger: '收入下降' },
    {
      serial: 8,
      warnedOn: dayOf(2026, 2, 27),
      customerId: 'KH0002',
      customerName: 'KH0002公司',
      trigger: '长期无业务',
    },
  ]);
  const { warned } = workbookWarnings(deskOf([...SHEETS, sheet]));
  expect(warned.map(({ entry }) => [entry.serial, entry.customerId, entry.trigger])).toEqual([
    [9, 'KH0001', 'overdueComplaint'],
    [10, 'KH0002', 'repeatComplaint'],
    [11, 'KH0002', 'silent'],
    [12, 'KH0002', 'noContact'],
  ]);
});

const APRIL = { from: dayOf(2026, 4, 1), to: dayOf(2026, 4, 30) };

test('the schedule has what the quota asks for, on working days, the urgent first', () => {
  const { contacts, period, rows } = visitSchedule(deskOf());
  expect(period).toEqual(APRIL);
  for (const [id, level] of [
    ['KH0001', 'L-A'],
    ['KH0002', 'L-C'],
    ['KH0003', 'L-D'],
  ] as const satisfies readonly (readonly [string, AccountLevel])[])
    for (const kind of ['visit', 'call'] as const)
      expect([id, kind, contacts.filter((one) => one.account.id === id && one.kind === kind).length]).toEqual([
        id,
        kind,
        valueOf(visitQuota(level, kind, APRIL, TEXTBOOK_RULES.values)),
      ]);
  expect(contacts.every(({ day }) => weekdayOf(day) <= 5 && day >= APRIL.from && day <= APRIL.to)).toBe(true);
  const first = contacts.filter(({ kind, day }) => kind === 'visit' && day === APRIL.from);
  expect(first.map(({ account, aim }) => [account.id, aim])).toEqual([
    ['KH0002', 'complaint'],
    ['KH0001', 'complaint'],
  ]);
  expect(new Set(contacts.map(({ uid }) => uid)).size).toBe(contacts.length);
  expect(rows[0].entry.revisitNo).toBe('HF20260401-001');
});

test('planned anew within the month: what was done counts, and what is left keeps its name', () => {
  const before = visitSchedule(deskOf(), '2026-04').contacts.map(({ uid }) => uid);
  const log = {
    ...LOG,
    rows: [...LOG.rows, ...sheetOf('contactLog', [contact('KH0001', APRIL.from, '上门走访')]).rows.slice(2)],
  };
  const later = visitSchedule(
    deskOf([APPOINTED, MANAGED, log, CASES], { ...TERMS, asOf: '2026-04-10' }),
    '2026-04',
  ).contacts;
  expect(later.every(({ day }) => day > dayOf(2026, 4, 10))).toBe(true);
  expect(later.filter(({ account, kind }) => account.id === 'KH0001' && kind === 'visit')).toHaveLength(2);
  expect(before).toEqual(expect.arrayContaining(later.map(({ uid }) => uid)));
});

test('an owner changes: the schedule is the new one’s from that day on', () => {
  const change = sheetOf('ownerChanges', [
    { customerId: 'KH0001', customerName: 'KH0001公司', oldOwner: '甲', newOwner: '丙', changedOn: march(20) },
    { customerId: 'KH0002', customerName: 'KH0002公司', oldOwner: '乙', newOwner: '丁', changedOn: dayOf(2026, 4, 2) },
  ]);
  expect(deskOf([...SHEETS, change]).accounts.map(({ owner }) => owner)).toEqual(['丙', '乙', '乙']);
});

test.each([
  ['no date of reference', () => deskOf(SHEETS, { ...TERMS, asOf: undefined }), '预警和日程要有截止日'],
  ['no key account', () => deskOf([LOG]), '三月.xlsx 里没有认出大客户'],
  ['a month that is none', () => visitSchedule(deskOf(), '四月'), '月份“四月”看不懂'],
])('%s', (_, work, sentence) => expect(sentenceOf(work)).toContain(sentence));

test.each([
  ['a number, however it is written', ' kh0001 ', 'KH0001'],
  ['full-width', 'ＫＨ０００２', 'KH0002'],
  ['a name', 'KH0003公司', 'KH0003'],
  ['a part of one name', '0003公', 'KH0003'],
  ['a part of several', 'KH000', undefined],
  ['nothing', '', undefined],
])('a customer is found by %s', (_, wanted, id) => expect(findAccount(deskOf().accounts, wanted)?.id).toBe(id));

test('a mistyped number proposes the nearest, and nothing where nothing is like it', () => {
  const { accounts } = deskOf();
  expect(similarAccounts(accounts, 'KH0004', 2)).toHaveLength(2);
  expect(similarAccounts(accounts, '远航', 5)).toEqual([]);
});
