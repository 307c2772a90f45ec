import * as fc from 'fast-check';
import { anchorTables } from '../../src/shared/forms/anchors';
import type { FillPlan, PlannedCell } from '../../src/shared/forms/fill';
import { say } from '../../src/shared/text/message';
import { dayOf } from '../../src/shared/values/date';
import {
  memoryBook,
  type MemoryBook,
  type MemoryContent,
  type MemorySheetData,
} from '../../src/shared/workbook/memory-book';
import { relocate } from '../../src/shared/workbook/relocate';
import { cellName } from '../../src/shared/workbook/table';
import { bookWith } from '../rules/support';
import { cellsOf, found, formNamed, labelsOf, planOf, type Row, sheetOf } from './support';

const REGISTRATION = 'complaintRegistration';
const INVESTIGATION = 'complaintInvestigation';
const HANDLING = 'complaintHandling';
const STATISTICS = 'complaintStatistics';

const march = (day: number) => dayOf(2026, 3, day);
const on = (day: number) => ({ day: march(day) });

const complaint = (row: Row): Row => ({
  customerName: '海州远航',
  acceptedOn: on(5),
  channel: '电话',
  reason: '延误',
  request: '道歉',
  content: '寄件三天没有动静，电话无人接听。',
  solvedOnSpot: '否',
  ...row,
});

const at = ({ place }: PlannedCell): string => `${place.sheet}!${cellName(place.row, place.column)}`;

/** What a plan writes into one field of one form, row by row. */
const written = ({ filled }: FillPlan, form: string, field: string) =>
  filled.filter((cell) => cell.form.id === form && cell.field.id === field).map(({ now }) => now);

const reasons = ({ filled }: FillPlan, form: string, field: string) =>
  filled.filter((cell) => cell.form.id === form && cell.field.id === field).map(({ why }) => why);

const registrations = (...rows: readonly Row[]) => memoryBook('样例', [sheetOf(REGISTRATION, rows.map(complaint))]);

describe('numbers', () => {
  const numbers = (book: MemoryBook) => written(planOf(book), REGISTRATION, 'caseNo');

  test.each<[what: string, rows: readonly Row[], numbers: readonly string[]]>([
    [
      'as the rules have it where there are none',
      [{}, {}, { acceptedOn: on(6) }],
      ['TS20260305-001', 'TS20260305-002', 'TS20260306-001'],
    ],
    [
      'on from those of the day',
      [{ caseNo: 'TS20260305-001' }, { caseNo: 'TS20260305-007' }, {}, { acceptedOn: on(6) }],
      ['TS20260305-008', 'TS20260306-001'],
    ],
    [
      'as the sheet writes them',
      [{ caseNo: '海客2026-0031' }, { caseNo: '海客2026-0032' }, {}, {}],
      ['海客2026-0033', '海客2026-0034'],
    ],
    [
      'running on from day to day, as the sheet does',
      [{ caseNo: '20260304-11', acceptedOn: on(4) }, { caseNo: '20260305-12' }, {}, { acceptedOn: on(6) }],
      ['20260305-13', '20260306-14'],
    ],
    [
      'without a gap being filled',
      [{ caseNo: 'TS20260305-001' }, {}, { caseNo: 'TS20260305-003' }],
      ['TS20260305-004'],
    ],
    ['growing beyond their digits', [{ caseNo: 'TS20260305-999' }, {}], ['TS20260305-1000']],
    ['from the day of an acceptance with a time', [{ acceptedOn: { day: march(5) + 0.6 } }], ['TS20260305-001']],
  ])('%s', (_, rows, expected) => {
    expect(numbers(registrations(...rows))).toEqual(expected);
  });

  test('never one that another form still names, though its own row is gone', () => {
    const book = memoryBook('样例', [
      sheetOf(REGISTRATION, [complaint({ caseNo: 'TS20260305-001' }), complaint({})]),
      sheetOf(HANDLING, [{ caseNo: 'TS20260305-005', handledOn: on(6), result: '道歉' }]),
    ]);
    expect(numbers(book)).toEqual(['TS20260305-006']);
  });

  test('through all sheets of a form', () => {
    const book = memoryBook('样例', [
      sheetOf(REGISTRATION, [complaint({ caseNo: 'A-1' }), complaint({ caseNo: 'A-2' })], { name: '3月登记' }),
      sheetOf(REGISTRATION, [complaint({})], { name: '4月登记' }),
    ]);
    expect(numbers(book)).toEqual(['A-3']);
  });

  test('serial numbers by the sheet', () => {
    const log = (name: string, rows: readonly Row[]) => sheetOf('contactLog', rows, { name });
    const contact: Row = { customerName: '甲', date: on(5), channel: '电话' };
    const book = memoryBook('样例', [
      log('3月交往表', [{ ...contact, serial: 7 }, contact]),
      log('4月交往表', [contact]),
    ]);
    expect(written(planOf(book), 'contactLog', 'serial')).toEqual([8, 1]);
  });

  test.each<[what: string, rows: readonly Row[], why: string]>([
    ['a row without its day', [{ acceptedOn: null }], '受理日期'],
    ['numbers that follow no one pattern', [{ caseNo: '甲' }, { caseNo: '乙' }, {}], '手工编号'],
  ])('none for %s', (_, rows, why) => {
    const plan = planOf(registrations(...rows));
    expect(written(plan, REGISTRATION, 'caseNo')).toEqual([]);
    const [missing] = plan.unfilled.filter(({ field }) => field.id === 'caseNo');
    expect(say('zh', missing.why)).toContain(why);
  });

  test('each with its reason', () => {
    const plan = planOf(registrations({ caseNo: 'TS20260305-001' }, {}, { acceptedOn: on(6) }));
    expect(reasons(plan, REGISTRATION, 'caseNo')).toEqual([
      '接在 TS20260305-001 之后的编号。',
      '2026-03-06 的第一个编号，按本表的写法。',
    ]);
  });
});

