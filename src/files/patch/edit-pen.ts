import { ABSENT, type Absent, type CellContent, isAbsent, isFormula, sameContent } from '../../shared/workbook/content';
import { NumberClass } from '../parts/styles';
import { SHIFT_1904 } from '../sheet/cell-values';
import type { CellEdit } from './row-edits';
import type { SheetDesk } from './sheet-work';
import type { SheetHead } from './sheet-head';

const NO_EDITS: readonly CellEdit[] = [];

/** Writes the edits of a sheet row by row: those of cells that are not there where they belong, and whole rows that the sheet does not have yet. */
export class EditPen {
  /** The row that is gone through or written, from 0. */
  row = -1;
  /** The cell of it that was gone through last. */
  column = -1;
  prefix = '';
  private head: SheetHead = { xml: '', styleOf: () => 0, widthsBefore: new Map() };
  /** Of the row; none where it has none. */
  private edits: readonly CellEdit[] = NO_EDITS;
  private nextEdit = 0;

  constructor(private readonly desk: SheetDesk) {}

  /** Begins the rows of a sheet. */
  begin(prefix: string, head: SheetHead): void {
    this.prefix = prefix;
    this.head = head;
  }

  /** The edit that is to be made next in this row. */
  get next(): CellEdit | undefined {
    return this.edits[this.nextEdit];
  }

  /** Whether this row has edits. */
  get isEdited(): boolean {
    return this.edits.length > 0;
  }

  /** First and last column of this row's edits. */
  get ends(): { readonly left: number; readonly right: number } {
    return { left: this.edits[0].column, right: this.edits[this.edits.length - 1].column };
  }

  /** Begins a row that is there. */
  beginRow(row: number, style: number | undefined): void {
    const { newStyles, work } = this.desk;
    this.row = row;
    newStyles.beginRow(row, style);
    this.nextEdit = 0;
    this.edits = work.edits.row === row ? work.edits.edits() : NO_EDITS;
  }

  /** The next edit is made. */
  made(): void {
    this.nextEdit++;
  }

  endRow(): void {
    const { edits } = this.desk.work;
    if (edits.row === this.row) edits.next();
    this.edits = NO_EDITS;
    this.nextEdit = 0;
  }

  /** Puts in the edits of this row that stand left of a column, before the bytes at `start`. */
  writeBefore(start: number, column: number): void {
    if (this.next === undefined) return;
    this.desk.copy.to(start);
    for (; this.nextEdit < this.edits.length; this.nextEdit++) {
      const edit = this.edits[this.nextEdit];
      if (edit.column >= column) return;
      this.insert(edit);
    }
  }

  /** Writes the edits of rows that the sheet does not have yet. */
  writeRowsBefore(row: number): void {
    const { work, newStyles, copy } = this.desk;
    const { edits } = work;
    while (edits.row < row) {
      this.row = edits.row;
      newStyles.beginRow(this.row, undefined);
      this.edits = edits.edits();
      if (this.edits.some(({ was, now }) => sameContent(was, null) && !isAbsent(now))) {
        copy.output.ascii(`<${this.prefix}row r="${this.row + 1}">`);
        for (const edit of this.edits) this.insert(edit);
        copy.output.ascii(`</${this.prefix}row>`);
      } else for (const edit of this.edits) this.insert(edit);
      edits.next();
    }
    this.edits = NO_EDITS;
    this.nextEdit = 0;
  }

  /** Writes a cell where there is none. */
  private insert(edit: CellEdit): void {
    const { work, newStyles, guards } = this.desk;
    const { styles } = work;
    const { column, journal, now, format } = edit;
    if (!sameContent(edit.was, null)) return journal.skipped(this.row, null);
    const base = newStyles.styleOf(edit, this.head);
    // A look that is taken over brings its number format along, which is that of another kind of value.
    const code = format !== undefined && format.from === 'General' ? format.to : 'General';
    const style = edit.like !== undefined || code !== 'General' ? styles.withCode(base, code) : base;
    this.write(column, style, now);
    guards.written(this.row, column, style);
    journal.changed(this.row, ABSENT, format !== undefined && style !== base);
  }

  /** Writes a cell of this row. */
  write(column: number, style: number, content: CellContent | Absent): void {
    const { work, copy } = this.desk;
    const { date1904 } = work.sheet;
    const isDay = date1904 && work.styles.classOf(style) === NumberClass.Date;
    copy.output.cell(this.prefix, this.row, column, style, isDay ? as1904(content) : content);
  }
}

/** A day of the 1900 system as a workbook stores it that counts from 1904. */
function as1904(content: CellContent | Absent): CellContent | Absent {
  if (typeof content === 'number') return content - SHIFT_1904;
  if (isAbsent(content) || !isFormula(content) || typeof content.shows !== 'number') return content;
  return { ...content, shows: content.shows - SHIFT_1904 };
}
