import { Problem } from '../../shared/text/message';
import { UPPER_A, UPPER_Z, asciiText, parseDigits } from '../xml/ascii';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import type { SheetPlace } from './sheet-context';
import { words } from '../words';

/** Reads addresses such as `BC23`. */
export class CellAddress {
  // The address parsed last, from 0.
  row = -1;
  column = -1;

  /** False when it is no address on a sheet. */
  parse(bytes: Uint8Array, from: number, to: number): boolean {
    let column = 0;
    let p = from;
    for (; p < to && bytes[p] >= UPPER_A && bytes[p] <= UPPER_Z; p++) {
      column = column * 26 + bytes[p] - (UPPER_A - 1);
      if (column > SHEET_COLUMNS) return false;
    }
    const row = parseDigits(bytes, p, to);
    if (column < 1 || row < 1 || row > SHEET_ROWS) return false;
    this.row = row - 1;
    this.column = column - 1;
    return true;
  }
}

export function refuseAddress(where: SheetPlace, bytes: Uint8Array, from: number, to: number): never {
  const found = asciiText(bytes, from, to).slice(0, 40);
  throw new Problem(words.cellAddress({ file: where.file, sheet: where.sheet, found }));
}
