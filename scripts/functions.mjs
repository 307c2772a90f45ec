// Bundles the script of the worksheet functions, as the manifest names it.
import { join } from 'node:path';
import { root } from './bundle.mjs';

/** @returns the script's path */
export async function buildFunctions(outfile) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'src/taskpane/functions.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: ['chrome109', 'edge109', 'safari16.4'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outfile;
}
