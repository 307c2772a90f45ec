import excel from 'exceljs';
import { dayOf } from '../src/shared/values/date';
import { CITIES } from './sample-courier/names';

/** The day that the sample list speaks of. */
export const SAMPLE_AS_OF = { year: 2026, month: 10, day: 31 };

/** Numbers that are the same on every machine (mulberry32): another generator would make other customers of this list. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = [
  '锦程',
  '百川',
  '恒信',
  '瑞丰',
  '启明',
  '天工',
  '嘉禾',
  '远航',
  '晨曦',
  '万象',
  '聚源',
  '鼎盛',
  '华彩',
  '新禾',
  '汇通',
  '立达',
  '明珠',
  '盛景',
  '蓝海',
  '金穗',
];
const TRADES: readonly [trade: string, suffix: string][] = [
  ['电子商务', '电子商务有限公司'],
  ['服装', '服饰有限公司'],
  ['电子产品', '电子科技有限公司'],
  ['医药', '医药有限公司'],
  ['图书', '图书有限公司'],
  ['食品', '食品有限公司'],
  ['机械', '机械制造有限公司'],
  ['金融', '商务服务有限公司'],
];
const OWNERS = ['陈晓', '林岚', '周启', '吴桐', '何静'];

type Cell = string | number | null;

const HEADERS = [
  '客户编号',
  '客户名称',
  '集团编号',
  '所属行业',
  '客户专管员',
  '消费金额（元）',
  '消费频率',
  '首次消费日期',
  '最后一次消费日期',
  '年收入目标（万元）',
  '上期价值类别',
  '连续下降期数',
  '信用评分',
  '一次进货量',
  '月业务收入',
] as const;

const DATES = ['首次消费日期', '最后一次消费日期'];
const MONEY = ['消费金额（元）', '一次进货量', '月业务收入'];

/** The customers of a courier in one city: log-normal amounts with ties, and what real lists hold besides clean numbers. */
function customers(): Cell[][] {
  const random = generator(20261031);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const asOf = dayOf(SAMPLE_AS_OF.year, SAMPLE_AS_OF.month, SAMPLE_AS_OF.day);
  const used = new Set<string>();
  const rows: Cell[][] = [];
  for (let i = 1; i <= 320; i++) {
    const [trade, suffix] = pick(TRADES);
    let name: string;
    do name = `${pick(CITIES)}${pick(WORDS)}${pick(WORDS)}${suffix}`;
    while (used.has(name));
    used.add(name);
    // Amounts in steps of 100 yuan below 20 000, so that some tie; to the fen above.
    const raw = Math.exp(9.6 + 1.35 * normal());
    const amount = raw < 20000 ? Math.max(100, Math.round(raw / 100) * 100) : Math.round(raw * 100) / 100;
    const frequency = Math.max(1, Math.round((amount / 1000) * (0.5 + random())));
    const silent = Math.floor(random() ** 3 * 260);
    const first = asOf - silent - 30 - Math.floor(random() * 1800);
    const target = Math.round((amount / 10000) * (0.9 + random() * 0.5) * 10) / 10;
    const before = amount * (0.88 + random() * 0.26);
    const previous = before > 195000 ? 'A类' : before > 45000 ? 'B类' : 'C类';
    rows.push([
      `KH${String(i).padStart(4, '0')}`,
      name,
      null,
      trade,
      pick(OWNERS),
      amount,
      frequency,
      first,
      asOf - silent,
      target,
      previous,
      random() < 0.3 ? 1 : 0,
      Math.round(45 + random() * 54),
      Math.round(amount * (0.06 + random() * 0.08)),
      Math.round(amount / 12),
    ]);
  }
  return rows;
}

