import type { Applied, WorkbookPatch } from '../workbook/patch';
import type { ExcelTable } from '../workbook/sheet';
import type { Table } from '../workbook/table';
import type { Message } from '../text/message';
import type { RunOptions } from './run';

/** What of a list is wanted; everything where nothing is said. */
export interface ColumnChoice {
  /** Columns from 0. Reading any other gives blanks. */
  readonly columns?: readonly number[];
  /** Columns beside them of which only the texts are wanted: a row of totals is known by the word in it. */
  readonly texts?: readonly number[];
  /** No more than the first rows. */
  readonly firstRows?: number;
}

/** A sheet that holds a list, read as columns, however long it is: what is not asked for is not kept. */
export interface ColumnSource {
  /** The sheet's name, or the file's. */
  readonly name: string;
  /**
   * Reads in one pass, in blocks; each call reads anew. A table without any content has no rows.
   * @throws Problem
   * @throws Cancelled
   */
  read(choice?: ColumnChoice, options?: RunOptions): Promise<Table>;
  /** The tables that Excel knows on it. */
  excelTables(): Promise<readonly ExcelTable[]>;
}

/** What changing a workbook answers. */
export interface PortApplied extends Applied {
  /**
   * Why the rest was not done: the signal was given, or the host failed half-way. What was done is whole blocks, and `inverse` undoes
   * it. Nothing where all was done.
   */
  readonly stopped?: Message;
}

/** Takes columns in, in blocks. */
export interface ColumnSink {
  /**
   * Applies a patch as `MemoryBook.applyPatch` says. Cells that do not hold what is expected are left alone and listed.
   *
   * A list goes in block by block. When the signal is given, no block is begun any more, and the answer says so: a block is written
   * whole or not at all. A host that fails half-way answers the same way.
   * @throws Problem where nothing could be changed: a sheet or a table is not there or has another range, or the place is protected
   */
  apply(patch: WorkbookPatch, options?: RunOptions): Promise<PortApplied>;
}