describe('rows', () => {
  const CASES: readonly Row[] = [
    { caseNo: 'TS1', customerName: '甲公司' },
    { caseNo: 'TS2', customerName: '乙公司', solvedOnSpot: '是' },
    { caseNo: 'TS3', customerName: '丙公司' },
  ].map(complaint);

  const added = (plan: FillPlan, form: string) =>
    plan.added.filter((one) => one.form.id === form).map(({ count }) => count);

  test('a complaint typed once is carried into the three other forms', () => {
    const book = memoryBook('样例', [
      sheetOf(REGISTRATION, CASES),
      sheetOf(INVESTIGATION, []),
      sheetOf(HANDLING, [
        { caseNo: 'TS3', handledOn: on(7), result: '赔偿', compensation: 300, freightWaived: 18, responsible: '吴桐' },
      ]),
      sheetOf(STATISTICS, []),
    ]);
    const plan = planOf(book);
    expect(written(plan, INVESTIGATION, 'caseNo')).toEqual(['TS1', 'TS3']); // TS2 was solved on the spot
    expect(written(plan, HANDLING, 'caseNo')).toEqual(['TS1', 'TS2']);
    expect(written(plan, STATISTICS, 'caseNo')).toEqual(['TS1', 'TS2', 'TS3']);
    expect(written(plan, INVESTIGATION, 'customerName')).toEqual(['甲公司', '丙公司']);
    expect(written(plan, HANDLING, 'customerName')).toEqual(['丙公司', '甲公司', '乙公司']);
    expect(written(plan, STATISTICS, 'acceptedOn')).toEqual([march(5), march(5), march(5)]);
    expect(written(plan, STATISTICS, 'content')[2]).toBe('寄件三天没有动静，电话无人接听。');
    expect(written(plan, STATISTICS, 'responsible')).toEqual(['吴桐']);
    expect(written(plan, STATISTICS, 'handling')).toEqual(['赔偿']);
    expect(written(plan, STATISTICS, 'loss')).toEqual([318]); // the rows that were just opened are no handling yet
    expect([INVESTIGATION, HANDLING, STATISTICS].map((form) => added(plan, form))).toEqual([[2], [2], [3]]);
  });

  test('the statistics come in the order of registration, after the rows that are there', () => {
    const book = memoryBook('样例', [sheetOf(REGISTRATION, CASES), sheetOf(STATISTICS, [{ caseNo: 'TS2' }])]);
    const plan = planOf(book);
    expect(
      plan.filled
        .filter(({ field, form }) => form.id === STATISTICS && field.id === 'caseNo')
        .map((cell) => [at(cell), cell.now]),
    ).toEqual([
      ['客户投诉分析统计表!B4', 'TS1'],
      ['客户投诉分析统计表!B5', 'TS3'],
    ]);
  });

  test('none where they are not wanted', () => {
    const book = memoryBook('样例', [sheetOf(REGISTRATION, CASES), sheetOf(STATISTICS, [])]);
    expect(planOf(book, { rows: false }).added).toEqual([]);
    expect(planOf(book, { forms: [REGISTRATION] }).added).toEqual([]);
  });

  const statistics = (more: Partial<MemorySheetData>, below: readonly (readonly MemoryContent[])[] = []) =>
    memoryBook('样例', [
      sheetOf(REGISTRATION, CASES),
      { name: '统计', rows: [['客户投诉分析统计表'], labelsOf(STATISTICS), ...below], ...more },
    ]);

  test.each<[what: string, book: MemoryBook, rows: number[], tables: string[][], note: string | undefined]>([
    ['free rows below', statistics({}), [3, 4, 5], [], undefined],
    [
      'an Excel table grows',
      statistics({ tables: [{ name: '表', range: 'A2:G3' }] }),
      [3, 4, 5],
      [['A2:G3', 'A2:G5']],
      undefined,
    ],
    [
      'rows that stand ready in a table are used first',
      statistics({ tables: [{ name: '表', range: 'A2:G9' }] }),
      [3, 4, 5],
      [],
      undefined,
    ],
    [
      'a table with a totals row does not grow',
      statistics({ tables: [{ name: '表', range: 'A2:G4', totalsRows: 1 }] }),
      [3],
      [],
      'fill.totalsRow',
    ],
    ['合计 below leaves as many as there are', statistics({}, [[], [], ['合计']]), [3, 4], [], 'fill.noRoom'],
    [
      'a note below keeps a blank row above it',
      statistics({}, [[], [], [], ['注：按登记表生成']]),
      [3, 4],
      [],
      'fill.noRoom',
    ],
    [
      'formulas and texts that show nothing stand ready for the rows',
      statistics({}, [
        [{ formula: 'IF(B3="","",1)', shows: '' }],
        [{ formula: 'IF(B4="","",1)', shows: '' }, ''],
        [' '],
      ]),
      [3, 4, 5],
      [],
      undefined,
    ],
    [
      'links that are formulas bring their rows by themselves',
      statistics({}, [[null, { formula: 'IFERROR(INDEX(A:A,9),"")', shows: '' }]]),
      [],
      [],
      undefined,
    ],
    ['merged cells below are no free rows', statistics({ merges: ['A4:B4'] }), [], [], 'fill.noRoom'],
  ])('%s', (_, book, rows, tables, note) => {
    const plan = planOf(book);
    const own = plan.filled.filter(({ form, field }) => form.id === STATISTICS && field.id === 'caseNo');
    expect(own.map(({ place }) => place.row + 1)).toEqual(rows);
    expect(plan.patch.tables.map(({ was, now }) => [was, now])).toEqual(tables);
    expect(plan.notes.map(({ id }) => id)).toEqual(note === undefined ? [] : [note]);
    expect(book.applyPatch(plan.patch).skipped).toEqual([]);
  });

  test('formulas that stand ready in a new row stay as they are', () => {
    const formula = 'IF(B3="","",IFERROR(INDEX(客户投诉登记表!B:B,3),""))';
    const book = statistics({}, [[null, null, { formula, shows: '' }]]);
    const plan = planOf(book);
    expect(written(plan, STATISTICS, 'customerName')).toEqual([]);
    expect(plan.unfilled.filter(({ place }) => place.row === 2).map(({ field }) => field.id)).toEqual([]);
    book.applyPatch(plan.patch);
    expect(book.sheet('统计').formula(2, 2)).toBe(formula);
  });

  test('a form without the column that would name the case says so', () => {
    const textbook = formNamed(HANDLING)
      .fields.filter(({ profile }) => profile === 'textbook')
      .map(({ id }) => id);
    const book = memoryBook('样例', [
      sheetOf(REGISTRATION, CASES),
      { name: '处理', rows: [['客户投诉处理表'], labelsOf(HANDLING, 'zh', textbook)] },
    ]);
    expect(planOf(book).notes.map((note) => say('zh', note))).toEqual([
      '《客户投诉处理表》（工作表“处理”）没有“受理编号”一栏，无法补上缺少的行。请加上这一栏。',
    ]);
  });

  test('with a sheet for every month each register has its own statistics', () => {
    const month = (name: string, number: string) => [
      sheetOf(REGISTRATION, [complaint({ caseNo: number })], { name: `${name}登记` }),
      sheetOf(STATISTICS, [], { name: `${name}统计` }),
    ];
    const plan = planOf(memoryBook('样例', [...month('3月', 'TS3'), ...month('4月', 'TS4')]));
    const own = plan.filled.filter(({ form, field }) => form.id === STATISTICS && field.id === 'caseNo');
    expect(own.map(({ place, now }) => [place.sheet, now])).toEqual([
      ['3月统计', 'TS3'],
      ['4月统计', 'TS4'],
    ]);
  });
});

