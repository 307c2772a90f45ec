import fc from 'fast-check';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { ValueClass } from '../../src/shared/rules/letters/kinds';
import { runSurvey } from '../../src/shared/rules/ranking/survey';
import { totalRow } from '../../src/shared/rules/ranking/total-row';
import { TIER_CODES, tierAssigner, tierOf } from '../../src/shared/rules/value-tier/assign';
import { explainTier, placeOf } from '../../src/shared/rules/value-tier/explain';
import { rollUp } from '../../src/shared/rules/value-tier/groups';
import { settleTier } from '../../src/shared/rules/value-tier/hysteresis';
import { diagnose } from '../../src/shared/rules/value-tier/pareto';
import { type TierCuts, type TierPlan, tierPlan, tierSurvey } from '../../src/shared/rules/value-tier/survey';
import { inPieces, rulesWith, stepsOf, whyOf } from './support';

const rules = TEXTBOOK_RULES.values;

const surveyOf = (values: readonly number[], plan: TierPlan): TierCuts =>
  runSurvey(tierSurvey(plan), () => [Float64Array.from(values)]);

const assign = (values: readonly number[], cuts: TierCuts): ValueClass[] => {
  const into = new Uint8Array(values.length);
  tierAssigner(cuts)(Float64Array.from(values), into);
  return [...into].map((code) => TIER_CODES[code]);
};

const classify = (values: readonly number[], plan: TierPlan): ValueClass[] => assign(values, surveyOf(values, plan));

/** `A`, `B`, `C`, `0`, one letter a row. */
const letters = (classes: readonly ValueClass[]): string => classes.map((one) => one[2]).join('');

const planWith = (own: Partial<TierPlan> = {}): TierPlan => ({ ...tierPlan(rules, { method: own.method }), ...own });

// An independent reference: sorts, and counts in whole fen. Shares are whole per mille, so that all products are whole.

interface Naive {
  readonly method: TierPlan['method'];
  readonly aPermille: number;
  readonly bPermille: number;
  readonly rounding: TierPlan['rounding'];
  readonly ties: TierPlan['ties'];
  readonly crossing: TierPlan['crossing'];
}

/** Fen as text arithmetic would have them; the lists below hold whole fen. */
const fenOf = (value: number): bigint => {
  const text = value.toFixed(2).replace('.', '');
  return BigInt(text);
};

function naive(values: readonly number[], by: Naive): ValueClass[] {
  const ranked = values
    .map((value, row) => ({ row, fen: Number.isFinite(value) ? fenOf(value) : 0n }))
    .filter((one) => one.fen > 0n)
    .sort((x, y) => (x.fen === y.fen ? x.row - y.row : x.fen > y.fen ? -1 : 1));
  const out = values.map((): ValueClass => 'V-0');
  if (by.method === 'countShare') {
    const times = (permille: number) => {
      const product = ranked.length * permille;
      const down = Math.floor(product / 1000);
      const rest = product % 1000;
      return by.rounding === 'floor'
        ? down
        : by.rounding === 'ceil'
          ? down + Number(rest > 0)
          : down + Number(rest >= 500);
    };
    const a = Math.min(ranked.length, Math.max(1, times(by.aPermille)));
    const b = Math.min(ranked.length, Math.max(a, times(by.bPermille)));
    ranked.forEach((one, at) => {
      // With inclusive ties a customer stands where the first of its equals stands.
      const place = by.ties === 'strict' ? at : ranked.findIndex((other) => other.fen === one.fen);
      out[one.row] = place < a ? 'V-A' : place < b ? 'V-B' : 'V-C';
    });
    return out;
  }
  const total = ranked.reduce((sum, one) => sum + one.fen, 0n);
  for (const one of ranked) {
    const above = ranked.reduce((sum, other) => (other.fen > one.fen ? sum + other.fen : sum), 0n);
    const within = ranked.reduce((sum, other) => (other.fen >= one.fen ? sum + other.fen : sum), 0n);
    // The one that crosses the cut is better: what stands above it is short of the cut. Or worse: it must end at or before the cut.
    const reaches = (permille: number) =>
      by.crossing === 'better'
        ? above * 1000n < total * BigInt(permille) || above === 0n
        : within * 1000n <= total * BigInt(permille);
    out[one.row] = reaches(by.aPermille) ? 'V-A' : reaches(by.bPermille) ? 'V-B' : 'V-C';
  }
  return out;
}

const planOf = (by: Naive): TierPlan =>
  planWith({
    method: by.method,
    aShare: by.aPermille / 1000,
    bShare: by.bPermille / 1000,
    rounding: by.rounding,
    ties: by.ties,
    crossing: by.crossing,
  });

