import { foldKey } from './fold';

/** Of FNV-1a with 32 bits, whose definition gives both. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

const SPACE = 0x20;
const TAB = 0x09;
const RETURN = 0x0d;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const NOT_ASCII = 0x80;

/** Spreads keys that follow one another, such as customer numbers in sequence. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) >>> 0;
}

/** 32 bits that are the same for all texts of one {@link foldKey}. */
export function keyHash(text: string): number {
  const key = foldKey(text);
  let hash = OFFSET_BASIS;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), PRIME);
  return mixed(hash);
}

/** Of the empty key, and of few others. */
export const BLANK_HASH = keyHash('');

/**
 * {@link keyHash} of the UTF-8 that ends with a zero byte, found without making a text of it; NaN where it is not all ASCII, which
 * only a text can be folded of.
 */
export function asciiKeyHash(bytes: Uint8Array, from: number): number {
  let hash = OFFSET_BASIS;
  for (let at = from; ; at++) {
    let byte = bytes[at];
    if (byte === 0) return mixed(hash);
    if (byte >= NOT_ASCII) return NaN;
    if (byte === SPACE || (byte >= TAB && byte <= RETURN)) continue;
    if (byte >= UPPER_A && byte <= UPPER_Z) byte += SPACE;
    hash = Math.imul(hash ^ byte, PRIME);
  }
}
