import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Text } from '../shared/text/lang';
import { isHeld } from './file-errors';
import { labels } from './safe-write-words';

/** Who has a file open, by the file that the program laid beside it. */
export interface Holder {
  readonly person: string | Text;
  readonly program: Text;
  /** The path of the lock file. */
  readonly lock: string;
}

/** Longer than any lock file: Office's have 162 or 165 bytes, LibreOffice's a line. */
const LOCK_BYTES = 2048;
/** Where Office's second copy of the name starts, its length first: in Excel's files, in Word's. */
const UTF16_AT = [55, 54];

/** Whoever may write in the folder may write these names: nothing in them may steer a terminal. */
const printable = (name: string): string => name.replace(/\p{C}/gu, '').trim();

/**
 * The user's name in an owner file of Office: a length byte and the name in the machine's 8-bit code page, padded; then its
 * length in two bytes and the name in UTF-16.
 * @returns '' where the file holds none
 */
export function officeUser(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const at of UTF16_AT) {
    if (at + 2 > bytes.length) continue;
    const length = view.getUint16(at, true);
    const name = bytes.subarray(at + 2, at + 2 + 2 * length);
    // Read at the other program's place, the length is 0 or more than the file holds.
    if (length > 0 && name.length === 2 * length) return printable(new TextDecoder('utf-16le').decode(name));
  }
  // Cut short, or written by a program that leaves the second copy out. GB18030 holds ASCII and the code page of Chinese Windows.
  return printable(new TextDecoder('gb18030').decode(bytes.subarray(1, 1 + (bytes[0] ?? 0))));
}

/**
 * The user in a lock file of LibreOffice: fields parted by commas, a backslash before any comma or semicolon within one. The
 * first is the name that the user gave, often blank; then come the account and the machine.
 * @returns '' where the file holds none
 */
export function libreOfficeUser(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  const [name = '', account = '', machine = ''] = [...text.matchAll(/((?:\\[\s\S]|[^\\,;])*)[,;]/g)].map(([, field]) =>
    printable(field.replace(/\\([\s\S])/g, '$1')),
  );
  if (name !== '') return name;
  return account === '' || machine === '' ? account : `${account}@${machine}`;
}

const KINDS: readonly { nameOf: (file: string) => string; program: Text; userOf: (bytes: Uint8Array) => string }[] = [
  { nameOf: (file) => `~$${file}`, program: labels.excelOrWps, userOf: officeUser },
  { nameOf: (file) => `.~lock.${file}#`, program: labels.libreOffice, userOf: libreOfficeUser },
  // WPS outside Windows.
  { nameOf: (file) => `.~${file}`, program: labels.wps, userOf: officeUser },
];

/** The first bytes of a lock file; none of one that its program keeps to itself; undefined where there is none. */
async function readLock(lock: string): Promise<Uint8Array | undefined> {
  try {
    const handle = await open(lock, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(LOCK_BYTES), 0, LOCK_BYTES, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return isHeld(error) ? new Uint8Array() : undefined;
  }
}

/** Who has the file open, as far as Excel, WPS or LibreOffice say so. */
export async function holderOf(file: string): Promise<Holder | undefined> {
  for (const { nameOf, program, userOf } of KINDS) {
    const lock = join(dirname(file), nameOf(basename(file)));
    const bytes = await readLock(lock);
    if (bytes !== undefined) return { person: userOf(bytes) || labels.somebody, program, lock };
  }
  return undefined;
}