const naivePlan: fc.Arbitrary<Naive> = fc
  .record({
    method: fc.constantFrom('countShare' as const, 'valueShare' as const),
    shares: fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })),
    usual: fc.boolean(),
    rounding: fc.constantFrom('halfUp' as const, 'ceil' as const, 'floor' as const),
    ties: fc.constantFrom('inclusive' as const, 'strict' as const),
    crossing: fc.constantFrom('better' as const, 'worse' as const),
  })
  .map(({ shares, usual, ...by }) => ({
    ...by,
    aPermille: usual ? (by.method === 'countShare' ? 50 : 700) : Math.min(...shares),
    bPermille: usual ? (by.method === 'countShare' ? 200 : 900) : Math.max(...shares),
  }));

/** Whole fen from one cent to a thousand million yuan, many of them equal; and cells that hold no amount. */
const amount: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }).map((n) => n * 100) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 100_000_000_000 }).map((fen) => fen / 100) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 30 }).map((fen) => fen / 100) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, 0, -0, -5, -0.01, -1e9) },
);

describe('the survey against sorting', () => {
  test('short lists, all options', () =>
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 12 }), naivePlan, (values, by) => {
        expect(letters(classify(values, planOf(by)))).toBe(letters(naive(values, by)));
      }),
      { numRuns: 400 },
    ));

  test('longer lists', () =>
    fc.assert(
      fc.property(fc.array(amount, { minLength: 13, maxLength: 120 }), naivePlan, (values, by) => {
        expect(letters(classify(values, planOf(by)))).toBe(letters(naive(values, by)));
      }),
      { numRuns: 80 },
    ));

  test.each<[string, Naive['method'], Naive['ties'], Naive['crossing']]>([
    ['by count, ties inclusive', 'countShare', 'inclusive', 'better'],
    ['by count, ties in list order', 'countShare', 'strict', 'better'],
    ['by value, crossing better', 'valueShare', 'inclusive', 'better'],
    ['by value, crossing worse', 'valueShare', 'inclusive', 'worse'],
  ])('2000 customers, %s', (_, method, ties, crossing) => {
    // A fixed sequence with a long tail and many equal amounts; no clock and no chance.
    let seed = 12345;
    const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
    const values = Array.from({ length: 2000 }, (_one, i) =>
      i % 17 === 0 ? 500 : i % 41 === 0 ? NaN : Math.round(100 * Math.exp(14 * next())) / 100,
    );
    const by: Naive =
      method === 'countShare'
        ? { method, aPermille: 50, bPermille: 200, rounding: 'halfUp', ties, crossing }
        : { method, aPermille: 700, bPermille: 900, rounding: 'halfUp', ties, crossing };
    expect(letters(classify(values, planOf(by)))).toBe(letters(naive(values, by)));
  });
});

describe('at the ends of what amounts can be', () => {
  const both: readonly Naive['method'][] = ['countShare', 'valueShare'];
  const by = (method: Naive['method'], crossing: Naive['crossing'] = 'better'): Naive =>
    method === 'countShare'
      ? { method, aPermille: 200, bPermille: 500, rounding: 'halfUp', ties: 'inclusive', crossing }
      : { method, aPermille: 700, bPermille: 900, rounding: 'halfUp', ties: 'inclusive', crossing };

  test.each(both)('what is less than half a fen is nothing, half a fen counts (%s)', (method) => {
    // They differ in the last bits alone, and lie in one bucket.
    const values = [0.0049999999, 1, 0.005, 0.00499999, 2];
    expect(surveyOf(values, planOf(by(method))).count).toBe(3);
    expect(letters(classify(values, planOf(by(method))))).toMatch(/^0[ABC]{2}0[ABC]$/);
  });

  test.each<[Naive['crossing']]>([['better'], ['worse']])(
    'more in all than a double counts in fen (crossing %s)',
    (crossing) => {
      // 2⁵³ fen are 9.007e13 yuan; each of these is less, together they are more than four times that.
      const values = [8.9e13, 1, 8e13, 7e13, 6e13, 5e13, 4e13, 0.01, 3e13, 2e13, 1e13];
      for (const method of both) {
        const one = by(method, crossing);
        expect(letters(classify(values, planOf(one)))).toBe(letters(naive(values, one)));
      }
    },
  );

  test('more than that in one bucket is refused with the limit', () =>
    expect(() => surveyOf([9e13, 9e13], planOf(by('valueShare')))).toThrow('90,071,992,547,409.9 yuan'));
});

