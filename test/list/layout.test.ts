import { isRefusal } from '../../src/shared/rules/answer';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { say } from '../../src/shared/text/message';
import type { MemoryCell } from '../../src/shared/workbook/memory-table';
import { bareLabel } from '../../src/shared/workbook/header';
import { foldKey } from '../../src/shared/values/fold';
import { layoutOf, tableOf } from './support';

describe('finding the columns of a list', () => {
  const found: [why: string, rows: MemoryCell[][], expected: Record<string, number>, headerRow: number][] = [
    [
      'canonical names in the first row',
      [
        ['客户编号', '消费金额'],
        ['C1', 1],
      ],
      { id: 0, value: 1 },
      0,
    ],
    [
      'any order, extra columns between',
      [
        ['备注', '消费金额', '所属行业', '客户编号'],
        [null, 1, null, 'C1'],
      ],
      { id: 3, value: 1 },
      0,
    ],
    [
      'title rows and a blank row above',
      [['2026年大客户名单'], [null], ['客户编号', '消费金额'], ['C1', 1]],
      { id: 0, value: 1 },
      2,
    ],
    [
      'English names, any case',
      [
        ['Customer ID', 'MONETARY', 'Frequency', 'recency'],
        ['C1', 1, 2, 3],
      ],
      { id: 0, value: 1, frequency: 2, recencyDays: 3 },
      0,
    ],
    [
      'units and notes in brackets',
      [
        ['客户编号*', '业务收入（元）', '年收入目标(万元)'],
        ['C1', 1, 2],
      ],
      { id: 0, value: 1, target: 2 },
      0,
    ],
    [
      'full-width letters and spaces',
      [
        ['客户ＩＤ', ' 消 费 金 额 '],
        ['C1', 1],
      ],
      { id: 0, value: 1 },
      0,
    ],
    [
      'the canonical name outranks an alias',
      [
        ['编号', '客户编号', '消费金额'],
        [1, 'C1', 1],
      ],
      { id: 1, value: 2 },
      0,
    ],
    [
      'two names: the first will do',
      [
        ['公司名称', '单位名称', '消费金额'],
        ['甲', '乙', 1],
      ],
      { name: 0, value: 2 },
      0,
    ],
  ];
  test.each(found)('%s', (_why, rows, expected, headerRow) => {
    const answer = layoutOf(tableOf(rows));
    if (isRefusal(answer)) throw new Error(say('en', answer.refusal));
    expect(Object.fromEntries([...answer.value.columns].map(([code, { index }]) => [code, index]))).toEqual(expected);
    expect(answer.value.headerRow).toBe(headerRow);
  });

  test('labels that nobody knows are named by the user', () => {
    const rows = [
      ['Kd', 'Betrag'],
      ['C1', 5],
    ];
    const answer = layoutOf(tableOf(rows), { id: 'Kd', value: 'betrag' });
    expect(isRefusal(answer) ? answer : [...answer.value.columns.keys()]).toEqual(['id', 'value']);
  });

  const refused: [why: string, rows: MemoryCell[][], map: Record<string, string>, id: string, says: RegExp][] = [
    ['an empty sheet', [], {}, 'list.empty', /名单.*是空的/],
    [
      'no header at all',
      [
        [1, 2],
        [3, 4],
      ],
      {},
      'list.noHeader',
      /--map value=/,
    ],
    [
      'no value column',
      [
        ['客户编号', '客户名称'],
        ['C1', '甲'],
      ],
      {},
      'list.missing',
      /没有“消费金额”列.*客户编号、客户名称/,
    ],
    [
      'two columns that both claim to be the value',
      [
        ['客户编号', '业务收入', '销售额'],
        ['C1', 1, 2],
      ],
      {},
      'list.twoColumns',
      /业务收入 \(B1\)、销售额 \(C1\)/,
    ],
    [
      'the same label twice',
      [
        ['客户编号', '消费金额', '消费金额'],
        ['C1', 1, 2],
      ],
      {},
      'list.twoColumns',
      /\(B1\).*\(C1\)/,
    ],
    [
      '--map names a label that is not there',
      [
        ['客户编号', '消费金额'],
        ['C1', 1],
      ],
      { value: 'Betrag' },
      'list.noSuchLabel',
      /没有“Betrag”.*客户编号、消费金额/,
    ],
    [
      '--map names an unknown item',
      [
        ['客户编号', '消费金额'],
        ['C1', 1],
      ],
      { wert: '消费金额' },
      'list.unknownCode',
      /没有“wert”.*value/,
    ],
  ];
  test.each(refused)('refused: %s', (_why, rows, map, id, says) => {
    const answer = layoutOf(tableOf(rows), map);
    if (!isRefusal(answer)) throw new Error('was not refused');
    expect(answer.refusal.id).toBe(id);
    expect(say('zh', answer.refusal)).toMatch(says);
    expect(say('en', answer.refusal)).not.toMatch(/\{\w+\}/);
  });

  test('two columns are settled by --map', () => {
    const answer = layoutOf(
      tableOf([
        ['客户编号', '业务收入', '销售额'],
        ['C1', 1, 2],
      ]),
      { value: '销售额' },
    );
    expect(isRefusal(answer) ? answer : answer.value.columns.get('value')?.index).toBe(2);
  });

  test.each(['columns', 'orderColumns', 'logColumns'] as const)('no name of %s stands for two columns', (key) => {
    const names = TEXTBOOK_RULES.values.list[key].flatMap(({ code, zh, en, aliases = [] }) =>
      [...new Set([zh, en, ...aliases].map((name) => foldKey(name)))].map((name) => [name, code] as const),
    );
    const owners = new Map<string, string[]>();
    for (const [name, code] of names) owners.set(name, [...(owners.get(name) ?? []), code]);
    expect([...owners].filter(([, codes]) => codes.length > 1)).toEqual([]);
  });

  test.each([
    ['年收入目标（万元）', '年收入目标'],
    ['*客户编号：', '客户编号'],
    ['消费金额 [元] (含税)', '消费金额'],
  ])('the bare label of %s is %s', (label, bare) => expect(bareLabel(label)).toBe(bare));
});
