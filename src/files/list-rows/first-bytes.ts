import { foldKey } from '../../shared/values/fold';

const LAST_PRINTING = 0x7e;
const SPACE = 0x20;
const QUOTE = 0x22;
/** First bytes of the characters from U+4000 to U+9FFF. */
const FIRST_CHINESE = 0xe4;
const LAST_CHINESE = 0xe9;

/**
 * Tells by its first character alone that a field is none of certain words: of a million names hardly one is decoded. What may be
 * spelled another way (wide characters, spaces or quotes in front) counts as possible.
 */
export class FirstBytes {
  private readonly ascii = new Uint8Array(128);
  private readonly chinese = new Set<number>();

  constructor(words: readonly string[]) {
    const encoder = new TextEncoder();
    for (const word of words) {
      const [first] = foldKey(word);
      const bytes = encoder.encode(first);
      if (bytes.length === 1) {
        this.ascii[bytes[0]] = 1;
        this.ascii[first.toUpperCase().charCodeAt(0)] = 1;
      } else if (bytes.length === 3) this.chinese.add((bytes[0] << 16) | (bytes[1] << 8) | bytes[2]);
    }
    this.ascii.fill(1, 0, SPACE + 1);
    this.ascii[QUOTE] = 1;
    this.ascii.fill(1, LAST_PRINTING + 1);
  }

  /** Whether the field that begins here may be one of the words. */
  isPossible(bytes: Uint8Array, at: number): boolean {
    const byte = bytes[at];
    if (byte < 0x80) return this.ascii[byte] === 1;
    if (byte < FIRST_CHINESE || byte > LAST_CHINESE) return true;
    return this.chinese.has((byte << 16) | (bytes[at + 1] << 8) | bytes[at + 2]);
  }
}