describe('by count of customers, as the texts have it', () => {
  test.each<[number, string, string]>([
    [1, 'A', 'one customer is A'],
    [2, 'AC', '20% of 2 is 0.4: A = 1, nobody left for B'],
    [3, 'ACC', '0.6 rounds to 1'],
    [4, 'ACCC', '0.8 rounds to 1'],
    [5, 'ACCCC', '1'],
    [6, 'ACCCCC', '1.2'],
    [7, 'ACCCCCC', '1.4'],
    [8, 'ABCCCCCC', '1.6 rounds to 2: one B'],
    [10, 'ABCCCCCCCC', '5% of 10 is 0.5, rounded up to 1'],
    [20, 'ABBB' + 'C'.repeat(16), '1 and 4'],
    [30, 'AABBBB' + 'C'.repeat(24), '1.5 rounds to 2, and 6'],
  ])('%d customers: %s (%s)', (count, expected) => {
    const values = Array.from({ length: count }, (_, i) => 1000 - i);
    expect(letters(classify(values, planWith()))).toBe(expected);
  });

  test.each<[string, readonly number[], Partial<TierPlan>, string, string]>([
    ['ties at the cut of A', [900, 900, 900, 700, 600, 500, 400, 300], {}, 'AAACCCCC', 'equals share the better class'],
    [
      'the same in list order',
      [900, 900, 900, 700, 600, 500, 400, 300],
      { ties: 'strict' },
      'ABCCCCCC',
      'the first row is A, the next B',
    ],
    [
      'the same in list order, other rows first',
      [300, 900, 700, 900, 600, 500, 900, 400],
      { ties: 'strict' },
      'CACBCCCC',
      'list order, not position',
    ],
    ['ties at the cut of B', [1000, 900, 900, 700, 600, 500, 400, 300], {}, 'ABBCCCCC', 'both second'],
    ['all equal', [5, 5, 5, 5, 5, 5, 5, 5], {}, 'AAAAAAAA', 'they cannot be told apart'],
    ['all equal in list order', [5, 5, 5, 5, 5, 5, 5, 5], { ties: 'strict' }, 'ABCCCCCC', 'one A, one B'],
    [
      'blank, zero and negative do not count',
      [NaN, 0, -50, 10, 9, 8, 7, 6, 5, 4, 3],
      {},
      '000ABCCCCCC',
      '8 have business',
    ],
    ['minus zero', [-0, 3, 2, 1], {}, '0ACC', 'no business'],
    ['nobody', [NaN, 0, -1], {}, '000', 'no business at all'],
    ['an empty list', [], {}, '', 'nothing'],
    ['0.1 + 0.2 ties with 0.3', [0.1 + 0.2, 0.3, 0.2, 0.1], {}, 'AACC', 'both are 30 fen'],
    ['less than half a fen', [0.004, 5, 4], {}, '0AC', 'no whole fen: no business'],
    ['half a fen', [0.005, 5, 4], {}, 'CAC', 'counts as one fen'],
    ['fractions of a fen', [10.004, 10.0, 9.996, 9.99], {}, 'AAAC', '10.00 to the fen, all three'],
    ['one fen apart', [10.01, 10.0, 9.99], {}, 'ACC', 'a fen decides'],
    ['wide apart', [1e9, 0.01, 0.02], {}, 'ACC', 'from a thousand million to a fen'],
    ['floor', [9, 8, 7, 6, 5, 4, 3, 2, 1], { rounding: 'floor' }, 'ACCCCCCCC', '1.8 → 1'],
    ['ceil', [9, 8, 7, 6, 5, 4], { rounding: 'ceil' }, 'ABCCCC', '0.3 → 1, 1.2 → 2'],
    ['A at least three', [9, 8, 7, 6, 5, 4, 3, 2], { minCount: 3 }, 'AAACCCCC', 'B is what is left of the top 20%'],
    ['A at least more than there are', [9, 8], { minCount: 5 }, 'AA', 'all of them'],
    ['a share of zero', [9, 8, 7, 6, 5], { aShare: 0 }, 'ACCCC', 'A has one at least'],
    ['a share of one', [9, 8, 7], { aShare: 0, bShare: 1 }, 'ABB', 'nobody is left for C'],
  ])('%s', (_, values, own, expected) => expect(letters(classify(values, planWith(own)))).toBe(expected));
});

