// Writes the sample year of complaints (2 000 and more, in all states): node scripts/write-sample-year.mjs out/complaints-2025.xlsx
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { run } from './bundle.mjs';

const file = resolve(process.argv[2] ?? 'out/complaints-2025.xlsx');
const { yearWorkbook } = await run('scripts/sample-year/index.ts', 'dist/sample-year.mjs');
await mkdir(dirname(file), { recursive: true });
await writeFile(file, await yearWorkbook());
console.log(`Written: ${file}`);
