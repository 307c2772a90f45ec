import {
  decisiveRevenue,
  leadFlags,
  type LeadVolumes,
  leadRanks,
  leadStreaks,
  planRequired,
  planSectionsWanted,
  reportedStreaks,
  reportRequired,
} from '../../src/shared/rules/lead';
import { loyaltyScore } from '../../src/shared/rules/loyalty';
import { weightedQuote } from '../../src/shared/rules/quote';
import { dayOf } from '../../src/shared/values/date';
import { refusalOf, rulesWith, valueOf, whyOf } from './support';

const rules = rulesWith();
const march = (day: number): number => dayOf(2026, 3, day);

describe('kinds of leads to focus on', () => {
  // S3, line 24: 有进无出; 出口少于进口; 交寄我方少、竞争对手多; 11183派揽; 老客户介绍.
  test.each<[lead: LeadVolumes, flags: string[]]>([
    [{ imports: 40, exports: 0 }, ['importOnly', 'importOver']],
    [{ imports: 60, exports: 25 }, ['importOver']],
    [{ imports: 0, exports: 0 }, []],
    [{ imports: 25, exports: 25 }, []],
    [{ exports: 25, rivals: 90 }, ['rivalOver']],
    [{ exports: 180, rivals: 90 }, []],
    [{ exports: 180, own: 50, rivals: 90 }, ['rivalOver']],
    [{ source: 'pickup11183' }, ['pickup11183']],
    [{ source: 'referral', imports: 3, exports: 1 }, ['importOver', 'referral']],
    [{ source: 'doorToDoor' }, []],
    [{ imports: 40 }, []],
    // One parcel decides.
    [{ imports: 1, exports: 0 }, ['importOnly', 'importOver']],
    [{ imports: 26, exports: 25 }, ['importOver']],
    [{ imports: 24, exports: 25 }, []],
    [{ imports: -1, exports: 0 }, []],
    [{ own: 89, rivals: 90 }, ['rivalOver']],
    [{ own: 91, rivals: 90 }, []],
    // What it sends out stands for what it sends with us only where that is not told apart.
    [{ exports: 50, own: 180, rivals: 90 }, []],
    [{ exports: 50, own: 0, rivals: 90 }, ['rivalOver']],
    [{ own: 50 }, []],
    [{}, []],
  ])('%j → %j', (lead, flags) => {
    expect(leadFlags(lead, rules).value).toEqual(flags);
  });

  test.each<[lead: LeadVolumes, zh: string]>([
    [{ imports: 60, exports: 25 }, '出口25件，少于进口60件。'],
    [{ exports: 180, own: 50, rivals: 90 }, '每月交寄我方50件，交寄竞争对手90件。'],
    [{ source: 'referral' }, '线索来源：老客户介绍的新客户。'],
  ])('%j because %s', (lead, zh) => expect(whyOf(leadFlags(lead, rules), 'zh')).toBe(zh));

  test.each<[LeadVolumes]>([
    // As many with the competitors as with us are no more than with us.
    [{ own: 90, rivals: 90 }],
    [{ rivals: 90 }],
    [{ exports: 0 }],
  ])('%j is none of them', (lead) => expect(leadFlags(lead, rules).value).toEqual([]));

  test('say why', () => {
    const answer = leadFlags({ imports: 40, exports: 0, rivals: 2400 }, rules);
    expect(whyOf(answer, 'zh')).toBe(
      '每月进口40件，没有出口；出口0件，少于进口40件；每月交寄我方0件，交寄竞争对手2,400件。',
    );
    expect(whyOf(leadFlags({}, rules), 'en')).toBe('None of the five kinds of leads to focus on.');
  });
});

describe('a service plan and a report', () => {
  // S3, line 48: 每月业务收入达在1万以上, inclusive (Civil Code §1259).
  test.each<[expected: number | undefined, actual: number | undefined, needed: boolean | undefined]>([
    [10000, undefined, true],
    [9999.99, undefined, false],
    [undefined, 10000, true],
    [3000, 12000, true],
    [12000, 3000, true],
    [9999.99, 9999.99, false],
    [undefined, 9999.99, false],
    [0, undefined, false],
    [undefined, undefined, undefined],
  ])('expected %p, actual %p: %p', (expected, actual, needed) => {
    expect(planRequired({ expected, actual }, false, rules)?.value).toBe(needed);
    expect(reportRequired({ expected, actual }, false, rules)?.value).toBe(needed);
  });

  test.each([
    ['a major project that brings little', { expected: 500 }],
    ['a major project of which nobody knows what it brings', {}],
    ['a major project that brings nothing', { actual: 0 }],
    ['a major project that brings enough as well', { actual: 10000 }],
  ])('%s calls for a plan, a move to online sales for a report', (_, revenue) => {
    expect(planRequired(revenue, true, rules)?.value).toBe(true);
    expect(reportRequired(revenue, true, rules)?.value).toBe(true);
  });

  test('the rule book says which revenue decides', () => {
    const revenue = { expected: 12000, actual: 3000 };
    expect(planRequired(revenue, false, rulesWith({ 'acquire.planBasis': 'actual' }))?.value).toBe(false);
    expect(planRequired(revenue, false, rulesWith({ 'acquire.planBasis': 'expected' }))?.value).toBe(true);
  });
});

