import type { MemoryContent, MemorySheetData } from '../../src/shared/workbook/memory-book';
import { cellName } from '../../src/shared/workbook/table';
import { cleanMonth, type Month } from './month';
import { type Cells, day, headerRow, type MonthSheet, rowIndex, sheetData } from './sheet';

type FormName = keyof Month['forms'];

/** Where a finding is expected: a cell of a row by the row's key, or the header where there is no row. */
interface Expected {
  readonly check: string;
  readonly form: FormName;
  readonly row?: string;
  /** Which of the rows with that key, from 0. */
  readonly nth?: number;
  readonly label: string;
  /** Mended automatically; everything else needs a person. */
  readonly fixed?: true;
}

/** A fault: what is done to the clean month, and the one finding that it must give. */
interface Fault extends Expected {
  /** What comes to stand in that cell, where nothing else is to be done. */
  readonly now?: MemoryContent;
  /** Further cells of the same or another sheet that go with it, so that there is one fault and not two. */
  readonly also?: readonly (readonly [FormName, string, string, MemoryContent])[];
  /** Anything else that is done to a sheet. */
  readonly alter?: (sheet: MonthSheet) => MonthSheet;
}

const at = (row: string, nth?: number) => ({ row, nth });

/** A copy of a row with other cells, put behind it. */
const repeated =
  (row: string, changes: Cells) =>
  (sheet: MonthSheet): MonthSheet => {
    const index = rowIndex(sheet, row);
    const rows = [...sheet.rows];
    rows.splice(index + 1, 0, { ...rows[index], ...changes });
    return { ...sheet, rows };
  };

const without =
  (row: string) =>
  (sheet: MonthSheet): MonthSheet => ({ ...sheet, rows: sheet.rows.filter((_, i) => i !== rowIndex(sheet, row)) });

const withoutColumn =
  (label: string) =>
  (sheet: MonthSheet): MonthSheet => ({ ...sheet, labels: sheet.labels.filter((one) => one !== label) });

const inserted =
  (after: string, cells: Cells) =>
  (sheet: MonthSheet): MonthSheet => {
    const rows = [...sheet.rows];
    rows.splice(rowIndex(sheet, after) + 1, 0, cells);
    return { ...sheet, rows };
  };

const AGAIN = '3月20日寄出的画册又被放在物业，收件人没有收到通知。';

/** Changes that belong to no single cell, made before the faults of single cells. */
const REMOVALS: readonly (readonly [FormName, (sheet: MonthSheet) => MonthSheet])[] = [
  // KH0003 complained on 10 March; its next contact is weeks later.
  ['contacts', without('4')],
  // Closed without an investigation.
  ['investigation', without('TS20260320-001')],
  // Not handled by its deadline of 30 March.
  ['handling', without('CL20260326-001')],
  ['statistics', without('TS20260323-001')],
];

