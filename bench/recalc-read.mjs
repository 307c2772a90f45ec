import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rename, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { run } from '../scripts/bundle.mjs';
import { generator, HEADINGS, incomes } from './data.mjs';
import { asJson, interleave, machine, machineLine, option, table } from './measure.mjs';

const { nodeHost, readTables } = await run('bench/ours.mjs', 'dist/bench.mjs');

const count = option('rows', 100_000);
const rounds = option('rounds', 5);
const warmUps = option('warm-ups', 1);

const folder = fileURLToPath(new URL('out/', import.meta.url));
const file = `${folder}list-${count}.xlsx`;
/** 年收入目标, from 0. */
const VALUE = 2;

/** A list as a spreadsheet program saves it: shared strings, dates with a format. */
async function write() {
  const random = generator(9);
  const values = incomes(count);
  const day = (from) => new Date(Date.UTC(2020, 0, 1 + from + Math.floor(random() * 1000)));
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: `${file}.part`,
    useSharedStrings: true,
    useStyles: true,
  });
  const sheet = writer.addWorksheet('客户');
  sheet.getColumn(5).numFmt = 'yyyy-mm-dd';
  sheet.getColumn(6).numFmt = 'yyyy-mm-dd';
  sheet.addRow(HEADINGS).commit();
  for (let row = 0; row < count; row++) {
    sheet
      .addRow([
        `KH${String(row + 1).padStart(8, '0')}`,
        `${['华东', '华南', '华北', '西部'][row % 4]}速运客户${Math.floor(random() * 1e6)}有限公司`,
        Number.isNaN(values[row]) ? null : values[row],
        Math.floor(random() * 5000),
        day(0),
        day(1000),
        Math.floor(random() * 300) / 10,
        Math.floor(random() * 101),
        `区域${Math.floor(random() * 40)}`,
      ])
      .commit();
  }
  await writer.commit();
  await rename(`${file}.part`, file);
}

async function oursReading(columns) {
  const { tables } = await readTables(await readFile(file), file, nodeHost);
  const sheet = await tables[0].read({ columns });
  const column = sheet.column(VALUE);
  const values = new Float64Array(sheet.rowCount - 1);
  for (let row = 1; row < sheet.rowCount; row++) values[row - 1] = column.number(row);
  return values;
}

async function excelStream(sharedStrings) {
  const values = new Float64Array(count);
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, {
    worksheets: 'emit',
    sharedStrings,
    hyperlinks: 'ignore',
    styles: 'ignore',
  });
  for await (const sheet of reader) {
    for await (const row of sheet) {
      if (row.number === 1) continue;
      const value = row.getCell(VALUE + 1).value;
      values[row.number - 2] = typeof value === 'number' ? value : NaN;
    }
  }
  return values;
}

/** Inflates the sheet and counts its bytes, in two processes. */
async function unzip() {
  const child = spawn('sh', ['-c', 'unzip -p "$0" xl/worksheets/sheet1.xml | wc -c', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  await once(child, 'close');
  return Number(output);
}

await mkdir(folder, { recursive: true });
if ((await stat(file).catch(() => undefined)) === undefined) await write();

const rows = [
  { id: 'ours', name: '**ours, the value column**', run: () => oursReading([VALUE]) },
  { id: 'ours-all', name: 'ours, every column', run: () => oursReading(undefined) },
  { id: 'exceljs', name: 'exceljs streaming, shared strings left out', run: () => excelStream('ignore') },
  { id: 'exceljs-strings', name: 'exceljs streaming, with shared strings', run: () => excelStream('cache') },
];
const sheetBytes = await unzip();
if (sheetBytes > 0) rows.push({ id: 'unzip', name: 'floor: `unzip -p` of the sheet, piped to `wc -c`', run: unzip });

const on = machine();
const measured = await interleave(rows, { warmUps, rounds });
const ours = measured[0];
const differing = measured
  .filter((row) => row.last instanceof Float64Array)
  .filter((row) => row.last.length !== count || row.last.some((value, i) => !Object.is(value, ours.last[i])))
  .map((row) => row.id);
const { size } = await stat(file);

if (asJson()) {
  const lines = measured.map(({ id, name, median, best, times }) => ({
    id,
    name: name.replaceAll('**', ''),
    median,
    best,
    times,
  }));
  console.log(
    JSON.stringify({ machine: on, rows: count, fileBytes: size, sheetBytes, rounds, lines, differing }, null, 2),
  );
} else {
  const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
  const lines = measured.map((row) => [
    row.name,
    row.median.toFixed(0),
    row.best.toFixed(0),
    (row.median / ours.median).toFixed(2),
  ]);
  console.log(`## Reading the value column of a workbook

${machineLine(on)}
Data: ${count} rows of ${HEADINGS.length} columns, ${megabytes(size)} MB${sheetBytes > 0 ? `, its sheet ${megabytes(sheetBytes)} MB inflated` : ''}; shared strings, two columns of dates.
Medians of ${rounds} interleaved rounds after ${warmUps} to warm up; opening the file included. A ratio above 1 is slower than ours.

${table(['row', 'median ms', 'best ms', 'to ours'], lines)}

${differing.length === 0 ? 'All readers found the same values.' : `Other values than ours: ${differing.join(', ')}.`}${sheetBytes > 0 ? '' : '\n\nThere is no `unzip` here: its row is missing.'}`);
}
if (differing.length > 0) {
  console.error('The readers do not agree.');
  process.exitCode = 1;
}
