import type { ColumnPatch } from '../../shared/workbook/patch';
import type { RootTag } from '../xml/root-tag';
import type { SheetContext, SheetPlace } from '../sheet/sheet-context';
import type { SharedStrings } from '../sheet/shared-strings';
import type { Guards } from './guards';
import type { NewCellStyles } from './new-cell-styles';
import type { RowEdits } from './row-edits';
import type { SheetCopy } from './sheet-copy';
import type { Growth } from './sheet-tail';
import type { StyleBook } from './style-book';
import type { Resize } from './table-resize';

/** What a sheet is patched with. */
export interface SheetWork {
  readonly sheet: SheetContext;
  readonly edits: RowEdits;
  /** Those of the columns that get a width. */
  readonly columns: readonly ColumnPatch[];
  readonly growths: readonly Growth[];
  /** Tables that get another size. */
  readonly resizes: readonly Resize[];
  readonly styles: StyleBook;
  /** Read beforehand where an edit expects a text. */
  readonly strings: SharedStrings | undefined;
}

/** What those have in common who go through a sheet and change it. */
export interface SheetDesk {
  readonly where: SheetPlace;
  readonly work: SheetWork;
  readonly root: RootTag;
  readonly copy: SheetCopy;
  readonly guards: Guards;
  readonly newStyles: NewCellStyles;
}
