import fc from 'fast-check';
import { callFunction, whyCall } from '../../src/functions/call';
import { FUNCTIONS, functionNamed } from '../../src/functions/registry';
import { type Argument, type Context, type ExampleArgument, isFailure, type Output } from '../../src/functions/types';
import { mergeRuleBook, type RuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Lang } from '../../src/shared/text/lang';
import { say } from '../../src/shared/text/message';
import type { CellValue } from '../../src/shared/values/cell';

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef]/;

const bookWith = (rules: Readonly<Record<string, unknown>>): RuleBook => {
  const merged = mergeRuleBook(rules, 'test');
  if (!merged.ok) throw new Error(JSON.stringify(merged.errors));
  return merged.book;
};

const column = (...cells: CellValue[]): CellValue[][] => cells.map((cell) => [cell]);
const across = (...cells: CellValue[]): CellValue[][] => [cells];
const asArgument = (given: ExampleArgument): Argument =>
  Array.isArray(given)
    ? ((given as readonly unknown[]).map((row) => (Array.isArray(row) ? [...row] : [row])) as Argument)
    : (given as Argument);

const named = (id: string) => {
  const definition = functionNamed(id);
  if (definition === undefined) throw new Error(id);
  return definition;
};
const call = (
  id: string,
  args: readonly Argument[],
  rules: Readonly<Record<string, unknown>> = {},
  lang: Lang = 'zh',
) => callFunction(named(id), args, { book: bookWith(rules), lang });
/** What the cells show; a failure is its code. */
const shows = (rows: readonly (readonly Output[])[]) =>
  rows.map((row) => row.map((cell) => (isFailure(cell) ? cell.error : cell)));
const messageOf = (cell: Output, lang: Lang = 'zh'): string => {
  if (!isFailure(cell)) throw new Error(`no failure: ${String(cell)}`);
  return say(lang, cell.message);
};

const LOG: CellValue[][] = [
  ['客户编号', '日期', '方式'],
  ['C1', '2025-06-03', '走访'],
  ['C1', '2025-06-04', '电话'],
  ['C2', '2025-06-05', '电话'],
];

interface Manner {
  readonly id: string;
  /** Arguments in which the column that counts stands at this place. */
  readonly args: (cells: CellValue[][]) => Argument[];
  /** Three cells that are answered. */
  readonly good: readonly [CellValue, CellValue, CellValue];
  /** A cell that fails by itself. */
  readonly bad: CellValue;
  /** Whether a blank cell is an answer of its own. */
  readonly blankAnswers?: true;
}

const same = (cells: CellValue[][], value: CellValue): CellValue[][] => cells.map(() => [value]);

