import { cellName } from '../../shared/workbook/table';
import { Problem } from '../../shared/text/message';
import type { Limits } from '../limits';
import type { SheetPlace } from './sheet-context';
import { words } from '../words';

/** What the formulas of a sheet may cost: a long one that is shared by a whole column is written out in each of its cells. */
export class FormulaBudget {
  private units = 0;

  constructor(
    private readonly where: SheetPlace,
    private readonly limits: Limits,
  ) {}

  /** @throws Problem for a formula, as it is stored, that is longer than any that Excel takes */
  check(stored: string, row: number, column: number): void {
    const { maxFormulaUnits: limit } = this.limits;
    if (stored.length <= limit) return;
    const { file, sheet } = this.where;
    throw new Problem(words.formulaTooLong({ file, sheet, cell: cellName(row, column), limit }));
  }

  /** @throws Problem when the formulas of the sheet are too long altogether */
  take(written: string): void {
    this.units += written.length;
    const { maxFormulasUnits: limit } = this.limits;
    if (this.units <= limit) return;
    const { file, sheet } = this.where;
    throw new Problem(words.tooManyFormulas({ file, sheet, limit }));
  }
}
