import { Problem } from '../../shared/text/message';
import { parseDigits } from '../xml/ascii';
import { CellAddress, refuseAddress } from './cell-address';
import { ENOUGH } from './enough';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import type { SheetPlace } from './sheet-context';
import { placeOf, words } from '../words';
import { brokenPart } from '../xml/xml-bytes';

/** Where on the sheet the reading is, from 0. A row or cell without an address comes next to the one before. */
export class CellCursor {
  row = -1;
  column = -1;
  private readonly address = new CellAddress();

  /**
   * @param maxRows  a row beyond them is refused
   * @param firstRows  a row beyond them ends the reading: {@link ENOUGH} is thrown
   */
  constructor(
    private readonly where: SheetPlace,
    private readonly maxRows: number,
    private readonly firstRows: number,
  ) {}

  /** Moves before the first cell of the row with this number, or of the next row when the span is empty. */
  beginRow(bytes: Uint8Array, from: number, to: number): void {
    if (to > from) {
      const number = parseDigits(bytes, from, to);
      this.row = number >= 1 && number <= SHEET_ROWS ? number - 1 : refuseAddress(this.where, bytes, from, to);
    } else {
      this.row++;
    }
    this.column = -1;
    if (this.row >= this.firstRows) throw ENOUGH;
  }

  /** Moves to the cell with this address, or one to the right when the span is empty. */
  moveTo(bytes: Uint8Array, from: number, to: number): void {
    if (to === from) {
      if (++this.column >= SHEET_COLUMNS || this.row < 0) brokenPart(this.where);
    } else {
      if (!this.address.parse(bytes, from, to)) refuseAddress(this.where, bytes, from, to);
      return this.place(this.address.row, this.address.column);
    }
    this.place(this.row, this.column);
  }

  /** Moves to a cell of the sheet. */
  place(row: number, column: number): void {
    this.row = row;
    this.column = column;
    if (this.row >= this.maxRows) {
      throw new Problem(words.tooManyRows({ where: placeOf(this.where.file, this.where.sheet), limit: this.maxRows }));
    }
    if (this.row >= this.firstRows) throw ENOUGH;
  }
}
