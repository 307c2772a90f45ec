import fc from 'fast-check';
import {
  type AppealCase,
  type ComplaintCase,
  complaintStatistics,
  countComplaints,
  mergeCounts,
  monthKey,
} from '../../../src/shared/rules/complaint/statistics';
import { dayOf } from '../../../src/shared/values/date';
import { rulesWith } from '../support';

const rules = rulesWith();
const AS_OF = dayOf(2026, 3, 31);

/** A complaint, ordinary but for what is said. */
const complaint = (
  caseNo: string,
  on: number,
  more: Partial<ComplaintCase> & { reason?: string } = {},
): ComplaintCase => {
  const { reason = 'delay', ...rest } = more;
  return {
    caseNo,
    customer: caseNo,
    acceptedOn: on,
    keys: { month: monthKey(on, rules), reason, link: 'transit', person: '吴桐', level: 'L-A' },
    dueOn: on + 7,
    handledOn: undefined,
    opinion: undefined,
    valid: undefined,
    lossUnits: 0,
    status: 'open',
    ...rest,
  };
};

const statisticsOf = (cases: readonly ComplaintCase[], asOf: number | undefined = AS_OF) =>
  complaintStatistics(countComplaints({ cases }, asOf, rules), rules);

describe('figures of a few complaints, by hand', () => {
  const on = dayOf(2026, 3, 2);
  const { total } = statisticsOf([
    complaint('1', on, { handledOn: on + 3, opinion: 'satisfied', valid: true, lossUnits: 30_050 }),
    complaint('2', on, { handledOn: on + 7, opinion: 'mostlySatisfied', valid: false }),
    complaint('3', on, { handledOn: on + 8, opinion: 'noReply', valid: true, lossUnits: 10 }),
    complaint('4', on, { opinion: undefined }),
    complaint('5', dayOf(2026, 3, 28)),
  ]);

  test.each([
    ['cases', 5],
    ['judged', 3],
    ['valid', 2],
    ['answerable', 4], // the fifth still has time
    ['onTime', 2], // the seventh day counts, the eighth does not
    ['onTimeRate', 0.5],
    ['handled', 3],
    ['meanDays', 6],
    ['answered', 2], // no reply is no answer
    ['satisfied', 1], // mostly satisfied is not satisfied
    ['satisfaction', 0.5],
    ['loss', 300.6],
    ['meanLoss', 300.6 / 5],
  ] as const)('%s: %d', (name, value) => expect(total[name]).toBeCloseTo(value, 12));

  test('what rests on nothing is no figure', () => {
    const { total: empty, months } = statisticsOf([]);
    expect([empty.onTimeRate, empty.meanDays, empty.satisfaction, empty.share, empty.rate]).toEqual(
      Array(5).fill(undefined),
    );
    expect(months).toEqual([]);
  });

  test('without a date of reference what waits is not due', () => {
    const { total: open } = complaintStatistics(
      countComplaints({ cases: [complaint('1', on)] }, undefined, rules),
      rules,
    );
    expect(open.answerable).toBe(0);
  });
});

test.each<[string, readonly [string, number, string, string][], number]>([
  ['none', [['1', 0, 'a', 'delay']], 0],
  [
    'the same customer about the same within 90 days',
    [
      ['1', 0, 'a', 'delay'],
      ['2', 90, 'a', 'delay'],
    ],
    1,
  ],
  [
    'a day later',
    [
      ['1', 0, 'a', 'delay'],
      ['2', 91, 'a', 'delay'],
    ],
    0,
  ],
  [
    'about something else',
    [
      ['1', 0, 'a', 'delay'],
      ['2', 1, 'a', 'damage'],
    ],
    0,
  ],
  [
    'somebody else',
    [
      ['1', 0, 'a', 'delay'],
      ['2', 1, 'b', 'delay'],
    ],
    0,
  ],
  [
    'on one day',
    [
      ['1', 0, 'a', 'delay'],
      ['2', 0, 'a', 'delay'],
      ['3', 0, 'a', 'delay'],
    ],
    2,
  ],
  [
    'each near the one before',
    [
      ['1', 0, 'a', 'delay'],
      ['2', 80, 'a', 'delay'],
      ['3', 160, 'a', 'delay'],
    ],
    2,
  ],
])('repeated: %s', (_, rows, repeats) => {
  const cases = rows.map(([caseNo, day, customer, reason]) =>
    complaint(caseNo, dayOf(2026, 1, 1) + day, { customer, reason }),
  );
  expect(statisticsOf(cases).total.repeats).toBe(repeats);
});

