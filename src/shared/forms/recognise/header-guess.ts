import { CellKind, type Column } from '../../workbook/table';
import type { HeaderSearch } from './search';

/** Rows of one pattern of kinds, with numbers or dates among them, that are looked at before the pattern counts as data. */
const LOOKED_AT = 3;

/**
 * Tells rows in which several labels stand. Long lists repeat a pattern of numbers, dates and texts from row to row, and no header
 * has the pattern of its data: after a few rows of a pattern its texts need not be decoded any more.
 */
export class HeaderGuess {
  readonly #columns: readonly Column[];
  readonly #looked = new Map<string, number>();

  constructor(private readonly search: HeaderSearch) {
    const { sheet } = search;
    this.#columns = Array.from({ length: sheet.columnCount }, (_, column) => sheet.column(column));
  }

  isLikely(row: number): boolean {
    let [texts, others] = [0, 0];
    let pattern = '';
    for (const cells of this.#columns) {
      const kind = cells.kind(row);
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
    const { labels } = this.search;
    const isLabel = (cells: Column) => cells.kind(row) === CellKind.Text && labels.hits(cells.text(row)).length > 0;
    return this.#columns.filter(isLabel).length >= 2;
  }
}
