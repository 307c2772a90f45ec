import { mkdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createDeflateRaw, inflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { run } from '../scripts/bundle.mjs';
import { interleaveChildren } from './children.mjs';
import { generator, HEADINGS, incomes } from './data.mjs';
import { folder } from './list.mjs';
import { asJson, machine, machineLine, option, table } from './measure.mjs';

const { nodeHost, readTables, StyleBook, writePieces, writeWorkbook } = await run('bench/ours.mjs', 'dist/bench.mjs');

const count = option('rows', 1_000_000);
const rounds = option('rounds', 3);

await mkdir(folder, { recursive: true });
const fileOf = (id) => `${folder}written-${id}.xlsx`;
const DATE_FORMAT = 'yyyy-mm-dd';
/** 2020-01-01 as a serial of the 1900 system. */
const FIRST_DAY = 43_831;

/** Gives the values of a customer; undefined is a blank. Columns are kept as numbers, so that they take little of the memory. */
function customers() {
  const random = generator(9);
  const values = incomes(count);
  const column = (Type, of) => Type.from({ length: count }, of);
  const names = column(Uint32Array, () => random() * 1e6);
  const volumes = column(Uint16Array, () => random() * 5000);
  const first = column(Uint16Array, () => random() * 1000);
  const last = column(Uint16Array, () => 1000 + random() * 1000);
  const frequencies = column(Uint16Array, () => random() * 300);
  const scores = column(Uint8Array, () => random() * 101);
  const regions = column(Uint8Array, () => random() * 40);
  return (row) => [
    `KH${String(row + 1).padStart(8, '0')}`,
    `${['华东', '华南', '华北', '西部'][row % 4]}速运客户${names[row]}有限公司`,
    Number.isNaN(values[row]) ? undefined : values[row],
    volumes[row],
    FIRST_DAY + first[row],
    FIRST_DAY + last[row],
    frequencies[row] / 10,
    scores[row],
    `区域${regions[row]}`,
  ];
}
/** Columns that hold days. */
const DAYS = [4, 5];

async function ours({ id, level }) {
  const customer = customers();
  return async () => {
    const styles = new StyleBook({ name: 'Calibri', size: 11 });
    const day = styles.indexOf({ format: DATE_FORMAT });
    const looks = HEADINGS.map((_, column) => (DAYS.includes(column) ? day : 0));
    const sheet = {
      name: '客户',
      rowCount: count + 1,
      columnCount: HEADINGS.length,
      widths: HEADINGS.map(() => 12),
      print: { paper: 'A4', landscape: true },
      row(row, cells) {
        const values = row === 0 ? HEADINGS : customer(row - 1);
        for (let column = 0; column < values.length; column++) {
          const value = values[column];
          if (typeof value === 'string') cells.text(value);
          else if (value === undefined) cells.blank();
          else cells.number(value, looks[column]);
        }
      },
    };
    const workbook = { properties: { title: '', application: 'bench' }, sheets: [sheet], styles };
    await writePieces(fileOf(id), (sink) => writeWorkbook(workbook, nodeHost, sink, level));
  };
}

async function exceljs({ id, level }) {
  const customer = customers();
  return async () => {
    const writer = new ExcelJS.stream.xlsx.WorkbookWriter({
      filename: fileOf(id),
      useStyles: true,
      zip: { zlib: { level } },
    });
    const sheet = writer.addWorksheet('客户');
    for (const column of DAYS) sheet.getColumn(column + 1).numFmt = DATE_FORMAT;
    sheet.addRow(HEADINGS).commit();
    for (let row = 0; row < count; row++) sheet.addRow(customer(row)).commit();
    await writer.commit();
  };
}

/** The sheet's XML out of a file of ours: its bytes begin behind the local header that names it. */
async function sheetXml() {
  const archive = await readFile(fileOf('ours-1'));
  const name = 'xl/worksheets/sheet1.xml';
  const at = archive.indexOf(name);
  return inflateRawSync(archive.subarray(at + name.length), { maxOutputLength: 2 ** 32 });
}

/** Deflates the sheet's XML and nothing else; it lies in memory before. */
async function floor({ id, level }) {
  const xml = await sheetXml();
  return () =>
    writePieces(fileOf(id), async (sink) => {
      const deflate = createDeflateRaw({ level, chunkSize: 1 << 18 });
      deflate.end(xml);
      for await (const piece of deflate) await sink(piece);
    });
}

const rows = [
  { id: 'ours-1', name: '**ours, level 1**', prepare: ours, level: 1 },
  { id: 'ours-6', name: '**ours, level 6**', prepare: ours, level: 6 },
  { id: 'exceljs-1', name: 'exceljs streaming, level 1', prepare: exceljs, level: 1 },
  { id: 'exceljs-6', name: 'exceljs streaming, level 6', prepare: exceljs, level: 6 },
  { id: 'floor-1', name: 'floor: the same sheet deflated, level 1', prepare: floor, level: 1 },
  { id: 'floor-6', name: 'floor: the same sheet deflated, level 6', prepare: floor, level: 6 },
];

/** Every cell of the first sheet, read back. */
async function cellsOf(id) {
  const { tables } = await readTables(await readFile(fileOf(id)), id, nodeHost);
  const sheet = await tables[0].read();
  return { sheet, columns: HEADINGS.map((_, column) => sheet.column(column)) };
}

/** Cells in which two files differ. */
async function differences(one, other) {
  const [a, b] = [await cellsOf(one), await cellsOf(other)];
  if (a.sheet.rowCount !== b.sheet.rowCount) return Infinity;
  let found = 0;
  for (let column = 0; column < HEADINGS.length; column++) {
    for (let row = 0; row < a.sheet.rowCount; row++) {
      const [left, right] = [a.columns[column], b.columns[column]];
      if (left.kind(row) !== right.kind(row) || left.text(row) !== right.text(row)) found++;
    }
  }
  return found;
}

// The floor needs a sheet to deflate.
const first = (inChild) => inChild(rows[0]);
const measured = await interleaveChildren(fileURLToPath(import.meta.url), rows, rounds, first);
if (measured !== undefined) {
  const on = machine();
  for (const row of measured) row.size = (await stat(fileOf(row.id))).size;
  const base = (level) => measured.find(({ id }) => id === `ours-${level}`).median;
  const differing = await differences('ours-1', 'exceljs-1');
  if (asJson()) {
    const lines = measured.map(({ id, level, median, best, times, memory, size }) => ({
      id,
      level,
      median,
      best,
      times,
      memory,
      size,
    }));
    console.log(JSON.stringify({ machine: on, rows: count, rounds, lines, differing }, null, 2));
  } else {
    const lines = measured.map((row) => [
      row.name,
      (row.median / 1000).toFixed(2),
      (row.best / 1000).toFixed(2),
      (row.median / base(row.level)).toFixed(2),
      row.prepare === floor ? '' : (row.memory / 1e6).toFixed(0),
      (row.size / 1e6).toFixed(1),
    ]);
    console.log(`## Writing a workbook

${machineLine(on)}
Data: ${count} rows of ${HEADINGS.length} columns, two of them dates.
Medians of ${rounds} interleaved rounds, each run in a process of its own; starting Node and making the columns not included. A ratio above 1 is slower than ours at the same level. Memory is the peak of the whole process; the floor holds the whole sheet and has none to compare.

${table(['row', 'median s', 'best s', 'to ours at its level', 'peak MB', 'file MB'], lines)}

${differing === 0 ? 'Every cell of ours and of exceljs is read back the same.' : `Cells that differ between ours and exceljs: ${differing}.`}`);
  }
  if (differing > 0) {
    console.error('The writers do not agree.');
    process.exitCode = 1;
  }
}
