import { Problem } from '../../shared/text/message';
import { type Absent, type CellContent, isAbsent, isFormula, type PlainContent } from '../../shared/workbook/content';
import { cellName, columnName } from '../../shared/workbook/table';
import { CELL_UNITS } from '../limits';
import { words } from './words';

/** Handing a piece to the deflating thread costs the same whatever its size. */
const PIECE_BYTES = 1 << 20;
const ZERO = 0x30;
/** Whole numbers up to here are written digit by digit. */
const MOST_WHOLE = 0x7fff_ffff;
/** A copy of fewer bytes is quicker byte by byte. */
const SHORT_COPY = 32;
/** Texts that are kept encoded, since a class label stands in a million cells. */
const KEPT_TEXTS = 4096;

const encoder = new TextEncoder();

/** The bytes of a sheet as they are written: stretches of the old one, and new cells between them. */
export class SheetOutput {
  private full: Uint8Array[] = [];
  private readonly free: Uint8Array[] = [];
  private piece: Uint8Array = new Uint8Array(PIECE_BYTES);
  private length = 0;
  /** By column, the start of its cells. */
  private readonly starts: Uint8Array[] = [];
  /** By format, what stands in a cell of a number between its address and the number; and what behind it. */
  private readonly numberHeads: Uint8Array[] = [];
  private numberEnd: Uint8Array | undefined;
  /** By format, then by text, what stands in a cell of text behind its address. */
  private readonly textCells: Map<string, Uint8Array>[] = [];

  constructor(private readonly sheet: string) {}

  copy(bytes: Uint8Array, from: number, to: number): void {
    if (to - from < SHORT_COPY && this.length + to - from <= PIECE_BYTES) {
      for (let at = from; at < to; at++) this.piece[this.length++] = bytes[at];
      return;
    }
    let at = from;
    while (at < to) {
      if (this.length === PIECE_BYTES) this.turn();
      const count = Math.min(to - at, PIECE_BYTES - this.length);
      this.piece.set(bytes.subarray(at, at + count), this.length);
      this.length += count;
      at += count;
    }
  }

  /** Writes mark-up that is known to be ASCII. */
  ascii(text: string): void {
    if (this.length + text.length > PIECE_BYTES) return this.put(encoder.encode(text));
    for (let at = 0; at < text.length; at++) this.piece[this.length++] = text.charCodeAt(at);
  }

  put(bytes: Uint8Array): void {
    if (this.length + bytes.length > PIECE_BYTES) return this.copy(bytes, 0, bytes.length);
    if (bytes.length < SHORT_COPY) for (let at = 0; at < bytes.length; at++) this.piece[this.length++] = bytes[at];
    else {
      this.piece.set(bytes, this.length);
      this.length += bytes.length;
    }
  }

  /** Whether there are pieces to take. */
  get isWaiting(): boolean {
    return this.full.length > 0;
  }

  /** The pieces that are full, and the last one where `all` is asked for. They are the caller's from now on. */
  take(all: boolean): Uint8Array[] {
    const pieces = this.full;
    this.full = [];
    if (all && this.length > 0) {
      pieces.push(this.piece.slice(0, this.length));
      this.length = 0;
    }
    return pieces;
  }

  /**
   * Writes a cell.
   * @param prefix  the part's namespace prefix with its colon
   * @param style  the cell's format; 0 is not written
   */
  cell(prefix: string, row: number, column: number, style: number, content: CellContent | Absent): void {
    if (isAbsent(content) || (content === null && style === 0)) return;
    this.put((this.starts[column] ??= encoder.encode(`<${prefix}c r="${columnName(column)}`)));
    this.whole(row + 1);
    if (typeof content === 'string') return this.put(this.textCell(prefix, style, content, row, column));
    if (typeof content === 'number' && content >= 0 && content <= MOST_WHOLE && Number.isInteger(content)) {
      this.put((this.numberHeads[style] ??= encoder.encode(`"${style === 0 ? '' : ` s="${style}"`}><${prefix}v>`)));
      this.whole(content);
      this.numberEnd ??= encoder.encode(`</${prefix}v></${prefix}c>`);
      return this.put(this.numberEnd);
    }
    this.ascii(style === 0 ? '"' : `" s="${style}"`);
    if (content === null) return this.ascii('/>');
    const value = isFormula(content) ? (content.shows ?? null) : content;
    if (isFormula(content)) {
      this.ascii(typeAttribute(value, 'str'));
      this.ascii('>');
      this.formula(prefix, content.formula, row, column);
      if (value !== null) this.value(prefix, value, row, column);
    } else {
      this.ascii(`${typeAttribute(value, '')}>`);
      this.value(prefix, value, row, column);
    }
    this.ascii(`</${prefix}c>`);
  }

