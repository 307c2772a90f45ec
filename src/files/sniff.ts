import type { Message } from '../shared/text/message';
import type { Text } from '../shared/text/lang';
import { hasDirectory } from './zip/package';
import { words } from './words';

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** What a file is, told from its bytes alone; its name is only for the sentences. */
export type Sniffed =
  | { readonly kind: 'zip' }
  /** Text; without a byte order mark the encoding is still to be found out. */
  | { readonly kind: 'text'; readonly mark?: TextEncodingName; readonly markLength: number }
  | { readonly kind: 'refused'; readonly message: Message };

/** How much of a file is looked at to tell text from other things. */
const HEAD_BYTES = 1 << 16;

/** Marks of encryption programs that are set over the whole company's disks. */
const ENCRYPTED: readonly { readonly mark: readonly number[]; readonly within: number; readonly product: Text }[] = [
  {
    mark: ascii('%TSD-Header-###%'),
    within: 512,
    product: { zh: '绿盾（TSD）', en: 'Lvdun (TSD)' },
  },
  { mark: ascii('E-SafeNet'), within: 512, product: { zh: '亿赛通', en: 'E-SafeNet' } },
  { mark: [0x62, 0x14, 0x23, 0x65], within: 4, product: { zh: '亿赛通', en: 'E-SafeNet' } },
];

const PDF: Text = { zh: ' PDF 文件', en: 'a PDF file' };

const OTHER_KINDS: readonly { readonly mark: readonly number[]; readonly name: Text }[] = [
  { mark: ascii('%PDF-'), name: PDF },
  { mark: [0x89, 0x50, 0x4e, 0x47], name: { zh: '图片', en: 'a picture' } },
  { mark: [0xff, 0xd8, 0xff], name: { zh: '图片', en: 'a picture' } },
  { mark: ascii('GIF8'), name: { zh: '图片', en: 'a picture' } },
  { mark: ascii('PAR1'), name: { zh: ' Parquet 文件', en: 'a Parquet file' } },
  { mark: ascii('SQLite format 3'), name: { zh: '数据库文件', en: 'a database file' } },
];

const ARCHIVES: readonly { readonly mark: readonly number[]; readonly format: string }[] = [
  { mark: ascii('Rar!'), format: 'RAR' },
  { mark: [0x37, 0x7a, 0xbc, 0xaf], format: '7z' },
  { mark: [0x1f, 0x8b], format: 'gzip' },
];

