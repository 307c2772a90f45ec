// Builds what the manifest names, as a folder for any web server that speaks https.
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { root } from './bundle.mjs';
import { buildFunctions } from './functions.mjs';
import { ADDRESS_VARIABLE, addressOf, manifestFor } from './manifest.mjs';
import { notices } from './notices.mjs';
import { buildPane, firstFiles } from './pane.mjs';

export const TASKPANE = 'dist/taskpane';
/** The script of the page, and the style sheets beside it. */
export const PAGE_ENTRY = 'src/taskpane/page.ts';

/** The page with what its script imports outright named in front: it is fetched beside Office.js instead of behind it. */
function withPreloads(html, metafile, outdir) {
  const lines = firstFiles(metafile, PAGE_ENTRY).map((file) => {
    const path = relative(outdir, resolve(root, file)).split(sep).join('/');
    return `<link rel="modulepreload" href="${path}" />\n    `;
  });
  const before = '<script src="https://appsforoffice';
  if (!html.includes(before)) throw new Error('page.html does not load Office.js');
  return html.replace(before, () => `${lines.join('')}${before}`);
}

/**
 * @param address  where the folder will be served
 * @returns esbuild's account of the page
 */
export async function buildTaskpane(outdir = join(root, TASKPANE), address = addressOf(process.env[ADDRESS_VARIABLE])) {
  const source = (name) => join(root, 'src/taskpane', name);
  const metafile = await buildPane(PAGE_ENTRY, outdir, { script: 'taskpane', styles: ['support'] });
  await buildFunctions(join(outdir, 'functions.js'));
  await writeFile(
    join(outdir, 'taskpane.html'),
    withPreloads(await readFile(source('page.html'), 'utf8'), metafile, outdir),
  );
  await copyFile(source('support.html'), join(outdir, 'support.html'));
  await mkdir(join(outdir, 'assets'));
  for (const name of await readdir(join(root, 'assets')))
    await copyFile(join(root, 'assets', name), join(outdir, 'assets', name));
  await writeFile(join(outdir, 'manifest.xml'), await manifestFor(address));
  await writeFile(join(outdir, 'licences.txt'), await notices(metafile.inputs));
  return metafile;
}
