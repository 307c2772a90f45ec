import fc from 'fast-check';
import { dayOf } from '../../src/shared/values/date';
import { say } from '../../src/shared/text/message';
import type { MemoryCell } from '../../src/shared/workbook/memory-table';
import { bookWith, cells, recalc, tableOf } from './support';

const HEADER = ['客户编号', '客户名称', '消费金额'];
/** Ten customers of falling value: A is 1 (5 % of 10 rounds to 1), A and B are 2. */
const TEN: MemoryCell[][] = Array.from({ length: 10 }, (_, i) => [`C${i}`, `客户${i}`, 1000 - 100 * i]);
const row = (i: number) => i + 1;

describe('recalculating a list', () => {
  test('classes, ranks and counts', () => {
    const result = recalc(tableOf([HEADER, ...TEN]));
    expect(result.counts).toEqual({ A: 1, B: 1, C: 8 });
    expect(cells(result, 'tier', [0, 1, 2, 3].map(row))).toEqual(['A类', 'B类', 'C类', 'C类']);
    expect(cells(result, 'rank', [0, 1, 9].map(row))).toEqual([1, 2, 10]);
  });

  const odd: [
    why: string,
    rows: MemoryCell[][],
    expected: Partial<Record<'rows' | 'classified' | 'problems', number>>,
    exclusions: Record<string, number[]>,
  ][] = [
    [
      'blank, zero, negative and text amounts are left out, each with its reason',
      [...TEN, ['X1', '甲', null], ['X2', '乙', 0], ['X3', '丙', -5], ['X4', '丁', '待核'], ['X5', '戊', '/']],
      { rows: 15, classified: 10, problems: 1 },
      { blank: [11, 15], notPositive: [12, 13], unreadable: [14] },
    ],
    [
      'a 合计 row by its label is no customer',
      [...TEN, ['合计', null, 5500]],
      { rows: 10, classified: 10, problems: 0 },
      {},
    ],
    [
      'a 合计 row without a label is known by its number',
      [...TEN, [null, null, 5500]],
      { rows: 10, classified: 10, problems: 0 },
      {},
    ],
    [
      '小计 rows inside',
      [...TEN.slice(0, 5), ['小计', null, 4000], ...TEN.slice(5)],
      { rows: 10, classified: 10, problems: 0 },
      {},
    ],
    [
      'blank rows between',
      [...TEN.slice(0, 5), [null, null, null], ...TEN.slice(5)],
      { rows: 10, classified: 10, problems: 0 },
      {},
    ],
    [
      'a number stored as text is a number',
      [...TEN.slice(0, 9), ['C9', '客户9', '100.00']],
      { rows: 10, classified: 10, problems: 0 },
      {},
    ],
    [
      'a date in the amount is not a number',
      [...TEN, ['X1', '甲', { day: dayOf(2025, 3, 5) }]],
      { rows: 11, classified: 10, problems: 1 },
      { unreadable: [11] },
    ],
  ];
  test.each(odd)('%s', (_why, rows, expected, exclusions) => {
    const result = recalc(tableOf([HEADER, ...rows]));
    expect({ rows: result.rows, classified: result.classified, problems: result.problems.length }).toEqual(expected);
    expect(Object.fromEntries(result.exclusions.map(({ reason, rows: at }) => [reason, at]))).toEqual(exclusions);
  });

  test('万元 in the header multiplies', () => {
    const result = recalc(
      tableOf([
        ['客户编号', '消费金额（万元）'],
        ['A', 2],
        ['B', 1.5],
      ]),
    );
    expect(cells(result, 'tier', [1, 2])).toEqual(['A类', 'C类']);
    expect(result.classified).toBe(2);
  });

  test('what says its unit itself does not need that of the header', () => {
    const header = [
      '客户编号',
      '消费金额（万元）',
      '一次进货量（万元）',
      '月业务收入（万元）',
      '信用评分',
      '年收入目标',
    ];
    const table = tableOf([
      header,
      ['A', '3万', '3万', '2000元', 90, '60万'],
      ['B', 4, 1.5, 0.2, 90, 60],
      ['C', 0.5, '20000元', 0.1999, 90, '600000元'],
    ]);
    const result = recalc(table, { preset: 's3' });
    const shown = (code: string) => cells(result, code, [1, 2, 3]);
    expect(['rank', 'limit', 'duties', 'level'].map(shown)).toEqual([
      [2, 1, 3],
      [30000, 15000, 20000],
      ['揽投站长拜访', '揽投站长拜访；企业领导定期拜访', ''],
      ['B级', 'B级', 'B级'],
    ]);
  });

  test('a header that says 万元 goes before the unit of the rules', () => {
    const table = tableOf([[...HEADER, '年收入目标（万元）'], ...TEN.map((one) => [...one, 60])]);
    const own = bookWith({ 'tier.level.unit': '元' });
    expect(cells(recalc(table, { preset: 's3' }, own), 'level', [1])).toEqual(['B级']);
  });

  test('members of a group share its class and rank', () => {
    const rows: MemoryCell[][] = TEN.map((cellsOf, i) => [...cellsOf, i === 4 || i === 5 ? 'JT1' : null]);
    const result = recalc(tableOf([[...HEADER, '集团编号'], ...rows]));
    expect(cells(result, 'tier', [0, 4, 5].map(row))).toEqual(['B类', 'A类', 'A类']); // 600 + 500 outranks 1000
    expect(cells(result, 'rank', [0, 4, 5].map(row))).toEqual([2, 1, 1]);
  });

  test('a class is lost after two periods below, and gained at once', () => {
    const before = ['B类', 'A类', 'B类', 'B类', ...Array<string>(6).fill('C类')];
    const below = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0];
    const rows: MemoryCell[][] = TEN.map((cellsOf, i) => [...cellsOf, before[i], below[i]]);
    const result = recalc(tableOf([[...HEADER, '上期价值类别', '连续下降期数'], ...rows]));
    expect(cells(result, 'tier', [0, 1, 2, 3].map(row))).toEqual(['A类', 'A类', 'B类', 'C类']);
    expect(cells(result, 'lowerPeriods', [0, 1, 2, 3].map(row))).toEqual([0, 1, 1, 0]);
    expect(result.changes?.moves).toEqual([
      { from: 'V-B', to: 'V-A', count: 1 },
      { from: 'V-B', to: 'V-C', count: 1 },
    ]);
  });

  test('a letter of another kind in 上期价值类别 is a problem at its cell, not a class', () => {
    const result = recalc(
      tableOf([[...HEADER, '上期价值类别'], ...TEN.map((one, i) => [...one, i === 0 ? 'A级' : 'C类'])]),
    );
    expect(result.problems).toHaveLength(1);
    expect(say('zh', result.problems[0].message)).toMatch(/要的是价值类别.*A级.*大客户级别/);
    expect(result.problems[0]).toMatchObject({ row: 1, column: 3 });
  });

  const dated: MemoryCell[][] = TEN.map((one, i) => [...one, { day: dayOf(2025, 6, 30) - i * 10 }, 10 - i]);
  const DATED = [...HEADER, '最后一次消费日期', '消费频率'];

  test('dates ask for a reference date, and say so', () => {
    const result = recalc(tableOf([DATED, ...dated]));
    expect(result.columns.map(({ code }) => code)).toEqual(['tier', 'rank']);
    expect(result.notes.map(({ id }) => id)).toEqual(['list.needAsOf', 'list.needAsOf']);
  });

  test('with it there are scores, segments and a status', () => {
    const result = recalc(tableOf([DATED, ...dated]), { asOf: dayOf(2025, 6, 30) });
    expect(['r', 'f', 'm', 'segment', 'status'].map((code) => cells(result, code, [1, 10]))).toEqual([
      [5, 1],
      [5, 1],
      [5, 1],
      ['重要价值客户', '一般挽留客户'],
      ['活跃', '活跃'], // the last is 90 days silent, within three months of 30 June
    ]);
  });

  test('a year typed into a date cell is named at its cell', () => {
    const rows = dated.map((one, i) => (i === 3 ? [...one.slice(0, 3), { day: 2018 }, one[4]] : one));
    const result = recalc(tableOf([DATED, ...rows]), { asOf: dayOf(2025, 6, 30) });
    expect(result.problems.map(({ row: at, column, message }) => [at, column, message.id])).toEqual([
      [4, 3, 'values.yearAsDate'],
    ]);
    expect(say('zh', result.problems[0].message)).toContain('1905-07-10');
  });

  test('levels want their thresholds: the rules, or a preset', () => {
    const table = tableOf([[...HEADER, '年收入目标（万元）'], ...TEN.map((one, i) => [...one, 130 - i * 20])]);
    expect(recalc(table).notes.map(({ id }) => id)).toContain('list.levelMissing');
    expect(cells(recalc(table, { preset: 's3' }), 'level', [1, 2, 5, 7])).toEqual(['A级', 'B级', 'C级', 'D级']);
    const own = bookWith({ 'tier.level.minAnnualWan.A': 100 });
    expect(cells(recalc(table, {}, own), 'level', [1, 3])).toEqual(['A级', '非大客户']);
  });

  test('a target in 元 is taken as 元', () => {
    const table = tableOf([[...HEADER, '年收入目标（元）'], ...TEN.map((one) => [...one, 600000])]);
    expect(cells(recalc(table, { preset: 's3' }), 'level', [1])).toEqual(['B级']);
  });

  test('quotas, credit and duties follow the columns that are there', () => {
    const header = [...HEADER, '大客户级别', '信用评分', '信用类别', '一次进货量', '月业务收入'];
    const rows: MemoryCell[][] = TEN.map((one, i) => [
      ...one,
      i === 0 ? 'A级' : null,
      90,
      i === 1 ? '警示' : null,
      5000,
      i === 0 ? 12000 : 100,
    ]);
    const result = recalc(tableOf([header, ...rows]), { asOf: dayOf(2025, 6, 30) });
    expect(
      ['visit', 'call', 'grade', 'settlement', 'limit', 'duties'].map((code) => cells(result, code, [1, 2])),
    ).toEqual([
      [3, ''],
      [8, ''],
      ['资信A级', '资信C级'],
      ['赊销', '先款后货'],
      [5000, 0],
      ['揽投站长拜访；撰写服务方案；上报市大客户中心；企业领导定期拜访', '主管人员定期拜访'],
    ]);
  });

  test('one customer number twice is named with its cells', () => {
    const result = recalc(tableOf([HEADER, ...TEN, ['c3', '又一个', 50]]));
    expect(result.duplicates).toEqual([{ key: 'C3', rows: [4, 11] }]);
    expect(result.notes.map((note) => say('zh', note)).join()).toMatch(/C3.*A5、A12/);
  });

  test('permuting the rows permutes the results; so do columns', () => {
    const amount = fc.oneof(
      fc.integer({ min: -500, max: 200000 }).map((fen) => fen / 100),
      fc.constantFrom(100, 200, null),
    );
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 60 }), fc.integer(), (amounts, seed) => {
        if (!amounts.some((one) => one !== null && one > 0)) return;
        const list = amounts.map((one, i): MemoryCell[] => [`K${i}`, `客户${i}`, one]);
        const order = list
          .map((_, i) => i)
          .sort((a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101) || a - b);
        // The total row is looked for at the end only, so that it stays out of the way here.
        const guard: MemoryCell[] = ['K', '末行', 0.01];
        const straight = recalc(tableOf([HEADER, ...list, guard]));
        const mixed = recalc(
          tableOf([[...HEADER].reverse(), ...order.map((i) => [...list[i]].reverse()), [...guard].reverse()]),
        );
        for (const code of ['tier', 'rank']) {
          expect(
            cells(
              mixed,
              code,
              order.map((_, place) => row(place)),
            ),
          ).toEqual(cells(straight, code, order.map(row)));
        }
      }),
      { numRuns: 60 },
    );
  });
});