/** Every fault that is planted, at least one for each check, each with the finding that it must give. */
export const FAULTS: readonly Fault[] = [
  // 投诉台账
  { check: 'required-field', form: 'registration', ...at('TS20260302-001'), label: '投诉方式', now: '' },
  { check: 'required-field', form: 'registration', ...at('TS20260316-001'), label: '运单号', now: '无' },
  { check: 'unknown-choice', form: 'registration', ...at('TS20260305-001'), label: '投诉方式', now: '微信群' },
  {
    check: 'choice-spelling',
    form: 'registration',
    ...at('TS20260306-001'),
    label: '投诉方式',
    now: '来电',
    fixed: true,
  },
  {
    check: 'choice-spelling',
    form: 'registration',
    ...at('TS20260311-001'),
    label: '投诉理由',
    now: '破损：外包装破损',
    fixed: true,
  },
  {
    check: 'date-as-text',
    form: 'registration',
    ...at('TS20260303-001'),
    label: '寄件日期',
    now: '2026.3.1',
    fixed: true,
  },
  {
    check: 'date-as-text',
    form: 'registration',
    ...at('TS20260325-001'),
    label: '寄件日期',
    now: 20260322,
    fixed: true,
  },
  { check: 'precision-lost', form: 'registration', ...at('TS20260324-001'), label: '运单号', now: 773152640011223300 },
  {
    check: 'identifier-as-number',
    form: 'registration',
    ...at('TS20260304-001'),
    label: '联系电话',
    now: 13900000003,
    fixed: true,
  },
  { check: 'stray-blanks', form: 'registration', ...at('TS20260303-001'), label: '联系人', now: ' 邓涛 ', fixed: true },
  {
    check: 'stray-blanks',
    form: 'registration',
    ...at('TS20260330-001'),
    label: '客户名称',
    now: '马超\u3000',
    fixed: true,
  },
  {
    check: 'full-width',
    form: 'registration',
    ...at('TS20260316-001'),
    label: '联系电话',
    now: '１３９００００００１１',
    fixed: true,
  },
  { check: 'phone-number', form: 'registration', ...at('TS20260323-001'), label: '联系电话', now: '1390000016' },
  { check: 'reference-format', form: 'registration', ...at('TS20260306-001'), label: '客户编号', now: 'kh07' },
  { check: 'reference-format', form: 'registration', ...at('TS20260330-001'), label: '运单号', now: 'KD26-0326' },
  { check: 'letter-kind', form: 'registration', ...at('TS20260311-001'), label: '价值类别', now: 'C级' },
  {
    check: 'stale-derived',
    form: 'registration',
    ...at('TS20260309-001'),
    label: '答复期限',
    now: day('03-20'),
    fixed: true,
  },
  { check: 'stale-derived', form: 'registration', ...at('TS20260327-001'), label: '状态', now: '调查中', fixed: true },
  { check: 'case-number-pattern', form: 'registration', ...at('0331-1'), label: '受理编号' },
  { check: 'case-number-date', form: 'registration', ...at('TS20260325-001'), label: '受理编号' },
  {
    check: 'duplicate-number',
    form: 'registration',
    ...at('TS20260330-001', 1),
    label: '受理编号',
    alter: repeated('TS20260330-001', {
      客户名称: '方圆',
      联系人: '方圆',
      联系电话: '13900000022',
      运单号: 'KD2603260039',
      投诉理由: '服务态度',
      投诉要求: '道歉',
      投诉内容: '3月28日派件员放下快件就走，没有当面确认。',
    }),
  },
  {
    check: 'short-content',
    form: 'registration',
    ...at('TS20260318-001'),
    label: '投诉内容',
    now: '态度不好',
    also: [['statistics', 'TS20260318-001', '投诉内容', '态度不好']],
  },
  {
    check: 'complaint-expired',
    form: 'registration',
    ...at('TS20260323-001'),
    label: '寄件日期',
    now: day('2025-03-19'),
  },
  {
    check: 'on-the-spot-late',
    form: 'registration',
    ...at('TS20260318-001'),
    label: '当场解决',
    also: [
      ['handling', 'CL20260318-001', '处理日期', day('03-19')],
      ['handling', 'CL20260318-001', '告知客户日期', day('03-19')],
      ['handling', 'CL20260318-001', '结案日期', day('03-19')],
    ],
  },
  {
    check: 'citizen-number',
    form: 'registration',
    ...at('TS20260304-001'),
    label: '身份证号',
    now: '110105194912310021',
  },
  {
    check: 'needless-citizen-number',
    form: 'registration',
    ...at('TS20260309-001'),
    label: '身份证号',
    now: '440524188001010014',
  },
  { check: 'key-account-contact', form: 'registration', ...at('TS20260310-001'), label: '客户名称' },
  {
    check: 'priority-order',
    form: 'registration',
    ...at('TS20260302-001'),
    label: '受理编号',
    also: [
      ['handling', 'CL20260304-001', '处理日期', day('03-06')],
      ['handling', 'CL20260304-001', '告知客户日期', day('03-06')],
    ],
  },
  {
    check: 'repeated-complaint',
    form: 'registration',
    ...at('TS20260324-001'),
    label: '客户名称',
    also: [
      ['registration', 'TS20260324-001', '投诉理由', '投递服务：未按址投递'],
      ['registration', 'TS20260324-001', '投诉内容', AGAIN],
      ['statistics', 'TS20260324-001', '投诉内容', AGAIN],
    ],
  },
  {
    check: 'reply-overdue',
    form: 'registration',
    ...at('TS20260312-001'),
    label: '受理编号',
    also: [['handling', 'CL20260316-002', '处理日期', day('03-24')]],
  },
  {
    check: 'reply-overdue',
    form: 'registration',
    ...at('TS20260323-001'),
    label: '受理编号',
    also: [['registration', 'TS20260323-001', '状态', '逾期']],
  },
  { check: 'closed-incomplete', form: 'registration', ...at('TS20260320-001'), label: '受理编号' },

  // 投诉调查
  { check: 'missing-column', form: 'investigation', label: '编号', alter: withoutColumn('处理建议') },
  { check: 'required-field', form: 'investigation', ...at('TS20260311-001'), label: '客户名称', now: '', fixed: true },
  { check: 'unknown-case', form: 'investigation', ...at('TS20260312-010'), label: '编号' },
  {
    check: 'case-rows',
    form: 'investigation',
    ...at('TS20260305-001', 1),
    label: '编号',
    alter: repeated('TS20260305-001', { 调查结果: '属实（有效）', 发生原因: '第二次调查：监控确认遗落一件。' }),
  },
  { check: 'improvement-missing', form: 'investigation', ...at('TS20260316-001'), label: '对策改进', now: '' },

  // 投诉处理
  { check: 'closed-incomplete', form: 'handling', ...at('CL20260311-001'), label: '部门经理意见', now: '' },
  {
    check: 'customer-name-differs',
    form: 'handling',
    ...at('CL20260305-001'),
    label: '客户名称',
    now: '长乐鼎盛食品厂',
  },
  { check: 'case-date-order', form: 'handling', ...at('CL20260312-001'), label: '处理日期', now: day('03-09') },
  {
    check: 'compensation-approval',
    form: 'handling',
    ...at('CL20260319-002'),
    label: '赔偿金额（元）',
    now: 680,
    also: [['statistics', 'TS20260317-001', '损失金额', 680]],
  },
  { check: 'number-as-text', form: 'handling', ...at('CL20260305-001'), label: '免收运费', now: '18', fixed: true },
  { check: 'date-order', form: 'handling', ...at('CL20260317-001'), label: '结案日期', now: day('03-16') },
  {
    check: 'merged-cells',
    form: 'handling',
    ...at('CL20260305-001'),
    label: '处理部门',
    also: [['handling', 'CL20260310-001', '处理部门', null]],
  },

  // 统计
  { check: 'loss-total', form: 'statistics', ...at('TS20260303-001'), label: '损失金额', now: 318, fixed: true },
  {
    check: 'cell-error',
    form: 'statistics',
    ...at('TS20260302-001'),
    label: '占比',
    now: { formula: 'G3/0', shows: { error: '#DIV/0!' } },
  },

  // 大客户管理表
  {
    check: 'total-inside',
    form: 'management',
    ...at(''),
    label: '客户名称',
    alter: inserted('KH0002', { 客户名称: '小计', '消费金额（元）': 500000 }),
  },
  {
    check: 'add-in-formula',
    form: 'management',
    ...at('KH0004'),
    label: '价值类别',
    now: { formula: '_xldudf_ABC_TIER(F7,F4:F12)', shows: 'C类' },
  },
  {
    check: 'letter-column',
    form: 'management',
    label: '资信等级',
    alter: (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, i) => ({ ...row, 资信等级: i === 0 ? 'A类' : i < 3 ? 'B类' : 'C类' })),
    }),
  },
  {
    check: 'share-total',
    form: 'management',
    label: '占总额比',
    also: [['management', 'KH0004', '占总额比', null]],
  },
  { check: 'silent-customer', form: 'management', ...at('KH0006'), label: '最后一次消费日期', now: day('2025-12-20') },
  {
    check: 'key-account-candidate',
    form: 'management',
    ...at('KH0002'),
    // Its appointment has run out, which is a fault of its own.
    label: '客户名称',
  },
  {
    check: 'leader-visit',
    form: 'management',
    ...at('KH0002'),
    label: '客户名称',
    // Whoever went there does not lead.
    also: [['contacts', '2', '我方人员', '林岚']],
  },
  { check: 'owner-differs', form: 'management', ...at('KH0001'), label: '客户专管员', now: '吴桐' },
  { check: 'frequency-amount', form: 'management', ...at('KH0008'), label: '消费频率', now: 0 },
  { check: 'stale-derived', form: 'management', ...at('KH0005'), label: '利润（元）', now: 19000, fixed: true },

  // 大客户设定
  {
    check: 'level-threshold',
    form: 'appointment',
    ...at('KH0004'),
    label: '年收入目标（万元）',
    now: 6,
    also: [['appointment', 'KH0004', '目标完成率', 1.1833]],
  },
  { check: 'validity-order', form: 'appointment', ...at('KH0005'), label: '有效期至', now: day('2025-02-02') },
  {
    check: 'duplicate-customer',
    form: 'appointment',
    ...at('KH0003', 1),
    label: '客户编号',
    alter: repeated('KH0003', {
      客户级别: 'A级',
      '年收入目标（万元）': 26,
      目标完成率: 0.3385,
      设定日期: day('03-02'),
      有效期至: day('2027-03-02'),
      设定依据: 'SQ2026-007',
    }),
  },
  { check: 'credit-code', form: 'appointment', ...at('KH0001'), label: '信用代码', now: '91350100M000100Y34' },
  {
    check: 'credit-code-organisation',
    form: 'appointment',
    ...at('KH0002'),
    label: '信用代码',
    now: '91350100M000101Y4Q',
  },
  { check: 'term-ending', form: 'appointment', ...at('KH0002'), label: '有效期至', now: day('03-01') },
  { check: 'credit-code-owner', form: 'appointment', ...at('KH0004'), label: '信用代码', now: '91110105771583283D' },
  { check: 'choice-spelling', form: 'appointment', ...at('KH0002'), label: '客户级别', now: 'B', fixed: true },
  {
    check: 'visits-owed',
    form: 'appointment',
    ...at('KH0004'),
    label: '客户级别',
    // A call of the last week that was an e-mail.
    also: [['contacts', '46', '交往方式', '邮件']],
  },

  // 走访记录
  { check: 'value-type', form: 'contacts', ...at('3'), label: '费用（元）', now: '若干' },
  { check: 'out-of-range', form: 'contacts', ...at('8'), label: '满意度', now: 9 },
  { check: 'year-as-date', form: 'contacts', ...at('5'), label: '下次联系日期', now: { day: 2026 } },
  { check: 'number-as-text', form: 'contacts', ...at('7'), label: '费用（元）', now: '320元', fixed: true },
  { check: 'wan-or-yuan', form: 'contacts', ...at('10'), label: '费用（元）', now: 0.05 },
  {
    check: 'future-date',
    form: 'contacts',
    ...at('11'),
    label: '日期',
    now: day('04-25'),
    also: [
      ['contacts', '11', '录入时间', null],
      ['contacts', '11', '下次联系日期', day('05-15')],
    ],
  },
  { check: 'late-entry', form: 'contacts', ...at('5'), label: '录入时间', now: day('03-16 10:00') },
  { check: 'duplicate-contact', form: 'contacts', ...at('12'), label: '日期', alter: repeated('9', { 序号: 12 }) },
  { check: 'customer-mismatch', form: 'contacts', ...at('8'), label: '客户名称', now: '滨江锦程服装有限公司' },
  {
    check: 'hidden-rows',
    form: 'contacts',
    ...at('6'),
    label: '序号',
    alter: (sheet) => ({ ...sheet, hidden: ['6'] }),
  },
];

