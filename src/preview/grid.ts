import type { Lang } from '../shared/text/lang';
import type { WorkbookPort } from '../shared/port/port';
import type { Book } from './book';

/** A cell of the workbook shown; all from 0. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** The spreadsheet as the page uses it. */
export interface Grid {
  /** The port on the workbook that is shown. */
  readonly port: WorkbookPort;
  /** Shows a workbook instead of the one before, with a cell selected. */
  show(book: Book, select: Place): void;
  /** The workbook as it stands, results of formulas included. */
  read(): Book;
  /** Calculates every formula anew. */
  recalculate(): void;
  /** The grid's own words in another language. */
  speak(lang: Lang): Promise<void>;
  /** Replaces texts that stand in cells, and names of sheets, wherever they are still the ones given. */
  retell(told: ReadonlyMap<string, string>): void;
  /** Told of every change of a cell's content by the user. */
  onEdited(listener: () => void): void;
  /** Told of the selected cell and what it shows, whenever either changes. */
  onSelected(listener: (address: string, shows: string) => void): void;
}