const ZIP = ascii('PK');
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Tells what the bytes are; what cannot be read comes with the sentence that refuses it. */
export function sniff(bytes: Uint8Array, file: string): Sniffed {
  const refused = (message: Message): Sniffed => ({ kind: 'refused', message });
  if (bytes.length === 0) return refused(words.empty({ file }));
  if (startsWith(bytes, ZIP) && bytes[2] <= 8 && bytes[3] <= 8) {
    return hasDirectory(bytes) ? { kind: 'zip' } : refused(words.truncatedZip({ file }));
  }
  if (startsWith(bytes, OLE)) return refused(nameOle(bytes, file));
  const text = asText(bytes);
  if (text === undefined) {
    for (const { mark, within, product } of ENCRYPTED) {
      if (indexOf(bytes, mark, within) >= 0) return refused(words.transparentEncryption({ file, product }));
    }
    for (const { mark, format } of ARCHIVES) {
      if (startsWith(bytes, mark)) return refused(words.archive({ file, format }));
    }
    for (const { mark, name } of OTHER_KINDS) {
      if (startsWith(bytes, mark)) return refused(words.otherKind({ file, kind: name }));
    }
    const named = /\.(xls[xmb]?|xlt[xm]?|csv|tsv|txt|et)$/i.test(file);
    return refused(named && looksEncrypted(bytes) ? words.likelyEncrypted({ file }) : words.unknownKind({ file }));
  }
  const markup = nameMarkup(bytes, text, file);
  return markup === undefined ? text : refused(markup);
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** First place of a mark that begins and ends within so many bytes of the start; -1 when there is none. */
function indexOf(bytes: Uint8Array, mark: readonly number[], within: number): number {
  const last = Math.min(bytes.length, within) - mark.length;
  for (let at = 0; at <= last; at++) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/**
 * What an OLE compound file holds, by the names in its directory. Directory records are 128 bytes and stand on
 * multiples of 128: the chain of sectors, which a damaged file has wrong, need not be followed.
 */
function nameOle(bytes: Uint8Array, file: string): Message {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes[at + 64] | (bytes[at + 65] << 8);
    const type = bytes[at + 66];
    if (length < 4 || length > 64 || length % 2 !== 0 || (type !== 1 && type !== 2 && type !== 5)) continue;
    let name = '';
    for (let p = at; p < at + length - 2; p += 2) name += String.fromCharCode(bytes[p] | (bytes[p + 1] << 8));
    names.add(name);
  }
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return words.passwordProtected({ file });
  if (names.has('Workbook') || names.has('Book')) return words.oldWorkbook({ file });
  // Without a name that is known the file's own name is the best guess.
  return names.size <= 1 && /\.(xls|xlt|et)$/i.test(file) ? words.oldWorkbook({ file }) : words.oldOffice({ file });
}

function asText(bytes: Uint8Array): Extract<Sniffed, { kind: 'text' }> | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { kind: 'text', mark: 'utf-8', markLength: 3 };
  if (startsWith(bytes, [0xff, 0xfe])) return { kind: 'text', mark: 'utf-16le', markLength: 2 };
  if (startsWith(bytes, [0xfe, 0xff])) return { kind: 'text', mark: 'utf-16be', markLength: 2 };
  const head = bytes.subarray(0, HEAD_BYTES);
  for (let at = 0; at < head.length; at++) {
    const byte = head[at];
    // Tab, line ends, form feed; and the Ctrl-Z with which old systems end a text.
    const isAllowed = byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || (byte === 0x1a && at === bytes.length - 1);
    if (!isAllowed || byte === 0x7f) return undefined;
  }
  return { kind: 'text', markLength: 0 };
}

/** Cipher text uses all bytes about equally often; what is merely some other format seldom does. */
function looksEncrypted(bytes: Uint8Array): boolean {
  // Some programs put a plain header of a few hundred bytes before the cipher text.
  const from = bytes.length > 8192 ? 4096 : 0;
  const sample = bytes.subarray(from, from + 4096);
  const counts = new Uint32Array(256);
  for (const byte of sample) counts[byte]++;
  let entropy = 0;
  for (const count of counts) if (count > 0) entropy -= (count / sample.length) * Math.log2(count / sample.length);
  // Random bytes reach 8 only in a long sample; in n bytes they cannot exceed log2(n).
  return entropy > 0.9 * Math.min(8, Math.log2(sample.length));
}

function nameMarkup(bytes: Uint8Array, text: Extract<Sniffed, { kind: 'text' }>, file: string): Message | undefined {
  const head = new TextDecoder(text.mark ?? 'utf-8').decode(bytes.subarray(text.markLength, 8192)).trimStart();
  if (head.startsWith('%PDF-')) return words.otherKind({ file, kind: PDF });
  if (/^MIME-Version:/i.test(head) && /multipart\/related/i.test(head)) return words.html({ file });
  if (/^<\?xml|^<\?mso-/i.test(head)) {
    if (/urn:schemas-microsoft-com:office:spreadsheet/i.test(head)) return words.spreadsheetXml({ file });
    return /<html[\s>]/i.test(head) ? words.html({ file }) : words.otherXml({ file });
  }
  const isHtml = /^<(!doctype\s+html|html|head|meta|body|table|style|script|title|div)[\s>/]/i;
  return isHtml.test(withoutComments(head)) ? words.html({ file }) : undefined;
}

function withoutComments(head: string): string {
  let rest = head;
  while (rest.startsWith('<!--') && rest.includes('-->')) rest = rest.slice(rest.indexOf('-->') + 3).trimStart();
  return rest;
}
