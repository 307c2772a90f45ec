import fc from 'fast-check';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import {
  explainScores,
  explainSegment,
  type RfmColumns,
  type RfmRow,
  rfmScores,
  rfmSegment,
  surveyRfm,
} from '../../src/shared/rules/rfm';
import { rulesWith, stepsOf, whyOf } from './support';

const rules = TEXTBOOK_RULES.values;

const columnsOf = (rows: readonly RfmRow[]): RfmColumns => ({
  days: Float64Array.from(rows, (row) => row.days),
  frequency: Float64Array.from(rows, (row) => row.frequency),
  money: Float64Array.from(rows, (row) => row.money),
});

const scoresOf = (rows: readonly RfmRow[], by = rules): (string | undefined)[] => {
  const cuts = surveyRfm(columnsOf(rows), by);
  return rows.map((row) => {
    const scores = rfmScores(row, cuts, by);
    return scores && `${scores.r}${scores.f}${scores.m}`;
  });
};

/** Counts how many are worse, without any cut. */
function naiveScores(rows: readonly RfmRow[], groups: number): (string | undefined)[] {
  const live = rows.filter((row) => row.days >= 0 && row.frequency > 0 && row.money > 0);
  const score = (worse: number) => 1 + Math.floor((groups * worse) / live.length);
  return rows.map((row) =>
    live.includes(row)
      ? [
          score(live.filter((one) => one.days > row.days).length),
          score(live.filter((one) => one.frequency < row.frequency).length),
          score(live.filter((one) => Math.round(one.money * 100) < Math.round(row.money * 100)).length),
        ].join('')
      : undefined,
  );
}

const rowArbitrary: fc.Arbitrary<RfmRow> = fc.record({
  days: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constantFrom(0, 5, 5, NaN)),
  frequency: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(1, 1, 2, NaN, -1)),
  money: fc.oneof(
    fc.integer({ min: 1, max: 10_000_000 }).map((fen) => fen / 100),
    fc.constantFrom(100, 100, 0, -5, NaN),
  ),
});

describe('scores by rank', () => {
  test.each<['quintiles' | 'quartiles', number]>([
    ['quintiles', 5],
    ['quartiles', 4],
  ])('%s against counting who is worse', (method, groups) =>
    fc.assert(
      fc.property(fc.array(rowArbitrary, { maxLength: 40 }), (rows) => {
        expect(scoresOf(rows, rulesWith({ 'rfm.method': method }))).toEqual(naiveScores(rows, groups));
      }),
      { numRuns: 60 },
    ),
  );

  test('turning the rows turns the scores with them', () =>
    fc.assert(
      fc.property(fc.array(rowArbitrary, { minLength: 1, maxLength: 25 }), fc.nat(), (rows, by) => {
        const turn = by % rows.length;
        const turned = [...rows.slice(turn), ...rows.slice(0, turn)];
        const scores = scoresOf(rows);
        expect(scoresOf(turned)).toEqual([...scores.slice(turn), ...scores.slice(0, turn)]);
      }),
      { numRuns: 30 },
    ));

  test.each<[string, readonly RfmRow[], readonly (string | undefined)[]]>([
    [
      'one in each fifth; recency is turned round',
      [1, 2, 3, 4, 5].map((n) => ({ days: 10 * n, frequency: 60 - n, money: 1000 - n })),
      ['555', '444', '333', '222', '111'],
    ],
    ['all equal: nobody is worse', [1, 2, 3].map(() => ({ days: 3, frequency: 3, money: 3 })), ['111', '111', '111']],
    ['one customer', [{ days: 3, frequency: 3, money: 3 }], ['111']],
    [
      'who bought nothing is not scored and does not count',
      [
        { days: 3, frequency: 0, money: 9 },
        { days: 3, frequency: 3, money: 0 },
        { days: NaN, frequency: 3, money: 9 },
        { days: 9, frequency: 1, money: 1 },
        { days: 1, frequency: 2, money: 2 },
      ],
      [undefined, undefined, undefined, '111', '333'],
    ],
    [
      '0.1 + 0.2 ties with 0.3',
      [
        { days: 1, frequency: 1, money: 0.1 + 0.2 },
        { days: 1, frequency: 1, money: 0.3 },
      ],
      ['111', '111'],
    ],
    [
      'frequencies that are rates are not rounded to whole ones',
      [1.4, 1.2, 0.8, 0.4, 0.2].map((frequency) => ({ days: 1, frequency, money: 1 })),
      ['151', '141', '131', '121', '111'],
    ],
  ])('%s', (_, rows, expected) => expect(scoresOf(rows)).toEqual(expected));
});

