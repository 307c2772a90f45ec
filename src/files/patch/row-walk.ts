import { Problem } from '../../shared/text/message';
import { LOWER_C, LOWER_O, LOWER_R, LOWER_W, UPPER_A, UPPER_Z, isNameHere, nameBytes, parseDigits } from '../xml/ascii';
import { CellAddress, refuseAddress } from '../sheet/cell-address';
import { closingTag } from '../sheet/cell-content';
import { isCellNext, NOT_PLAIN, PlainCell } from '../sheet/plain-cell';
import { SHEET_ROWS } from '../limits';
import { TagAttributes } from '../xml/tag-attributes';
import { EQUALS, INCOMPLETE, LT, QUOTE, SLASH, SPACE, endsName, isSpace, tagEnd } from '../xml/xml-bytes';
import { CellChanges } from './cell-changes';
import type { EditPen } from './edit-pen';
import { closingSlash, RowTag } from './row-tag';
import type { SheetDesk } from './sheet-work';
import { words } from './words';

const EXT_LIST = nameBytes('extLst');
const LOWER_F = 0x66;

/** Goes through the rows of a sheet cell by cell: most are passed over, and where one is edited the pen is told. */
export class RowWalk {
  private readonly attributes: TagAttributes;
  private readonly rowStart: RowTag;
  private readonly address = new CellAddress();
  private readonly plain = new PlainCell();
  private readonly changes: CellChanges;
  /** Kept in rows with edits only. */
  private inCell = false;

  constructor(
    private readonly desk: SheetDesk,
    private readonly pen: EditPen,
  ) {
    this.attributes = new TagAttributes(desk.where);
    this.rowStart = new RowTag(this.attributes);
    this.changes = new CellChanges(desk, pen);
  }

  /** Reads a tag between those of the rows' own element. */
  tag(bytes: Uint8Array, start: number, local: number, end: number, closing: boolean): number {
    const letter = bytes[local];
    if (closing) {
      if (isRow(bytes, local)) {
        this.pen.writeBefore(start, Infinity);
        this.pen.endRow();
      } else if (letter === LOWER_C && endsName(bytes[local + 1])) {
        this.inCell = false;
      }
      return local;
    }
    if (letter === LOWER_C && endsName(bytes[local + 1])) {
      const passed = this.desk.root.prefixLength === 0 ? this.passPlain(bytes, local + 1) : NOT_PLAIN;
      return passed === NOT_PLAIN ? this.cellTag(bytes, start, local + 1, end) : passed;
    }
    if (letter === LOWER_F && isSpace(bytes[local + 1])) return this.changes.formulaTag(bytes, start, end);
    if (isRow(bytes, local)) return this.beginRow(bytes, start, local, end);
    // What a row holds beside its cells stands behind them; a cell may have such a list too.
    if (!this.inCell && isNameHere(bytes, local, EXT_LIST)) this.pen.writeBefore(start, Infinity);
    return local;
  }

  private beginRow(bytes: Uint8Array, start: number, local: number, end: number): number {
    const { rowStart, pen } = this;
    const { where, work, copy } = this.desk;
    const after = rowStart.read(bytes, start, local + 3, end);
    if (after === INCOMPLETE) return INCOMPLETE;
    const { refFrom, refTo } = rowStart;
    const row = refTo > refFrom ? parseDigits(bytes, refFrom, refTo) - 1 : pen.row + 1;
    if (row < 0 || row >= SHEET_ROWS) refuseAddress(where, bytes, refFrom, refTo);
    const { file, sheet } = where;
    if (row <= pen.row) throw new Problem(words.rowOrder({ file, sheet, row: row + 1 }));
    if (work.edits.row < row) {
      copy.to(start);
      pen.writeRowsBefore(row);
    }
    pen.beginRow(row, rowStart.style);
    pen.column = -1;
    if (!pen.isEdited) return after;
    this.widenSpans(bytes, start, after);
    if (rowStart.selfClosing) {
      copy.to(closingSlash(bytes, after));
      copy.output.ascii('>');
      copy.past(after);
      pen.writeBefore(after, Infinity);
      copy.output.ascii(`</${pen.prefix}row>`);
      pen.endRow();
    }
    return after;
  }