test('complaints before the period do not count, but later ones repeat them', () => {
  const cases = [
    complaint('1', dayOf(2026, 2, 20), { customer: 'a' }),
    complaint('2', dayOf(2026, 3, 5), { customer: 'a' }),
  ];
  const within = { from: dayOf(2026, 3, 1), to: dayOf(2026, 3, 31) };
  const { total, months } = complaintStatistics(countComplaints({ cases }, AS_OF, rules, within), rules);
  expect([total.cases, total.repeats, months.map(({ month }) => month)]).toEqual([1, 1, ['2026-03']]);
});

test('months without complaints are there, 环比 goes by the month before', () => {
  const cases = [
    ...['1', '2'].map((no) => complaint(no, dayOf(2025, 12, 5))),
    ...['3', '4', '5'].map((no) => complaint(no, dayOf(2026, 1, 5))),
    complaint('6', dayOf(2026, 3, 5)),
  ];
  expect(statisticsOf(cases).months.map(({ month, cases: count, change }) => [month, count, change])).toEqual([
    ['2025-12', 2, undefined],
    ['2026-01', 3, 0.5],
    ['2026-02', 0, -1],
    ['2026-03', 1, undefined],
  ]);
});

test('the Pareto order: greatest first, those that do not say last among equals, cumulative to one', () => {
  const day = dayOf(2026, 3, 5);
  const reasons = ['damage', 'delay', 'delay', 'delay', '', 'damage', '', 'attitude'];
  const { groups } = statisticsOf(reasons.map((reason, i) => complaint(String(i), day, { reason })));
  expect(groups.reason.map(({ key, cases, cumulative }) => [key, cases, cumulative])).toEqual([
    ['delay', 3, 0.375],
    ['damage', 2, 0.625],
    ['', 2, 0.875],
    ['attitude', 1, 1],
  ]);
});

describe('rates', () => {
  const cases = [...Array(12).keys()].map((i) => complaint(String(i), dayOf(2026, 3, 5)));
  const appeal = (no: string, valid?: boolean, satisfied?: boolean): AppealCase => ({
    appealNo: no,
    appealedOn: dayOf(2026, 3, 20),
    month: '2026-03',
    reason: 'delay',
    valid,
    satisfied,
  });
  const counts = (volume: number) =>
    countComplaints(
      {
        cases: [...cases, complaint('x', dayOf(2026, 2, 5))],
        appeals: [appeal('1', true, true), appeal('2', true, false), appeal('3', false, true), appeal('4')],
        volumes: new Map([['2026-03', volume]]),
      },
      AS_OF,
      rules,
    );

  test('per ten thousand and per million, over the months whose volume is known', () => {
    const { total, months, appeals } = complaintStatistics(counts(48_000), rules);
    expect(months.map(({ rate }) => rate?.share)).toEqual([undefined, 2.5]);
    expect(total.rate?.share).toBe(2.5);
    expect(appeals.total.rate?.share).toBeCloseTo(4e6 / 48_000, 9);
    expect(appeals.total.validRate?.share).toBeCloseTo(2e6 / 48_000, 9);
    expect(appeals.total.satisfaction).toBe(0.5); // of the two valid ones; the satisfied one that was not valid does not count
    expect(appeals.months.map(({ month, appeals: count, judged }) => [month, count, judged])).toEqual([
      ['2026-02', 0, 0],
      ['2026-03', 4, 3],
    ]);
  });

  test('no rate per million of few, one per ten thousand with a wide interval', () => {
    const { total, appeals } = complaintStatistics(counts(9999), rules);
    expect(appeals.total.rate).toBeUndefined();
    expect(appeals.total.appeals).toBe(4);
    expect(total.rate!.high - total.rate!.low).toBeGreaterThan(10);
  });
});

