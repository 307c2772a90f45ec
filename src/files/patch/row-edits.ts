import { type Absent, type CellContent, isAbsent, sameContent } from '../../shared/workbook/content';
import type { CellPatch, ColumnPatch, FormatChange, WorkbookPatch } from '../../shared/workbook/patch';
import type { Area } from '../../shared/workbook/sheet';
import { cellName } from '../../shared/workbook/table';
import { Problem } from '../../shared/text/message';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import type { EditJournal, Journal } from './journal';
import { words } from './words';

/** What is to become of one cell. The objects of a stretch of column are used again for the next row. */
export interface CellEdit {
  readonly column: number;
  was: CellContent;
  now: CellContent | Absent;
  readonly format: FormatChange | undefined;
  /** A column whose format a cell that was not there takes over. */
  readonly like: number | undefined;
  /** Where what happened to it is written down. */
  readonly journal: EditJournal;
}

class Stretch {
  /** The first row, from where it was sought on, in which something is to be done; Infinity behind the last. */
  row = -1;
  readonly edit: CellEdit;
  readonly firstRow: number;
  readonly lastRow: number;

  constructor(
    private readonly patch: ColumnPatch,
    journal: EditJournal,
  ) {
    const { column, firstRow, format, like } = patch;
    this.edit = { column, was: null, now: null, format, like, journal };
    this.firstRow = firstRow;
    this.lastRow = firstRow + patch.now.length - 1;
  }

  /** Whether something is to be done in this row. */
  touches(row: number): boolean {
    if (row < this.firstRow || row > this.lastRow) return false;
    const was = this.patch.was.at(row - this.firstRow);
    const now = this.patch.now.at(row - this.firstRow);
    if (isEmpty(was)) return !isEmpty(now);
    return isAbsent(now) || isAbsent(was) || !sameContent(was, now);
  }

  /** Looks for the next row with something to do, not before this one. */
  seek(from: number): void {
    if (this.row >= from) return;
    let row = Math.max(from, this.firstRow);
    while (row <= this.lastRow && !this.touches(row)) row++;
    this.row = row <= this.lastRow ? row : Infinity;
  }

  /** What is to become of the cell in the row that was found. */
  here(): CellEdit {
    const { row } = this;
    const was = this.patch.was.at(row - this.firstRow);
    this.edit.was = isAbsent(was) ? null : was;
    this.edit.now = this.patch.now.at(row - this.firstRow);
    return this.edit;
  }
}

const isEmpty = (content: CellContent | Absent): boolean => content === null || content === '' || isAbsent(content);

/** All edits of one sheet, row by row in order. */
export class RowEdits {
  private readonly rows = new Map<number, CellEdit[]>();
  private readonly rowOrder: number[];
  private readonly stretches: Stretch[];
  /** The edits of the row that is at hand. */
  private readonly found: CellEdit[] = [];
  private nextSingle = 0;
  private current = -1;

  constructor(
    private readonly sheet: string,
    patch: WorkbookPatch,
    journal: Journal,
  ) {
    for (const cell of patch.cells) if (cell.at.sheet === sheet) this.addCell(cell, journal.ofCell(cell));
    const columns = patch.columns.filter((one) => one.sheet === sheet);
    for (const { column, firstRow, now } of columns) {
      this.check(firstRow, column);
      this.check(firstRow + Math.max(0, now.length - 1), column);
    }
    this.stretches = columns.map((one) => new Stretch(one, journal.ofColumn(one)));
    this.stretches.sort((one, other) => one.edit.column - other.edit.column);
    this.rowOrder = [...this.rows.keys()].sort((one, other) => one - other);
    for (const edits of this.rows.values()) edits.sort((one, other) => one.column - other.column);
    this.next();
  }

  /** The row with edits that is at hand; Infinity behind the last. */
  get row(): number {
    return this.current;
  }

