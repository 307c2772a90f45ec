import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import ExcelJS from 'exceljs';
import { run } from '../scripts/bundle.mjs';
import { interleaveChildren } from './children.mjs';
import { folder, listOf, VALUE } from './list.mjs';
import { asJson, machine, machineLine, option, table } from './measure.mjs';

const { nodeHost, readTables } = await run('bench/ours.mjs', 'dist/bench.mjs');

const count = option('rows', 1_000_000);
const rounds = option('rounds', 3);
const file = await listOf(count);
const outputOf = (id) => `${folder}recalculated-${id}.xlsx`;

/** Peak memory of the last child that this process waited for, in kilobytes. */
let childMemory = 0;

/** The command, as a user gives it: rows in, the same workbook with four more columns out. */
const ours = ({ id }) => {
  const command = fileURLToPath(new URL('../bin/kadesk.mjs', import.meta.url));
  const map = 'value=年收入目标,id=客户编号,name=客户名称';
  const args = [command, 'recalc', file, '--map', map, '-o', outputOf(id), '--force', '--json'];
  return async () => {
    const child = spawn(process.execPath, ['--import', MEMORY, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let peak = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (peak += chunk));
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(peak);
    childMemory = Number(/peak (\d+)/.exec(peak)?.[1] ?? 0);
    const { columns, changedCells } = JSON.parse(output);
    return { columns: columns.length, changedCells, memory: childMemory * 1024 };
  };
};
/** Lets the command say its peak when it ends. */
const MEMORY = 'data:text/javascript,process.on("exit",()=>process.stderr.write(`peak ${process.resourceUsage().maxRSS}`))';

/** Reads every row as a stream and writes it with four more cells: what it takes without a calculation. */
const exceljs = ({ id }) => async () => {
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: outputOf(id),
    useStyles: true,
    zip: { zlib: { level: 1 } },
  });
  const sheet = writer.addWorksheet('客户');
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'cache',
  });
  for await (const given of reader) {
    for await (const row of given) sheet.addRow([...row.values.slice(1), 'A类', row.number, '资信A级', '赊销']).commit();
  }
  await writer.commit();
  return { columns: 4, changedCells: 4 * (count + 1) };
};

const rows = [
  { id: 'ours', name: '**ours: `kadesk recalc`, read, calculated and written**', prepare: ours },
  { id: 'exceljs', name: 'exceljs streaming: read and written, nothing calculated', prepare: exceljs },
];

const measured = await interleaveChildren(fileURLToPath(import.meta.url), rows, rounds);
if (measured !== undefined) {
  const on = machine();
  for (const row of measured) if (row.found.memory !== undefined) row.memory = row.found.memory;
  const [first] = measured;
  const { tables } = await readTables(await readFile(outputOf('ours')), 'ours', nodeHost);
  const written = await tables[0].read({ columns: [VALUE, 9, 10] });
  const { size } = await stat(file);
  const facts = { columns: first.found.columns, changed: first.found.changedCells, rows: written.rowCount - 1 };
  if (asJson()) {
    const lines = measured.map(({ id, median, best, times, memory }) => ({ id, median, best, times, memory }));
    console.log(JSON.stringify({ machine: on, rows: count, fileBytes: size, rounds, lines, facts }, null, 2));
  } else {
    const lines = measured.map((row) => [
      row.name,
      (row.median / 1000).toFixed(2),
      (row.best / 1000).toFixed(2),
      (row.median / first.median).toFixed(2),
      (row.memory / 1e6).toFixed(0),
    ]);
    console.log(`## A list recalculated into its own workbook

${machineLine(on)}
Data: ${count} rows of 9 columns, ${(size / 1e6).toFixed(1)} MB; ${facts.columns} columns added, ${facts.changed} cells.
Medians of ${rounds} interleaved rounds, each run in a process of its own; ours is the whole command, its start included. Memory is the peak of the whole process.

${table(['row', 'median s', 'best s', 'to ours', 'peak MB'], lines)}`);
  }
  if (facts.rows !== count || facts.columns !== 4) {
    console.error('The result does not hold what was asked for.');
    process.exitCode = 1;
  }
}
