import * as fc from 'fast-check';
import type { FoundForm } from '../../src/shared/forms/found';
import { memoryBook, type MemoryContent, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { cellsOf, formNamed, found, labelsOf, onlyForm, type Row, sheetOf } from './support';

const REGISTRATION = 'complaintRegistration';
const PRINTED = ['customerName', 'address', 'acceptedOn', 'caseNo', 'channel', 'reason', 'request'];
const labels = labelsOf(REGISTRATION, 'zh', PRINTED);

const CASES: readonly Row[] = [
  { customerName: '海州远航', acceptedOn: { day: 46086 }, caseNo: 'TS20260305-001', channel: '电话', reason: '延误' },
  { customerName: '东湖新禾', acceptedOn: { day: 46087 }, caseNo: 'TS20260306-001', channel: '微信', reason: '损毁' },
  { customerName: '北桥盛景', acceptedOn: { day: 46088 }, caseNo: 'TS20260307-001', channel: '来访', reason: '丢失' },
];
const rows = CASES.map((one) => cellsOf(REGISTRATION, one, PRINTED));

/** A sheet as far as a test says it. */
type Given = Partial<MemorySheetData> & Pick<MemorySheetData, 'rows'>;

const bookOf = (...sheets: readonly Given[]) =>
  memoryBook(
    '样例.xlsx',
    sheets.map((sheet, i) => ({ name: `Sheet${i + 1}`, ...sheet })),
  );

/** What a form says, wherever it stands: its cases by number, each with every field that has a column. */
const contentOf = ({ form, columns, rows: data }: FoundForm) => ({
  form: form.id,
  fields: [...columns.keys()].sort(),
  cases: data.map((row) => [...columns.keys()].sort().map((field) => row.value(field))),
});

const numbersOf = (form: FoundForm) => form.rows.map((row) => row.text(form.form.key));

describe('the header', () => {
  const row = ['甲公司', null, '2026-03-05', 'A-1', '电话', '延误', '道歉'];

  test.each<[what: string, sheet: Given, top: number, bottom: number]>([
    ['in the first row', { rows: [labels, row] }, 0, 0],
    [
      'below a title and a header block',
      { rows: [['客户投诉登记表'], ['表号：', 'A3', '填表人：', '何静'], labels, row] },
      2,
      2,
    ],
    ['with blank rows above', { rows: [[], [], labels, row] }, 2, 2],
    [
      'spaced out and in full-width signs',
      { rows: [labels.map((label) => `＊ ${[...label].join('\u3000')}：`), row] },
      0,
      0,
    ],
    ['with remarks in brackets', { rows: [labels.map((label) => `${label}（必填）`), row] }, 0, 0],
    [
      'split over two rows, groups merged',
      {
        rows: [
          ['投诉客户', null, '受理', null, '投诉', null, null],
          ['姓名', '地址', '日期', '编号', '方式', '理由', '要求'],
          row,
        ],
        merges: ['A1:B1', 'C1:D1', 'E1:G1'],
      },
      0,
      1,
    ],
    [
      'split over two rows, groups not merged',
      {
        rows: [
          ['投诉客户', null, '受理', null, '投诉', null, null],
          ['姓名', '地址', '日期', '编号', '方式', '理由', '要求'],
          row,
        ],
      },
      0,
      1,
    ],
    [
      'merged downwards beside a group',
      {
        rows: [
          ['投诉客户姓名', '营业地址', '受理', null, '投诉', null, null],
          [null, null, '日期', '编号', '方式', '理由', '要求'],
          row,
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:G1'],
      },
      0,
      1,
    ],
    [
      'with a row of remarks beneath',
      { rows: [labels, [null, null, '（年/月/日）', null, '（下拉选择）'], row] },
      0,
      1,
    ],
    [
      'two rows high throughout',
      { rows: [labels, [], row], merges: labels.map((_, i) => `${'ABCDEFG'[i]}1:${'ABCDEFG'[i]}2`) },
      0,
      1,
    ],
  ])('%s', (_, sheet, top, bottom) => {
    const form = onlyForm(bookOf(sheet));
    expect([form.form.id, form.headerTop, form.headerBottom]).toEqual([REGISTRATION, top, bottom]);
    expect(numbersOf(form)).toEqual(['A-1']);
    expect(form.rows[0].text('customerName')).toBe('甲公司');
    expect(form.columns.get('caseNo')!.column).toBe(3);
    expect(form.columns.size).toBeGreaterThanOrEqual(6);
  });

  test('in English, other names and in any mixture', () => {
    const header = ['Case number', '客户名称', 'Accepted on', 'Channel', '投诉理由', 'REQUEST'];
    const form = onlyForm(
      bookOf({ rows: [['Complaint registration'], header, ['A-1', '甲', '2026-03-05', 'phone', '延误', '道歉']] }),
    );
    expect([form.form.id, form.lang]).toEqual([REGISTRATION, 'en']);
    expect(form.rows[0].code('channel')).toBe('phone');
  });

  test('an own name outranks another name', () => {
    const header = [...labels, '公司名称', '联系电话'];
    const form = onlyForm(bookOf({ rows: [header, [...row, '乙公司', '123']] }));
    expect(form.columns.get('customerName')!.label).toBe('投诉客户姓名');
    expect(form.columns.get('phone')!.label).toBe('联系电话');
  });
});

describe('which form it is', () => {
  const handling = labelsOf('complaintHandling', 'zh', [
    'customerName',
    'handlingNo',
    'department',
    'handledOn',
    'result',
  ]);

  test.each<[what: string, sheet: Given, form: string | undefined]>([
    ['five of the seven fields that the text prints', { rows: [labels.slice(0, 5)] }, REGISTRATION],
    ['four of them', { rows: [labels.slice(0, 4)] }, undefined],
    ['four of them and the title', { rows: [['客户投诉登记表'], labels.slice(0, 4)] }, REGISTRATION],
    ['four of them on a sheet of that name', { name: '3月投诉登记表', rows: [labels.slice(0, 4)] }, REGISTRATION],
    ['two of them and the title', { rows: [['客户投诉登记表'], labels.slice(0, 2)] }, undefined],
    [
      'the fields of one, the title of another that has fewer of them',
      { rows: [['客户投诉登记表'], handling] },
      'complaintHandling',
    ],
    [
      'the title decides where the fields leave it open',
      { rows: [['客户投诉调查表'], ['编号', '客户名称', '投诉内容', '责任人', '调查结果', '处理建议']] },
      'complaintInvestigation',
    ],
    [
      'a customer list that begins like the management sheet',
      {
        name: '客户名单',
        rows: [
          [
            '客户编号',
            '客户名称',
            '集团编号',
            '所属行业',
            '客户专管员',
            '消费金额（元）',
            '消费频率',
            '最后一次消费日期',
            '年收入目标（万元）',
          ],
        ],
      },
      undefined,
    ],
    [
      'the same under the title of the form',
      {
        rows: [['表5-2 大客户管理表'], ['客户编号', '客户名称', '消费金额（元）', '消费频率', '最后一次消费日期']],
      },
      'keyAccountManagement',
    ],
    ['most of its fields, without a title', { rows: [labelsOf('keyAccountManagement')] }, 'keyAccountManagement'],
    [
      'a page of one case, label beside value',
      {
        rows: [
          ['客户投诉登记表'],
          ['投诉客户姓名', '甲公司', '营业地址', '海州', '受理日期', '2026-03-05'],
          ['受理编号', 'A-1', '投诉方式', '电话', '投诉理由', '延误'],
        ],
      },
      undefined,
    ],
    [
      'a list of what the fields mean',
      { rows: [['栏目', '填写要求'], ...labels.map((label) => [label, '必填'])] },
      undefined,
    ],
    ['nothing', { rows: [] }, undefined],
  ])('%s', (_, sheet, form) => {
    expect(found(bookOf(sheet)).map((one) => one.form.id)).toEqual(form === undefined ? [] : [form]);
  });

  test('two that fit alike are told', () => {
    // Either has three of its seven printed fields here, and both are named.
    const forms = found(
      bookOf({ rows: [['客户投诉登记表及客户投诉调查表'], ['受理编号', '客户名称', '处理建议', '投诉理由']] }),
    );
    expect(forms.map(({ form, doubt }) => [form.id, doubt?.id])).toEqual([[REGISTRATION, 'complaintInvestigation']]);
  });

  test('a sheet of ours says form and version itself', () => {
    const mark = '大客户助手 [keyAccountManagement/1/textbook] 规则手册 1.0.0';
    const form = onlyForm(bookOf({ rows: [[mark], ['客户编号', '客户名称', '消费金额', '消费频率', '利润']] }));
    expect([form.form.id, form.version]).toEqual(['keyAccountManagement', 1]);
    expect(onlyForm(bookOf({ rows: [labels] })).version).toBeUndefined();
  });
});

describe('the rows', () => {
  const data = (at: readonly (readonly MemoryContent[])[], more: Partial<MemorySheetData> = {}) =>
    onlyForm(bookOf({ rows: [labels, ...at], ...more }));
  const [one, two, three] = rows;
  const total = (word: string): MemoryContent[] => [word, null, null, 3];

  test.each<
    [what: string, rows: readonly (readonly MemoryContent[])[], data: number[], totals: number[], next: number]
  >([
    ['blank rows between', [one, [], two, [null, '-'], three], [1, 3, 5], [], 6],
    ['合计 at the end', [one, two, total('合 计：')], [1, 2], [3], 3],
    ['小计 between, 总计 at the end', [one, total('小计'), two, total('小计'), total('总计')], [1, 3], [2, 4, 5], 4],
    ['the word behind a running number', [one, [1, '小计', null, 1], two], [1, 3], [2], 4],
    ['sums without a word', [one, two, [null, null, null, null, { formula: 'SUM(E2:E3)', shows: 2 }]], [1, 2], [3], 3],
    ['a note below', [one, two, ['注：本表一式两份，登记人自留一份。']], [1, 2], [], 3],
    ['a line for signatures below', [one, two, [], ['制表人：何静', null, '审核人：林岚']], [1, 2], [], 3],
    ['a summary of its own below', [one, two, [], ['月份', '件数', '占比', '损失'], ['3月', 2, 1, 0]], [1, 2], [], 3],
    [
      'a list of other things below',
      [one, [], [], ['说明'], ['1. 受理后七日内答复'], ['2. 重大投诉即时上报']],
      [1],
      [],
      2,
    ],
    ['a row of mistakes directly below', [one, ['？', '？', '？', '？', '？']], [1, 2], [], 3],
    ['no rows at all', [], [], [], 1],
  ])('%s', (_, given, expected, totals, next) => {
    const form = data(given);
    expect(form.rows.map((row) => row.row)).toEqual(expected);
    expect([form.totals, form.nextRow]).toEqual([totals, next]);
  });

  test('hidden rows are rows', () => {
    expect(numbersOf(data([one, two, three], { hiddenRows: [2] }))).toEqual([
      'TS20260305-001',
      'TS20260306-001',
      'TS20260307-001',
    ]);
  });

  test('a customer merged over his rows is read in each of them', () => {
    const form = data([one, [null, ...two.slice(1)], three], { merges: ['A2:A3'] });
    expect(form.rows.map((row) => row.text('customerName'))).toEqual(['海州远航', '海州远航', '北桥盛景']);
  });

  test('a remark merged across the table is no row', () => {
    expect(data([one, ['以下为四月受理'], two], { merges: ['A3:G3'] }).rows.map((row) => row.row)).toEqual([1, 3]);
  });

  test('the header of a printed list that stands again on every page parts nothing', () => {
    const form = data([one, labels, two, labels, three]);
    expect(form.rows.map((row) => row.row)).toEqual([1, 3, 5]);
  });

  test('a row that holds its running number alone is blank', () => {
    const log = labelsOf('contactLog');
    const filled = cellsOf('contactLog', { serial: 1, customerName: '甲', date: { day: 46086 }, channel: '电话' });
    const form = onlyForm(bookOf({ rows: [['大客户交往表'], log, filled, [2], [3]] }));
    expect(form.rows.map((row) => row.row)).toEqual([2]);
  });

  test('an Excel table holds its own rows, and what is typed right below it', () => {
    const table = { tables: [{ name: '表1', range: 'A1:G4' }] };
    expect(data([one, [], two, three], table).rows.map((row) => row.row)).toEqual([1, 3, 4]);
    expect(data([one, [], two, ['另见附件']], table).rows.map((row) => row.row)).toEqual([1, 3]);
    const totals = { tables: [{ name: '表1', range: 'A1:G4', totalsRows: 1 }] };
    expect(data([one, two, [null, null, null, 2], three], totals)).toMatchObject({ totals: [3], nextRow: 3 });
  });
});

describe('several forms', () => {
  const handling = labelsOf('complaintHandling', 'zh', [
    'customerName',
    'handlingNo',
    'department',
    'handledOn',
    'result',
  ]);
  const handled = ['海州远航', 'CL1', '客服部', '2026-03-07', '道歉'];

  test.each<[string, (readonly MemoryContent[])[]]>([
    ['with a blank row and a title', [labels, ...rows, [], ['客户投诉处理表'], handling, handled]],
    ['with a title and no blank row', [labels, ...rows, ['客户投诉处理表'], handling, handled]],
    ['with nothing between', [labels, ...rows, handling, handled]],
    ['the upper one without rows', [['客户投诉登记表'], labels, [], ['客户投诉处理表'], handling, handled]],
  ])('one below the other, %s', (_, given) => {
    const forms = found(bookOf({ rows: given }));
    expect(forms.map(({ form }) => form.id)).toEqual([REGISTRATION, 'complaintHandling']);
    expect(forms[0].rows).toHaveLength(given[0] === labels ? 3 : 0);
    expect(numbersOf(forms[1])).toEqual(['CL1']);
  });

  test('the same on a sheet for every month', () => {
    const forms = found(
      bookOf({ name: '3月登记', rows: [labels, rows[0]] }, { name: '4月登记', rows: [labels, rows[1]] }),
    );
    expect(forms.map(({ sheet, rows: own }) => [sheet.name, own.length])).toEqual([
      ['3月登记', 1],
      ['4月登记', 1],
    ]);
  });

  test('on hidden sheets, but not on those that only programs make', () => {
    const sheet = (state: 'hidden' | 'veryHidden') => bookOf({ state, rows: [labels, rows[0]] });
    expect([found(sheet('hidden')).length, found(sheet('veryHidden')).length]).toEqual([1, 0]);
  });
});

describe('units', () => {
  const header = ['客户编号', '客户名称', '最后一次消费日期', '信息来源', '服务策略'];
  const values = (
    label: string,
    cells: readonly MemoryContent[],
    above: readonly MemoryContent[][] = [['大客户管理表']],
    below: readonly MemoryContent[][] = [],
  ) => {
    const form = onlyForm(
      bookOf({
        rows: [
          ...above,
          [...header, label],
          ...below,
          ...cells.map((cell, i) => [`K${i}`, '甲', { day: 46000 }, '电话', '驻点揽收', cell]),
        ],
      }),
    );
    const field = [...form.columns.values()].find((one) => one.column === header.length)!.field.id;
    return form.rows.map((row) => row.value(field));
  };

  test.each<[what: string, label: string, cells: readonly MemoryContent[], read: readonly (number | null)[]]>([
    [
      'yuan',
      '消费金额（元）',
      [61500, '¥61,500.5', '６１５００', '3.2万', '1.5万元'],
      [61500, 61500.5, 61500, 32000, 15000],
    ],
    ['no unit said', '消费金额', [61500], [61500]],
    ['wan', '消费金额（万元）', [6.15, '6.15', '3.2万', '61500元', 1.1], [61500, 61500, 32000, 61500, 11000]],
    [
      'nothing readable',
      '消费金额（元）',
      ['待核', { error: '#N/A' }, { day: 46000 }, '-', true],
      [null, null, null, null, null],
    ],
    ['shares as they are', '累计占比', [0.2, '20%', 1], [0.2, 0.2, 1]],
    ['shares per hundred, by their size', '累计占比', [20, '20%', 71.5], [0.2, 0.2, 0.715]],
    ['shares per hundred, by their label', '累计占比（%）', [2, 0.5], [0.02, 0.005]],
    ['a percentage in a column whose label says %', '累计占比（%）', [0.2, 0.5], [0.2, 0.5]],
    ['a rate above the whole', '变化率', [1.2, -0.3, 3], [1.2, -0.3, 3]],
  ])('%s', (_, label, cells, read) => {
    expect(values(label, cells)).toEqual(read);
  });

  test('of a whole table, said above it; the label’s own unit comes first', () => {
    const above = [['大客户管理表', null, null, null, '单位：万元']];
    expect(values('消费金额', [6.15], above)).toEqual([61500]);
    expect(values('消费金额（元）', [61500], above)).toEqual([61500]);
  });

  test('in a row beneath the labels', () => {
    expect(values('消费金额', [6.15], [['大客户管理表']], [[null, null, '（日期）', null, null, '万元']])).toEqual([
      61500,
    ]);
  });

  test('of a field that is in 万元 itself', () => {
    const rowsOf = (label: string, cell: MemoryContent) =>
      onlyForm(
        bookOf({ rows: [['大客户设定表'], ['客户编号', '客户名称', '大客户级别', label], ['K1', '甲', 'C级', cell]] }),
      ).rows[0].value('target');
    expect([rowsOf('年收入目标（万元）', 15), rowsOf('年收入目标', 15), rowsOf('年收入目标（元）', 150000)]).toEqual([
      15, 15, 15,
    ]);
    expect([rowsOf('年收入目标（万元）', '15万'), rowsOf('年收入目标（万元）', '150000元')]).toEqual([15, 15]);
  });
});

describe('laws', () => {
  const fields = [
    'customerName',
    'address',
    'acceptedOn',
    'caseNo',
    'channel',
    'reason',
    'request',
    'content',
    'solvedOnSpot',
  ];
  const cases: readonly Row[] = CASES.map((one, i) => ({
    ...one,
    content: '寄件三天没有动静，电话无人接听',
    solvedOnSpot: i === 1 ? '是' : '否',
  }));
  const plainRows = [labelsOf(REGISTRATION, 'zh', fields), ...cases.map((one) => cellsOf(REGISTRATION, one, fields))];
  const plain = contentOf(onlyForm(bookOf({ rows: plainRows })));

  const extra = fc.array(
    fc.record({
      at: fc.nat(),
      label: fc.constantFrom('序', '备注', '抄送', '附件', '录入人', '网点', '2026', ''),
      cell: fc.constantFrom<MemoryContent>('是', 12, null, '见附件', { day: 46086 }),
    }),
    { maxLength: 6 },
  );
  const order = fc.shuffledSubarray([...fields.keys()], { minLength: fields.length, maxLength: fields.length });
  const above = fc.array(
    fc.constantFrom<readonly MemoryContent[]>(
      [],
      ['客户投诉登记表'],
      ['滨江速递有限公司'],
      ['表号：', 'A3', '填表日期：', { day: 46100 }],
      ['统计期：2026年3月'],
    ),
    { maxLength: 4 },
  );
  const spelling = fc.constantFrom<(label: string) => string>(
    (label) => label,
    (label) => ` ${label}\u3000`,
    (label) => [...label].join(' '),
    (label) => `*${label}：`,
    (label) => `${label}\n（必填）`,
  );

  test('neither the order of columns, nor further ones, nor rows above, nor how labels are spelt change what is read', () => {
    fc.assert(
      fc.property(order, extra, above, spelling, (columns, extras, rowsAbove, spell) => {
        const permuted = plainRows.map((row, r) =>
          columns.map((column) => (r === 0 ? spell(row[column] as string) : row[column])),
        );
        for (const { at, label, cell } of extras) {
          const column = at % (permuted[0].length + 1);
          permuted.forEach((row, r) => row.splice(column, 0, r === 0 ? label : cell));
        }
        const form = onlyForm(bookOf({ rows: [...rowsAbove, ...permuted] }));
        expect(contentOf(form)).toEqual(plain);
        expect(form.headerBottom).toBe(rowsAbove.length);
      }),
    );
  });

  test('every form of ours is found again under its own labels, in both languages, whatever its profile', () => {
    const ids = [
      'keyAccountManagement',
      'keyAccountAppointment',
      'contactLog',
      REGISTRATION,
      'complaintInvestigation',
      'complaintHandling',
      'complaintStatistics',
    ];
    for (const id of ids) {
      for (const lang of ['zh', 'en'] as const) {
        const form = formNamed(id);
        for (const profile of ['textbook', 'company'] as const) {
          const own = form.fields
            .filter((field) => profile === 'company' || field.profile === 'textbook')
            .map((field) => field.id);
          const sheet = { name: 'Sheet1', rows: [[form.title[lang]], labelsOf(id, lang, own)] };
          const again = onlyForm(memoryBook('样例.xlsx', [sheet]));
          expect([again.form.id, [...again.columns.keys()].sort(), again.doubt]).toEqual([
            id,
            [...own].sort(),
            undefined,
          ]);
        }
        const example = Object.fromEntries(form.fields.map((field) => [field.id, field.type === 'text' ? '甲' : null]));
        expect(onlyForm(memoryBook('样例.xlsx', [sheetOf(id, [example], { lang })])).form.id).toBe(id);
      }
    }
  });
});
