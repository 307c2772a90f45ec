// What stands in the head of a built page: what it may load, from where, and the hash that each file of ours must have.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const hashOf = (algorithm, bytes) => `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;

/** A file's hash as an `integrity` attribute writes it. */
export const integrityOf = async (folder, path) => hashOf('sha384', await readFile(join(folder, path)));

/** Of the empty text: Fluent puts in empty style elements and fills them through the object model, which a policy does not see. */
const EMPTY_STYLE = `'${hashOf('sha256', '')}'`;

/**
 * What the pane's page may load: its own files, Office.js with what that asks for, and the one script in the page by its hash.
 * @param {string | undefined} origin  the host of Office.js; undefined where it is the page's own
 */
function policyOf(origin, inline) {
  const own = origin === undefined ? "'self'" : `'self' ${origin}`;
  return [
    "default-src 'none'",
    `script-src ${own} '${hashOf('sha256', inline)}'`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    `connect-src ${own}`,
    // In which Office.js asks whether it trusts the Excel around it.
    `frame-src ${origin ?? "'self'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export const styleLink = async (folder, path) =>
  `<link rel="stylesheet" href="${path}" integrity="${await integrityOf(folder, path)}" />`;

/**
 * The head of the pane's page.
 * @param {{ script: string, origin: string | undefined }} page.office  see `officeOf`
 * @param {string[]} page.first  the page's script, and behind it what that imports outright
 * @param {string[]} page.parts  every script that is imported, at once or later
 */
export async function paneHead(folder, { office, style, first, parts }) {
  const sealed = async (path) => [`./${path}`, await integrityOf(folder, path)];
  // A script that another one imports has no tag of its own: its hash stands in the import map.
  const map = JSON.stringify({ integrity: Object.fromEntries(await Promise.all([...parts].sort().map(sealed))) });
  const integrity = async (path) => `integrity="${await integrityOf(folder, path)}"`;
  const preloads = first.map(async (path) => `<link rel="modulepreload" href="${path}" ${await integrity(path)} />`);
  // Microsoft changes the file behind its address whenever it likes; only a copy stays what it is.
  const officeSeal = office.origin === undefined ? ` ${await integrity(office.script)}` : '';
  return [
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(office.origin, map)}" />`,
    `<script type="importmap">${map}</script>`,
    await styleLink(folder, style),
    ...(await Promise.all(preloads)),
    `<script src="${office.script}"${officeSeal}></script>`,
    `<script type="module" src="${first[0]}" ${await integrity(first[0])}></script>`,
  ].join('\n    ');
}