describe('by cumulative value', () => {
  const byValue = (own: Partial<TierPlan> = {}): TierPlan => planWith({ method: 'valueShare', ...own });

  test.each<[string, readonly number[], Partial<TierPlan>, string, string]>([
    ['one customer with 85%', [850, 100, 30, 20], {}, 'ABCC', 'it crosses 70% and is A; the next crosses 90%'],
    [
      'the same, crossing worse',
      [850, 100, 30, 20],
      { crossing: 'worse' },
      'BCCC',
      'nobody ends before 70%; 85% ends before 90%',
    ],
    ['exactly at the cuts', [700, 200, 100], {}, 'ABC', '70% and 90% are reached exactly: nobody crosses'],
    ['exactly at the cuts, crossing worse', [700, 200, 100], { crossing: 'worse' }, 'ABC', 'the same'],
    ['a fen over the cut', [700.01, 199.99, 100], { crossing: 'worse' }, 'BBC', 'a fen over 70%'],
    ['a fen short of the cut', [699.99, 200.01, 100], {}, 'AAC', 'the second crosses 70%'],
    ['ties across the cut', [400, 300, 300], {}, 'AAA', 'equals share the better class'],
    [
      'ties across the cut, crossing worse',
      [400, 300, 300],
      { crossing: 'worse' },
      'ACC',
      'equals share the worse class',
    ],
    ['all equal', [1, 1, 1, 1], {}, 'AAAA', 'they cannot be told apart'],
    ['one customer', [5], {}, 'A', 'it crosses'],
    ['one customer, crossing worse', [5], { crossing: 'worse' }, 'C', 'it ends beyond both cuts'],
    ['negative values stay out of the total', [-1000, 700, 200, 100], {}, '0ABC', 'credit notes are not ranked'],
    ['a share of zero', [5, 4, 3], { aShare: 0, bShare: 0 }, 'ACC', 'the first still crosses'],
    ['a share of one', [5, 4, 3], { aShare: 1, bShare: 1 }, 'AAA', 'all'],
    ['0.1 + 0.2 against 0.3', [0.1 + 0.2, 0.3, 0.4], { aShare: 0.4, bShare: 0.7 }, 'BBA', 'equals, in whole fen'],
  ])('%s', (_, values, own, expected) => expect(letters(classify(values, byValue(own)))).toBe(expected));

  test('sums beyond 2^53 fen are exact', () => {
    // Up to 6 million million yuan each: the total of 1.83e16 fen is no safe integer.
    const values = [...Array.from({ length: 60 }, (_, i) => (i + 1) * 1e11 + i / 100), 1, 2];
    const by: Naive = {
      method: 'valueShare',
      aPermille: 700,
      bPermille: 900,
      rounding: 'halfUp',
      ties: 'inclusive',
      crossing: 'better',
    };
    expect(letters(classify(values, planOf(by)))).toBe(letters(naive(values, by)));
  });
});

describe('laws', () => {
  test('pieces of a list, merged in any order, give the cuts of the whole', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(amount, { maxLength: 15 }), { minLength: 1, maxLength: 4 }),
        naivePlan,
        fc.boolean(),
        (pieces, by, turned) => {
          const plan = planOf(by);
          const arrays = pieces.map((piece) => Float64Array.from(piece));
          const apart = inPieces(tierSurvey(plan), turned ? [...arrays].reverse() : arrays);
          expect(apart).toEqual(surveyOf(pieces.flat(), plan));
        },
      ),
      { numRuns: 60 },
    ));

  test('turning the rows turns the classes with them', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, fc.integer()), { minLength: 1, maxLength: 40 }),
        naivePlan.map((by) => ({ ...by, ties: 'inclusive' as const })),
        (rows, by) => {
          const order = rows.map((_, i) => i).sort((x, y) => rows[x][1] - rows[y][1] || x - y);
          const values = rows.map(([value]) => value);
          const classes = classify(values, planOf(by));
          const turned = classify(
            order.map((i) => values[i]),
            planOf(by),
          );
          expect(turned).toEqual(order.map((i) => classes[i]));
        },
      ),
      { numRuns: 80 },
    ));

  test('a greater value never has a lower class, and who grows never falls', () =>
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 25 }),
        naivePlan.map((by) => ({ ...by, crossing: 'better' as const })),
        fc.nat(),
        fc.integer({ min: 1, max: 10_000_000 }),
        (values, by, at, growth) => {
          const row = at % values.length;
          const grown = [...values];
          grown[row] = (Number.isFinite(values[row]) && values[row] > 0 ? values[row] : 0) + growth / 100;
          const rank = (tier: ValueClass) => TIER_CODES.indexOf(tier);
          const before = classify(values, planOf(by));
          const after = classify(grown, planOf(by));
          expect(rank(after[row])).toBeGreaterThanOrEqual(rank(before[row]));
          if (by.ties === 'inclusive')
            values.forEach((one, i) =>
              values.forEach((other, j) => {
                if (one >= other) expect(rank(before[i])).toBeGreaterThanOrEqual(rank(before[j]));
              }),
            );
        },
      ),
      { numRuns: 150 },
    ));

  test('one value by itself gets what the column gives it', () =>
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 30 }),
        naivePlan.map((by) => ({ ...by, ties: 'inclusive' as const })),
        (values, by) => {
          const cuts = surveyOf(values, planOf(by));
          expect(values.map((value) => tierOf(value, cuts))).toEqual(assign(values, cuts));
        },
      ),
      { numRuns: 100 },
    ));

  test('strict ties let through exactly as many as the ranks say', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, 2, 3), { minLength: 1, maxLength: 40 }), (values) => {
        const cuts = surveyOf(values, planWith({ ties: 'strict' }));
        const classes = assign(values, cuts);
        expect(classes.filter((one) => one === 'V-A')).toHaveLength(cuts.ranks!.a);
        expect(classes.filter((one) => one !== 'V-C')).toHaveLength(cuts.ranks!.b);
      }),
      { numRuns: 60 },
    ));

  test('a list assigned in pieces, in list order, is assigned as a whole', () => {
    const values = [5, 5, 5, 5, 4, 4, 4, 4, 3, 3];
    const cuts = surveyOf(values, planWith({ ties: 'strict', aShare: 0.2, bShare: 0.5 }));
    const assigner = tierAssigner(cuts);
    const parts = [values.slice(0, 3), values.slice(3, 7), values.slice(7)].map((part) => {
      const into = new Uint8Array(part.length);
      assigner(Float64Array.from(part), into);
      return [...into];
    });
    expect(letters(parts.flat().map((code) => TIER_CODES[code]))).toBe('AABBBCCCCC');
  });
});

