import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './bundle.mjs';

/** What every page with the pane in it is built by: pieces that load when they are needed, one style sheet. */
export const PAGE = {
  bundle: true,
  minify: true,
  platform: 'browser',
  format: 'esm',
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
  define: { 'process.env.NODE_ENV': '"production"' },
  jsx: 'automatic',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/**
 * Builds a page that holds the pane.
 * @param entry  the script of the page, from the project's root
 * @param names  what the page calls its script, style sheets beside pane.css, and whether each has the hash of its content in its name
 * @returns esbuild's account of what went where
 */
export async function buildPane(entry, outdir, { script = 'main', styles = [], hashed = false } = {}) {
  const { build } = await import('esbuild');
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const { metafile } = await build({
    ...PAGE,
    absWorkingDir: root,
    entryNames: hashed ? '[name]-[hash]' : '[name]',
    entryPoints: {
      [script]: join(root, entry),
      ...Object.fromEntries(['pane', ...styles].map((name) => [name, join(root, `src/taskpane/${name}.css`)])),
    },
    outdir,
  });
  return metafile;
}

/** The files that a page fetches before anything is clicked: its script and what that imports outright, from a metafile. */
export function firstFiles({ outputs }, entry) {
  const start = Object.keys(outputs).find((path) => outputs[path].entryPoint === entry);
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of outputs[path].imports) if (kind === 'import-statement') visit(next);
  };
  visit(start);
  return [...found];
}
