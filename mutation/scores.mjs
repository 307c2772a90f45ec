/** The table of docs/mutation.md from everything that was found so far, folder by folder; `survivors <folder>` lists what no test noticed. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const { files } = JSON.parse(readFileSync(new URL('../out/mutation/incremental.json', import.meta.url), 'utf8'));
const [what, under = ''] = process.argv.slice(2);

function survivors() {
  for (const [name, { source, mutants }] of Object.entries(files).filter(([one]) => one.startsWith(under))) {
    const lines = source.split('\n');
    for (const { status, location, replacement } of mutants) {
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const { start, end } = location;
      const was = lines[start.line - 1].slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
      const now = (replacement ?? '').replace(/\s+/g, ' ').slice(0, 80);
      console.log(`${name}:${start.line} ${status === 'Survived' ? '' : '(no test) '}${was.slice(0, 100)} → ${now}`);
    }
  }
}

const FOUND = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

/** `src/shared/rules/visit/windows.ts` belongs to `rules/visit`, `src/shared/checks/mend.ts` to `checks`. */
const folderOf = (name) => dirname(name).split('/').slice(2, 4).join('/');

function row(folder, counts) {
  const noticed = counts.Killed + counts.Timeout;
  const all = noticed + counts.Survived + counts.NoCoverage;
  const share = ((100 * noticed) / all).toFixed(1);
  return `| ${[folder, ...FOUND.map((one) => counts[one]), `${share} %`].join(' | ')} |`;
}

function table() {
  const folders = new Map();
  const count = (folder, status) => {
    if (!folders.has(folder)) folders.set(folder, Object.fromEntries(FOUND.map((one) => [one, 0])));
    folders.get(folder)[status]++;
  };
  for (const [name, { mutants }] of Object.entries(files))
    for (const { status } of mutants.filter((one) => FOUND.includes(one.status))) {
      const folder = folderOf(name);
      count(folder, status);
      count(`**${folder.split('/')[0]}**`, status);
    }
  console.log('| folder | killed | timeout | survived | no test | score |\n| --- | --: | --: | --: | --: | --: |');
  for (const [folder, counts] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (FOUND.some((one) => counts[one] > 0)) console.log(row(folder, counts));
}

if (what === 'survivors') survivors();
else table();
