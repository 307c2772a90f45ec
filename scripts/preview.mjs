import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './bundle.mjs';
import { notices } from './notices.mjs';

/** Where the page's files go; relative addresses, so that any web server can serve the folder under any path. */
export const PREVIEW = 'dist/preview';

/** The grid can break words of seventy languages at line ends; no sheet asks for it, and the tables are larger than the page. */
const withoutHyphenation = {
  name: 'without hyphenation',
  setup(build) {
    build.onResolve({ filter: /^\.\/[a-z-]+.*\.js$/ }, ({ kind, importer }) =>
      kind === 'dynamic-import' && /engine-render[\\/]lib/.test(importer)
        ? { path: 'none', namespace: 'no-hyphenation' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'no-hyphenation' }, () => ({ contents: 'export default {};' }));
  },
};

/** Builds the page: a small first script, the spreadsheet and the workbook writer in pieces that load when they are needed. */
export async function buildPreview(outdir = join(root, PREVIEW)) {
  const { build } = await import('esbuild');
  const source = (name) => join(root, 'src/preview', name);
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const common = {
    bundle: true,
    minify: true,
    platform: 'browser',
    target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'warning',
    outdir,
  };
  const { metafile } = await build({
    ...common,
    metafile: true,
    plugins: [withoutHyphenation],
    entryPoints: { main: source('main.ts'), page: source('page.css'), pane: join(root, 'src/taskpane/pane.css') },
    format: 'esm',
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
  });
  await build({ ...common, entryPoints: { 'from-disk': source('from-disk.ts') }, format: 'iife' });
  await writeFile(join(outdir, 'licences.txt'), await notices(metafile.inputs));
  await copyFile(source('page.html'), join(outdir, 'index.html'));
  await mkdir(join(outdir, 'samples'));
  await copyFile(join(root, 'samples/complaints-broken.xlsx'), join(outdir, 'samples/complaints.xlsx'));
  await copyFile(join(root, 'assets/icon.svg'), join(outdir, 'icon.svg'));
}