describe('which revenue decides', () => {
  test.each([
    ['expected', 3000, 12000, 3000],
    ['expected', undefined, 12000, undefined],
    ['actual', 3000, 12000, 12000],
    ['actual', 3000, undefined, undefined],
    ['max(expected,actual)', 3000, 12000, 12000],
    ['max(expected,actual)', 3000, undefined, 3000],
    ['max(expected,actual)', undefined, 12000, 12000],
    ['max(expected,actual)', undefined, undefined, undefined],
    ['max(expected,actual)', 12000, 3000, 12000],
    ['max(expected,actual)', 0, undefined, 0],
    ['expected', 0, 12000, 0],
    ['actual', undefined, undefined, undefined],
  ])('by %s, of %p expected and %p brought: %p', (planBasis, expected, actual, decisive) =>
    expect(decisiveRevenue({ expected, actual }, rulesWith({ 'acquire.planBasis': planBasis }))).toBe(decisive),
  );
});

describe('why a plan or a report is asked for', () => {
  const both = { expected: 12000, actual: 3000 };
  const plan = (revenue: typeof both | object, isMajor: boolean, planBasis = 'max(expected,actual)') =>
    whyOf(planRequired(revenue, isMajor, rulesWith({ 'acquire.planBasis': planBasis }))!, 'zh');
  const report = (revenue: object, isShift: boolean) => whyOf(reportRequired(revenue, isShift, rules)!, 'zh');

  test.each([
    ['expected to bring enough', plan(both, false), '预计月收入12,000元；达到10,000元'],
    ['what it spends is less', plan(both, false, 'actual'), '月用邮3,000元；不到10,000元'],
    [
      'it spends more than was expected',
      plan({ expected: 3000, actual: 12000 }, false),
      '月用邮12,000元；达到10,000元',
    ],
    [
      'where spending decides, it is told even if as much was expected',
      plan({ expected: 3000, actual: 3000 }, false, 'actual'),
      '月用邮3,000元；不到10,000元',
    ],
    ['a major project, whatever it brings', plan({}, true), '属于“重点客户或大型合作项目”'],
    [
      'a major project that brings less',
      plan({ expected: 500 }, true),
      '属于“重点客户或大型合作项目”；预计月收入500元',
    ],
    ['told to the centre', report({ actual: 10000 }, false), '月用邮10,000元；达到10,000元'],
    ['told to the centre for a move to online sales', report({}, true), '网络销售渠道变革”'],
  ])('%s', (_, why, says) => expect(why).toContain(says));

  test('the two have least revenues of their own', () => {
    const own = rulesWith({ 'acquire.planMonthlyMin': 5000, 'acquire.reportMonthlyMin': 20000 });
    expect(planRequired({ actual: 12000 }, false, own)?.value).toBe(true);
    expect(reportRequired({ actual: 12000 }, false, own)?.value).toBe(false);
  });
});

// S3: 主要突出 合作背景, 业务合作流程, 服务保障; 五部分 for a major customer or project.
describe('the sections of a service plan', () => {
  test.each([
    ['of a customer of ten thousand a month', false, 3, '服务方案至少有3部分'],
    ['of a major project', true, 5, '服务方案要详细撰写，5部分齐全'],
  ])('%s', (_, isMajor, count, why) => {
    const wanted = planSectionsWanted(isMajor, rules);
    expect(wanted.value).toHaveLength(count);
    expect(whyOf(wanted, 'zh')).toContain(why);
  });

  test('are those that a company brings out, in the order of the plan', () =>
    expect(
      planSectionsWanted(false, rulesWith({ 'acquire.planMinimum': ['assurance', 'background'] })).value.map(
        ({ code }) => code,
      ),
    ).toEqual(['background', 'assurance']));
});