/** A fault that somebody decided to leave, with a reason. */
const IGNORED: Fault = {
  check: 'late-entry',
  form: 'contacts',
  ...at('1'),
  label: '录入时间',
  now: day('03-05 09:00'),
};

const IGNORES: readonly (readonly MemoryContent[])[] = [
  ['检查', '表单', '行', '栏目', '原因', '填写人', '日期'],
  ['late-entry', '大客户交往表', '1', '录入时间', '出差途中电话处理，返回后补录', '林岚', day('03-31')],
  ['short-content', '客户投诉登记表', 'TS20260309-001', '投诉内容', '客户原话如此', '何静', day('03-31')],
  ['phone-number', '客户投诉登记表', 'TS20260323-001', '联系方式', '', '何静', day('03-31')],
];

/** Case numbers that are themselves at fault, given last so that the other faults find their rows. */
const NUMBERS: readonly (readonly [FormName, string, string])[] = [
  ['registration', 'TS20260331-001', '0331-1'],
  ['registration', 'TS20260326-001', 'TS20260325-001'],
  ['investigation', 'TS20260312-001', 'TS20260312-010'],
];

function set(sheet: MonthSheet, row: string, nth: number | undefined, label: string, now: MemoryContent): void {
  const index = rowIndex(sheet, row, nth);
  if (!sheet.labels.includes(label)) throw new Error(`${sheet.name} has no ${label}`);
  sheet.rows[index] = { ...sheet.rows[index], [label]: now };
}