  /** Makes the row's `spans` (an aid to the reader, not a truth) take in the new cells. */
  private widenSpans(bytes: Uint8Array, start: number, after: number): void {
    const spans = this.rowStart.spans(bytes, start, after);
    if (spans === undefined) return;
    const { first, last } = spans;
    const { copy } = this.desk;
    const left = this.pen.ends.left + 1;
    const right = this.pen.ends.right + 1;
    if (left >= first && right <= last) return;
    copy.to(after - spans.fromEnd);
    copy.output.ascii(this.rowStart.spanText(Math.min(first, left), Math.max(last, right)));
    copy.past(after - spans.toEnd);
  }

  /** Passes over plain cells that stay as they are and of which nothing has to be known; {@link NOT_PLAIN} where none stands here. */
  private passPlain(bytes: Uint8Array, at: number): number {
    const { plain, pen } = this;
    const { newStyles, guards } = this.desk;
    const until = pen.next?.column ?? Infinity;
    let behind = NOT_PLAIN;
    let p = at;
    do {
      p = plain.place(bytes, p);
      if (p === NOT_PLAIN) return behind;
      const { column } = plain;
      const matters =
        column >= until || column <= pen.column || newStyles.wants(column) || guards.takesIn(pen.row, column);
      p = matters ? NOT_PLAIN : plain.pass(bytes, p);
      if (p === NOT_PLAIN) return behind;
      pen.column = column;
      this.inCell = false;
      behind = p;
      p += 2;
    } while (isCellNext(bytes, behind));
    return behind;
  }

  private cellTag(bytes: Uint8Array, start: number, at: number, end: number): number {
    const { pen } = this;
    const { where, newStyles, guards } = this.desk;
    let column = pen.column + 1;
    let p = at;
    if (bytes[at] === SPACE && bytes[at + 1] === LOWER_R && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
      column = 0;
      p = at + 4;
      for (let letter = bytes[p]; letter >= UPPER_A && letter <= UPPER_Z; letter = bytes[++p]) {
        column = column * 26 + letter - (UPPER_A - 1);
      }
      column--;
    } else {
      p = this.attributes.read(bytes, at, end);
      if (p === INCOMPLETE) return INCOMPLETE;
      const { refFrom, refTo } = this.attributes;
      if (refTo > refFrom) {
        if (!this.address.parse(bytes, refFrom, refTo)) refuseAddress(where, bytes, refFrom, refTo);
        column = this.address.column;
      }
    }
    if (column <= pen.column && pen.isEdited) {
      const { file, sheet } = where;
      throw new Problem(words.rowOrder({ file, sheet, row: pen.row + 1 }));
    }

    const edit = pen.next;
    if ((edit === undefined || edit.column > column) && !newStyles.wants(column) && !guards.takesIn(pen.row, column)) {
      if (edit !== undefined) {
        // Most cells of an edited row stand left of what is new; of them it matters only whether they are open.
        p = tagEnd(bytes, start, end);
        if (p === INCOMPLETE) return INCOMPLETE;
        this.inCell = bytes[p - 2] !== SLASH;
      }
      pen.column = column;
      return p;
    }
    p = this.attributes.read(bytes, at, end);
    if (p === INCOMPLETE) return INCOMPLETE;
    const { style } = this.attributes;
    this.inCell = !this.attributes.selfClosing;
    if (edit !== undefined && edit.column < column) pen.writeBefore(start, column);
    if (pen.next?.column === column) {
      const behind = this.changes.replace(bytes, start, p, end, column, this.attributes);
      if (behind === INCOMPLETE) return INCOMPLETE;
      if (behind > p) this.inCell = false;
      p = behind;
      pen.made();
    } else if (!this.attributes.selfClosing && guards.takesIn(pen.row, column)) {
      const close = closingTag(bytes, p, end, nameBytes(`${pen.prefix}c`), where);
      if (close === INCOMPLETE) return INCOMPLETE;
      if (bytes.subarray(p, close).includes(LT)) guards.taken(pen.row, column);
    }
    newStyles.see(column, style);
    pen.column = column;
    return p;
  }
}

const isRow = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === LOWER_R && bytes[at + 1] === LOWER_O && bytes[at + 2] === LOWER_W && endsName(bytes[at + 3]);