describe('scores by fixed bands', () => {
  const by = rulesWith({ 'rfm.method': 'bands' });
  test.each<[number, number, number, string, string]>([
    [30, 50, 120000, '555', 'each band includes its number'],
    [31, 49, 119999.99, '444', 'just outside the best'],
    [60, 20, 50000, '444', 'second'],
    [90, 5, 10000, '333', 'third'],
    [180, 2, 2000, '222', 'fourth'],
    [181, 1, 1999.99, '111', 'below all'],
    [0, 1, 0.01, '511', 'yesterday, once, a fen'],
  ])('%d days, %d orders, %d yuan: %s (%s)', (days, frequency, money, expected) =>
    expect(scoresOf([{ days, frequency, money }], by)).toEqual([expected]),
  );
});

describe('the eight segments', () => {
  const best = { days: 10, frequency: 9, money: 9000 };
  const worst = { days: 300, frequency: 1, money: 10 };
  const rows = ['111', '011', '101', '001', '110', '010', '100', '000'].map((code) => ({
    code,
    row: {
      days: code[0] === '1' ? best.days : worst.days,
      frequency: code[1] === '1' ? best.frequency : worst.frequency,
      money: code[2] === '1' ? best.money : worst.money,
    },
  }));

  test.each<[string, 'mean' | 'middle', string]>([
    // With the eight together, half of each figure is high: the scores are 1 and 1 + ⌊5 × 4 / 8⌋ = 3, the mean is 2.
    ['111', 'mean', '重要价值客户'],
    ['011', 'mean', '重要保持客户'],
    ['101', 'mean', '重要发展客户'],
    ['001', 'mean', '重要挽留客户'],
    ['110', 'mean', '一般价值客户'],
    ['010', 'mean', '一般保持客户'],
    ['100', 'mean', '一般发展客户'],
    ['000', 'mean', '一般挽留客户'],
    ['111', 'middle', '重要价值客户'],
    ['000', 'middle', '一般挽留客户'],
  ])('%s against the %s is %s', (code, highFrom, name) => {
    const by = rulesWith({ 'rfm.highFrom': highFrom });
    const cuts = surveyRfm(columnsOf(rows.map((one) => one.row)), by);
    const { row } = rows.find((one) => one.code === code)!;
    const segment = rfmSegment(rfmScores(row, cuts, by)!, cuts, by);
    expect([segment.code, segment.zh]).toEqual([code, name]);
  });

  test('exactly the mean is high', () => {
    const equal = [1, 2, 3].map(() => ({ days: 3, frequency: 3, money: 3 }));
    const cuts = surveyRfm(columnsOf(equal), rules);
    expect(rfmSegment(rfmScores(equal[0], cuts, rules)!, cuts, rules).code).toBe('111');
  });

  test.each<[string, readonly string[], readonly string[]]>([
    // S2, lines 43 and 49: what each reading tells.
    ['000', ['找出流失的客户'], ['which customers are being lost']],
    ['011', ['体现客户忠诚度的变化', '计算客户的投入和创造的利润'], ['how loyalty changes']],
    ['101', ['了解客户在一定时期内的需求'], ['what the customer needs']],
    ['110', ['反映客户的满意度和忠诚度'], ['how satisfied and loyal']],
  ])('%s is explained with the texts’ reading', (code, zh, en) => {
    const cuts = surveyRfm(columnsOf(rows.map((one) => one.row)), rules);
    const answer = explainSegment(rows.find((one) => one.code === code)!.row, cuts, rules);
    for (const part of zh) expect(whyOf(answer, 'zh')).toContain(part);
    for (const part of en) expect(whyOf(answer, 'en')).toContain(part);
  });
});

