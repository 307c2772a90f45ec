import type { Kit } from '../forms/kit';
import type { Message } from '../text/message';
import type { Place } from '../workbook/patch';
import type { Area, Book, Sheet } from '../workbook/sheet';
import type { CellTone, SheetPlan } from '../workbook/sheet-plan';
import type { Capability, SideName } from './capability';
import type { ChartPlan } from './chart';
import type { ColumnSink, ColumnSource } from './columns';
import type { RunOptions } from './run';

/** Which workbook it is. */
export interface WorkbookIdentity {
  /** The file's name, or what the host calls the workbook; '' where it has no name yet. */
  readonly name: string;
  /** Tells two workbooks of one name apart, such as an address; the name where the host knows no more. */
  readonly id: string;
}

/** A sheet as it is known without being read. */
export interface SheetInfo {
  readonly name: string;
  readonly state: Sheet['state'];
  /** Rows and columns in use, from the first; 0 for an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface ReadOptions extends RunOptions {
  /** Names of the sheets wanted, each of which the workbook must have; all of them where none are named. */
  readonly sheets?: readonly string[];
}

/** Cells of a sheet. */
export interface Spot {
  readonly sheet: string;
  readonly area: Area;
}

/** A cell that is painted, in the ink of a degree. */
export interface Mark {
  readonly at: Place;
  readonly tone: CellTone;
}

/** One thing that changed in a workbook. */
export interface Change {
  /** Contents of cells; or what is on the tabs, the shape of a table, rows or columns that came in or went. */
  readonly kind: 'cells' | 'structure';
  /** The sheet as it is called now; undefined where the host does not say, or the sheet is gone. */
  readonly sheet: string | undefined;
  /** Where; undefined where the host does not say. */
  readonly area: Area | undefined;
  /** This port itself, whoever sits before the workbook, or a co-author elsewhere. */
  readonly origin: 'own' | 'user' | 'remote';
}

/** Told of changes in one go when the workbook has been still for a moment; there is at least one. */
export type ChangeListener = (changes: readonly Change[]) => void;

/**
 * A workbook, on whichever side it lies: in Excel, in the browser's spreadsheet, in a file, in memory. Rows and columns are counted
 * from 0. What a side does not declare in `can`, it refuses with a sentence (`demand`); whatever else goes wrong is a `Problem` with
 * its sentence too.
 */
export interface WorkbookPort extends ColumnSink {
  /** What the side is called in a sentence. */
  readonly side: SideName;
  readonly can: ReadonlySet<Capability>;
  /** What this very host lacks beyond what is not declared, a sentence each: for the user to know, once, at the start. */
  readonly lacks: readonly Message[];

  identity(): Promise<WorkbookIdentity>;

  /** The sheets in the order of their tabs, hidden ones too, without reading them. */
  sheets(): Promise<readonly SheetInfo[]>;

  /**
   * Reads sheets whole. What is read stays as it is when the workbook changes.
   * @returns a book of the sheets that were asked for, in the order of their tabs
   * @throws Problem where a sheet is not there
   * @throws Cancelled
   */
  read(options?: ReadOptions): Promise<Book>;

  /**
   * A sheet as a list.
   * @throws Problem where it is not there
   */
  columns(sheet: string): Promise<ColumnSource>;

  /**
   * Puts every form of a kit on a sheet of its own: title, header, table, widths, formats, validations, print set-up, as far as the
   * side can draw them; behind them the sheet of rules that native formulas read, where there are any. The sheet that is active stays so.
   * Needs `forms`.
   * @returns the names of the new sheets, in their order
   * @throws Problem where a name of a sheet or a table is taken; nothing is inserted then
   */
  insert(kit: Kit, options?: RunOptions): Promise<readonly string[]>;

  /**
   * Adds a sheet behind the others. Needs `sheets`.
   * @throws Problem where the name is taken or cannot be one
   */
  addSheet(plan: SheetPlan): Promise<void>;

  /**
   * Removes sheets, all or none. Nothing brings them back: whoever asks makes sure that they hold nothing of the user's. Needs `sheets`.
   * @throws Problem where one is not there, or no visible sheet would be left
   */
  removeSheets(names: readonly string[]): Promise<void>;

  /** Shows a sheet. Needs `select`. */
  activate(sheet: string): Promise<void>;

  /** Shows a sheet, selects cells of it and brings them into sight. Needs `select`. */
  select(spot: Spot): Promise<void>;

  /** What is selected; the first stretch where there are several, undefined where it is no cells. Needs `select`. */
  selected(): Promise<Spot | undefined>;

  /**
   * Paints cells, instead of those painted before. Contents and the formats that people gave stay as they are. Needs `marks`.
   * @throws Problem where a sheet is not there
   */
  mark(marks: readonly Mark[]): Promise<void>;

  /** Takes all paint away; cells look as they did. Needs `marks`. */
  unmark(): Promise<void>;

  /**
   * Tells of changes, its own included, until the answer is called. Needs `events`.
   * @returns ends the telling
   */
  watch(listener: ChangeListener): Promise<() => Promise<void>>;

  /** Adds a chart that follows its cells. Needs `charts`. */
  addChart(chart: ChartPlan): Promise<void>;

  /** Calculates every formula anew, those of this product too. Needs `recalculate`. */
  recalculate(): Promise<void>;
}