  /** The edits of that row from left to right. They hold until {@link next}. */
  edits(): readonly CellEdit[] {
    const row = this.current;
    const { found: edits } = this;
    const single = this.rowOrder[this.nextSingle] === row ? this.rows.get(row)! : [];
    edits.length = 0;
    for (const edit of single) edits.push(edit);
    for (const stretch of this.stretches) if (stretch.row === row) edits.push(stretch.here());
    if (single.length > 0) edits.sort((one, other) => one.column - other.column);
    for (let at = 1; at < edits.length; at++) {
      if (edits[at].column === edits[at - 1].column) {
        throw new Problem(words.twice({ sheet: this.sheet, cell: cellName(row, edits[at].column) }));
      }
    }
    return edits;
  }

  /** Goes on to the next row with edits. */
  next(): void {
    if (this.rowOrder[this.nextSingle] === this.current) this.nextSingle++;
    let next = this.rowOrder[this.nextSingle] ?? Infinity;
    for (const stretch of this.stretches) {
      stretch.seek(this.current + 1);
      if (stretch.row < next) next = stretch.row;
    }
    this.current = next;
  }

  /** Takes down the width that a column had. */
  widthWas(column: number, width: number | null): void {
    for (const { edit } of this.stretches) if (edit.column === column) edit.journal.widthWas(width);
  }

  /** The columns whose formats others take over. */
  get likes(): ReadonlySet<number> {
    return new Set(this.stretches.flatMap(({ edit }) => (edit.like === undefined ? [] : [edit.like])));
  }

  /** The smallest rectangle around all edits; undefined when there are none. */
  get bounds(): Area | undefined {
    const rows = this.rowOrder;
    let bounds: Area | undefined;
    const add = (top: number, left: number, bottom: number, right: number): void => {
      bounds = bounds
        ? {
            top: Math.min(bounds.top, top),
            left: Math.min(bounds.left, left),
            bottom: Math.max(bounds.bottom, bottom),
            right: Math.max(bounds.right, right),
          }
        : { top, left, bottom, right };
    };
    for (const row of rows) for (const { column } of this.rows.get(row)!) add(row, column, row, column);
    for (const { firstRow, lastRow, edit } of this.stretches) {
      if (lastRow >= firstRow) add(firstRow, edit.column, lastRow, edit.column);
    }
    return bounds;
  }

  /** The first cell of the rectangle that an edit touches, but for its top left one where that is allowed. */
  firstIn(area: Area, exceptFirst: boolean): { readonly row: number; readonly column: number } | undefined {
    const counts = (row: number, column: number): boolean =>
      !(exceptFirst && row === area.top && column === area.left) &&
      row >= area.top &&
      row <= area.bottom &&
      column >= area.left &&
      column <= area.right;
    for (let at = lowerBound(this.rowOrder, area.top); at < this.rowOrder.length; at++) {
      const row = this.rowOrder[at];
      if (row > area.bottom) break;
      const found = this.rows.get(row)!.find(({ column }) => counts(row, column));
      if (found !== undefined) return { row, column: found.column };
    }
    for (const stretch of this.stretches) {
      const { column } = stretch.edit;
      if (column < area.left || column > area.right) continue;
      const last = Math.min(area.bottom, stretch.lastRow);
      for (let row = Math.max(area.top, stretch.firstRow); row <= last; row++) {
        if (counts(row, column) && stretch.touches(row)) return { row, column };
      }
    }
    return undefined;
  }

  private addCell(patch: CellPatch, journal: EditJournal): void {
    const { row, column } = patch.at;
    this.check(row, column);
    const { was, now, format } = patch;
    const edit: CellEdit = { column, was, now, format, like: undefined, journal };
    const edits = this.rows.get(row);
    if (edits === undefined) this.rows.set(row, [edit]);
    else edits.push(edit);
  }

  private check(row: number, column: number): void {
    const inside = (value: number, count: number): boolean => Number.isInteger(value) && value >= 0 && value < count;
    if (inside(row, SHEET_ROWS) && inside(column, SHEET_COLUMNS)) return;
    throw new Problem(words.outside({ sheet: this.sheet, row: row + 1, column: column + 1 }));
  }
}

function lowerBound(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
