// Builds the task pane as it is shipped, and apart from it what stands in the place of Excel in tests:
// node scripts/excel-page.mjs <folder of the pane> <script of the host>
import { join } from 'node:path';
import { root } from './bundle.mjs';
import { buildTaskpane } from './taskpane.mjs';

const [outdir, outfile] = process.argv.slice(2);
const { build } = await import('esbuild');
await buildTaskpane(outdir);
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
