import { columnsNear } from '../../workbook/columns-near';
import { CellKind, type Column } from '../../workbook/table';
import type { HeaderSearch } from './search';

/** Rows of one pattern of kinds, with numbers or dates among them, that are looked at before the pattern counts as data. */
const LOOKED_AT = 3;

/**
 * Tells rows in which several labels stand. Long lists repeat a pattern of numbers, dates and texts from row to row, and no header
 * has the pattern of its data: after a few rows of a pattern its texts need not be decoded any more.
 */
export class HeaderGuess {
  readonly #near: (row: number) => readonly number[];
  readonly #looked = new Map<string, number>();

  constructor(private readonly search: HeaderSearch) {
    this.#near = columnsNear(search.sheet);
  }

  isLikely(row: number): boolean {
    let [texts, others] = [0, 0];
    let pattern = '';
    const { sheet, labels } = this.search;
    const columns = this.#near(row);
    for (const column of columns) {
      const kind = sheet.column(column).kind(row);
      pattern += kind;
      if (kind === CellKind.Text) texts++;
      else if (kind !== CellKind.Blank) others++;
    }
    if (texts < Math.max(others, 2)) return false;
    if (others > 0) {
      const looked = this.#looked.get(pattern) ?? 0;
      if (looked >= LOOKED_AT) return false;
      this.#looked.set(pattern, looked + 1);
    }
    const isLabel = (cells: Column) => cells.kind(row) === CellKind.Text && labels.hits(cells.text(row)).length > 0;
    return columns.filter((column) => isLabel(sheet.column(column))).length >= 2;
  }
}