describe('derived fields', () => {
  const appointment: Row = {
    customerId: 'KH1',
    customerName: '海州远航',
    level: 'C级',
    target: 15,
    owner: '林岚',
    setOn: { day: dayOf(2026, 1, 5) },
    lastYear: 13.2,
  };

  test('level, owner and deadline come from where they stand, in the language of the sheet', () => {
    const sheets = (lang: 'zh' | 'en') => [
      sheetOf(REGISTRATION, [complaint({ caseNo: 'TS1', customerId: 'KH1' })], { lang }),
      sheetOf('keyAccountAppointment', [appointment], { lang }),
    ];
    const plan = planOf(memoryBook('样例', sheets('zh')));
    expect([written(plan, REGISTRATION, 'level'), written(plan, REGISTRATION, 'owner')]).toEqual([['C级'], ['林岚']]);
    expect(written(plan, REGISTRATION, 'dueOn')).toEqual([march(12)]); // seven days, the first one not counted
    expect(reasons(plan, REGISTRATION, 'dueOn')[0]).toMatch(/7日内.*2026-03-12/);
    expect(written(planOf(memoryBook('样例', sheets('en'))), REGISTRATION, 'level')).toEqual(['Level C']);
  });

  test('working days go by the holidays of the workbook', () => {
    const rules = bookWith({ 'complaint.dayType': 'workday', 'complaint.replyDays': 3 });
    const holidays: MemorySheetData = {
      name: '节假日',
      rows: [
        ['日期', '类型'],
        [on(9), '休'],
        [{ day: march(7) }, '班'],
      ],
    };
    const due = (...sheets: MemorySheetData[]) =>
      written(
        planOf(memoryBook('样例', [sheetOf(REGISTRATION, [complaint({ caseNo: 'TS1' })]), ...sheets]), { rules }),
        REGISTRATION,
        'dueOn',
      );
    // 5 March 2026 is a Thursday: Friday, Monday, Tuesday; with Saturday worked and Monday off: Friday, Saturday, Tuesday.
    expect([due(), due(holidays)]).toEqual([[march(10)], [march(10)]]);
    expect(
      due({
        ...holidays,
        rows: [
          ['日期', '类型'],
          [on(9), '休'],
        ],
      }),
    ).toEqual([[march(11)]].flat());
  });

  test('dates, shares and numbers get the format that shows them', () => {
    const plan = planOf(memoryBook('样例', [sheetOf('keyAccountAppointment', [appointment])]));
    const formats = Object.fromEntries(plan.patch.cells.map((cell, i) => [plan.filled[i].field.id, cell.format?.to]));
    expect(formats).toMatchObject({ attainment: '0.00%', validUntil: 'yyyy-mm-dd' });
  });

  test('amounts are written in the unit of their column', () => {
    const fields = ['customerId', 'customerName', 'value', 'frequency', 'lastDate', 'serviceCost', 'profit'];
    const labels = labelsOf('keyAccountManagement', 'zh', fields).map((label) =>
      ['消费金额', '服务成本', '利润'].includes(label) ? `${label}（万元）` : label,
    );
    const row = cellsOf(
      'keyAccountManagement',
      { customerId: 'K1', customerName: '甲', value: 6.15, serviceCost: 4.62 },
      fields,
    );
    const plan = planOf(memoryBook('样例', [{ name: '表', rows: [['大客户管理表'], labels, row] }]));
    expect(written(plan, 'keyAccountManagement', 'profit')).toEqual([1.53]);
  });

  test('what a rule refuses is listed with its sentence, what waits for other fields is counted', () => {
    const plan = planOf(
      memoryBook('样例', [sheetOf('keyAccountAppointment', [appointment, { ...appointment, lastYear: null }])]),
    );
    const floor = plan.unfilled.filter(({ field }) => field.id === 'levelFloor');
    expect(floor).toHaveLength(2);
    expect(say('zh', floor[0].why)).toContain('tier.level.minAnnualWan');
    expect(plan.waiting.filter(({ field }) => field.id === 'attainment').map(({ count }) => count)).toEqual([1]);
  });

  describe('what stands there already', () => {
    const one = (status: MemoryContent, more: Partial<MemorySheetData> = {}) => {
      const sheet = sheetOf(REGISTRATION, [complaint({ caseNo: 'TS1', dueOn: status })]);
      return memoryBook('样例', [{ ...sheet, ...more }]);
    };
    const due = { day: march(12) };
    const column = formNamed(REGISTRATION).fields.findIndex(({ id }) => id === 'dueOn');
    const holds = (plan: FillPlan) => plan.stale.filter(({ field }) => field.id === 'dueOn').map((cell) => cell.holds);

    test.each<[what: string, cell: MemoryContent, writes: boolean, stale: string[], overwrites: boolean]>([
      ['nothing', null, true, [], true],
      ['blanks', '  ', true, [], true],
      ['the same', due, false, [], false],
      ['the same, spelt otherwise', '2026年3月12日', false, [], false],
      ['another day', { day: march(20) }, false, ['value'], true],
      ['something that is no day', '待定', false, ['value'], true],
      ['a mark for nothing, which somebody typed', '-', false, ['value'], true],
      ['a formula with another result', { formula: 'C3+15', shows: march(20) }, false, ['formula'], false],
      ['a formula with the same result', { formula: 'C3+7', shows: march(12) }, false, [], false],
    ])('%s', (_, cell, writes, stale, overwrites) => {
      const plan = planOf(one(cell));
      expect(written(plan, REGISTRATION, 'dueOn')).toEqual(writes ? [march(12)] : []);
      expect(holds(plan)).toEqual(stale);
      expect(written(planOf(one(cell), { overwrite: true }), REGISTRATION, 'dueOn')).toEqual(
        overwrites ? [march(12)] : [],
      );
    });

    test('only the fields and forms that are asked for', () => {
      expect(planOf(one(null), { fields: ['level'] }).filled).toEqual([]);
      expect(planOf(one(null), { fields: ['dueOn'] }).filled).toHaveLength(1);
      expect(planOf(one(null), { forms: [HANDLING] }).filled).toEqual([]);
    });

    test('a blank below formulas is left to be a formula, and a cell inside a merge is left alone', () => {
      const rows = [
        complaint({ caseNo: 'TS1', dueOn: { formula: 'C3+7', shows: march(12) } }),
        complaint({ caseNo: 'TS2' }),
      ];
      const formulas = planOf(memoryBook('样例', [sheetOf(REGISTRATION, rows)]));
      const why = (plan: FillPlan) =>
        plan.unfilled.filter(({ field }) => field.id === 'dueOn').map((cell) => cell.why.id);
      expect([written(formulas, REGISTRATION, 'dueOn'), why(formulas)]).toEqual([[], ['fill.formulaColumn']]);
      const merged = planOf(one(null, { merges: [`${cellName(2, column - 1)}:${cellName(2, column)}`] }));
      expect([written(merged, REGISTRATION, 'dueOn'), why(merged)]).toEqual([[], ['fill.insideMerge']]);
    });
  });
});

