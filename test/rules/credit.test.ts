import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import {
  ageingClass,
  creditGate,
  creditGrade,
  creditLimit,
  type CreditRecord,
  creditTerms,
  creditType,
  daysOutstanding,
  type GateInput,
} from '../../src/shared/rules/credit';
import type { CreditGrade, CreditType } from '../../src/shared/rules/letters/kinds';
import { refusalOf, rulesWith, valueOf, whyOf } from './support';

const rules = TEXTBOOK_RULES.values;

describe('credit grade', () => {
  test.each<[number, CreditType | undefined, string, CreditGrade, string]>([
    [100, undefined, '', 'G-A', 'full score'],
    [85, undefined, '', 'G-A', 'the least of A counts'],
    [84.99, undefined, '', 'G-B', 'below A'],
    [70, undefined, '', 'G-B', 'the least of B'],
    [69.99, undefined, '', 'G-C', 'below B'],
    [55, undefined, '', 'G-C', 'the least of C'],
    [54.99, undefined, '', 'G-D', 'below C'],
    [0, undefined, '', 'G-D', 'nothing'],
    [92, 'K-A', '', 'G-A', 'trustworthy: no cap'],
    [92, 'K-B1', '', 'G-C', '警示 ≤ C'],
    [92, 'K-B2', '', 'G-D', '失信 ≤ D'],
    [92, 'K-B3', '', 'G-D', '严重失信 = D'],
    [50, 'K-B1', '', 'G-D', 'a cap never raises'],
    [92, undefined, '新客户', 'G-B', 'new file ≤ B'],
    [92, undefined, '资料不全', 'G-B', 'incomplete file ≤ B'],
    [72, undefined, '新客户', 'G-B', 'already B'],
    [60, undefined, '新客户', 'G-C', 'already below B'],
    [92, undefined, '被起诉', 'G-C', 'sued over debt ≤ C'],
    [92, undefined, '停业', 'G-D', 'ordered to stop = D'],
    [92, undefined, '涉诉', 'G-D', 'in litigation = D'],
    [92, undefined, '新客户、被起诉', 'G-C', 'the lower of two caps'],
    [92, undefined, '被起诉，新客户', 'G-C', 'in either order'],
    [92, 'K-B1', '新客户', 'G-C', 'type and circumstance: the lower'],
    [92, 'K-B1', '停业', 'G-D', 'type and circumstance: the lower'],
    [92, undefined, '新客户；被追债起诉/停业', 'G-D', 'any separator'],
    [92, undefined, '履约率低', 'G-A', 'loses key-account treatment, not the grade'],
    [92, undefined, 'NEW', 'G-B', 'an English alias'],
    [92, undefined, ' 新客户 、', 'G-B', 'a separator too many'],
  ])('%d, %s, %j: %s (%s)', (score, type, flags, expected) =>
    expect(valueOf(creditGrade(score, type, flags, rules))).toBe(expected),
  );

  test.each<[string, number, string, readonly string[]]>([
    ['below 0', -1, '', ['-1', '100']],
    ['above the full score', 100.5, '', ['100.5', '100']],
    ['no number', NaN, '', ['NaN']],
    ['an unknown circumstance', 90, '新客户、天气不好', ['天气不好']],
  ])('%s is refused', (_, score, flags, parts) => {
    const { zh, en } = refusalOf(creditGrade(score, undefined, flags, rules));
    for (const part of parts) expect([zh.includes(part), en.includes(part)]).toEqual([true, true]);
  });

  test('low fulfilment is said', () =>
    expect(whyOf(creditGrade(92, undefined, '履约率低', rules), 'zh')).toContain('低于75%，不再享受大客户待遇'));
});

describe('credit type', () => {
  test.each<[CreditRecord, CreditType]>([
    [{ adverse: 0, penalties: 0, overdueDays: 0 }, 'K-A'],
    [{ adverse: 0, penalties: 0, overdueDays: 30 }, 'K-A'],
    [{ adverse: 0, penalties: 0, overdueDays: 31 }, 'K-B1'],
    [{ adverse: 1, penalties: 0, overdueDays: 0 }, 'K-B1'],
    [{ adverse: 0, penalties: 1, overdueDays: 0 }, 'K-B1'],
    [{ adverse: 2, penalties: 1, overdueDays: 60 }, 'K-B1'],
    [{ adverse: 3, penalties: 0, overdueDays: 0 }, 'K-B2'],
    [{ adverse: 0, penalties: 2, overdueDays: 0 }, 'K-B2'],
    [{ adverse: 0, penalties: 0, overdueDays: 61 }, 'K-B2'],
    [{ adverse: 0, penalties: 0, overdueDays: 90 }, 'K-B2'],
    [{ adverse: 5, penalties: 0, overdueDays: 0 }, 'K-B3'],
    [{ adverse: 0, penalties: 3, overdueDays: 0 }, 'K-B3'],
    [{ adverse: 0, penalties: 0, overdueDays: 91 }, 'K-B3'],
  ])('%j is %s', (record, expected) => expect(valueOf(creditType(record, rules))).toBe(expected));

  test('negative counts are refused', () =>
    expect(refusalOf(creditType({ adverse: -1, penalties: 0, overdueDays: 0 }, rules)).id).toBe('credit.counts'));
});