describe('every step of a reason', () => {
  const five = [1, 2, 3, 4, 5].map((n) => ({ days: 10 * n, frequency: 60 - n, money: 1000 - n }));
  // Recency 1, 2 and 4 (none, one and two of three are worse), frequency alike, the amounts of two alike: 1, 1 and 4.
  const three = [
    { days: 30, frequency: 1, money: 10 },
    { days: 20, frequency: 1, money: 10 },
    { days: 1, frequency: 1, money: 20 },
  ];

  function why(explain: typeof explainScores | typeof explainSegment, rows: readonly RfmRow[], row: RfmRow, own = {}) {
    const by = rulesWith(own);
    return stepsOf(explain(row, surveyRfm(columnsOf(rows), by), by), 'en');
  }

  const ranked = (count: number, groups: number) =>
    `${count} customers with business are split by rank into ${groups} groups each, ties together, the more recent the higher [rfm.method]`;

  test.each<[string, () => readonly string[], readonly string[]]>([
    [
      'scores by rank',
      () => why(explainScores, five, five[0]),
      [ranked(5, 5), '10 days since the last order score 5, 59 orders score 5, 999 yuan score 5'],
    ],
    [
      'in quarters',
      () => why(explainScores, five, five[4], { 'rfm.method': 'quartiles' }),
      [ranked(5, 4), '50 days since the last order score 1, 55 orders score 1, 995 yuan score 1'],
    ],
    [
      'by bands',
      () => why(explainScores, five, { days: 1, frequency: 1, money: 1 }, { 'rfm.method': 'bands' }),
      ['scored by fixed bands [rfm.method]', '1 day since the last order score 5, 1 order score 1, 1 yuan score 1'],
    ],
    [
      'no business has no scores',
      () => why(explainScores, five, { days: 1, frequency: 1, money: 0 }),
      ['no positive number of orders or amount: not scored'],
    ],
    [
      'no business has no segment',
      () => why(explainSegment, five, { days: 1, frequency: 0, money: 5 }),
      ['no positive number of orders or amount: not scored'],
    ],
    [
      'against the means of each figure',
      () => why(explainSegment, three, three[0]).slice(0, 3),
      [
        ranked(3, 5),
        '30 days since the last order score 1, 1 order score 1, 10 yuan score 1',
        'against the mean scores (R 2.33, F 1, M 2) R low, F high, M low: Regular, fading [rfm.highFrom]',
      ],
    ],
    [
      'against the middle',
      () => why(explainSegment, three, three[2], { 'rfm.highFrom': 'middle' }).slice(2, 3),
      ['against the middle score 3 R high, F low, M high: Important, to develop [rfm.highFrom]'],
    ],
    [
      'against the middle of four groups',
      () => why(explainSegment, five, five[0], { 'rfm.highFrom': 'middle', 'rfm.method': 'quartiles' }).slice(2, 3),
      ['against the middle score 2.5 R high, F high, M high: Champions [rfm.highFrom]'],
    ],
    [
      'against the middle of the bands, one more than their limits',
      () => why(explainSegment, five, five[0], { 'rfm.highFrom': 'middle', 'rfm.method': 'bands' }).slice(2, 3),
      ['against the middle score 3 R high, F high, M low: Regular [rfm.highFrom]'],
    ],
  ])('%s', (_, steps, expected) => expect(steps()).toEqual(expected));

  test('the middle itself is high, what is below it is low', () => {
    const by = rulesWith({ 'rfm.highFrom': 'middle' });
    const cuts = surveyRfm(columnsOf(five), by);
    const codes = five.map((row) => rfmSegment(rfmScores(row, cuts, by)!, cuts, by).code);
    expect(codes).toEqual(['111', '111', '111', '000', '000']);
  });

  test.each<['quintiles' | 'bands']>([['quintiles'], ['bands']])(
    'nobody is scored by a list of nobody (%s)',
    (method) => {
      const by = rulesWith({ 'rfm.method': method });
      expect(rfmScores(five[0], surveyRfm(columnsOf([]), by), by)).toBeUndefined();
    },
  );

  // S2, lines 43 and 49: recency with frequency tells of loss, amount with frequency of loyalty and profit, each alone of what it is.
  const best = { days: 10, frequency: 9, money: 9000 };
  const worst = { days: 300, frequency: 1, money: 10 };
  const rowOf = (code: string): RfmRow => ({
    days: (code[0] === '1' ? best : worst).days,
    frequency: (code[1] === '1' ? best : worst).frequency,
    money: (code[2] === '1' ? best : worst).money,
  });
  const CODES = ['111', '011', '101', '001', '110', '010', '100', '000'];

  test.each<[code: string, readings: readonly string[]]>([
    ['111', ['FM']],
    ['011', ['R', 'FM']],
    ['101', ['M']],
    ['001', ['RF', 'M']],
    ['110', ['F']],
    ['010', ['R', 'F']],
    ['100', []],
    ['000', ['RF']],
  ])('%s is read by %j', (code, readings) => {
    const { reasons } = explainSegment(rowOf(code), surveyRfm(columnsOf(CODES.map(rowOf)), rules), rules);
    const read = reasons.flatMap(({ path }) => /^rfm\.readings\.(\w+)$/.exec(path ?? '')?.[1] ?? []);
    expect(read).toEqual(readings);
  });
});
