import type { Area } from '../../shared/workbook/sheet';
import type { Table } from '../../shared/workbook/table';

/** A sheet as columns, and where its cells are merged (the value is that of the range's first cell). */
export interface SheetTable extends Table {
  readonly merges: readonly Area[];
  /** The columns, in order, in which anything stands in a stretch of 2^`STRETCH_BITS` rows. */
  columnsIn(stretch: number): readonly number[];
}

export interface SheetOptions {
  /** Only these columns are kept (0 is A); rows and columns are counted over all. Default: every column. */
  readonly columns?: readonly number[];
  /** Of these columns, which need not be in `columns`, only texts are kept: what they say may matter, not what they count. */
  readonly texts?: readonly number[];
  /**
   * Stop after so many rows, for a quick look at the head of a long list. What stands behind them is then neither
   * checked nor known: a sheet's merges are missing.
   */
  readonly firstRows?: number;
}
