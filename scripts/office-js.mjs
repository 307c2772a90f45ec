// Where the page gets Office.js from: Microsoft's host, another one of Microsoft's, or the folder itself.
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { root } from './bundle.mjs';

const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Names where a build's page gets Office.js from. */
export const OFFICE_VARIABLE = 'KADESK_OFFICE_JS';
/** The folder of a copy. */
const FOLDER = 'office-js';
/** The package that a copy comes from, from the project's root. */
export const OFFICE_PACKAGE = 'node_modules/@microsoft/office-js';

/**
 * @param {string | undefined} given  `self` for a copy in the folder, the address of an office.js elsewhere, or nothing for Microsoft's
 * @returns {{ script: string, origin: string | undefined }} what the page loads, and the host that its policy has to name for it
 */
export function officeOf(given) {
  const wanted = given === undefined || given.trim() === '' ? MICROSOFT : given.trim();
  if (wanted === 'self') return { script: `${FOLDER}/office.js`, origin: undefined };
  const refused = (why) => new Error(`${OFFICE_VARIABLE}=${given}: ${why}；例 / for example self, ${MICROSOFT}`);
  let url;
  try {
    url = new URL(wanted);
  } catch {
    throw refused('不是 self，也不是网址 / neither self nor an address');
  }
  if (url.protocol !== 'https:') throw refused('必须是 https / it must be https');
  if (!url.pathname.endsWith('/office.js')) throw refused('要写到 office.js 为止 / it must end with office.js');
  return { script: url.href, origin: url.origin };
}

/** What no Excel of ours asks for: texts for programmers, and the parts for the other programs of Office. */
const LEFT_OUT =
  /\.debug\.|\.d\.ts$|vsdoc|(^|\/)(access|onenote|outlook|powerpoint|project|word)[^/]*$|(^|\/)html2canvas/;
/** The package has small letters only, and Office.js asks for this one as Microsoft's host, which does not mind, has it. */
const ASKED_AS = 'AgaveErrorUX';

/** Puts a copy of Office.js as its package has it into the folder, unchanged and with its licence, as that asks for. */
export async function copyOfficeJs(outdir) {
  const from = join(root, OFFICE_PACKAGE);
  const dist = join(from, 'dist');
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const path = relative(dist, file).replaceAll('\\', '/');
    if (!entry.isFile() || LEFT_OUT.test(path)) continue;
    const to = join(outdir, FOLDER, path.replaceAll('agaveerrorux', ASKED_AS));
    await mkdir(dirname(to), { recursive: true });
    await copyFile(file, to);
  }
  await copyFile(join(from, 'LICENSE.md'), join(outdir, FOLDER, 'LICENSE.md'));
}
