import { LOWER_R, parseDigits } from '../xml/ascii';
import { COLON, EQUALS, INCOMPLETE, LT, QUOTE, SLASH, SPACE, asText } from '../xml/xml-bytes';
import type { TagAttributes } from '../xml/tag-attributes';
import { attributeOf, isOn } from '../xml/xml-text';

const SPANS = Array.from('spans="', (letter) => letter.charCodeAt(0));

/** What stands behind the number of a row's tag, up to its end. */
interface Rest {
  readonly bytes: Uint8Array;
  readonly style: number;
  readonly selfClosing: boolean;
  readonly spans: Spans | undefined;
}

/** Where the numbers of a row's `spans` stand, counted back from the end of its tag, and what they are. */
export interface Spans {
  readonly fromEnd: number;
  readonly toEnd: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Reads the tag of a row. From one row to the next only the number changes, mostly: what stands behind it is read once and then
 * only compared.
 */
export class RowTag {
  /** The row's number as it stands there; empty where it has none. */
  refFrom = 0;
  refTo = 0;
  selfClosing = false;
  /** The format of its empty cells; undefined where it says none. */
  style: number | undefined;
  private rest: Rest | undefined;
  private lastSpan = { first: 0, last: 0, text: '' };

  constructor(private readonly attributes: TagAttributes) {}

  /**
   * @param start  of the tag
   * @param at  behind its name
   * @returns the position behind it, or {@link INCOMPLETE}
   */
  read(bytes: Uint8Array, start: number, at: number, end: number): number {
    const known = this.readKnown(bytes, at);
    if (known !== INCOMPLETE) return known;
    const { attributes } = this;
    const after = attributes.read(bytes, at, end);
    if (after === INCOMPLETE) return INCOMPLETE;
    this.refFrom = attributes.refFrom;
    this.refTo = attributes.refTo;
    this.selfClosing = attributes.selfClosing;
    const isOwn = attributes.style > 0 && isOn(attributeOf(asText(bytes, start, after), 'customFormat'));
    this.style = isOwn ? attributes.style : undefined;
    this.rest =
      isNumberFirst(bytes, at) && this.refFrom === at + NUMBER_FROM
        ? {
            bytes: bytes.slice(this.refTo, after),
            style: this.style ?? 0,
            selfClosing: this.selfClosing,
            spans: spansOf(bytes, start, after),
          }
        : undefined;
    return after;
  }

  /** The `spans` of the tag that was read last; undefined where it has none that can be read. */
  spans(bytes: Uint8Array, start: number, after: number): Spans | undefined {
    return this.rest === undefined ? spansOf(bytes, start, after) : this.rest.spans;
  }

  /** The numbers of `spans` as they are written. Rows mostly have the same ones, so that the text is kept. */
  spanText(first: number, last: number): string {
    if (this.lastSpan.first !== first || this.lastSpan.last !== last)
      this.lastSpan = { first, last, text: `${first}:${last}` };
    return this.lastSpan.text;
  }

  private readKnown(bytes: Uint8Array, at: number): number {
    const { rest } = this;
    if (rest === undefined || !isNumberFirst(bytes, at)) return INCOMPLETE;
    let p = at + NUMBER_FROM;
    while (bytes[p] !== QUOTE && bytes[p] !== LT) p++;
    const { length } = rest.bytes;
    for (let i = 0; i < length; i++) if (bytes[p + i] !== rest.bytes[i]) return INCOMPLETE;
    this.refFrom = at + NUMBER_FROM;
    this.refTo = p;
    this.selfClosing = rest.selfClosing;
    this.style = rest.style > 0 ? rest.style : undefined;
    return p + length;
  }
}

const NUMBER_FROM = 4;
const isNumberFirst = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === SPACE && bytes[at + 1] === LOWER_R && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE;

function spansOf(bytes: Uint8Array, start: number, after: number): Spans | undefined {
  let p = start;
  while (p < after && !(bytes[p] === SPACE && isSpans(bytes, p + 1))) p++;
  const from = p + SPANS.length + 1;
  let colon = from;
  while (colon < after && bytes[colon] !== COLON) colon++;
  let to = colon;
  while (to < after && bytes[to] !== QUOTE) to++;
  const first = parseDigits(bytes, from, colon);
  const last = parseDigits(bytes, colon + 1, to);
  return to >= after || first < 0 || last < 0 ? undefined : { fromEnd: after - from, toEnd: after - to, first, last };
}

function isSpans(bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < SPANS.length; i++) if (bytes[at + i] !== SPANS[i]) return false;
  return true;
}

/** Where the slash stands that closes the tag ending at `after`. */
export function closingSlash(bytes: Uint8Array, after: number): number {
  let slash = after - 1;
  while (bytes[slash] !== SLASH) slash--;
  return slash;
}