const MANNERS: readonly Manner[] = [
  { id: 'ABC_TIER', args: (cells) => [cells], good: [900, 500, 100], bad: '见合同' },
  { id: 'KA_LEVEL', args: (cells) => [cells, '万元', 's3'], good: [130, 60, 1], bad: '见合同' },
  { id: 'RFM_SCORE', args: (cells) => [cells, same(cells, 3), same(cells, 900)], good: [5, 50, 100], bad: '上周' },
  { id: 'RFM_SEGMENT', args: (cells) => [cells, same(cells, 3), same(cells, 900)], good: [5, 50, 100], bad: '上周' },
  {
    id: 'CUSTOMER_STATUS',
    args: (cells) => [cells, null, '2025-06-30'],
    good: ['2025-06-01', 45800, '2025/1/1'],
    bad: '上周',
    blankAnswers: true,
  },
  { id: 'KA_STAGE', args: (cells) => [cells], good: ['无业务', 'main', '战略伙伴'], bad: '大股东' },
  { id: 'KA_STAGE_NEXT', args: (cells) => [cells], good: ['孕育', 'Initial cooperation', '战略'], bad: '中断' },
  {
    id: 'LOYALTY_SCORE',
    args: (cells) => [cells, same(cells, 3), same(cells, 3), same(cells, 3), same(cells, 3)],
    good: [1, 3, '5'],
    bad: '忠诚',
  },
  {
    id: 'CUSTOMER_RETENTION',
    args: (cells) => [cells, same(cells, 60), same(cells, 10)],
    good: [50, '80', 200],
    bad: '若干',
  },
  {
    id: 'REVENUE_RETENTION',
    args: (cells) => [cells, same(cells, 100), same(cells, 50)],
    good: [1500, '0.1万', 2000],
    bad: '若干',
  },
  { id: 'WINBACK_ROI', args: (cells) => [cells, same(cells, 600)], good: [1500, '0.1万', -300], bad: '若干' },
  {
    id: 'CLUB_STATUS',
    args: (cells) => [cells, same(cells, 2023), '2026-11-28'],
    good: ['团体会员', 'person', '特邀理事'],
    bad: '贵宾',
  },
  { id: 'LEAD_FLAGS', args: (cells) => [cells, same(cells, 5)], good: [40, '3', 5], bad: '若干', blankAnswers: true },
  {
    id: 'LEAD_STREAK',
    args: (cells) => [['2026-03-02', '2026-03-05'].map((day) => [day]), '2026-03', null, null, cells],
    good: ['李', '王', '赵'],
    bad: { error: '#REF!' },
  },
  { id: 'PLAN_REQUIRED', args: (cells) => [cells], good: [12000, '1万', 50], bad: '见合同' },
  { id: 'VISIT_QUOTA', args: (cells) => [cells, null, '2025-06'], good: ['A', 'B级', 'Ｄ'], bad: 'A类' },
  {
    id: 'VISIT_GAP',
    args: (cells) => [cells, same(cells, 'A'), LOG, '2025-06'],
    good: ['C1', 'C2', 'C3'],
    bad: { error: '#REF!' },
  },
  { id: 'MUST_INVOLVE', args: (cells) => [cells], good: [2000, '1万', 50], bad: '见合同' },
  { id: 'CREDIT_GRADE', args: (cells) => [cells], good: [90, '75', 10], bad: '优' },
  { id: 'CREDIT_TYPE', args: (cells) => [cells], good: [0, '1', 5], bad: '若干' },
  { id: 'CREDIT_TERMS', args: (cells) => [cells], good: ['A', 'B级', '资信D级'], bad: 'A类' },
  { id: 'CREDIT_LIMIT', args: (cells) => [cells, same(cells, 100)], good: ['A', 'B级', '资信D级'], bad: 'A类' },
  {
    id: 'CREDIT_GATE',
    args: (cells) => [cells, 100, 0, 0, 0, same(cells, 50)],
    good: ['A', 'B级', '资信D级'],
    bad: 'A类',
  },
  {
    id: 'CREDIT_DSO',
    args: (cells) => [cells, same(cells, 2_000_000), 91],
    good: [800_000, '20万', 0],
    bad: '若干',
  },
  { id: 'CREDIT_AGING', args: (cells) => [cells], good: [-5, '31', 90], bad: '若干' },
  { id: 'COMPLAINT_DUE', args: (cells) => [cells], good: ['2026-03-05', 46086, '2026年3月6日'], bad: '上周' },
  {
    id: 'COMPLAINT_STATUS',
    args: (cells) => [cells, null, null, null, null, '2026-03-12'],
    good: ['2026-03-05', 46086, '2026年3月6日'],
    bad: '上周',
  },
  { id: 'COMPLAINT_STEP', args: (cells) => [cells, same(cells, '结案')], good: ['受理', '处理', '申诉'], bad: '办理' },
  { id: 'COMPLAINT_REASON', args: (cells) => [cells], good: ['延误', '1006', '货损'], bad: '说不清' },
  {
    id: 'COMPENSATION_ADVICE',
    args: (cells) => [cells, same(cells, 800), null, same(cells, 18)],
    good: ['丢失', '损毁', '延误'],
    bad: '生气',
  },
  { id: 'COMPLAINT_RATE', args: (cells) => [cells, same(cells, 50000)], good: [0, 12, '1万'], bad: '若干' },
  { id: 'APPEAL_RATE', args: (cells) => [cells, same(cells, 50000)], good: [0, 12, '1万'], bad: '若干' },
  { id: 'SURVEY_GAP', args: (cells) => [cells, same(cells, 4)], good: [5, '一般', '2分'], bad: '还行吧' },
  {
    id: 'TQCSO_SCORE',
    args: (cells) => [cells, same(cells, 3), same(cells, 3), same(cells, 3), same(cells, 3)],
    good: [1, 3, '5'],
    bad: '优',
  },
  {
    id: 'RULE_VALUE',
    args: (cells) => [cells],
    good: ['tier.value.aShare', 'visit.A.visitPerMonth', 'list.wan'],
    bad: 'tier.nothing',
  },
  {
    id: 'RULE_SOURCE',
    args: (cells) => [cells],
    good: ['tier.value.aShare', 'visit.A.visitPerMonth', 'list.wan'],
    bad: 'tier.nothing',
  },
];

