import { clubStatus, type Membership, unpaidYears } from '../../src/shared/rules/club';
import { type MeasureFacts, measureStatus } from '../../src/shared/rules/measure';
import { isSilent, revenueDrop, warningLimit } from '../../src/shared/rules/warning';
import { lossScope, winbackRate, type WinbackResult, winbackRoi } from '../../src/shared/rules/winback';
import { say } from '../../src/shared/text/message';
import { dayOf } from '../../src/shared/values/date';
import { refusalOf, rulesWith, valueOf, whyOf } from './support';

const rules = rulesWith();

describe('years without dues', () => {
  // A year counts once it has ended: in 2026 the dues of 2026 may still be paid.
  test.each<[paidTo: number, year: number, unpaid: number]>([
    [2025, 2026, 0],
    [2026, 2026, 0],
    [2024, 2026, 1],
    [2023, 2026, 2],
    [2020, 2026, 5],
  ])('paid to %i, in %i: %i', (paidTo, year, unpaid) => expect(valueOf(unpaidYears(paidTo, year, rules))).toBe(unpaid));

  test('count the running year where the company says so', () => {
    const begun = rulesWith({ 'club.duesCountFrom': 'begun' });
    expect(valueOf(unpaidYears(2024, 2026, begun))).toBe(2);
  });

  test('a year that is none is refused', () =>
    expect(refusalOf(unpaidYears(25, 2026, rules)).zh).toBe('会费缴至 25 年，与 2026 年相隔太远，请检查年份。'));
});

describe('the state of a membership', () => {
  const organisation: Membership = { kind: 'organisation', unpaid: 0, left: false, removed: false };
  // S2, line 82: 团体会员单位连续两年无故不缴纳会费.
  test.each<[Partial<Membership>, string]>([
    [{}, 'member'],
    [{ unpaid: 1 }, 'duesReminder'],
    [{ unpaid: 2 }, 'removalPending'],
    [{ unpaid: 9 }, 'removalPending'],
    [{ unpaid: 2, kind: 'person' }, 'duesReminder'],
    [{ unpaid: undefined, kind: 'invitedDirector' }, 'member'],
    [{ unpaid: 3, left: true }, 'left'],
    [{ unpaid: 3, left: true, removed: true }, 'removed'],
  ])('%j: %s', (change, state) => expect(valueOf(clubStatus({ ...organisation, ...change }, rules))).toBe(state));

  test('says why', () =>
    expect(whyOf(clubStatus({ ...organisation, unpaid: 2 }, rules), 'zh')).toBe('团体会员连续2年不缴会费，达到2年。'));

  test.each<[Partial<Membership>, string]>([
    [{ kind: 'guest' }, '会员类别里没有“guest”。'],
    [{ unpaid: -1 }, '连续欠费年数不能是 -1。'],
  ])('%j is refused', (change, sentence) =>
    expect(refusalOf(clubStatus({ ...organisation, ...change }, rules)).zh).toBe(sentence),
  );
});

describe('how many of those tried were won back', () => {
  // S4: 恢复成功率: 恢复数 ÷ 尝试数.
  test.each<[results: WinbackResult[], rate: number, why: string]>([
    [['recovered'], 1, '尝试恢复1家，恢复1家：100%。'],
    [['notRecovered', 'notRecovered'], 0, '尝试恢复2家，恢复0家：0%。'],
    [
      ['recovered', 'notRecovered', 'inProgress', 'recovered'],
      0.5,
      '尝试恢复4家，恢复2家：50%；其中1家还在进行中，尚未算作恢复。',
    ],
  ])('%j: %f', (results, rate, why) => {
    expect(valueOf(winbackRate(results))).toBe(rate);
    expect(whyOf(winbackRate(results), 'zh')).toBe(why);
  });

  test('none tried, no rate', () => expect(refusalOf(winbackRate([])).zh).toContain('还没有恢复过流失客户'));
});