describe('credit policy, word by word after the text', () => {
  // S2, lines 59 to 61 and 44.
  test.each<[CreditGrade, readonly string[], readonly string[], readonly string[], string]>([
    ['G-A', ['赊销'], ['资金周转偶有困难', '旺季进货量大'], ['回款宽限期', '不超过一次进货量'], '不超过1次进货量'],
    ['G-B', ['现款现货'], ['确实准备付款'], ['再通知发货'], '无赊销额度'],
    ['G-C', ['先款后货'], [], ['破产倒闭的补救措施'], '无赊销额度'],
    ['G-D', ['先款后货'], [], ['追回货款', '逐步淘汰'], '无赊销额度'],
  ])('%s', (grade, settlement, precondition, measures, limit) => {
    const policy = valueOf(creditTerms(grade, rules));
    expect(policy.settlement.zh).toBe(settlement.join('；'));
    for (const part of precondition) expect(policy.precondition.zh).toContain(part);
    for (const part of measures) expect(policy.measures.zh).toContain(part);
    expect(policy.limit.zh).toBe(limit);
    expect(policy.days.zh).toBe(grade === 'G-A' ? '视合同，未写时30天' : '无账期');
  });

  test('a payment term that the company sets', () =>
    expect(valueOf(creditTerms('G-A', rulesWith({ 'credit.terms.A.days': 45 }))).days).toEqual({
      zh: '45天',
      en: '45 days',
    }));

  test.each<[CreditGrade, number, number]>([
    ['G-A', 52000, 52000],
    ['G-A', 0, 0],
    ['G-A', 0.1 + 0.2, 0.3],
    ['G-B', 52000, 0],
    ['G-C', 52000, 0],
    ['G-D', 52000, 0],
  ])('limit of %s with one purchase of %d is %d', (grade, purchase, expected) =>
    expect(valueOf(creditLimit(grade, purchase, rules))).toBe(expected),
  );

  test('half a purchase, to the fen', () =>
    expect(valueOf(creditLimit('G-A', 0.05, rulesWith({ 'credit.terms.A.limitUnits': 0.5 })))).toBe(0.03));

  test('a negative purchase is refused', () =>
    expect(refusalOf(creditLimit('G-A', -1, rules)).id).toBe('credit.negative'));
});

