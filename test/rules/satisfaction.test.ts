import fc from 'fast-check';
import { isRefusal } from '../../src/shared/rules/answer';
import {
  answerPlace,
  countAnswers,
  countRecommenders,
  expectationGap,
  fivePoints,
  netPromoterScore,
  planFaults,
  recommender,
  satisfactionOf,
  serviceQuality,
  sevenRights,
  surveyCalendar,
  type SqiPack,
  type SurveyPlan,
  tqcsoScore,
} from '../../src/shared/rules/satisfaction';
import { say } from '../../src/shared/text/message';
import { formatDay } from '../../src/shared/values/date';
import { CHINESE, refusalOf, rulesWith, valueOf, whyOf } from './support';

const rules = rulesWith();
const five = fivePoints(rules);

describe('answers', () => {
  test.each<[string | number, boolean, number]>([
    ['完全满意', false, 0],
    ['非常满意', false, 0],
    ['很满意', true, 0],
    ['满意', false, 1],
    ['一般', false, 2],
    ['不满意', false, 3],
    ['非常不满意', false, 4],
    [5, false, 0],
    [1, false, 4],
    [1, true, 0],
    [5, true, 4],
    ['５', false, 0],
    ['4分', false, 1],
    ['Completely satisfied', true, 0],
  ])('%j (1 is best: %s): place %d', (given, oneIsBest, place) =>
    expect(valueOf(answerPlace(given, { ...five, oneIsBest }, rules))).toBe(place),
  );

  test.each<string | number>([0, 6, 2.5, -1, '还行', '5.5'])('%j is no answer', (given) =>
    expect(isRefusal(answerPlace(given, five, rules))).toBe(true),
  );

  test('words are understood on the scale of five alone', () => {
    expect(isRefusal(answerPlace('完全满意', { points: 7, oneIsBest: false }, rules))).toBe(true);
    expect(valueOf(answerPlace(7, { points: 7, oneIsBest: false }, rules))).toBe(0);
  });
});

describe('satisfaction', () => {
  // 94 % completely satisfied, as the chart of S0 has it, and 6 % rather satisfied.
  const counts = [94, 6, 0, 0, 0];
  test.each([
    ['linear', 98.5],
    ['steep', 98.8],
    ['mild', 98.2],
  ] as const)('points %s: %d', (preset, score) =>
    expect(valueOf(satisfactionOf(counts, 'score', rules, preset))).toBeCloseTo(score, 12),
  );

  test.each([
    ['satisfied', 1],
    ['completelySatisfied', 0.94],
    ['answers', 100],
  ] as const)('%s: %d', (measure, value) => expect(valueOf(satisfactionOf(counts, measure, rules))).toBe(value));

  test('the mean of the points, S = Σ Sᵢ / n, for any answers', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 }), (places) => {
        const points = [100, 80, 60, 30, 0];
        const mean = places.reduce((sum, place) => sum + points[place], 0) / places.length;
        expect(valueOf(satisfactionOf(countAnswers(places, 5), 'score', rules, 'steep'))).toBeCloseTo(mean, 9);
      }),
      { numRuns: 50 },
    ));

  test('a percentage of few is not told', () => {
    expect(refusalOf(satisfactionOf([29, 0, 0, 0, 0], 'satisfied', rules)).zh).toContain('不足30份');
    expect(valueOf(satisfactionOf([30, 0, 0, 0, 0], 'satisfied', rules))).toBe(1);
    expect(refusalOf(satisfactionOf([0, 0, 0, 0, 0], 'score', rules)).en).toContain('no answer');
  });

  test('the points rest on the entry that has them: those of a scale of seven are equal steps, of no entry', () => {
    const pathsOf = (counts: readonly number[]) => {
      const answer = satisfactionOf(counts, 'score', rules);
      return 'reasons' in answer ? answer.reasons.map(({ path }) => path) : [];
    };
    expect(pathsOf(counts)).toEqual(['satisfaction.scores']);
    expect(pathsOf([30, 0, 0, 0, 0, 0, 0])).toEqual([undefined]);
  });

  test('nothing of it can be given complaints: its input is answers alone', () =>
    expect(whyOf(satisfactionOf(counts, 'satisfied', rules), 'zh')).toContain('100份有效答卷中，前2级100份，占100%'));
});

describe('the net promoter score', () => {
  test.each([
    [Array<number>(30).fill(10), 100],
    [Array<number>(30).fill(0), -100],
    [[...Array<number>(15).fill(9), ...Array<number>(15).fill(6)], 0],
    [[...Array<number>(20).fill(10), ...Array<number>(10).fill(7)], 100 * (20 / 30)],
    [[...Array<number>(10).fill(8), ...Array<number>(20).fill(6)], -100 * (20 / 30)],
  ])('%j: %d', (scores, nps) => {
    const counts = countRecommenders(scores.map((score) => valueOf(recommender(score, rules))));
    expect(valueOf(netPromoterScore(counts, rules))).toBeCloseTo(nps, 12);
  });

  test('few and none are refused', () => {
    expect(refusalOf(netPromoterScore({ promoters: 29, passives: 0, detractors: 0 }, rules)).zh).toContain('不足30份');
    expect(refusalOf(netPromoterScore({ promoters: 0, passives: 0, detractors: 0 }, rules)).zh).toContain('没有一份');
  });
});

