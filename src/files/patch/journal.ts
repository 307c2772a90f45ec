import { CodedColumn } from '../../shared/workbook/coded-column';
import { type Absent, type CellContent, isAbsent, sameContent } from '../../shared/workbook/content';
import type {
  CellPatch,
  ColumnPatch,
  ContentColumn,
  FormatChange,
  SkippedCell,
  WorkbookPatch,
} from '../../shared/workbook/patch';

/** Takes down what became of one cell, or of each cell of a stretch. */
export interface EditJournal {
  /** @param old  what stood there; @param reformatted  whether the cell got the edit's number format */
  changed(row: number, old: CellContent | Absent, reformatted: boolean): void;
  skipped(row: number, found: CellContent | Promise<CellContent>): void;
  /** The width that the column had before it got another. */
  widthWas(width: number | null): void;
}

/** What was done to a workbook, so that it can be told and undone. */
export class Journal {
  private readonly cells: CellJournal[] = [];
  private readonly columns: ColumnJournal[] = [];

  ofCell(patch: CellPatch): EditJournal {
    const journal = new CellJournal(patch);
    this.cells.push(journal);
    return journal;
  }

  ofColumn(patch: ColumnPatch): EditJournal {
    const journal = new ColumnJournal(patch);
    this.columns.push(journal);
    return journal;
  }

  get changed(): number {
    return [...this.cells, ...this.columns].reduce((sum, { changedCells }) => sum + changedCells, 0);
  }

  async skipped(): Promise<SkippedCell[]> {
    const all = [...this.cells, ...this.columns].flatMap((journal) => journal.skippedCells);
    return Promise.all(all.map(async ({ found, ...rest }) => ({ ...rest, found: await found })));
  }

  /** The cells and columns of the inverse patch. */
  inverse(): Pick<WorkbookPatch, 'cells' | 'columns'> {
    return {
      cells: this.cells.flatMap((journal) => journal.inverse ?? []),
      columns: this.columns.flatMap((journal) => journal.inverse() ?? []),
    };
  }
}

type Skipped = Omit<SkippedCell, 'found'> & { readonly found: CellContent | Promise<CellContent> };

const plain = (content: CellContent | Absent): CellContent => (isAbsent(content) ? null : content);

const inverted = (format: FormatChange | undefined): FormatChange | undefined =>
  format && { from: format.to, to: format.from };

class CellJournal implements EditJournal {
  readonly skippedCells: Skipped[] = [];
  inverse: CellPatch | undefined;

  constructor(private readonly patch: CellPatch) {}

  get changedCells(): number {
    return this.inverse === undefined || sameContent(this.inverse.was, plain(this.inverse.now)) ? 0 : 1;
  }

  changed(_row: number, old: CellContent | Absent, reformatted: boolean): void {
    const { at, anchor, now, format, why } = this.patch;
    const back = reformatted ? inverted(format) : undefined;
    this.inverse = {
      at,
      ...(anchor && { anchor }),
      was: plain(now),
      now: old,
      ...(back && { format: back }),
      ...(why !== undefined && { why }),
    };
  }

  skipped(_row: number, found: CellContent | Promise<CellContent>): void {
    this.skippedCells.push({ at: this.patch.at, expected: this.patch.was, found });
  }

  widthWas(): void {
    // A single cell has no width.
  }
}

class ColumnJournal implements EditJournal {
  readonly skippedCells: Skipped[] = [];
  changedCells = 0;
  private readonly old: CodedColumn;
  /** 1 where the cell was changed. */
  private readonly touched: Uint8Array;
  private reformatted = false;
  private oldWidth: number | null;

  constructor(private readonly patch: ColumnPatch) {
    this.old = new CodedColumn(patch.now.length);
    this.touched = new Uint8Array(patch.now.length);
    this.oldWidth = patch.width?.was ?? null;
  }

  changed(row: number, old: CellContent | Absent, reformatted: boolean): void {
    const index = row - this.patch.firstRow;
    this.changedCells++;
    this.reformatted ||= reformatted;
    this.touched[index] = 1;
    this.old.set(index, old);
  }

  skipped(row: number, found: CellContent | Promise<CellContent>): void {
    const { sheet, column, firstRow, was } = this.patch;
    this.skippedCells.push({ at: { sheet, row, column }, expected: plain(was.at(row - firstRow)), found });
  }

  widthWas(width: number | null): void {
    this.oldWidth = width;
  }

  inverse(): ColumnPatch | undefined {
    const { sheet, column, firstRow, now, format, width } = this.patch;
    const back = this.reformatted ? inverted(format) : undefined;
    if (this.changedCells === 0 && width === undefined) return undefined;
    const { old, touched } = this;
    // A cell that was left alone is blank on both sides, which means that nothing is to be done.
    const written: ContentColumn = { length: now.length, at: (index) => (touched[index] === 1 ? now.at(index) : null) };
    return {
      sheet,
      column,
      firstRow,
      was: written,
      now: old,
      ...(back && { format: back }),
      ...(width && { width: { was: width.now, now: this.oldWidth } }),
    };
  }
}