/** A planted fault as the report must name it. */
export interface Planted {
  readonly check: string;
  readonly sheet: string;
  readonly cell: string;
  readonly fixed: boolean;
}

function placed(sheet: MonthSheet, { check, row, nth, label, fixed }: Expected): Planted {
  const labels = sheet.labels;
  const column = labels.indexOf(label);
  if (column < 0) throw new Error(`${sheet.name} has no ${label}`);
  const line = row === undefined ? headerRow(sheet) : headerRow(sheet) + 1 + rowIndex(sheet, row, nth);
  return { check, sheet: sheet.name, cell: cellName(line, column), fixed: fixed ?? false };
}

export interface BrokenMonth {
  readonly sheets: readonly MemorySheetData[];
  readonly planted: readonly Planted[];
  /** Planted too, and ignored by the workbook's own list. */
  readonly ignored: Planted;
}

/** The month with every fault planted, and where each of them is. */
export function brokenMonth(): BrokenMonth {
  const { forms, others } = cleanMonth();
  const sheets: Record<FormName, MonthSheet> = { ...forms };
  for (const [form, alter] of REMOVALS) sheets[form] = alter(sheets[form]);
  for (const [form, from, to] of NUMBERS) set(sheets[form], from, undefined, sheets[form].key, to);
  const faults = [...FAULTS, IGNORED];
  for (const { form, alter } of faults) if (alter !== undefined) sheets[form] = alter(sheets[form]);
  for (const { form, row, nth, label, now, also = [] } of faults) {
    if (now !== undefined) set(sheets[form], row!, nth, label, now);
    for (const [other, key, of, content] of also) set(sheets[other], key, undefined, of, content);
  }
  const planted = FAULTS.map((fault) => placed(sheets[fault.form], fault));
  const merged = planted.find(({ check }) => check === 'merged-cells')!;
  const below = merged.cell.replace(/\d+/, (row) => String(Number(row) + 1));
  sheets.handling = { ...sheets.handling, merges: [`${merged.cell}:${below}`] };
  return {
    sheets: [...Object.values(sheets).map(sheetData), ...others, { name: 'KA_忽略', rows: IGNORES }],
    planted,
    ignored: placed(sheets[IGNORED.form], IGNORED),
  };
}