/** What goes wrong in real lists, planted at fixed rows. */
function plant(rows: Cell[][]): void {
  const at = (header: (typeof HEADERS)[number]) => HEADERS.indexOf(header);
  const set = (row: number, header: (typeof HEADERS)[number], value: Cell) => (rows[row][at(header)] = value);
  // Two companies of one group, neither of them large by itself.
  for (const [row, name] of [
    [40, '海州远航供应链有限公司'],
    [141, '海州远航国际货运有限公司'],
  ] as const) {
    set(row, '客户名称', name);
    set(row, '集团编号', 'JT01');
    set(row, '消费金额（元）', 61500);
    set(row, '消费频率', 66);
    set(row, '年收入目标（万元）', 7);
    set(row, '一次进货量', 5800);
    set(row, '月业务收入', 5125);
  }
  for (const row of [17, 88, 203]) set(row, '消费金额（元）', null);
  set(56, '消费金额（元）', '待核');
  set(120, '消费金额（元）', '12,800.00');
  set(171, '消费金额（元）', -560);
  set(244, '消费金额（元）', 0);
  set(97, '最后一次消费日期', 2018);
  set(150, '最后一次消费日期', '2026年9月18日');
  set(260, '最后一次消费日期', null);
  for (const row of [9, 10, 11]) set(row, '消费金额（元）', 36000);
}

/** The customers with everything that is planted among them. */
function sampleRows(): Cell[][] {
  const rows = customers();
  plant(rows);
  return rows;
}

/** What the 合计 row says: the numbers of 消费金额, added in fen. */
function totalOf(rows: readonly (readonly Cell[])[]): number {
  const value = HEADERS.indexOf('消费金额（元）');
  return (
    rows.reduce((sum, row) => {
      const amount = row[value];
      return sum + (typeof amount === 'number' ? Math.round(amount * 100) : 0);
    }, 0) / 100
  );
}

/** The columns that the spreadsheet in the browser shows, so that its formulas stand on the first screen. */
const SHORT_LIST = ['客户编号', '客户名称', '集团编号', '消费金额（元）', '年收入目标（万元）', '信用评分'] as const;

/** The same list as the spreadsheet in the browser starts with: header, customers, 合计, as plain rows. */
export function sampleList(): Cell[][] {
  const rows = sampleRows();
  const places = SHORT_LIST.map((header) => HEADERS.indexOf(header));
  const total = SHORT_LIST.map((header) =>
    header === '客户编号' ? '合计' : header === '消费金额（元）' ? totalOf(rows) : null,
  );
  return [[...SHORT_LIST], ...rows.map((row) => places.map((place) => row[place])), total];
}

/** The sample list as a workbook: two title rows, the header, the customers, a 合计. */
export async function sampleCustomers(): Promise<Uint8Array> {
  const rows = sampleRows();
  const workbook = new excel.Workbook();
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 9, 31));
  workbook.creator = workbook.lastModifiedBy = '大客户助手';
  const sheet = workbook.addWorksheet('客户名单', { views: [{ state: 'frozen', ySplit: 3 }] });
  sheet.addRow(['滨江速递 客户名单（示例，名称均为虚构）']).font = { name: 'Microsoft YaHei', size: 14, bold: true };
  sheet.addRow(['统计期：2025-11-01 至 2026-10-31，单位见各列']).font = {
    name: 'Microsoft YaHei',
    size: 9,
    color: { argb: 'FF666666' },
  };
  const header = sheet.addRow([...HEADERS]);
  header.font = { name: 'Microsoft YaHei', size: 10, bold: true, color: { argb: 'FFFFFFFF' } };
  header.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF4B5D67' } };
    cell.alignment = { wrapText: true, vertical: 'middle' };
  });
  for (const row of rows) {
    const line = sheet.addRow(row);
    line.font = { name: 'Microsoft YaHei', size: 10 };
    for (const date of DATES) line.getCell(HEADERS.indexOf(date as (typeof HEADERS)[number]) + 1).numFmt = 'yyyy-mm-dd';
    for (const money of MONEY) line.getCell(HEADERS.indexOf(money as (typeof HEADERS)[number]) + 1).numFmt = '#,##0.00';
  }
  const last = sheet.addRow(['合计', null, null, null, null, totalOf(rows)]);
  last.font = { name: 'Microsoft YaHei', size: 10, bold: true };
  last.getCell(HEADERS.indexOf('消费金额（元）') + 1).numFmt = '#,##0.00';
  const wide: Readonly<Record<string, number>> = { 客户名称: 34 };
  sheet.columns.forEach((column, i) => (column.width = wide[HEADERS[i]] ?? 13));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