describe('the order of visits', () => {
  test('by other keys, where the company has them', () => {
    const byDifficulty = rulesWith({ 'acquire.sortKeys': [{ key: 'difficulty', order: 'ascending' }] });
    const leads = [
      { expectedMonthlyRevenue: 2600, difficulty: 3 },
      { expectedMonthlyRevenue: 100, difficulty: 1 },
    ];
    expect(leadRanks(leads, byDifficulty).map(({ value }) => value)).toEqual([2, 1]);
    expect(whyOf(leadRanks(leads, rules)[1], 'zh')).toContain('2条线索中第2位');
    expect(leadRanks([], rules)).toEqual([]);
  });

  test('goes by expected revenue, then by difficulty; what is not known comes last, and equals share a place', () => {
    const lead = (expectedMonthlyRevenue: number | undefined, difficulty: number | undefined) => ({
      expectedMonthlyRevenue,
      difficulty,
    });
    const leads = [lead(2600, 3), lead(12000, 2), lead(2600, 2), lead(undefined, 1), lead(2600, 3)];
    expect(leadRanks(leads, rules).map(({ value }) => value)).toEqual([3, 1, 2, 5, 3]);
  });

  type Known = readonly [revenue: number | undefined, difficulty: number | undefined];
  test.each<[why: string, leads: readonly Known[], ranks: readonly number[]]>([
    [
      'the greater revenue first, whatever the difficulty',
      [
        [100, 1],
        [200, 5],
      ],
      [2, 1],
    ],
    [
      'of one revenue the easier first',
      [
        [100, 3],
        [100, 2],
      ],
      [2, 1],
    ],
    [
      'of one revenue, one of unknown difficulty last',
      [
        [100, undefined],
        [100, 5],
      ],
      [2, 1],
    ],
    [
      'a revenue of nothing before one that nobody knows',
      [
        [undefined, 1],
        [0, 5],
      ],
      [2, 1],
    ],
    [
      'of those whose revenue nobody knows the easier first',
      [
        [undefined, 2],
        [undefined, 1],
      ],
      [2, 1],
    ],
    [
      'of whom nothing is known share the last place',
      [
        [undefined, undefined],
        [1, 1],
        [undefined, undefined],
      ],
      [2, 1, 2],
    ],
    [
      'three alike share the first place, and the next is fourth',
      [
        [9, 1],
        [9, 1],
        [9, 1],
        [8, 1],
      ],
      [1, 1, 1, 4],
    ],
  ])('%s', (_, leads, ranks) =>
    expect(
      leadRanks(
        leads.map(([expectedMonthlyRevenue, difficulty]) => ({ expectedMonthlyRevenue, difficulty })),
        rules,
      ).map(({ value }) => value),
    ).toEqual(ranks),
  );

  test.each([
    ['descending', [2, 1]],
    ['ascending', [1, 2]],
  ])('by difficulty, %s', (order, ranks) => {
    const own = rulesWith({ 'acquire.sortKeys': [{ key: 'difficulty', order }] });
    const leads = [1, 5].map((difficulty) => ({ expectedMonthlyRevenue: undefined, difficulty }));
    expect(leadRanks(leads, own).map(({ value }) => value)).toEqual(ranks);
  });

  test('the sentence names the keys in the order that the book has', () => {
    const lead = { expectedMonthlyRevenue: 900, difficulty: 2 };
    const turned = rulesWith({
      'acquire.sortKeys': [
        { key: 'difficulty', order: 'ascending' },
        { key: 'expectedMonthlyRevenue', order: 'descending' },
      ],
    });
    expect(whyOf(leadRanks([lead], rules)[0], 'zh')).toContain('依次看预计收入、开发难易');
    expect(whyOf(leadRanks([lead], turned)[0], 'zh')).toContain('依次看开发难易、预计收入');
    expect(whyOf(leadRanks([lead], turned)[0], 'en')).toContain('by difficulty, then by expected revenue');
  });
});