const failed = (row: readonly Output[]) => row.every((cell) => isFailure(cell));
const empty = (row: readonly Output[]) => row.every((cell) => cell === '');

describe.each(MANNERS.map((one) => [one.id, one] as const))(
  '%s: rows fail alone',
  (id, { args, good, bad, blankAnswers }) => {
    const plain = shows(call(id, args(column(...good))));

    test('three rows are answered', () => {
      expect(plain).toHaveLength(3);
      expect(plain.some((row) => row.every((cell) => cell === '' || String(cell).startsWith('#')))).toBe(false);
    });

    test.each<[string, CellValue]>([
      ['合计', '合计'],
      ['小计：', '小计：'],
      ['Total', 'Total'],
    ])('a %s row is blank, the others stay', (_, label) => {
      const got = call(id, args(column(good[0], label, good[1], good[2])));
      expect(empty(got[1])).toBe(true);
      expect(shows([got[0], got[2], got[3]])).toEqual(plain);
    });

    test.each<[string, CellValue]>([
      ['nothing', null],
      ['undefined', undefined],
      ['an empty text', ''],
      ['spaces', '  '],
      ['a dash', '-'],
      ['无', '无'],
    ])('%s: blank', (_, blank) => {
      const got = call(id, args(column(good[0], blank, good[1], good[2])));
      if (blankAnswers) expect(failed(got[1])).toBe(false);
      else expect(empty(got[1])).toBe(true);
      expect(shows([got[0], got[2], got[3]])).toEqual(plain);
    });

    test.each<[string, CellValue]>([
      ['what cannot be read', bad],
      ['an error cell', { error: '#DIV/0!' }],
    ])('%s fails by itself, with a sentence', (_, cell) => {
      const got = call(id, args(column(good[0], cell, good[1], good[2])));
      expect(failed(got[1])).toBe(true);
      expect(messageOf(got[1][0], 'en').length).toBeGreaterThan(10);
      expect(shows([got[0], got[2], got[3]])).toEqual(plain);
    });

    test('across one row as down a column', () => {
      const cells = across(...good);
      const turned = args(column(...good)).map((arg): Argument =>
        Array.isArray(arg) && arg !== LOG ? across(...arg.map((row) => row[0])) : arg,
      );
      expect(cells[0]).toHaveLength(3);
      expect(shows(call(id, turned))).toEqual(plain);
    });

    test('a whole column ends where its data end, its header stays blank', () => {
      const whole = (first: CellValue, cells: readonly CellValue[]): CellValue[][] => {
        const nothing: CellValue[] = [null];
        const block: CellValue[][] = new Array<CellValue[]>(1_048_576).fill(nothing);
        block[0] = [first];
        cells.forEach((cell, i) => (block[i + 1] = [cell]));
        return block;
      };
      const given = args(column(...good)).map((arg): Argument =>
        Array.isArray(arg) && arg !== LOG
          ? whole(
              '标题',
              arg.map((row) => row[0]),
            )
          : arg,
      );
      const got = call(id, given);
      expect(got).toHaveLength(4);
      expect(empty(got[0])).toBe(true);
      expect(shows(got.slice(1))).toEqual(plain);
    });

    test('columns of different length are refused', () => {
      const given = args(column(...good));
      const columns = given.flatMap((arg, i) =>
        Array.isArray(arg) && named(id).parameters[i].kind === 'each' ? [i] : [],
      );
      // One column alone has nothing to go with.
      if (columns.length < 2) return;
      const [, at] = columns;
      given[at] = (given[at] as CellValue[][]).slice(0, 2);
      const got = call(id, given);
      expect(got).toHaveLength(1);
      expect(messageOf(got[0][0])).toContain('请选同样多的行');
    });

    test('too many arguments are refused', () => {
      const got = call(id, [...Array<Argument>(named(id).parameters.length).fill(null), 1]);
      expect(messageOf(got[0][0], 'en')).toContain('Too many arguments');
    });

    test('omitted arguments may be null, undefined or absent', () => {
      const given = args(column(...good));
      const missing = named(id).parameters.length - given.length;
      for (const filler of [null, undefined])
        expect(shows(call(id, [...given, ...Array<Argument>(missing).fill(filler)]))).toEqual(plain);
    });

    test('English has no Chinese outside what was typed', () => {
      const rules = { 'output.style': 'en' };
      const got = call(id, args(column(...good, bad)), rules, 'en');
      const said = got.flat().map((cell) => (isFailure(cell) ? messageOf(cell, 'en') : String(cell)));
      const sentences = whyCall(named(id), args(column(...good)), { book: bookWith(rules), lang: 'en' });
      for (const text of [...said, ...sentences])
        expect(text.replace(/[“"][^”"]*[”"]|2025年3月5日|万元|元/g, '')).not.toMatch(CHINESE);
    });
  },
);

describe('whole columns that end apart', () => {
  test('end together, where the longest ends', () => {
    const nothing: CellValue[] = [null];
    const whole = (...cells: CellValue[]): CellValue[][] => {
      const block: CellValue[][] = new Array<CellValue[]>(1_048_576).fill(nothing);
      cells.forEach((cell, i) => (block[i] = [cell]));
      return block;
    };
    const got = call('CREDIT_TYPE', [whole('条数', 0, 1, 0), whole('处罚', 0), whole('逾期', 0, 0, 91)]);
    expect(shows(got)).toEqual([[''], ['守信'], ['警示'], ['严重失信']]);
  });
});

describe('reasons', () => {
  const contexts: readonly Context[] = (['zh', 'en'] as const).map((lang) => ({ book: TEXTBOOK_RULES, lang }));

  test.each(FUNCTIONS.filter((one) => one.id !== 'KA_WHY').map((one) => [one.id, one] as const))(
    'KA_WHY explains every example of %s in both languages',
    (id, definition) => {
      for (const example of definition.examples)
        for (const { lang } of contexts) {
          const context = { book: bookWith(example.rules ?? {}), lang };
          const rows = callFunction(named('KA_WHY'), [id, ...example.args.map(asArgument)], context);
          rows.forEach(([cell], row) => {
            if (example.shows.length === rows.length && example.shows[row].every((one) => one === ''))
              expect(cell).toBe('');
            else if (row === 0) expect(String(cell).length).toBeGreaterThan(5);
            expect(String(cell)).not.toMatch(/\{[a-zA-Z]\w*\}|undefined|NaN|\[object/);
            if (cell !== '' && lang === 'zh') expect(cell).toMatch(CHINESE);
          });
        }
    },
  );

  test.each<[string, readonly Argument[], string]>([
    ['itself', ['KA_WHY', 'x'], '不能解释自己'],
    ['an unknown function', ['VLOOKUP', 1], 'ABC_TIER'],
    ['a failing call', ['ABC_TIER', 900], '没有可比的名单'],
    ['a value of nothing', ['ABC_TIER', 0, column(5, 4, 3)], '不参加排名'],
    ['a negative value', ['ABC_TIER', -5, column(5, 4, 3)], '不参加排名'],
  ])('KA_WHY about %s', (_, args, part) => {
    const [[cell]] = call('KA_WHY', args);
    expect(isFailure(cell) ? messageOf(cell) : cell).toContain(part);
  });

  test('ties in list order: the sentence gives the class that the cell shows', () => {
    const rules = { 'tier.value.ties': 'strict' };
    const list = column(5, 5, 5, 5, 5, 5, 5, 5);
    const classes = shows(call('ABC_TIER', [list], rules)).flat();
    expect(classes.slice(0, 3)).toEqual(['A类', 'B类', 'C类']);
    const why = whyCall(named('ABC_TIER'), [list], { book: bookWith(rules), lang: 'zh' });
    why.forEach((sentence, row) => {
      expect(sentence).toMatch(row === 0 ? /为A类/ : new RegExp(`名额已满，归${classes[row]}`));
      expect(sentence).not.toContain('同归一类');
    });
  });
});

describe('one list in several forms', () => {
  const amounts = fc.array(
    fc.oneof(
      fc.integer({ min: -500, max: 3000 }).map((n) => n / 2),
      fc.constant(null),
    ),
    { minLength: 2, maxLength: 7 },
  );
  const counts = fc.integer({ min: 1, max: 9 });

  test.each(['客户数', '累计金额'])('ABC_TIER by %s: spilled, row by row, and by ABC_CUTS', (method) =>
    fc.assert(
      fc.property(amounts, (list) => {
        fc.pre(list.some((value) => value !== null && value > 0));
        const spilled = shows(call('ABC_TIER', [column(...list), null, method])).flat();
        const cuts = shows(call('ABC_CUTS', [column(...list), method])) as CellValue[][];
        list.forEach((value, row) => {
          expect(shows(call('ABC_TIER', [value, column(...list), method]))).toEqual([[spilled[row]]]);
          expect(shows(call('ABC_TIER', [value, cuts]))).toEqual([[spilled[row]]]);
        });
      }),
      { numRuns: 15 },
    ),
  );

  test.each(['RFM_SCORE', 'RFM_SEGMENT'])('%s: spilled and row by row', (id) =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), counts, counts), { minLength: 2, maxLength: 6 }),
        (rows) => {
          const columns = [0, 1, 2].map((i) => column(...rows.map((row) => row[i])));
          const spilled = shows(call(id, columns));
          rows.forEach((row, i) => expect(shows(call(id, [...row, null, ...columns]))).toEqual([spilled[i]]));
        },
      ),
      { numRuns: 10 },
    ),
  );

  test.each<[string, readonly Argument[], string]>([
    ['one cell and no list', [900], '没有可比的名单'],
    ['one cell and a list of one', [900, column(900)], '没有可比的名单'],
    [
      'one cell beside a column of former classes',
      [900, null, null, null, null, null, column('A', 'B')],
      '没有可比的名单',
    ],
    ['nothing positive', [column(0, -5)], '没有一个正数'],
    ['shares that cross', [column(5, 4), null, null, 0.5, 0.2], '请对调'],
    ['a share above one', [column(5, 4), null, null, 5], '应在 0 到 1 之间'],
    ['cuts that cross', [900, across(100, 200)], '分界值'],
    ['cuts that hold an error', [900, across({ error: '#N/A' }, 200)], '#N/A'],
    ['groups with a population', [900, column(900, 800), null, null, null, 'g'], '整个名单'],
    ['groups of another length', [column(5, 4, 3), null, null, null, null, column('g', 'g')], '同样多的行'],
    ['an unknown method', [column(5, 4), null, '随便'], '客户数、累计金额'],
  ])('ABC_TIER refuses %s', (_, args, part) => expect(messageOf(call('ABC_TIER', args)[0][0])).toContain(part));

  test.each<[string, readonly Argument[], readonly unknown[]]>([
    ['a text in a row', [column(5, 'x', 4), null, null, null, null, column('', '', '')], ['A类', '#VALUE!', 'C类']],
    ['a text in a group', [column(5, 'x', 4), null, null, null, null, column('', 'g', 'g')], ['A类', '#VALUE!', 'C类']],
    [
      'an error in a group’s number',
      [column(5, { error: '#N/A' }, 4), null, null, null, null, column('', 'g', 'g')],
      ['A类', '#VALUE!', 'C类'],
    ],
    ['marks for no group', [column(5, 4, 3), null, null, null, null, column('-', '无', '/')], ['A类', 'C类', 'C类']],
    [
      'a group in two spellings',
      [column(5, 4, 3), null, null, null, null, column('', 'Ｇ１', 'g1 ')],
      ['C类', 'A类', 'A类'],
    ],
    ['across', [across(5, 4, 3), null, null, null, null, across('', 'g', 'g')], ['C类', 'A类', 'A类']],
  ])('ABC_TIER with groups: %s', (_, args, expected) => expect(shows(call('ABC_TIER', args)).flat()).toEqual(expected));

  test('a total without a label is no customer', () => {
    const list = column(10, 9, 8, 7, 6, 5, 4, 3, 52);
    expect(shows(call('ABC_TIER', [list])).flat()).toEqual([
      'A类',
      'B类',
      'C类',
      'C类',
      'C类',
      'C类',
      'C类',
      'C类',
      '',
    ]);
    expect(shows(call('ABC_CUTS', [list]))).toEqual([[10, 9]]);
    expect(shows(call('ABC_CHECK', [list]))[0][1]).toBe(8);
  });

  test.each<[string, readonly (readonly string[])[]]>([
    ['letter', [['A'], ['C']]],
    ['en', [['Class A'], ['Class C']]],
    ['zh', [['A类'], ['C类']]],
  ])('output style %s', (style, expected) =>
    expect(shows(call('ABC_TIER', [column(5, 4)], { 'output.style': style }))).toEqual(expected),
  );

  test.each<[CellValue, CellValue, string]>([
    ['12万', '万元', 'C级'],
    ['12万元', null, 'C级'],
    ['120000元', '万元', 'C级'],
    ['12', '万元', 'C级'],
    [120000, '元', 'C级'],
    ['12万', '元', 'C级'],
  ])('KA_LEVEL of %j in %j: a cell that names its unit is read by it', (target, unit, expected) =>
    expect(shows(call('KA_LEVEL', [target, unit, 's3']))).toEqual([[expected]]),
  );
});