describe('the gate before an order', () => {
  const gate = (grade: CreditGrade, given: Partial<GateInput>) =>
    creditGate({ grade, limit: 0, receivable: 0, unbilled: 0, overdueDays: 0, order: 100, ...given }, rules);

  test.each<[string, CreditGrade, Partial<GateInput>, string]>([
    ['A within the limit', 'G-A', { limit: 50000, receivable: 30000, unbilled: 9000, order: 10000 }, 'release'],
    ['A exactly at the limit', 'G-A', { limit: 50000, receivable: 30000, unbilled: 10000, order: 10000 }, 'release'],
    ['A a fen over', 'G-A', { limit: 50000, receivable: 30000, unbilled: 10000, order: 10000.01 }, 'approve'],
    ['A with 0.1 + 0.2 against 0.3', 'G-A', { limit: 0.3, receivable: 0.1, order: 0.2 }, 'release'],
    [
      'A with three parts that add up to 0.6',
      'G-A',
      { limit: 0.6, receivable: 0.1, unbilled: 0.2, order: 0.3 },
      'release',
    ],
    ['A without a limit', 'G-A', { limit: 0 }, 'approve'],
    ['A overdue by a day, within the limit', 'G-A', { limit: 50000, overdueDays: 1 }, 'approve'],
    ['A overdue and over the limit', 'G-A', { limit: 50, overdueDays: 1 }, 'approve'],
    ['B owing nothing', 'G-B', {}, 'release'],
    ['B with arrears', 'G-B', { receivable: 0.01 }, 'approve'],
    ['B with something unbilled', 'G-B', { unbilled: 500 }, 'approve'],
    ['B overdue', 'G-B', { overdueDays: 1 }, 'approve'],
    ['B with a limit by mistake', 'G-B', { limit: 50000, receivable: 10 }, 'approve'],
    ['C owing nothing', 'G-C', {}, 'prepay'],
    ['C with arrears', 'G-C', { receivable: 800 }, 'approve'],
    ['D owing nothing', 'G-D', {}, 'prepay'],
    ['D with arrears', 'G-D', { receivable: 800 }, 'stop'],
    ['D overdue', 'G-D', { overdueDays: 5 }, 'stop'],
    ['A, trustworthy', 'G-A', { limit: 500, type: 'K-A' }, 'release'],
    ['A, warned: as C', 'G-A', { limit: 500, type: 'K-B1' }, 'prepay'],
    ['A, warned, with arrears: as C', 'G-A', { limit: 500, receivable: 1, type: 'K-B1' }, 'approve'],
    ['A, defaulting: as D', 'G-A', { limit: 500, type: 'K-B2' }, 'prepay'],
    ['A, defaulting, with arrears: as D', 'G-A', { limit: 500, receivable: 1, type: 'K-B2' }, 'stop'],
    ['A, seriously defaulting', 'G-A', { limit: 500, type: 'K-B3' }, 'stop'],
    ['D, warned: stays D', 'G-D', { receivable: 1, type: 'K-B1' }, 'stop'],
    ['B with a remainder of adding', 'G-B', { receivable: 2.9e-11 }, 'release'],
    ['B with a negative remainder of adding', 'G-B', { receivable: -7.1e-12 }, 'release'],
    ['A that has paid ahead', 'G-A', { limit: 50, receivable: -500, order: 550 }, 'release'],
    ['A that has paid ahead, a fen too little', 'G-A', { limit: 50, receivable: -500, order: 550.01 }, 'approve'],
    ['C that has paid ahead', 'G-C', { receivable: -500 }, 'prepay'],
    ['B with an order of nothing', 'G-B', { order: 0 }, 'release'],
  ])('%s', (_, grade, given, expected) => expect(valueOf(gate(grade, given)).decision).toBe(expected));

  test.each(['limit', 'unbilled', 'overdueDays', 'order'] as const)('a negative %s is refused', (key) => {
    const { id, zh, en } = refusalOf(gate('G-A', { [key]: -5 }));
    expect([id, zh.includes('-5'), en.includes('-5')]).toEqual(['credit.negative', true, true]);
  });

  test.each<[CreditGrade, readonly string[]]>([
    ['G-A', []],
    ['G-B', ['已摸清客户确实准备付款']],
    ['G-C', ['款项已到账', '问题客户须备破产倒闭的补救措施']],
    ['G-D', ['款项已到账', '追回货款；逐步淘汰']],
  ])('%s: the evidence at hand', (grade, expected) =>
    expect(valueOf(gate(grade, { limit: 500 })).evidence.map((one) => one.zh)).toEqual(expected),
  );

  test('some days overdue may be tolerated', () => {
    const by = rulesWith({ 'credit.gate.overdueDaysAllowed': 3 });
    const decide = (overdueDays: number) =>
      valueOf(creditGate({ grade: 'G-A', limit: 500, receivable: 0, unbilled: 0, overdueDays, order: 1 }, by)).decision;
    expect([decide(3), decide(4)]).toEqual(['release', 'approve']);
  });
});

describe('days sales outstanding', () => {
  test.each<[receivables: number, sales: number, days: number, expected: number, places: number]>([
    [800_000, 2_000_000, 91, 36.4, 10],
    [5_000_000, 9_000_000, 91, 50.56, 2],
    [0, 9_000_000, 91, 0, 10],
    // More is owed than was sold: an older debt.
    [3_000_000, 1_000_000, 30, 90, 10],
  ])('%d owed of %d in %d days: %d', (receivables, sales, days, expected, places) =>
    expect(valueOf(daysOutstanding(receivables, sales, days))).toBeCloseTo(expected, places),
  );

  test('says how', () =>
    expect(whyOf(daysOutstanding(800_000, 2_000_000, 91), 'zh')).toContain(
      '应收800,000 ÷ 赊销收入2,000,000 × 91天 = 36.4天',
    ));

  test.each<[receivables: number, sales: number, days: number, said: string]>([
    [-1, 100, 91, '应收账款余额不能是负数（-1）。'],
    [100, 0, 91, '期内赊销收入应大于0（实际 0）。'],
    [100, -5, 91, '期内赊销收入应大于0（实际 -5）。'],
    [100, 100, 0, '期间天数应大于0（实际 0）。'],
  ])('%d owed of %d in %d days is refused', (receivables, sales, days, said) =>
    expect(refusalOf(daysOutstanding(receivables, sales, days)).zh).toBe(said),
  );
});

describe('ageing', () => {
  // 0–30, 31–60, 61–90, 90+
  test.each<[days: number, expected: string]>([
    [-1, '未到期'],
    [0, '0–30天'],
    [30, '0–30天'],
    [31, '31–60天'],
    [60, '31–60天'],
    [61, '61–90天'],
    [90, '61–90天'],
    [91, '90天以上'],
  ])('%d days: %s', (days, expected) => expect(valueOf(ageingClass(days, rules)).zh).toBe(expected));

  test('by the company’s own classes', () => {
    const own = rulesWith({ 'credit.ageing.upTo': [15, 45] });
    expect([15, 16, 45, 46].map((days) => valueOf(ageingClass(days, own)).en)).toEqual([
      '0–15 days',
      '16–45 days',
      '16–45 days',
      'Over 45 days',
    ]);
  });

  test('a part of a day is refused', () =>
    expect(refusalOf(ageingClass(1.5, rules)).zh).toBe('逾期天数应是整数，未到期写负数（实际 1.5）。'));
});
