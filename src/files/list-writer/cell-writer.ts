import { Problem } from '../../shared/text/message';
import { cellName, columnName } from '../../shared/workbook/table';
import { CELL_UNITS, SHEET_ROWS } from '../limits';
import { CR, LF, SPACE, TAB } from '../xml/xml-bytes';
import { ascii, type BytePen } from './byte-pen';
import type { ColumnHabit, SharedTexts } from './shared-texts';
import { words } from './words';

/** The values of errors that a cell may have. */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

const ROW_START = ascii('<row r="');
const ROW_PLAIN = ascii('">');
const ROW_END = ascii('</row>');
const VALUE_END = ascii('</v></c>');
const INLINE_END = ascii('</t></is></c>');
const DIGIT = Array.from('01', ascii);

/** What stands between a cell's address and its value, by the kind of the value. */
interface Middles {
  readonly blank: Uint8Array;
  readonly number: Uint8Array;
  readonly boolean: Uint8Array;
  readonly error: Uint8Array;
  readonly shared: Uint8Array;
  readonly inline: Uint8Array;
  readonly inlineKept: Uint8Array;
}

const middles = (style: number): Middles => {
  const s = style === 0 ? '"' : `" s="${style}"`;
  return {
    blank: ascii(`${s}/>`),
    number: ascii(`${s}><v>`),
    boolean: ascii(`${s} t="b"><v>`),
    error: ascii(`${s} t="e"><v>`),
    shared: ascii(`${s} t="s"><v>`),
    inline: ascii(`${s} t="inlineStr"><is><t>`),
    inlineKept: ascii(`${s} t="inlineStr"><is><t xml:space="preserve">`),
  };
};

const isSpace = (unit: number): boolean => unit === SPACE || unit === LF || unit === TAB || unit === CR;

/** Whether a text begins or ends with white space, which a reader of XML may drop. */
export const hasOuterSpace = (text: string): boolean =>
  text.length > 0 && (isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1)));

/**
 * The cells of one row after the other, from left to right; each call goes on to the next cell. `style` is an index
 * that {@link StyleBook} gave.
 */
export class CellWriter {
  private readonly starts: readonly Uint8Array[];
  private readonly habits: readonly ColumnHabit[];
  private readonly byStyle: Middles[] = [];
  private readonly rowDigits = new Uint8Array(String(SHEET_ROWS).length);
  private rowNumber: Uint8Array = this.rowDigits.subarray(0, 0);
  private row = 0;
  private column = 0;

  constructor(
    private readonly sheet: string,
    columnCount: number,
    private readonly pen: BytePen,
    private readonly shared: SharedTexts,
  ) {
    this.starts = Array.from({ length: columnCount }, (_, column) => ascii(`<c r="${columnName(column)}`));
    this.habits = Array.from({ length: columnCount }, () => ({ seen: 0, known: 0 }));
  }

  /** Begins a row, from 0; the height is in points. */
  beginRow(row: number, height: number | undefined): void {
    this.row = row;
    this.column = 0;
    const number = String(row + 1);
    for (let i = 0; i < number.length; i++) this.rowDigits[i] = number.charCodeAt(i);
    if (number.length !== this.rowNumber.length) this.rowNumber = this.rowDigits.subarray(0, number.length);
    this.pen.put(ROW_START);
    this.pen.put(this.rowNumber);
    this.pen.put(height === undefined ? ROW_PLAIN : ascii(`" ht="${height}" customHeight="1">`));
  }

  endRow(): void {
    this.pen.put(ROW_END);
  }

  /** A cell without content; without a style it takes no room. */
  blank(style = 0): void {
    if (style === 0) this.column++;
    else this.begin(this.middlesOf(style).blank);
  }

  /** A number, or a date as a serial of the 1900 system; one that is none or infinite shows as `#NUM!`. */
  number(value: number, style = 0): void {
    if (!Number.isFinite(value)) return this.error('#NUM!', style);
    this.begin(this.middlesOf(style).number);
    this.pen.number(value);
    this.pen.put(VALUE_END);
  }

  boolean(value: boolean, style = 0): void {
    this.begin(this.middlesOf(style).boolean);
    this.pen.put(DIGIT[Number(value)]);
    this.pen.put(VALUE_END);
  }

  /** An error by its name, `#N/A`; a name that is none of Excel's stays a text. */
  error(name: string, style = 0): void {
    if (!ERRORS.has(name)) return this.text(name, style);
    this.begin(this.middlesOf(style).error);
    this.pen.text(name);
    this.pen.put(VALUE_END);
  }

  /**
   * A text, never a formula; an empty one is a blank.
   * @throws Problem when it is longer than a cell holds
   */
  text(value: string, style = 0): void {
    if (value === '') return this.blank(style);
    if (value.length > CELL_UNITS) {
      const cell = cellName(this.row, this.column);
      throw new Problem(words.textTooLong({ sheet: this.sheet, cell, found: value.length, limit: CELL_UNITS }));
    }
    const index = this.shared.indexOf(value, this.habits[this.column] ?? this.refuseCell());
    const { shared, inline, inlineKept } = this.middlesOf(style);
    if (index >= 0) {
      this.begin(shared);
      this.pen.number(index);
      this.pen.put(VALUE_END);
    } else {
      this.begin(hasOuterSpace(value) ? inlineKept : inline);
      this.pen.text(value);
      this.pen.put(INLINE_END);
    }
  }

  private begin(middle: Uint8Array): void {
    this.pen.put(this.starts[this.column] ?? this.refuseCell());
    this.column++;
    this.pen.put(this.rowNumber);
    this.pen.put(middle);
  }

  private refuseCell(): never {
    throw new Error(`more cells than columns in row ${this.row + 1}`);
  }

  private middlesOf(style: number): Middles {
    return (this.byStyle[style] ??= middles(style));
  }
}