test.each([
  [2, 0, -2, '没有达到'],
  [0, 1, 1, '超出'],
  [3, 3, 0, '相符'],
])('perceived at place %d, expected at %d: gap %d', (perceived, expected, gap, verdict) => {
  const answer = expectationGap(perceived, expected, 5, rules);
  expect(valueOf(answer)).toBe(gap);
  expect(whyOf(answer, 'zh')).toContain('差距 = 感知 − 期望');
  expect(whyOf(answer, 'zh')).toContain(verdict);
});

describe('the service-quality index', () => {
  test.each<[readonly number[], number, number, number, string, string]>([
    [[125, 18, 102, 282, 209, 2, 26, 751, 115, 15], 425_000, 1645, 2783, '0.3871', '0.6548'],
    [[105, 20, 106, 276, 208, 2, 22, 750, 113, 17], 300_000, 1619, 2737, '0.5397', '0.9123'],
  ])('%j of %d', (counts, shipments, failures, weighted, failureRate, index) => {
    const quality = valueOf(serviceQuality(counts, shipments, 'textbook10', rules));
    expect(quality.failures).toBe(failures);
    expect(quality.weighted).toBe(weighted);
    expect((quality.failureShare * 100).toFixed(4)).toBe(failureRate);
    expect((quality.index * 100).toFixed(4)).toBe(index);
  });

  test.each<[SqiPack, number]>([
    ['textbook10', 38],
    ['penalty9', 111],
    ['classic12', 51],
  ])('%s: one of each weighs %d', (pack, weighted) => {
    const events = rules.satisfaction.sqi.packs[pack];
    expect(
      valueOf(
        serviceQuality(
          events.map(() => 1),
          1000,
          pack,
          rules,
        ),
      ).weighted,
    ).toBe(weighted);
  });

  test('twelve indicators, as the text counts them', () =>
    expect(rules.satisfaction.sqi.packs.classic12).toHaveLength(rules.satisfaction.fedex.dailyIndicators));
});

describe('the TQCSO scorecard', () => {
  test('mean and weakest axes', () => {
    const answer = tqcsoScore([4, 4, 2, 5, 2], rules);
    const { mean, weakest } = valueOf(answer);
    expect(mean).toBeCloseTo(3.4, 12);
    expect(weakest.map(({ code }) => code)).toEqual(['C', 'O']);
    expect(whyOf(answer, 'en')).not.toMatch(CHINESE);
  });

  test.each([[[4, 4, 2, 5]], [[4, 4, 2, 5, 6]], [[0, 4, 2, 5, 5]]])('%j is refused', (scores) =>
    expect(isRefusal(tqcsoScore(scores, rules))).toBe(true),
  );
});

test('the seven rights: met, unmet with what each means, and open', () => {
  const answer = sevenRights({ time: true, place: true, price: false, way: undefined }, rules);
  expect(answer.value.met.map(({ code }) => code)).toEqual(['time', 'place']);
  expect(answer.value.unmet.map(({ code }) => code)).toEqual(['price']);
  expect(answer.value.open.map(({ code }) => code)).toEqual(['way', 'customer', 'service', 'need']);
  expect(whyOf(answer, 'zh')).toContain('没有做到“合适的价格”：综合权衡自身利益与客户利益');
});

describe('the plan of surveys', () => {
  const good: SurveyPlan = {
    byComplaintRate: false,
    byClass: true,
    asksAboutRivals: true,
    surveysPerYear: 4,
    departments: 2,
    isPretested: true,
  };
  test.each<[Partial<SurveyPlan>, readonly string[]]>([
    [{}, []],
    [{ byComplaintRate: true }, ['byComplaintRate']],
    [{ byClass: false }, ['noClasses']],
    [{ asksAboutRivals: false }, ['noRivals']],
    [{ surveysPerYear: 1 }, ['onceAYear']],
    [{ surveysPerYear: 2 }, []],
    [{ departments: 1 }, ['oneDepartment']],
    [{ isPretested: false }, ['noPretest']],
    [
      {
        byComplaintRate: true,
        byClass: false,
        asksAboutRivals: false,
        surveysPerYear: 1,
        departments: 1,
        isPretested: false,
      },
      ['byComplaintRate', 'noClasses', 'noRivals', 'onceAYear', 'oneDepartment', 'noPretest'],
    ],
  ])('%j: %j', (change, found) => {
    const faults = planFaults({ ...good, ...change }, rules);
    expect(faults.map(({ misconception }) => misconception)).toEqual(found);
    const known = rules.satisfaction.misconceptions.map(({ code }) => code);
    for (const { misconception, message } of faults) {
      expect(known).toContain(misconception);
      expect(say('zh', message)).toMatch(/。$/);
      expect(say('en', message)).not.toMatch(CHINESE);
    }
  });

  test('what a plan does not say is not held against it', () => expect(planFaults({}, rules)).toEqual([]));

  test.each([
    [undefined, ['2026-01-01 2026-03-31', '2026-04-01 2026-06-30', '2026-07-01 2026-09-30', '2026-10-01 2026-12-31']],
    ['halfYearly', ['2026-01-01 2026-06-30', '2026-07-01 2026-12-31']],
    ['yearly', ['2026-01-01 2026-12-31']],
  ] as const)('the calendar of %s surveys', (frequency, periods) =>
    expect(surveyCalendar(2026, rules, frequency).map(({ from, to }) => `${formatDay(from)} ${formatDay(to)}`)).toEqual(
      periods,
    ),
  );

  test('twelve in the year where they are monthly, February to its own end', () => {
    const months = surveyCalendar(2028, rules, 'monthly');
    expect(months).toHaveLength(12);
    expect(formatDay(months[1].to)).toBe('2028-02-29');
  });
});