describe('benefit to cost of a winback', () => {
  test.each<[benefit: number, cost: number, roi: number]>([
    [1500, 600, 2.5],
    [0, 600, 0],
    [-300, 600, -0.5],
  ])('%f ÷ %f = %f', (benefit, cost, roi) => expect(valueOf(winbackRoi(benefit, cost))).toBe(roi));

  test.each([0, -1, NaN])('a cost of %f gives none', (cost) =>
    expect(refusalOf(winbackRoi(1500, cost)).en).toContain('must be above 0 yuan'),
  );
  test('a benefit that is no number gives none', () =>
    expect(refusalOf(winbackRoi(Infinity, 600)).en).toContain('must be a number'));
});

describe('the extent of a loss', () => {
  // 20 % of the customers at the start, inclusive (winback.massLossShare).
  test.each<[lost: number, start: number, scope: string]>([
    [2, 10, 'mass'],
    [1, 10, 'single'],
    [0, 10, 'single'],
    [3, 12, 'mass'],
  ])('%i of %i: %s', (lost, start, scope) => expect(valueOf(lossScope(lost, start, rules))).toBe(scope));

  test('the share is the decimal that the book has: 7 of 100 are 7%', () =>
    expect(valueOf(lossScope(7, 100, rulesWith({ 'winback.massLossShare': 0.07 })))).toBe('mass'));

  test.each([
    [-1, 10],
    [1, 0],
  ])('%i of %i is refused', (lost, start) => expect(refusalOf(lossScope(lost, start, rules)).zh).toContain('期初'));
});

describe('the state of a measure', () => {
  const march = (day: number): number => dayOf(2026, 3, day);
  const facts: MeasureFacts = { start: march(10), due: march(20), progress: 0 };
  test.each<[Partial<MeasureFacts>, number, string]>([
    [{}, march(9), 'notStarted'],
    [{}, march(10), 'inProgress'],
    [{ progress: 0.1 }, march(9), 'inProgress'],
    [{ progress: 0.9 }, march(20), 'inProgress'],
    [{ progress: 0.9 }, march(21), 'overdue'],
    [{ progress: 1 }, march(31), 'done'],
  ])('%j on %i: %s', (change, asOf, state) =>
    expect(valueOf(measureStatus({ ...facts, ...change }, asOf))).toBe(state),
  );

  test.each([-0.1, 1.2])('a progress of %f is refused', (progress) =>
    expect(refusalOf(measureStatus({ ...facts, progress }, march(10))).en).toContain('from 0 to 100 %'),
  );
});

describe('warnings', () => {
  test.each<[trigger: string, zh: string]>([
    ['silent', '3个月没有业务'],
    ['drop', '收入下降10%及以上'],
    ['overdueComplaint', '有逾期未处理的投诉'],
    ['repeatComplaint', '90天内同一理由投诉2次及以上'],
    ['singleOwner', '对接人不多于1人'],
  ])('%s: %s', (trigger, zh) => expect(say('zh', valueOf(warningLimit(trigger, rules)))).toBe(zh));

  test('there is a limit for every trigger of the rule book, and for no other', () => {
    for (const { code } of rules.churn.warnings) expect(warningLimit(code, rules)).toHaveProperty('value');
    expect(refusalOf(warningLimit('other', rules)).zh).toBe('预警的触发原因里没有“other”。');
  });

  // Three months before 31 March is 31 December.
  test.each<[last: number, silent: boolean]>([
    [dayOf(2025, 12, 31), false],
    [dayOf(2025, 12, 30), true],
  ])('last business on %i: silent is %p', (last, silent) =>
    expect(isSilent(last, dayOf(2026, 3, 31), rules).value).toBe(silent),
  );

  test('a fall of revenue is a share of what was before', () => {
    expect(revenueDrop(90, 120)?.value).toBe(0.25);
    expect(revenueDrop(150, 120)?.value).toBe(-0.25);
    expect(revenueDrop(150, 0)).toBeUndefined();
  });
});