describe('by link, person and level', () => {
  const on = dayOf(2026, 3, 2);
  const of = (caseNo: string, link: string, person: string, level: string, more: Partial<ComplaintCase> = {}) =>
    complaint(caseNo, on, { keys: { month: '2026-03', reason: 'delay', link, person, level }, ...more });
  const { groups, cells, total } = statisticsOf([
    of('1', 'transit', '周启', 'L-A', { lossUnits: 100 }),
    of('2', 'delivery', '吴桐', 'L-A', { valid: true }),
    of('3', 'transit', '吴桐', 'L-B'),
    of('4', 'transit', '吴桐', 'L-B', { handledOn: on + 2 }),
  ]);

  test.each<[keyof typeof groups, readonly (readonly [string, number, number | undefined])[]]>([
    ['reason', [['delay', 4, 1]]],
    [
      'link',
      [
        ['transit', 3, 0.75],
        ['delivery', 1, 0.25],
      ],
    ],
    [
      'person',
      [
        ['吴桐', 3, 0.75],
        ['周启', 1, 0.25],
      ],
    ],
    // Two of each: in the order of their codes.
    [
      'level',
      [
        ['L-A', 2, 0.5],
        ['L-B', 2, 0.5],
      ],
    ],
  ])('%s', (dimension, expected) =>
    expect(groups[dimension].map(({ key, cases, share }) => [key, cases, share])).toEqual(expected),
  );

  test('each group has its own figures', () => {
    const [transit, delivery] = groups.link;
    expect([transit.loss, transit.handled, transit.meanDays, transit.valid]).toEqual([1, 1, 2, 0]);
    expect([delivery.loss, delivery.handled, delivery.meanDays, delivery.valid]).toEqual([0, 0, undefined, 1]);
  });

  test('complaints that share all five are one cell, in the order of its keys', () =>
    expect(cells.map(({ keys: { link, person, level }, cases, share }) => [link, person, level, cases, share])).toEqual(
      [
        ['delivery', '吴桐', 'L-A', 1, 0.25],
        ['transit', '吴桐', 'L-B', 2, 0.5],
        ['transit', '周启', 'L-A', 1, 0.25],
      ],
    ));

  test('the whole is all of its parts', () => expect([total.cases, total.share]).toEqual([4, 1]));
});

test('how many are of each status: most first, equals by name; what nobody can tell has none', () => {
  const statuses = (['open', 'closed', 'open', undefined, 'overdue'] as const).map((status, i) =>
    complaint(String(i), dayOf(2026, 3, 5), { status }),
  );
  expect(statisticsOf(statuses).statuses).toEqual([
    { status: 'open', cases: 2 },
    { status: '', cases: 1 },
    { status: 'closed', cases: 1 },
    { status: 'overdue', cases: 1 },
  ]);
});

test('how many of each reason in each month, the reasons in the order of their groups', () => {
  const { monthByReason } = statisticsOf([
    complaint('1', dayOf(2026, 1, 5), { reason: 'damage' }),
    complaint('2', dayOf(2026, 3, 5), { reason: 'delay' }),
    complaint('3', dayOf(2026, 3, 6), { reason: 'delay' }),
    complaint('4', dayOf(2026, 3, 6), { reason: 'damage' }),
    complaint('5', dayOf(2026, 3, 6), {
      keys: { month: '2026-03', reason: 'delay', link: 'delivery', person: '', level: '' },
    }),
  ]);
  expect(monthByReason).toEqual([
    { month: '2026-01', counts: [0, 1] },
    { month: '2026-02', counts: [0, 0] },
    { month: '2026-03', counts: [3, 1] },
  ]);
});

