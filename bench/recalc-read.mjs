import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import SheetJS from 'xlsx';
import { run } from '../scripts/bundle.mjs';
import { digest, interleaveChildren } from './children.mjs';
import { HEADINGS } from './data.mjs';
import { listOf, VALUE } from './list.mjs';
import { asJson, machine, machineLine, option, table } from './measure.mjs';

const { nodeHost, readTables } = await run('bench/ours.mjs', 'dist/bench.mjs');

const count = option('rows', 1_000_000);
const rounds = option('rounds', 3);
const file = await listOf(count);

const ours = (columns) => async () => {
  const { tables } = await readTables(await readFile(file), file, nodeHost);
  const sheet = await tables[0].read({ columns });
  const column = sheet.column(VALUE);
  const values = new Float64Array(sheet.rowCount - 1);
  for (let row = 1; row < sheet.rowCount; row++) values[row - 1] = column.number(row);
  return digest(values);
};

const exceljs = (sharedStrings) => async () => {
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
  return digest(values);
};

/** Reads the workbook whole, rows as lists. */
const sheetjs = async () => {
  const book = SheetJS.read(await readFile(file), { dense: true });
  const data = book.Sheets[book.SheetNames[0]];
  // Newer releases keep the rows elsewhere.
  const cells = data['!data'] ?? data;
  const values = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const value = cells[row + 1]?.[VALUE]?.v;
    values[row] = typeof value === 'number' ? value : NaN;
  }
  return digest(values);
};

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

const rows = [
  { id: 'ours', name: '**ours, the value column**', prepare: () => ours([VALUE]) },
  { id: 'ours-all', name: 'ours, every column', prepare: () => ours(undefined) },
  { id: 'exceljs', name: 'exceljs streaming, shared strings left out', prepare: () => exceljs('ignore') },
  { id: 'exceljs-strings', name: 'exceljs streaming, with shared strings', prepare: () => exceljs('cache') },
  { id: 'sheetjs', name: 'SheetJS, the workbook whole', prepare: () => sheetjs },
  { id: 'unzip', name: 'floor: `unzip -p` of the sheet, piped to `wc -c`', prepare: () => unzip },
];

const measured = await interleaveChildren(fileURLToPath(import.meta.url), rows, rounds);
if (measured !== undefined) {
  const on = machine();
  const [first] = measured;
  const sheetBytes = measured.find(({ id }) => id === 'unzip').found;
  const differing = measured.filter(({ id, found }) => id !== 'unzip' && found !== first.found).map(({ id }) => id);
  const { size } = await stat(file);
  const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
  if (asJson()) {
    const lines = measured.map(({ id, median, best, times, memory }) => ({ id, median, best, times, memory }));
    console.log(JSON.stringify({ machine: on, rows: count, fileBytes: size, sheetBytes, rounds, lines, differing }, null, 2));
  } else {
    const lines = measured.map((row) => [
      row.name,
      (row.median / 1000).toFixed(2),
      (row.best / 1000).toFixed(2),
      (row.median / first.median).toFixed(2),
      row.id === 'unzip' ? '' : (row.memory / 1e6).toFixed(0),
    ]);
    console.log(`## Reading the value column of a workbook

${machineLine(on)}
Data: ${count} rows of ${HEADINGS.length} columns, ${megabytes(size)} MB, its sheet ${megabytes(sheetBytes)} MB inflated; shared strings, two columns of dates.
Medians of ${rounds} interleaved rounds, each run in a process of its own; starting Node not included, opening the file included. A ratio above 1 is slower than ours. Memory is the peak of the whole process.

${table(['row', 'median s', 'best s', 'to ours', 'peak MB'], lines)}

${differing.length === 0 ? 'All readers found the same values.' : `Other values than ours: ${differing.join(', ')}.`}`);
  }
  if (differing.length > 0) {
    console.error('The readers do not agree.');
    process.exitCode = 1;
  }
}
