// Builds what the manifest names, as a folder for any web server that speaks https.
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { root } from './bundle.mjs';
import { buildFunctions } from './functions.mjs';
import { ADDRESS_VARIABLE, addressOf, manifestFor } from './manifest.mjs';
import { notices } from './notices.mjs';
import { copyOfficeJs, OFFICE_PACKAGE, OFFICE_VARIABLE, officeOf } from './office-js.mjs';
import { paneHead, styleLink } from './page-head.mjs';
import { buildPane, firstFiles } from './pane.mjs';

export const TASKPANE = 'dist/taskpane';
/** The script of the page, and the style sheets beside it. */
export const PAGE_ENTRY = 'src/taskpane/page.ts';

/** What a build is asked for: where it will be served, and where its page gets Office.js from. */
const asked = () => ({
  address: addressOf(process.env[ADDRESS_VARIABLE]),
  office: officeOf(process.env[OFFICE_VARIABLE]),
});

/** A page of the sources with what was built put in its place. */
async function writePage(outdir, [source, page], place, content) {
  const html = await readFile(join(root, 'src/taskpane', source), 'utf8');
  if (!html.includes(place)) throw new Error(`${source} has no place for what was built: ${place}`);
  await writeFile(
    join(outdir, page),
    html.replace(place, () => content),
  );
}

/** @returns esbuild's account of the page */
export async function buildTaskpane(outdir = join(root, TASKPANE), { address, office } = asked()) {
  const metafile = await buildPane(PAGE_ENTRY, outdir, { script: 'taskpane', styles: ['support'], hashed: true });
  const pathOf = (file) => relative(outdir, resolve(root, file)).split(sep).join('/');
  const built = Object.keys(metafile.outputs);
  const styleOf = (name) =>
    pathOf(built.find((file) => metafile.outputs[file].entryPoint === `src/taskpane/${name}.css`));
  if (office.origin === undefined) await copyOfficeJs(outdir);
  const first = firstFiles(metafile, PAGE_ENTRY).map(pathOf);
  const head = await paneHead(outdir, {
    office,
    style: styleOf('pane'),
    first,
    parts: built.filter((file) => file.endsWith('.js')).map(pathOf),
  });
  await writePage(outdir, ['page.html', 'taskpane.html'], '<!-- what was built -->', head);
  const support = '<link rel="stylesheet" href="support.css" />';
  await writePage(outdir, ['support.html', 'support.html'], support, await styleLink(outdir, styleOf('support')));
  await buildFunctions(join(outdir, 'functions.js'));
  await mkdir(join(outdir, 'assets'));
  for (const name of await readdir(join(root, 'assets')))
    await copyFile(join(root, 'assets', name), join(outdir, 'assets', name));
  await writeFile(join(outdir, 'manifest.xml'), await manifestFor(address));
  const copied = office.origin === undefined ? { [OFFICE_PACKAGE]: {} } : {};
  await writeFile(join(outdir, 'licences.txt'), await notices({ ...metafile.inputs, ...copied }));
  return metafile;
}
