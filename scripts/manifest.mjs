// The manifest for the address at which the add-in is served.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './bundle.mjs';

/** What the addresses of manifest.xml begin with. */
const LOCAL = 'https://localhost:3000';
/** Names the address of a build. */
export const ADDRESS_VARIABLE = 'KADESK_ADDRESS';

/**
 * The address as the manifest writes it, without a slash at its end.
 * @param {string | undefined} given  where the folder is served; the developer's own machine where nothing is given
 */
export function addressOf(given) {
  if (given === undefined || given.trim() === '') return LOCAL;
  const refused = (why) =>
    new Error(`${ADDRESS_VARIABLE}=${given}: ${why}；例 / for example https://addins.example.com/desk`);
  let url;
  try {
    url = new URL(given.trim());
  } catch {
    throw refused('不是网址 / no address');
  }
  // Excel loads nothing else.
  if (url.protocol !== 'https:') throw refused('必须是 https / it must be https');
  if (url.username !== '' || url.search !== '' || url.hash !== '')
    throw refused('只能有主机和文件夹 / only a host and a folder');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** @returns {Promise<string>} the manifest whose addresses begin with this one */
export async function manifestFor(address) {
  return (await readFile(join(root, 'manifest.xml'), 'utf8')).replaceAll(LOCAL, address);
}