describe('who repeats a complaint', () => {
  const day = dayOf(2026, 1, 1);
  const linked = (caseNo: string, on: number, link: string, more: Partial<ComplaintCase> = {}) =>
    complaint(caseNo, on, {
      customer: 'a',
      keys: { month: '2026-01', reason: 'delay', link, person: '', level: '' },
      ...more,
    });
  const repeats = (cases: readonly ComplaintCase[], of = rules) =>
    complaintStatistics(countComplaints({ cases }, AS_OF, of), of).groups.link.map(
      ({ key, repeats: n, repeatRate }) => [key, n, repeatRate],
    );

  test.each<[string, readonly ComplaintCase[], readonly (readonly [string, number, number])[]]>([
    [
      'the later one, in whichever order they are listed',
      [linked('1', day + 1, 'x'), linked('2', day, 'y')],
      [
        ['x', 1, 1],
        ['y', 0, 0],
      ],
    ],
    [
      'of two on one day the one with the later number',
      [linked('TS2', day, 'x'), linked('TS1', day, 'y')],
      [
        ['x', 1, 1],
        ['y', 0, 0],
      ],
    ],
    [
      'nobody, where nobody knows whose complaint it is',
      [linked('1', day, 'x', { customer: '' }), linked('2', day, 'x', { customer: '' })],
      [['x', 0, 0]],
    ],
    [
      'nobody, where no reason is told',
      ['1', '2'].map((no) =>
        linked(no, day, 'x', { keys: { month: '2026-01', reason: '', link: 'x', person: '', level: '' } }),
      ),
      [['x', 0, 0]],
    ],
  ])('%s', (_, cases, expected) => expect(repeats(cases)).toEqual(expected));

  test('the third of three, where the company counts three; those of before the days do not count', () => {
    const three = rulesWith({ 'complaint.repeatCount': 3 });
    const cases = (...on: number[]) => on.map((at, i) => linked(String(i), day + at, 'x'));
    expect(repeats(cases(0, 10, 90), three)).toEqual([['x', 1, 1 / 3]]);
    expect(repeats(cases(0, 10, 91), three)).toEqual([['x', 0, 0]]);
    expect(repeats(cases(0, 10), three)).toEqual([['x', 0, 0]]);
  });
});

test('the first and the last day of a period belong to it', () => {
  const within = { from: dayOf(2026, 3, 1), to: dayOf(2026, 3, 31) };
  const cases = [dayOf(2026, 2, 28), within.from, within.to, dayOf(2026, 4, 1)].map((on, i) =>
    complaint(String(i), on),
  );
  expect(complaintStatistics(countComplaints({ cases }, AS_OF, rules, within), rules).total.cases).toBe(2);
});

describe('appeals', () => {
  const appeal = (no: string, month: string, reason: string, valid?: boolean, satisfied?: boolean): AppealCase => ({
    appealNo: no,
    appealedOn: undefined,
    month,
    reason,
    valid,
    satisfied,
  });
  const { appeals, months, total } = complaintStatistics(
    countComplaints(
      {
        cases: [complaint('1', dayOf(2026, 1, 5))],
        appeals: [
          appeal('1', '2026-03', 'delay', true, true),
          appeal('2', '2026-03', 'loss', true, false),
          appeal('3', '2026-03', 'loss'),
          appeal('4', '', 'loss', false),
          appeal('5', '2026-04', 'attitude', true, true),
        ],
        volumes: new Map([
          ['2026-03', 40_000],
          ['2026-04', 60_000],
          ['2026-09', 500_000],
        ]),
      },
      AS_OF,
      rules,
    ),
    rules,
  );

  test('come later than their complaints: their months go on, those of the complaints do not', () => {
    expect(months.map(({ month }) => month)).toEqual(['2026-01']);
    expect(appeals.months.map(({ month, appeals: n, volume }) => [month, n, volume])).toEqual([
      ['2026-01', 0, undefined],
      ['2026-02', 0, undefined],
      ['2026-03', 3, 40_000],
      ['2026-04', 1, 60_000],
    ]);
  });

  test('by reason, most first, equals by their codes', () =>
    expect(
      appeals.reasons.map(({ reason, appeals: n, valid, satisfaction }) => [reason, n, valid, satisfaction]),
    ).toEqual([
      ['loss', 3, 1, 0],
      ['attitude', 1, 1, 1],
      ['delay', 1, 1, 1],
    ]));

  test('one without a date counts, but in no rate; the shipments are those of the months that are told', () => {
    expect([appeals.total.appeals, appeals.total.judged, appeals.total.volume]).toEqual([5, 4, 100_000]);
    // Four of 100 000 have a month, three of them valid; two of 100 000 are of the loss.
    expect(appeals.total.rate?.share).toBeCloseTo(40, 9);
    expect(appeals.total.validRate?.share).toBeCloseTo(30, 9);
    expect(appeals.reasons[0].rate?.share).toBeCloseTo(20, 9);
    expect(appeals.months[2].rate?.share).toBeCloseTo(75, 9);
    expect(appeals.months[0].rate).toBeUndefined();
  });

  test('complaints of a month without shipments have no rate', () =>
    expect([total.volume, total.rate]).toEqual([undefined, undefined]));
});