describe('groups of companies', () => {
  const scale = 100;

  test.each<[string, readonly number[], readonly string[], readonly (number | 'none')[], string]>([
    ['members add up', [500, 300, 400, 100], ['', 'g', 'g', ''], [500, 700, 700, 100], 'g has 700'],
    ['a credit note within a group', [500, 300, -50], ['', 'g', 'g'], [500, 250, 250], 'g has 250'],
    ['a group that owes more than it bought', [500, 30, -50], ['', 'g', 'g'], [500, -20, -20], 'no business together'],
    ['a member without a number', [500, 300, NaN], ['', 'g', 'g'], [500, 300, 300], 'it has its group'],
    ['a group without any number', [500, NaN, NaN], ['', 'g', 'g'], [500, 'none', 'none'], 'nothing to rank'],
    ['without a group each stands alone', [1, 2, 3], ['', '', ''], [1, 2, 3], 'blank is no group'],
    ['fen add up without remainder', [0.1, 0.2, 0.3], ['g', 'g', ''], [0.3, 0.3, 0.3], '0.1 + 0.2 is 0.3'],
    ['a short column of parents', [1, 2, 3], ['g'], [1, 2, 3], 'rows without a parent stand alone'],
  ])('%s', (_, values, parents, expected) => {
    const groups = rollUp(Float64Array.from(values), parents, scale);
    const got = values.map((_value, row) => groups.values[groups.of[row]]);
    expect(got.map((one) => (Number.isNaN(one) ? 'none' : one))).toEqual(expected);
  });

  test('a total row is no customer', () => {
    const groups = rollUp(Float64Array.from([1, 2, 3]), ['g', 'g', 'g'], scale, (row) => row === 2);
    expect([...groups.of]).toEqual([0, 0, -1]);
    expect([...groups.values]).toEqual([3]);
  });

  test('each group is ranked once', () => {
    const values = [100, 100, 100, 250, 90, 80, 70, 60, 50, 40];
    const parents = ['g', 'g', 'g', '', '', '', '', '', '', ''];
    const groups = rollUp(Float64Array.from(values), parents, scale);
    const cuts = runSurvey(tierSurvey(planWith()), () => [groups.values]);
    expect(cuts.count).toBe(8); // the group and seven others
    expect(letters(values.map((_, row) => tierOf(groups.values[groups.of[row]], cuts)))).toBe('AAABCCCCCC');
  });
});

describe('promotion at once, demotion after two periods', () => {
  test.each<[ValueClass, ValueClass | undefined, number, ValueClass, number, string]>([
    ['V-A', undefined, 0, 'V-A', 0, 'no class before'],
    ['V-B', 'V-B', 1, 'V-B', 0, 'as before: the count starts anew'],
    ['V-A', 'V-B', 1, 'V-A', 0, 'promotion at once'],
    ['V-A', 'V-C', 0, 'V-A', 0, 'promotion by two classes at once'],
    ['V-C', 'V-0', 0, 'V-C', 0, 'a new customer'],
    ['V-B', 'V-A', 0, 'V-A', 1, 'first period below: kept'],
    ['V-B', 'V-A', 1, 'V-B', 0, 'second period below: demoted'],
    ['V-C', 'V-A', 0, 'V-A', 1, 'far below, first period: kept'],
    ['V-C', 'V-A', 1, 'V-C', 0, 'far below, second period: demoted by two classes'],
    ['V-C', 'V-B', 5, 'V-C', 0, 'long below'],
    ['V-0', 'V-A', 0, 'V-0', 0, 'no business at all: at once'],
  ])('computed %s after %s, %d periods below: %s, %d (%s)', (computed, previous, lower, tier, periods) =>
    expect(settleTier(computed, previous, lower, rules).value).toEqual({ tier, lowerPeriods: periods }),
  );

  test.each<[number, string]>([
    [1, 'B'],
    [2, 'AB'],
    [3, 'AAB'],
  ])('demotion after %d period(s)', (needed, expected) => {
    const by = rulesWith({ 'tier.value.demoteAfterPeriods': needed });
    let state = { tier: 'V-A' as ValueClass, lowerPeriods: 0 };
    const seen: ValueClass[] = [];
    for (let period = 0; period < needed; period++) {
      state = settleTier('V-B', state.tier, state.lowerPeriods, by).value;
      seen.push(state.tier);
    }
    expect(letters(seen)).toBe(expected);
  });
});