  /** Writes a cell that holds nothing, where one must stand. */
  blank(prefix: string, row: number, column: number): void {
    this.ascii(`<${prefix}c r="${cellName(row, column)}"/>`);
  }

  /** Writes a whole number from 0 to {@link MOST_WHOLE}. */
  private whole(number: number): void {
    let length = 1;
    for (let rest = number; rest >= 10; rest = (rest / 10) | 0) length++;
    if (this.length + length > PIECE_BYTES) return this.put(encoder.encode(String(number)));
    let rest = number;
    for (let at = this.length + length - 1; at >= this.length; at--) {
      this.piece[at] = ZERO + (rest % 10);
      rest = (rest / 10) | 0;
    }
    this.length += length;
  }

  private textCell(prefix: string, style: number, text: string, row: number, column: number): Uint8Array {
    const known = (this.textCells[style] ??= new Map());
    let cell = known.get(text);
    if (cell === undefined) {
      const kept = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
      const start = `"${style === 0 ? '' : ` s="${style}"`} t="inlineStr"><${prefix}is><${prefix}t${kept}>`;
      const end = `</${prefix}t></${prefix}is></${prefix}c>`;
      cell = encoder.encode(start + this.stored(text, row, column) + end);
      if (known.size === KEPT_TEXTS) known.clear();
      known.set(text, cell);
    }
    return cell;
  }

  /** Writes the formula of a cell. */
  formula(prefix: string, formula: string, row: number, column: number): void {
    this.ascii(`<${prefix}f>`);
    this.text(formula, row, column);
    this.ascii(`</${prefix}f>`);
  }

  private value(prefix: string, value: PlainContent, row: number, column: number): void {
    this.ascii(`<${prefix}v>`);
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) {
        throw new Problem(words.badNumber({ sheet: this.sheet, cell: cellName(row, column) }));
      }
      this.ascii(String(value));
    } else if (typeof value === 'boolean') this.ascii(value ? '1' : '0');
    else if (typeof value === 'string') this.text(value, row, column);
    else if (value !== null) this.text(value.error, row, column);
    this.ascii(`</${prefix}v>`);
  }

  private text(text: string, row: number, column: number): void {
    this.put(encoder.encode(this.stored(text, row, column)));
  }

  private stored(text: string, row: number, column: number): string {
    const cell = cellName(row, column);
    if (text.length > CELL_UNITS) {
      throw new Problem(words.longText({ sheet: this.sheet, cell, length: text.length, limit: CELL_UNITS }));
    }
    if (LONE_SURROGATE.test(text)) throw new Problem(words.badText({ sheet: this.sheet, cell }));
    return escapeText(text);
  }

  /** Takes back a piece that is no longer needed, to be written again. */
  again(piece: Uint8Array): void {
    if (piece.length === PIECE_BYTES) this.free.push(piece);
  }

  private turn(): void {
    this.full.push(this.piece);
    this.piece = this.free.pop() ?? new Uint8Array(PIECE_BYTES);
    this.length = 0;
  }
}

function typeAttribute(value: PlainContent, text: string): string {
  if (typeof value === 'string') return text === '' ? '' : ` t="${text}"`;
  if (typeof value === 'boolean') return ' t="b"';
  return typeof value === 'object' && value !== null ? ' t="e"' : '';
}

const LONE_SURROGATE = /\p{Surrogate}/u;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A text as the workbook format writes it: mark-up characters as entities; characters that XML does not know, a carriage
 * return, and what would read as such an escape, as `_x000D_`.
 */
const escapeText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // eslint-disable-next-line no-control-regex -- those are the characters that XML cannot carry
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, hexEscape)
    .replace(/[&<>]/g, (letter) => ESCAPES[letter]);

const hexEscape = (letter: string): string => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
