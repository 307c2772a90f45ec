// Builds the task pane as it is shipped, once more with its own Office.js, and apart from both what stands in the place of Excel in
// tests: node scripts/excel-page.mjs <folder of the pane> <folder of the one with Office.js> <script of the host>
import { join } from 'node:path';
import { root } from './bundle.mjs';
import { addressOf } from './manifest.mjs';
import { officeOf } from './office-js.mjs';
import { buildTaskpane } from './taskpane.mjs';

const [usual, closed, outfile] = process.argv.slice(2);
const { build } = await import('esbuild');
await buildTaskpane(usual, { address: addressOf(), office: officeOf() });
await buildTaskpane(closed, { address: addressOf(), office: officeOf('self') });
await build({
  entryPoints: [join(root, 'test/taskpane/excel-page/host.ts')],
  outfile,
  bundle: true,
  minify: true,
  platform: 'browser',
  format: 'iife',
  target: 'chrome109',
  logLevel: 'warning',
});