describe('diagnosis', () => {
  /** Pairwise differences over twice the mean: the textbook’s Gini. */
  const naiveGini = (values: readonly number[]): number => {
    const sum = values.reduce((a, b) => a + b, 0);
    let differences = 0;
    for (const one of values) for (const other of values) differences += Math.abs(one - other);
    return differences / (2 * values.length * sum);
  };

  test('against sorting', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 60 }), (fens) => {
        const values = fens.map((fen) => fen / 100);
        const found = diagnose(Float64Array.from(values), surveyOf(values, planWith()), rules)!;
        const sorted = [...fens].sort((x, y) => y - x);
        const sum = (some: readonly number[]) => some.reduce((a, b) => a + b, 0);
        const total = sum(sorted);
        const top = Math.max(1, Math.round((2 * sorted.length) / 10 + 1e-9));
        expect(found.count).toBe(fens.length);
        expect(found.total).toBeCloseTo(total / 100, 6);
        expect(found.topValueShare).toBeCloseTo(sum(sorted.slice(0, top)) / total, 9);
        const cutB = sorted[top - 1];
        expect(found.cValueShare).toBeCloseTo(sum(sorted.filter((fen) => fen < cutB)) / total, 9);
        expect(found.concentration).toEqual(
          [1, 4, 8]
            .filter((n) => n <= sorted.length)
            .map((n) => ({ n, share: expect.closeTo(sum(sorted.slice(0, n)) / total, 9) as number })),
        );
        expect(found.gini).toBeCloseTo(naiveGini(fens), 9);
        expect(found.topAgrees).toBe(Math.abs(found.topValueShare - 0.8) <= 0.1);
        expect(found.cAgrees).toBe(Math.abs(found.cValueShare - 0.2) <= 0.1);
      }),
      { numRuns: 80 },
    ));

  test('with strict ties class C is what the assigning pass makes it', () => {
    const values = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5];
    const cuts = surveyOf(values, planWith({ ties: 'strict' }));
    expect(letters(assign(values, cuts))).toBe('ABCCCCCCCC');
    expect(diagnose(Float64Array.from(values), cuts, rules)?.cValueShare).toBeCloseTo(0.8, 12);
  });

  test.each<[string, readonly number[], number, number]>([
    ['all equal', [3, 3, 3, 3], 0, 0.25],
    ['one customer', [7], 0, 1],
  ])('Gini and CR1: %s', (_, values, gini, first) => {
    const found = diagnose(Float64Array.from(values), surveyOf(values, planWith()), rules)!;
    expect([found.gini, found.concentration[0].share]).toEqual([expect.closeTo(gini, 12), expect.closeTo(first, 12)]);
  });

  test('nobody with business', () =>
    expect(diagnose(Float64Array.from([0, -1, NaN]), surveyOf([0, -1, NaN], planWith()), rules)).toBeUndefined());
});

describe('a total without a label', () => {
  test.each<[string, readonly number[], number, string]>([
    ['under eight numbers', [1, 2, 3, 4, 5, 6, 7, 8, 36], 8, 'the sum of all above'],
    ['with blanks between and below', [1, 2, NaN, 3, 4, 5, 6, 7, 8, NaN, 36, NaN], 10, 'blanks do not matter'],
    ['with fen', [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 3.6], 8, 'doubles add up to 3.5999…'],
    [
      'that was rounded after adding',
      [0.333, 0.333, 0.333, 0.333, 0.333, 0.333, 0.333, 0.333, 2.664],
      8,
      'a sheet’s SUM rounds afterwards',
    ],
    [
      'of amounts that were rounded before adding',
      [0.336, 0.336, 0.336, 0.336, 0.336, 0.336, 0.336, 0.336, 2.72],
      8,
      'eight times 0.34, where the amounts themselves make 2.688',
    ],
    ['with a credit note', [10, 20, 30, 40, 50, 60, 70, -80, 200], 8, 'negative numbers add as well'],
    ['under seven numbers', [1, 2, 3, 4, 5, 6, 7, 28], -1, 'in a short list a coincidence'],
    ['a fen off', [1, 2, 3, 4, 5, 6, 7, 8, 36.01], -1, 'no sum'],
    ['a great customer at the end', [1, 2, 3, 4, 5, 6, 7, 8, 1000], -1, 'no sum'],
    ['at the top', [36, 1, 2, 3, 4, 5, 6, 7, 8], -1, 'only the last row is looked at'],
    ['of nothing', [0, 0, 0, 0, 0, 0, 0, 0, 0], -1, 'zero is no total'],
    ['nothing at all', [], -1, 'empty'],
  ])('%s', (_, values, row) => expect(totalRow(Float64Array.from(values), rules)).toBe(row));
});