describe('days in a row without a lead', () => {
  const days = (...of: number[]) => new Set(of.map(march));

  test('are reported from three on', () => {
    expect(leadStreaks(days(2, 5, 9), march(2), march(10), rules)).toEqual([{ from: march(6), to: march(8), days: 3 }]);
    expect(leadStreaks(days(2, 5), march(2), march(7), rules)).toEqual([]);
    expect(leadStreaks(days(), march(2), march(5), rules)).toEqual([{ from: march(2), to: march(5), days: 4 }]);
  });

  // S3: 连续3天没有收集到信息.
  test.each<[why: string, collected: number[], to: number, streaks: [from: number, to: number, days: number][]]>([
    ['two days at the end are not yet three', [2], 4, []],
    ['three days at the end, with no lead after them', [2], 5, [[3, 5, 3]]],
    ['three days before the first lead', [5], 5, [[2, 4, 3]]],
    ['a lead on the first day of the period alone', [2], 2, []],
    [
      'two streaks with a lead between them',
      [5],
      8,
      [
        [2, 4, 3],
        [6, 8, 3],
      ],
    ],
    [
      'a short one between two long ones is left out',
      [5, 8],
      11,
      [
        [2, 4, 3],
        [9, 11, 3],
      ],
    ],
    ['a lead of before the period does not count', [1], 4, [[2, 4, 3]]],
    ['a period that ends before it begins', [], 1, []],
  ])('%s', (_, collected, to, streaks) =>
    expect(leadStreaks(days(...collected), march(2), march(to), rules)).toEqual(
      streaks.map(([first, last, count]) => ({ from: march(first), to: march(last), days: count })),
    ),
  );

  test('are reported from as many days on as the company has', () => {
    const two = rulesWith({ 'acquire.streakDays': 2 });
    expect(leadStreaks(days(2, 5), march(2), march(5), two)).toEqual([{ from: march(3), to: march(4), days: 2 }]);
    expect(whyOf(reportedStreaks(days(2, 5), { from: march(2), to: march(5) }, two), 'zh')).toContain(
      '达到2天，须上报',
    );
  });

  test('begin and end on days that count, whatever rests before and after', () => {
    // 28 February and 1 March 2026, and 7 and 8 March, are Saturday and Sunday.
    const resting = rulesWith({ 'acquire.restWeekdays': [6, 7] });
    expect(leadStreaks(days(), dayOf(2026, 2, 28), march(8), resting)).toEqual([
      { from: march(2), to: march(6), days: 5 },
    ]);
    // A lead on a rest day ends a streak like every other.
    expect(leadStreaks(days(7), march(5), march(10), resting)).toEqual([]);
  });

  test('are told with their days, or that there are none', () => {
    const of = { from: march(2), to: march(10) };
    const streaks = reportedStreaks(days(2, 5, 9), of, rules);
    expect(streaks.value).toEqual([{ from: march(6), to: march(8), days: 3 }]);
    expect(whyOf(streaks, 'zh')).toContain('2026-03-06 至 2026-03-08 连续3天没有收集到信息，达到3天，须上报');
    expect(whyOf(reportedStreaks(days(2, 5, 8), of, rules), 'zh')).toContain(
      '2026-03-02 至 2026-03-10 没有连续3天收集不到信息',
    );
    expect(reportedStreaks(days(2, 5, 9), of, rules, (day) => day === march(7)).value).toEqual([]);
  });

  test('do not count rest days, and rest days do not break them', () => {
    // 7 and 8 March 2026 are Saturday and Sunday.
    const resting = rulesWith({ 'acquire.restWeekdays': [6, 7] });
    expect(leadStreaks(days(5), march(5), march(9), resting)).toEqual([]);
    expect(leadStreaks(days(5), march(5), march(10), resting)).toEqual([{ from: march(6), to: march(10), days: 3 }]);
    expect(leadStreaks(days(5), march(5), march(10), resting, (day) => day === march(10))).toEqual([]);
  });
});

describe('a quote over all lanes', () => {
  const lane = (volume: number, price: number, rivalPrice: number) => ({ volume, price, rivalPrice });

  test('is weighted by volume', () => {
    // 900×5.1 + 800×4.8 + 700×6.6 = 4590 + 3840 + 4620; 900×5.2 + 800×4.8 + 700×6.5 = 4680 + 3840 + 4550.
    const quote = valueOf(weightedQuote([lane(900, 5.1, 5.2), lane(800, 4.8, 4.8), lane(700, 6.6, 6.5)], rules));
    expect(quote).toMatchObject({ ours: 13050, rivals: 13070, isWithin: true });
    expect(quote.over).toBeCloseTo(-20 / 13070, 12);
  });

  test.each([
    [0, 10, 10, true],
    [0, 10.01, 10, false],
    [0.05, 10.5, 10, true],
    [0.05, 10.51, 10, false],
  ])('tolerance %p: %p against %p', (tolerance, price, rivalPrice, isWithin) => {
    const allowed = rulesWith({ 'acquire.quoteTolerance': tolerance });
    expect(valueOf(weightedQuote([lane(1, price, rivalPrice)], allowed)).isWithin).toBe(isWithin);
  });

  test('has lanes with volumes and prices', () => {
    expect(refusalOf(weightedQuote([], rules)).en).toBe('There is no lane.');
    expect(refusalOf(weightedQuote([lane(1, 2, 3), lane(1, -2, 3)], rules)).zh).toContain('第2条路向');
    expect(valueOf(weightedQuote([lane(1, 0, 0)], rules)).over).toBeUndefined();
  });
});

describe('loyalty', () => {
  test('is the mean of the five criteria', () => {
    expect(valueOf(loyaltyScore([5, 4, 3, 4, 3], rules))).toBeCloseTo(3.8, 12);
    expect(refusalOf(loyaltyScore([5, 4], rules)).zh).toBe('衡量忠诚度的标准有5项，给了2个分数。');
    expect(refusalOf(loyaltyScore([5, 4, 6, 4, 3], rules)).en).toContain('“Sensitivity to price” must be from 1 to 5');
  });
});
