import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { asJson, machine, machineLine, median, option, table } from './measure.mjs';

// The month end of the sample company as a user gives it, beside `kadesk recalc` of its list alone and exceljs reading the workbook.

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const file = at('../samples/company.xlsx');
const folder = at('../out/month-end');
const rounds = option('rounds', 5);

const kadesk = (...args) => async () => {
  const child = spawn(process.execPath, [at('../bin/kadesk.mjs'), ...args, '--as-of', '2026-10-31', '--force', '--json'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`kadesk ${args[0]} ended with ${code}`);
};

const ROWS = {
  'kadesk month-end': kadesk('month-end', file, '-o', folder),
  'kadesk recalc': kadesk('recalc', file, '--preset', 's3', '-o', `${folder}/list.xlsx`),
  'exceljs reads the workbook': async () => void (await new ExcelJS.Workbook().xlsx.readFile(file)),
};

const times = Object.fromEntries(Object.keys(ROWS).map((name) => [name, []]));
await mkdir(folder, { recursive: true });
for (let round = 0; round < rounds; round++) {
  const names = Object.keys(ROWS);
  // Another order each round, so that none always runs behind the same one.
  for (const name of [...names.slice(round % names.length), ...names.slice(0, round % names.length)]) {
    const begun = performance.now();
    await ROWS[name]();
    times[name].push(performance.now() - begun);
  }
}
await rm(folder, { recursive: true, force: true });

const floor = median(times['exceljs reads the workbook']);
const rows = Object.entries(times).map(([name, list]) => ({
  name,
  medianMs: Math.round(median(list)),
  ratio: Number((median(list) / floor).toFixed(2)),
}));
if (asJson()) console.log(JSON.stringify({ machine: machine(), rounds, rows }, null, 2));
else
  console.log(`## A month end

${machineLine(machine())}
Medians of ${rounds} interleaved rounds; the commands as a user gives them, their start included. Ratio to exceljs reading the workbook and nothing else.

${table(
  ['row', 'median s', 'ratio'],
  rows.map(({ name, medianMs, ratio }) => [name, (medianMs / 1000).toFixed(2), ratio.toFixed(2)]),
)}`);