test.each([
  ['at the least number of shipments', 10_000, 100],
  ['below it', 9999, undefined],
])('a rate per million %s', (_, volume, share) => {
  const { appeals } = complaintStatistics(
    countComplaints(
      {
        cases: [],
        appeals: [{ appealNo: '1', appealedOn: undefined, month: '2026-03', reason: '', valid: true, satisfied: true }],
        volumes: new Map([['2026-03', volume]]),
      },
      AS_OF,
      rules,
    ),
    rules,
  );
  expect(appeals.total.rate?.share).toBe(share);
});

describe('parts and whole', () => {
  const someCase = fc.record({
    customer: fc.constantFrom('a', 'b', 'c'),
    on: fc.integer({ min: dayOf(2025, 11, 1), max: dayOf(2026, 3, 20) }),
    reason: fc.constantFrom('delay', 'damage', ''),
    link: fc.constantFrom('transit', 'delivery'),
    person: fc.constantFrom('吴桐', '周启', ''),
    handledAfter: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    opinion: fc.constantFrom('satisfied', 'dissatisfied', 'noReply', undefined),
    valid: fc.constantFrom(true, false, undefined),
    lossUnits: fc.integer({ min: 0, max: 90_000 }),
    part: fc.constantFrom(0, 1, 2),
  });

  test('the statistics of parts, merged in any order, are those of the whole', () =>
    fc.assert(
      fc.property(fc.array(someCase, { maxLength: 40 }), (some) => {
        const cases = some.map(({ on, reason, link, person, handledAfter, ...rest }, i) =>
          complaint(String(i), on, {
            ...rest,
            keys: { month: monthKey(on, rules), reason, link, person, level: 'L-B' },
            handledOn: handledAfter === undefined ? undefined : on + handledAfter,
          }),
        );
        const appeals = cases
          .filter(({ valid }) => valid !== undefined)
          .map(({ caseNo, acceptedOn, keys, valid }): AppealCase => ({
            appealNo: caseNo,
            appealedOn: acceptedOn,
            month: keys.month,
            reason: keys.reason,
            valid,
            satisfied: valid,
          }));
        const volumes = new Map([['2026-01', 30_000]]);
        const count = (part: (i: number) => boolean) =>
          countComplaints(
            {
              cases: cases.filter((_, i) => part(i)),
              appeals: appeals.filter(({ appealNo }) => part(Number(appealNo))),
              volumes: part(-1) ? volumes : new Map<string, number>(),
            },
            AS_OF,
            rules,
          );
        const whole = complaintStatistics(
          count(() => true),
          rules,
        );
        const parts = [0, 1, 2].map((n) => count((i) => (i < 0 ? n === 0 : some[i].part === n)));
        for (const [a, b, c] of [
          [0, 1, 2],
          [2, 1, 0],
          [1, 2, 0],
        ])
          expect(complaintStatistics(mergeCounts(mergeCounts(parts[a], parts[b]), parts[c]), rules)).toEqual(whole);
      }),
      { numRuns: 60 },
    ));
});