describe('the reference date is never the clock', () => {
  test.each<[string, readonly Argument[]]>([
    ['CUSTOMER_STATUS', ['2025-06-01']],
    ['RFM_SCORE', [column('2025-06-01', '2025-05-01'), column(1, 2), column(1, 2)]],
    ['RFM_SEGMENT', [column('2025-06-01', '2025-05-01'), column(1, 2), column(1, 2)]],
    ['VISIT_QUOTA', ['A']],
    ['VISIT_GAP', ['C1', 'A', LOG]],
    ['COMPLAINT_STATUS', ['2025-06-20']],
  ])('%s says where to put it, and takes it from the rules', (id, args) => {
    const [[cell]] = call(id, args);
    for (const lang of ['zh', 'en'] as const) expect(messageOf(cell, lang)).toContain('period.asOf');
    expect(isFailure(call(id, args, { 'period.asOf': '2025-06-30' })[0][0])).toBe(false);
  });
});

describe('a period', () => {
  test.each<[string, Argument, Argument, string]>([
    ['that ends before it starts', '2025-06', '2025-05', '是否填反'],
    ['that ends a day before it starts', '2025-06-10', '2025-06-09', '是否填反'],
    ['without its beginning', null, '2025-06', '缺少'],
  ])('%s is refused', (_, from, to, part) => {
    for (const args of [
      ['VISIT_QUOTA', 'A', null, from, to],
      ['LEAD_STREAK', column('2025-06-03'), from, to],
    ] as const) {
      const [id, ...given] = args;
      expect(messageOf(call(id, given)[0][0])).toContain(part);
    }
  });
});

