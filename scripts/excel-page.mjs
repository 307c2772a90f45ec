// Builds the task pane as it is shipped, once more with its own Office.js, and apart from both what stands in the place of Excel in
// tests: node scripts/excel-page.mjs <folder of the pane> <folder of the one with Office.js> <script of the host>
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './bundle.mjs';
import { addressOf } from './manifest.mjs';
import { officeOf } from './office-js.mjs';
import { buildTaskpane } from './taskpane.mjs';

const [usual, closed, outfile] = process.argv.slice(2);
if (outfile === undefined) throw new Error('two folders and a script are wanted');
const { build } = await import('esbuild');
await buildTaskpane(usual, { address: addressOf(), office: officeOf() });
await buildTaskpane(closed, { address: addressOf(), office: officeOf('self') });

/** The sample workbooks as data. */
async function sampleBooks() {
  const made = join(root, 'dist/pane-books.mjs');
  await build({
    entryPoints: [join(root, 'test/taskpane/books.ts')],
    outfile: made,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const { BOOKS } = await import(pathToFileURL(made).href);
  return Object.fromEntries(Object.entries(BOOKS).map(([name, make]) => [name, make()]));
}

const { metafile } = await build({
  entryPoints: [join(root, 'test/taskpane/excel-page/host.ts')],
  outfile,
  bundle: true,
  minify: true,
  metafile: true,
  platform: 'browser',
  format: 'iife',
  target: 'chrome109',
  define: { SAMPLE_BOOKS: JSON.stringify(await sampleBooks()) },
  logLevel: 'warning',
});
// It shares the page with the pane: with schemas of its own it would set, or break, what the pane has to.
if (Object.keys(metafile.inputs).some((path) => path.includes('node_modules/zod/')))
  throw new Error('what stands in the place of Excel brings zod into the page');
