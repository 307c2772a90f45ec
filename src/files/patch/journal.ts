import { ABSENT, type Absent, type CellContent } from '../../shared/workbook/content';
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

const plain = (content: CellContent | Absent): CellContent =>
  typeof content === 'object' && content !== null && 'absent' in content ? null : content;

const inverted = (format: FormatChange | undefined): FormatChange | undefined =>
  format && { from: format.to, to: format.from };

class CellJournal implements EditJournal {
  readonly skippedCells: Skipped[] = [];
  inverse: CellPatch | undefined;

  constructor(private readonly patch: CellPatch) {}

  get changedCells(): number {
    return this.inverse === undefined ? 0 : 1;
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
}

/** Codes of cells that were left alone, and of cells that were not there. */
const UNTOUCHED = 0;
const WAS_ABSENT = 1;
const FIRST_CONTENT = 2;

class ColumnJournal implements EditJournal {
  readonly skippedCells: Skipped[] = [];
  changedCells = 0;
  private readonly codes: Uint32Array;
  private readonly contents: CellContent[] = [];
  private readonly known = new Map<string, number>();
  private reformatted = false;

  constructor(private readonly patch: ColumnPatch) {
    this.codes = new Uint32Array(patch.now.length);
  }

  changed(row: number, old: CellContent | Absent, reformatted: boolean): void {
    this.changedCells++;
    this.reformatted ||= reformatted;
    this.codes[row - this.patch.firstRow] = this.codeOf(old);
  }

  skipped(row: number, found: CellContent | Promise<CellContent>): void {
    const { sheet, column, firstRow, was } = this.patch;
    this.skippedCells.push({ at: { sheet, row, column }, expected: plain(was.at(row - firstRow)), found });
  }

  inverse(): ColumnPatch | undefined {
    const { sheet, column, firstRow, now, format, width } = this.patch;
    const back = this.reformatted ? inverted(format) : undefined;
    if (this.changedCells === 0 && width === undefined) return undefined;
    const { codes, contents } = this;
    const old: ContentColumn = {
      length: codes.length,
      at: (index) =>
        codes[index] === UNTOUCHED
          ? null
          : codes[index] === WAS_ABSENT
            ? ABSENT
            : contents[codes[index] - FIRST_CONTENT],
    };
    const written: ContentColumn = {
      length: codes.length,
      at: (index) => (codes[index] === UNTOUCHED ? null : now.at(index)),
    };
    return {
      sheet,
      column,
      firstRow,
      was: written,
      now: old,
      ...(back && { format: back }),
      ...(width && { width: { was: width.now, now: width.was } }),
    };
  }

  private codeOf(old: CellContent | Absent): number {
    if (typeof old === 'object' && old !== null && 'absent' in old) return WAS_ABSENT;
    const key = `${typeof old} ${typeof old === 'object' ? JSON.stringify(old) : Object.is(old, -0) ? '-0' : String(old)}`;
    let code = this.known.get(key);
    if (code === undefined) {
      code = this.contents.push(old) - 1 + FIRST_CONTENT;
      this.known.set(key, code);
    }
    return code;
  }
}