describe('the contact log', () => {
  test.each<[string, CellValue[][], string]>([
    [
      'without a date column',
      [
        ['客户编号', '方式'],
        ['C1', '电话'],
      ],
      '日期',
    ],
    ['without its header', [['C1', '2025-06-01', '电话']], '客户编号'],
    [
      'with two date columns',
      [
        ['客户编号', '日期', '日期', '方式'],
        ['C1', '2025-06-01', '2025-06-02', '电话'],
      ],
      '请改名',
    ],
  ])('%s is refused', (_, log, part) =>
    expect(messageOf(call('VISIT_GAP', ['C1', 'A', log, '2025-06'])[0][0])).toContain(part),
  );

  test('other names of its columns, and rows that are no contact', () => {
    const log: CellValue[][] = [
      ['客户名称', '走访日期', '交往方式'],
      ['顺达 公司', 45811, '上门拜访'],
      ['顺达公司', '2025/6/5', '微信'],
      ['顺达公司', '六月', '走访'],
      [{ error: '#N/A' }, '2025-06-06', '走访'],
    ];
    expect(shows(call('VISIT_GAP', ['顺达公司', 'A', log, '2025-06', null, '走访']))).toEqual([[2]]);
  });
});

describe('every path of the rule book', () => {
  const paths = TEXTBOOK_RULES.entries().map((entry) => entry.path);

  test.each<Lang>(['zh', 'en'])('has a value and a source in a cell’s length (%s)', (lang) => {
    for (const id of ['RULE_VALUE', 'RULE_SOURCE']) {
      const rows = callFunction(named(id), [column(...paths)], { book: TEXTBOOK_RULES, lang });
      rows.forEach(([cell], row) => {
        expect([paths[row], isFailure(cell)]).toEqual([paths[row], false]);
        expect(String(cell).length).toBeLessThan(32768);
        expect(String(cell)).not.toMatch(/undefined|\[object/);
        if (id === 'RULE_SOURCE') expect(String(cell).length).toBeGreaterThan(3);
      });
    }
  });

  test.each<[string, string]>([
    ['a group', 'tier.value'],
    ['a miss', 'tier.aShare'],
    ['a name of JavaScript', 'constructor'],
    ['another', '__proto__'],
  ])('%s is a failure with a hint', (_, path) =>
    expect(messageOf(call('RULE_VALUE', [path])[0][0])).toMatch(/tier|章/),
  );
});
