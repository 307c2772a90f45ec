import type { FoundForm } from '../forms/found';
import { columnsNear } from '../workbook/columns-near';
import type { Sheet } from '../workbook/sheet';
import { CellKind } from '../workbook/table';
import type { CheckContext } from './check';

/** A cell that is not blank, on a sheet that holds a form, from the form's header down; in a known column or not. */
export interface SheetCell {
  readonly found: FoundForm;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  /** Without the leading `=`. */
  readonly formula: string | undefined;
}

/** Row by row, so that findings come in the order of reading. */
export function* sheetCells({ forms }: CheckContext): Generator<SheetCell> {
  for (const found of forms) {
    const { sheet } = found;
    const near = columnsNear(sheet);
    for (let row = found.headerTop; row < sheet.rowCount; row++) {
      for (const column of near(row)) {
        const kind = sheet.column(column).kind(row);
        const formula = sheet.formula(row, column);
        if (kind !== CellKind.Blank || formula !== undefined) yield { found, sheet, row, column, kind, formula };
      }
    }
  }
}

/** How Excel stores a function of an add-in: `_xldudf_ABC_TIER(…)`, or `_xll.ABC_TIER(…)`. */
const ADD_IN = /(?:_xldudf_|_xll\.)([A-Z][A-Z0-9_.]*)/i;

/** The name of the first function of an add-in in a formula. */
export const addInFunction = (formula: string | undefined): string | undefined =>
  formula === undefined ? undefined : ADD_IN.exec(formula)?.[1].toUpperCase();
