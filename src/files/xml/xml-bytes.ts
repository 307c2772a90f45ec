import { Problem } from '../../shared/text/message';
import { words } from '../words';

export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const BANG = 0x21;
export const QUOTE = 0x22;
export const AMP = 0x26;
export const APOSTROPHE = 0x27;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const LT = 0x3c;
export const EQUALS = 0x3d;
export const GT = 0x3e;
export const QUESTION = 0x3f;
export const UNDERSCORE = 0x5f;
const DASH = 0x2d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** A scan that came to the end of the bytes before the end of what it was reading. */
export const INCOMPLETE = -1;

/** Which part of which file is being read, for the sentences. */
export interface PartName {
  readonly file: string;
  readonly part: string;
}

export function brokenPart(where: PartName): never {
  throw new Problem(words.partBroken({ file: where.file, part: where.part }));
}

/** Whether a byte ends the name of a tag: white space, `>` or `/`. */
export const endsName = (byte: number): boolean =>
  byte === GT || byte === SPACE || byte === SLASH || byte === LF || byte === CR || byte === TAB;

export const isSpace = (byte: number): boolean => byte === SPACE || byte === LF || byte === CR || byte === TAB;

/**
 * The position after the comment, CDATA section or processing instruction that begins at `at` (a `<!` or `<?`),
 * or {@link INCOMPLETE}.
 * @throws Problem for a DOCTYPE, which no workbook has and through which entities could be declared
 */
export function skipSpecial(bytes: Uint8Array, at: number, end: number, where: PartName): number {
  if (bytes[at + 1] === QUESTION) {
    for (let p = at + 2; p + 1 < end; p++) if (bytes[p] === QUESTION && bytes[p + 1] === GT) return p + 2;
    return INCOMPLETE;
  }
  if (at + 3 >= end) return INCOMPLETE;
  let last: number;
  let from: number;
  if (bytes[at + 2] === DASH && bytes[at + 3] === DASH) {
    last = DASH;
    from = at + 4;
  } else if (bytes[at + 2] === OPEN_BRACKET) {
    last = CLOSE_BRACKET;
    from = at + 9;
  } else {
    throw new Problem(words.partDoctype({ file: where.file, part: where.part }));
  }
  for (let p = from; p + 2 < end; p++) {
    if (bytes[p] === last && bytes[p + 1] === last && bytes[p + 2] === GT) return p + 3;
  }
  return INCOMPLETE;
}

/** The position behind the tag that begins at `at`, a `>` inside a quoted attribute passed over, or {@link INCOMPLETE}. */
export function tagEnd(bytes: Uint8Array, at: number, end: number): number {
  let quote = 0;
  for (let p = at; p < end; p++) {
    const byte = bytes[p];
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === GT) return p + 1;
  }
  return INCOMPLETE;
}

const lenient = new TextDecoder();

/** Mark-up as text, for what is looked at seldom. */
export const asText = (bytes: Uint8Array, from: number, to: number): string => lenient.decode(bytes.subarray(from, to));

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const SPECIAL = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|\r\n?|&([^;&<]*)(;?)/g;

/**
 * The characters of an element's content that holds no child elements: entities, CDATA and line ends as XML defines
 * them, then the `_x000D_` escapes of the workbook format.
 * @throws Problem when it is no valid XML or no valid UTF-8
 */
export function decodeContent(bytes: Uint8Array, from: number, to: number, where: PartName): string {
  let raw: string;
  try {
    raw = utf8.decode(bytes.subarray(from, to));
  } catch {
    return brokenPart(where);
  }
  const plain = raw.replace(SPECIAL, (found: string, cdata?: string, entity?: string, semicolon?: string) => {
    if (cdata !== undefined) return cdata.replace(/\r\n?/g, '\n');
    if (entity !== undefined) return (semicolon === '' ? undefined : decodeEntity(entity)) ?? brokenPart(where);
    return found.startsWith('\r') ? '\n' : '';
  });
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_escape, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function decodeEntity(name: string): string | undefined {
  const digits = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (digits === null) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = digits[1] === undefined ? parseInt(digits[2], 10) : parseInt(digits[1], 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
