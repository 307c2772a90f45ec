// Builds the page on which the pane stands on a workbook in memory, for tests and pictures: node scripts/pane-page.mjs <folder>
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './bundle.mjs';
import { buildPane, firstFiles } from './pane.mjs';

const ENTRY = 'test/taskpane/page/main.ts';
const outdir = process.argv[2];
const metafile = await buildPane(ENTRY, outdir);
await copyFile(join(root, 'test/taskpane/page/index.html'), join(outdir, 'index.html'));
await writeFile(join(outdir, 'first-files.json'), JSON.stringify(firstFiles(metafile, ENTRY)));