describe('places and reasons', () => {
  test.each<[number, number, number, string]>([
    [1000, 1, 0, 'the greatest'],
    [900, 2, 1, 'two are second'],
    [700, 4, 0, 'after two equals the fourth'],
    [700.004, 4, 0, 'to the fen'],
    [699.99, 5, 0, 'a fen less'],
    [300, 8, 0, 'the last'],
  ])('%d is rank %d with %d others (%s)', (value, rank, ties) =>
    expect(placeOf(value, Float64Array.from([700, 1000, NaN, 900, 600, 900, 500, 400, 0, 300]), 100)).toEqual({
      rank,
      ties,
    }),
  );

  test.each<[number, readonly string[], readonly string[]]>([
    [1000, ['第1名／8家', '为A类', '本公司设定'], ['rank 1 of 8', 'class A', 'house defaults']],
    [900, ['第2名／8家', '与1家业务收入相同', '为B类'], ['rank 2 of 8', 'ties with 1', 'class B']],
    [300, ['第8名／8家', '为C类'], ['rank 8 of 8', 'class C']],
    [0, ['不参加排名'], ['not ranked']],
  ])('%d: why', (value, zh, en) => {
    const list = [1000, 900, 900, 700, 600, 500, 400, 300];
    const plan = planWith();
    const cuts = surveyOf(list, plan);
    const answer = explainTier(value, cuts, plan, rules, placeOf(value, Float64Array.from(list), 100));
    for (const part of zh) expect(whyOf(answer, 'zh')).toContain(part);
    for (const part of en) expect(whyOf(answer, 'en')).toContain(part);
  });

  test('parcels are counted in pieces, not in yuan', () => {
    const parcels = rulesWith({ 'tier.value.metric': 'parcels' });
    const list = [1000, 900, 900];
    const plan = tierPlan(parcels, {});
    const cuts = surveyOf(list, plan);
    const answer = explainTier(900, cuts, plan, parcels, placeOf(900, Float64Array.from(list), plan.scale));
    expect(whyOf(answer, 'zh')).toContain('900件');
    expect(whyOf(answer, 'zh')).not.toMatch(/元|金额/);
  });
});

