import { CellKind, cellName } from '../../shared/workbook/table';
import { Problem } from '../../shared/text/message';
import { LOWER_B, LOWER_D, LOWER_E, LOWER_N, LOWER_S, asciiText, parseDigits } from '../xml/ascii';
import type { CellCursor } from './cell-cursor';
import type { TableStore } from '../columns/column-store';
import { isoSerial } from '../columns/iso-date';
import { parseNumber } from '../columns/numbers';
import { isPlain, type RichText } from './rich-text';
import type { SheetContext, SheetPlace } from './sheet-context';
import type { SheetTexts } from './sheet-texts';
import { NumberClass } from '../parts/styles';
import { words } from '../words';
import { brokenPart, decodeContent } from '../xml/xml-bytes';

/** Days between the first day of the 1904 system and that of the 1900 system. */
export const SHIFT_1904 = 1462;

/** How a cell's `t` is kept while it is read. */
const enum CellType {
  Number,
  Shared,
  Text,
  Boolean,
  Error,
  Date,
}

/** Turns the content of the cell at the cursor into a value of the table. */
export class CellValues {
  private textBytes = 0;

  constructor(
    private readonly where: SheetPlace,
    private readonly sheet: SheetContext,
    private readonly cursor: CellCursor,
    private readonly table: TableStore,
    private readonly texts: SheetTexts,
  ) {}

  /**
   * Puts what a `<v>` holds.
   * @param typeFrom  where the cell's `t` begins; it ends at `typeTo`
   * @param style  the cell's `s`
   */
  putValue(bytes: Uint8Array, from: number, to: number, typeFrom: number, typeTo: number, style: number): void {
    switch (this.cellType(bytes, typeFrom, typeTo)) {
      case CellType.Number: {
        const number = this.numberIn(bytes, from, to);
        if (Number.isNaN(number)) return this.putContent(CellKind.Text, bytes, from, to);
        const shows = style < this.sheet.numberClasses.length ? this.sheet.numberClasses[style] : NumberClass.Plain;
        if (shows === NumberClass.Plain) return this.put(CellKind.Number, number);
        // A time of day or a duration has no day to shift.
        const shift = this.sheet.date1904 && shows === NumberClass.Date ? SHIFT_1904 : 0;
        return this.put(CellKind.Date, number + shift);
      }
      case CellType.Shared: {
        const index = parseDigits(bytes, from, to);
        if (index < 0) brokenPart(this.where);
        this.texts.noteShared(index, this.cursor.row, this.cursor.column);
        return this.put(CellKind.Text, index);
      }
      case CellType.Boolean: {
        const text = asciiText(bytes, from, to);
        if (text === '1' || text === 'true') return this.put(CellKind.Boolean, 1);
        return text === '0' || text === 'false' ? this.put(CellKind.Boolean, 0) : brokenPart(this.where);
      }
      case CellType.Date: {
        const serial = isoSerial(decodeContent(bytes, from, to, this.where));
        if (Number.isNaN(serial)) return this.putContent(CellKind.Text, bytes, from, to);
        return this.put(CellKind.Date, serial);
      }
      case CellType.Error:
        return this.putContent(CellKind.Error, bytes, from, to);
      case CellType.Text:
        return this.putContent(CellKind.Text, bytes, from, to);
    }
  }

  /** Puts the text inside a cell that was read last. */
  putRich(rich: RichText, bytes: Uint8Array): void {
    this.put(CellKind.Text, -rich.addTo(this.texts.own, bytes) - 1);
    this.takeText();
  }

  putText(kind: CellKind, text: string): void {
    const { row, column } = this.cursor;
    if (!this.table.wants(column)) return this.table.touch(row, column);
    this.put(kind, -this.texts.own.addText(text) - 1);
    this.takeText();
  }

  /** The number that the content of a `<v>` writes; NaN when it writes none. */
  private numberIn(bytes: Uint8Array, from: number, to: number): number {
    const number = parseNumber(bytes, from, to);
    if (!Number.isNaN(number) || isPlain(bytes, from, to)) return number;
    const plain = new TextEncoder().encode(decodeContent(bytes, from, to, this.where));
    return parseNumber(plain, 0, plain.length);
  }

  private putContent(kind: CellKind, bytes: Uint8Array, from: number, to: number): void {
    if (!isPlain(bytes, from, to)) return this.putText(kind, decodeContent(bytes, from, to, this.where));
    this.put(kind, -this.texts.own.addBytes(bytes, from, to) - 1);
    this.takeText();
  }

  private put(kind: CellKind, value: number): void {
    this.table.set(this.cursor.row, this.cursor.column, kind, value);
  }

  private takeText(): void {
    const { size } = this.texts.own;
    if (size === this.textBytes) return;
    this.table.takeBytes(size - this.textBytes);
    this.textBytes = size;
  }

  private cellType(bytes: Uint8Array, from: number, to: number): CellType {
    if (to === from) return CellType.Number;
    if (to - from === 1) {
      switch (bytes[from]) {
        case LOWER_S:
          return CellType.Shared;
        case LOWER_N:
          return CellType.Number;
        case LOWER_B:
          return CellType.Boolean;
        case LOWER_E:
          return CellType.Error;
        case LOWER_D:
          return CellType.Date;
      }
    }
    const found = asciiText(bytes, from, to);
    if (found === 'str' || found === 'inlineStr') return CellType.Text;
    const cell = cellName(this.cursor.row, this.cursor.column);
    throw new Problem(
      words.cellType({ file: this.where.file, sheet: this.where.sheet, cell, found: found.slice(0, 40) }),
    );
  }
}