describe('laws', () => {
  const statuses = fc.constantFrom<MemoryContent>(null, '', '-', '待处理', '已结案', {
    formula: 'A1',
    shows: '待处理',
  });
  const cases = fc.array(
    fc.record({
      day: fc.integer({ min: 1, max: 6 }),
      number: fc.constantFrom('own', 'none', 'none'),
      customer: fc.constantFrom('甲公司', '乙公司', '丙公司'),
      status: statuses,
      solvedOnSpot: fc.constantFrom('是', '否'),
      handled: fc.boolean(),
    }),
    { maxLength: 7 },
  );
  const sheetsOf = (
    given: readonly (typeof cases extends fc.Arbitrary<readonly (infer T)[]> ? T : never)[],
  ): MemorySheetData[] => {
    const numbered = given.map((one, i) => ({
      ...one,
      caseNo: one.number === 'own' ? `TS2026030${one.day}-${String(900 + i)}` : null,
    }));
    const rows = numbered.map(({ day, caseNo, customer, status, solvedOnSpot }) =>
      complaint({ acceptedOn: on(day), caseNo, customerName: customer, status, solvedOnSpot }),
    );
    const handled = numbered.filter(({ handled: done, caseNo }) => done && caseNo !== null);
    const register = sheetOf(REGISTRATION, rows);
    return [
      { ...register, tables: [{ name: '登记', range: `A2:V${rows.length + 2 + (rows.length === 0 ? 1 : 0)}` }] },
      sheetOf(INVESTIGATION, []),
      sheetOf(
        HANDLING,
        handled.map(({ caseNo, day }) => ({ caseNo, handledOn: on(day + 2), result: '道歉' })),
      ),
      { ...sheetOf(STATISTICS, []), tables: [{ name: '统计', range: 'A2:G3' }] },
      sheetOf('keyAccountAppointment', [
        { customerId: 'KH1', customerName: '甲公司', level: 'B级', owner: '林岚', setOn: { day: dayOf(2026, 1, 5) } },
      ]),
    ];
  };
  const snapshot = (book: MemoryBook) => book.sheets.map((sheet) => sheet.snapshot());
  const options = { asOf: march(20) };

  test('filling twice changes nothing', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), (given, overwrite) => {
        const book = memoryBook('样例', sheetsOf(given));
        expect(book.applyPatch(planOf(book, { ...options, overwrite }).patch).skipped).toEqual([]);
        const again = planOf(book, { ...options, overwrite });
        expect([again.patch.cells, again.patch.tables, again.added]).toEqual([[], [], []]);
      }),
      { numRuns: 40 },
    );
  });

  test('only blank cells are written unless it is said otherwise, and formulas never', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), (given, overwrite) => {
        const book = memoryBook('样例', sheetsOf(given));
        for (const { was } of planOf(book, { ...options, overwrite }).patch.cells) {
          if (overwrite) expect(typeof was === 'object' && was !== null && 'formula' in was).toBe(false);
          else expect(String(was ?? '').trim()).toBe('');
        }
      }),
      { numRuns: 40 },
    );
  });

  test('case numbers differ', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const book = memoryBook('样例', sheetsOf(given));
        book.applyPatch(planOf(book, options).patch);
        const numbers = found(book)[0]?.rows.map((row) => row.text('caseNo')) ?? [];
        expect(new Set(numbers).size).toBe(given.length);
        expect(numbers).not.toContain('');
      }),
      { numRuns: 40 },
    );
  });

  test('undoing brings the workbook back', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const book = memoryBook('样例', sheetsOf(given));
        const before = snapshot(book);
        const { inverse } = book.applyPatch(planOf(book, options).patch);
        const { patch, lost } = relocate(inverse, book, anchorTables(found(book)));
        expect(lost).toEqual([]);
        expect(book.applyPatch(patch).skipped).toEqual([]);
        expect(snapshot(book)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  test('undoing after a sort or inserted rows is the same as never having filled', () => {
    const change = fc.oneof(
      fc.record({
        kind: fc.constant('sort' as const),
        field: fc.constantFrom('customerName', 'acceptedOn', 'request'),
        descending: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('insert' as const), at: fc.integer({ min: 0, max: 8 }) }),
    );
    /** The register, sorted by a typed field, or with a blank row let in; other forms as they are. */
    const apply = (
      book: MemoryBook,
      one: typeof change extends fc.Arbitrary<infer T> ? T : never,
      rowCount: number,
    ) => {
      const sheet = book.sheet(formNamed(REGISTRATION).title.zh);
      const { area } = sheet.tables[0];
      if (one.kind === 'insert') sheet.insertRows(one.at, 1);
      else if (rowCount > 0) {
        const by = formNamed(REGISTRATION).fields.findIndex(({ id }) => id === one.field);
        sheet.sortRows({ ...area, top: area.top + 1 }, by, one.descending);
      }
    };
    fc.assert(
      fc.property(cases, fc.array(change, { maxLength: 3 }), (given, changes) => {
        const [book, untouched] = [memoryBook('样例', sheetsOf(given)), memoryBook('样例', sheetsOf(given))];
        const { inverse } = book.applyPatch(planOf(book, options).patch);
        for (const one of changes) {
          apply(book, one, given.length);
          apply(untouched, one, given.length);
        }
        const { patch, lost } = relocate(inverse, book, anchorTables(found(book)));
        expect(lost).toEqual([]);
        book.applyPatch(patch);
        expect(snapshot(book)).toEqual(snapshot(untouched));
      }),
      { numRuns: 60 },
    );
  });

  test('rows that were added and then sorted into the others are blanked again; the table keeps the rows that it needs', () => {
    const rows = ['TS3', 'TS2', 'TS1'].map((caseNo) => complaint({ caseNo }));
    const book = memoryBook('样例', [
      sheetOf(REGISTRATION, rows),
      { ...sheetOf(STATISTICS, [{ caseNo: 'TS2', responsible: '吴桐' }]), tables: [{ name: '统计', range: 'A2:G3' }] },
    ]);
    const { inverse } = book.applyPatch(planOf(book, options).patch);
    const sheet = book.sheet(formNamed(STATISTICS).title.zh);
    sheet.sortRows({ top: 2, left: 0, bottom: 4, right: 6 }, 1);
    const { patch, lost } = relocate(inverse, book, anchorTables(found(book)));
    book.applyPatch(patch);
    expect([2, 3, 4].map((row) => [sheet.content(row, 1), sheet.content(row, 4)])).toEqual([
      [null, null],
      ['TS2', '吴桐'],
      [null, null],
    ]);
    expect(lost.map(({ why }) => why.id)).toEqual(['relocate.tableInUse']);
    expect(sheet.tables[0].area.bottom).toBe(3);
  });

  describe('rows that were added for cases and then', () => {
    const CASES = ['TS1', 'TS2'].map((caseNo) => complaint({ caseNo }));
    const number = formNamed(HANDLING).fields.findIndex(({ id }) => id === 'handlingNo');
    const link = formNamed(HANDLING).fields.findIndex(({ id }) => id === 'caseNo');

    test.each<
      [what: string, change: (sheet: ReturnType<MemoryBook['sheet']>) => void, links: MemoryContent[], lost: boolean]
    >([
      ['given a number', (sheet) => sheet.set(2, number, 'CL1'), [null, null], false],
      [
        'given a number and sorted',
        (sheet) => {
          sheet.set(2, number, 'CL1');
          sheet.sortRows({ top: 2, left: 0, bottom: 3, right: labelsOf(HANDLING).length - 1 }, link, true);
        },
        [null, null],
        false,
      ],
      ['deleted, one of them', (sheet) => sheet.deleteRows(2, 1), [null], true],
      [
        'cleared, one of them',
        (sheet) => labelsOf(HANDLING).forEach((_, column) => sheet.set(3, column, null)),
        [null, null],
        true,
      ],
    ])('%s: the rest is undone', (_, change, links, isLost) => {
      const book = memoryBook('样例', [sheetOf(REGISTRATION, CASES), sheetOf(HANDLING, [])]);
      const { inverse } = book.applyPatch(planOf(book, options).patch);
      const sheet = book.sheet(formNamed(HANDLING).title.zh);
      change(sheet);
      const { patch, lost } = relocate(inverse, book, anchorTables(found(book)));
      expect(book.applyPatch(patch).skipped).toEqual([]);
      expect(links.map((__, i) => sheet.content(2 + i, link))).toEqual(links);
      expect(new Set(lost.map(({ why }) => why.id))).toEqual(new Set(isLost ? ['relocate.noRow'] : []));
    });
  });
});