describe('every step of a reason', () => {
  // A list of eight is just long enough not to be called short (tier.value.smallList). 5 % of eight are none, but one is the least;
  // 20 % are 1.6, rounded to two: the cuts are 1000 and 900.
  const eight = [1000, 900, 900, 700, 600, 500, 400, 300];

  /** What is said of a customer of a list. */
  function why(
    value: number,
    own: Partial<TierPlan> = {},
    {
      list = eight,
      assigned,
      cutsOnly = false,
    }: { list?: readonly number[]; assigned?: ValueClass; cutsOnly?: boolean } = {},
  ) {
    const plan = planWith(own);
    const cuts = surveyOf(list, plan);
    return cutsOnly
      ? explainTier(value, cuts, undefined, rules)
      : explainTier(value, cuts, plan, rules, placeOf(value, Float64Array.from(list), plan.scale), assigned);
  }

  const ranked =
    '8 customers with business are ranked by revenue: the top 5% (1) are A, the rest of the top 20% (2) are B [tier.value.aShare]';
  const short = (count: string) => `with ${count} only, percentages say little [tier.value.smallList]`;

  test.each<[what: string, answer: () => ReturnType<typeof why>, steps: readonly string[]]>([
    [
      'class A',
      () => why(1000),
      [
        ranked,
        'this customer has 1,000 yuan, rank 1 of 8',
        'at or above the cut of A, 1,000 yuan: class A [tier.value.aShare]',
      ],
    ],
    [
      'class B, with somebody else of the same amount',
      () => why(900),
      [
        ranked,
        'this customer has 900 yuan, rank 2 of 8',
        'ties with 1 other in revenue: all fall into one class [tier.value.ties]',
        'at or above the cut of B, 900 yuan, below that of A, 1,000 yuan: class B [tier.value.bShare]',
      ],
    ],
    [
      'class C',
      () => why(300),
      [ranked, 'this customer has 300 yuan, rank 8 of 8', 'below the cut of B, 900 yuan: class C [tier.value.bShare]'],
    ],
    ['not ranked', () => why(0), ['no positive revenue: not ranked [tier.value.none]']],
    [
      'shares of the caller’s own rest on no entry',
      () => why(900, { aShare: 0.25, bShare: 0.5 }),
      [
        '8 customers with business are ranked by revenue: the top 25% (2) are A, the rest of the top 50% (4) are B',
        'this customer has 900 yuan, rank 2 of 8',
        'ties with 1 other in revenue: all fall into one class [tier.value.ties]',
        'at or above the cut of A, 900 yuan: class A',
      ],
    ],
    [
      'of two shares the one that is the textbook’s rests on it',
      () => why(700, { bShare: 0.5 }),
      [
        '8 customers with business are ranked by revenue: the top 5% (1) are A, the rest of the top 50% (4) are B [tier.value.aShare]',
        'this customer has 700 yuan, rank 4 of 8',
        'at or above the cut of B, 700 yuan, below that of A, 1,000 yuan: class B',
      ],
    ],
    [
      'of two the first has the last place of class B',
      () => why(900, { ties: 'strict' }, { assigned: 'V-C' }),
      [
        ranked,
        'this customer has 900 yuan, rank 2 of 8',
        'revenue equal to the cut of Class B, 900 yuan, but ties go in list order and its places are taken: Class C [tier.value.ties]',
      ],
    ],
    [
      'of two the first has the only place of class A',
      () => why(900, { ties: 'strict' }, { list: [900, 900, 700, 600, 500, 400, 300, 200], assigned: 'V-B' }),
      [
        ranked,
        'this customer has 900 yuan, rank 1 of 8',
        'revenue equal to the cut of Class A, 900 yuan, but ties go in list order and its places are taken: Class B [tier.value.ties]',
      ],
    ],
    [
      // 70 % of 5300 are 3710: 3500 stand above the 600, which cross it. 90 % are 4770: 4600 stand above the 400.
      'by cumulative value',
      () => why(600, planWith({ method: 'valueShare' })),
      [
        '8 customers with business are added up by revenue from the top: up to 70% is A, up to 90% is B [tier.value.cumulative.aCum]',
        'this customer has 600 yuan, rank 5 of 8',
        'at or above the cut of A, 600 yuan: class A [tier.value.cumulative.aCum]',
      ],
    ],
    [
      'by cumulative value, class B',
      () => why(400, planWith({ method: 'valueShare' })),
      [
        '8 customers with business are added up by revenue from the top: up to 70% is A, up to 90% is B [tier.value.cumulative.aCum]',
        'this customer has 400 yuan, rank 7 of 8',
        'at or above the cut of B, 400 yuan, below that of A, 600 yuan: class B [tier.value.cumulative.bCum]',
      ],
    ],
    [
      'by cut values alone',
      () => why(900, {}, { cutsOnly: true }),
      [
        'by the cut values given: from 1,000 yuan on is A, from 900 yuan on is B',
        'this customer has 900 yuan',
        'at or above the cut of B, 900 yuan, below that of A, 1,000 yuan: class B',
      ],
    ],
    [
      'a list of seven is short',
      () => why(100, {}, { list: [700, 600, 500, 400, 300, 200, 100] }),
      [
        '7 customers with business are ranked by revenue: the top 5% (1) are A, the rest of the top 20% (1) are B [tier.value.aShare]',
        'this customer has 100 yuan, rank 7 of 7',
        'below the cut of B, 700 yuan: class C [tier.value.bShare]',
        short('7 customers'),
      ],
    ],
    [
      'all alike cannot be told apart',
      () => why(5, {}, { list: [5, 5, 5] }),
      [
        '3 customers with business are ranked by revenue: the top 5% (1) are A, the rest of the top 20% (1) are B [tier.value.aShare]',
        'this customer has 5 yuan, rank 1 of 3',
        'ties with 2 others in revenue: all fall into one class [tier.value.ties]',
        'at or above the cut of A, 5 yuan: class A [tier.value.aShare]',
        short('3 customers'),
        'all customers have the same revenue: they cannot be told apart',
      ],
    ],
    [
      'one alone has nobody to be told from',
      () => why(5, {}, { list: [5] }),
      [
        '1 customer with business is ranked by revenue: the top 5% (1) are A, the rest of the top 20% (1) are B [tier.value.aShare]',
        'this customer has 5 yuan, rank 1 of 1',
        'at or above the cut of A, 5 yuan: class A [tier.value.aShare]',
        short('1 customer'),
      ],
    ],
  ])('%s', (_, answer, steps) => expect(stepsOf(answer(), 'en')).toEqual(steps));
});
