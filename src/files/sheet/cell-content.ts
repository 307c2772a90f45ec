import type { PlainContent } from '../../shared/workbook/content';
import { LOWER_I, LOWER_S, LOWER_V, isNameHere, parseDigits } from '../xml/ascii';
import { SHIFT_1904 } from './cell-values';
import { isoSerial } from '../columns/iso-date';
import { parseNumber } from '../columns/numbers';
import { RichText, afterTag, contentEnd } from './rich-text';
import { NumberClass } from '../parts/styles';
import { TextStore } from '../columns/text-store';
import {
  BANG,
  INCOMPLETE,
  LT,
  QUESTION,
  SLASH,
  asText,
  brokenPart,
  decodeContent,
  endsName,
  skipSpecial,
  type PartName,
} from '../xml/xml-bytes';
import { attributeOf } from '../xml/xml-text';

const LOWER_F = 0x66;

/** A formula element as it stands in a cell. */
export interface StoredFormula {
  /** Empty in the cells that share the formula of another. */
  readonly text: string;
  /** `shared`, `array`, `dataTable`, or undefined. */
  readonly type: string | undefined;
  readonly ref: string | undefined;
  /** The number of a shared formula. */
  readonly shared: string | undefined;
}

/** What the bytes of a cell say, before shared texts and shared formulas are looked up. */
export interface StoredCell {
  readonly formula: StoredFormula | undefined;
  /** The value, or which shared text it is. */
  readonly value: PlainContent | { readonly sharedText: number };
}

/** Reads the `<f …>` tag that begins at `at` and the text in it; all of it must lie in the bytes. */
export function readFormula(
  bytes: Uint8Array,
  at: number,
  end: number,
  where: PartName,
): { formula: StoredFormula; textEnd: number } {
  const open = afterTag(bytes, at, end);
  const tag = asText(bytes, at, open);
  const formula = (text: string): StoredFormula => ({
    text,
    type: attributeOf(tag, 't'),
    ref: attributeOf(tag, 'ref'),
    shared: attributeOf(tag, 'si'),
  });
  if (bytes[open - 2] === SLASH) return { formula: formula(''), textEnd: open };
  const close = contentEnd(bytes, open, end, where);
  return { formula: formula(decodeContent(bytes, open, close, where)), textEnd: close };
}

/**
 * Reads one cell that lies whole in the bytes.
 * @param from  behind the cell's opening tag
 * @param to  where its closing tag begins
 * @param end  where the bytes end
 * @param prefixLength  length of the part's namespace prefix with its colon
 */
export function readCell(
  bytes: Uint8Array,
  from: number,
  to: number,
  end: number,
  cell: { readonly type: string; readonly shows: NumberClass; readonly date1904: boolean },
  prefixLength: number,
  where: PartName,
): StoredCell {
  let formula: StoredFormula | undefined;
  let value: StoredCell['value'] = null;
  let p = from;
  while (p < to) {
    if (bytes[p] !== LT || bytes[p + 1] === SLASH) {
      p++;
      continue;
    }
    const name = p + 1 + prefixLength;
    if (bytes[name] === LOWER_F && endsName(bytes[name + 1])) {
      const read = readFormula(bytes, p, end, where);
      formula = read.formula;
      p = read.textEnd;
    } else if (bytes[name] === LOWER_V && endsName(bytes[name + 1])) {
      const open = afterTag(bytes, name, end);
      if (bytes[open - 2] === SLASH) {
        p = open;
        continue;
      }
      const close = contentEnd(bytes, open, end, where);
      value = valueOf(bytes, open, close, cell, where);
      p = close;
    } else if (bytes[name] === LOWER_I && bytes[name + 1] === LOWER_S && endsName(bytes[name + 2])) {
      const open = afterTag(bytes, name, end);
      if (bytes[open - 2] === SLASH) {
        p = open;
        continue;
      }
      const rich = new RichText(where, LOWER_I, LOWER_S);
      p = rich.read(bytes, open, end, prefixLength);
      const store = new TextStore();
      value = store.text(rich.addTo(store, bytes));
    } else p++;
  }
  if (value === null && formula !== undefined && cell.type === 'str') value = '';
  return { formula, value };
}

function valueOf(
  bytes: Uint8Array,
  from: number,
  to: number,
  { type, shows, date1904 }: { readonly type: string; readonly shows: NumberClass; readonly date1904: boolean },
  where: PartName,
): StoredCell['value'] {
  switch (type) {
    case 's':
      return { sharedText: parseDigits(bytes, from, to) };
    case 'str':
    case 'inlineStr':
      return decodeContent(bytes, from, to, where);
    case 'b': {
      const text = decodeContent(bytes, from, to, where);
      return text === '1' || text === 'true';
    }
    case 'e':
      return { error: decodeContent(bytes, from, to, where) };
    case 'd':
      return isoSerial(decodeContent(bytes, from, to, where));
    case '':
    case 'n': {
      if (from === to) return null;
      const number = parseNumber(bytes, from, to);
      if (Number.isNaN(number)) return decodedNumber(decodeContent(bytes, from, to, where));
      return date1904 && shows === NumberClass.Date ? number + SHIFT_1904 : number;
    }
    default:
      return brokenPart(where);
  }
}

/** A number written with entities, CDATA or comments; what is no number is a text. */
function decodedNumber(text: string): number | string {
  const bytes = new TextEncoder().encode(text);
  const number = parseNumber(bytes, 0, bytes.length);
  return Number.isNaN(number) ? text : number;
}

/** The position of the closing tag with this name (with its prefix) behind `from`, or {@link INCOMPLETE}. */
export function closingTag(
  bytes: Uint8Array,
  from: number,
  end: number,
  name: readonly number[],
  where: PartName,
): number {
  let p = from;
  for (;;) {
    while (bytes[p] !== LT) p++;
    if (p >= end) return INCOMPLETE;
    if (bytes[p + 1] === BANG || bytes[p + 1] === QUESTION) {
      p = skipSpecial(bytes, p, end, where);
      if (p === INCOMPLETE) return INCOMPLETE;
    } else if (bytes[p + 1] === SLASH && isNameHere(bytes, p + 2, name)) {
      return afterTag(bytes, p, end) === INCOMPLETE ? INCOMPLETE : p;
    } else p++;
  }
}
