import { shiftFormula } from './formula-shift';

/** The formula that other cells share, and the cell that holds it. */
interface Master {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  gone: boolean;
}

/** The shared formulas (共享公式) of a sheet, by their numbers, as its cells are walked in order. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  /**
   * Notes the cell that holds a formula for others.
   * @param gone  that cell will hold something else, so that the others need the formula written out
   */
  hold(number: string | undefined, text: string, row: number, column: number, gone = false): void {
    this.masters.set(number ?? '', { text, row, column, gone });
  }

  isGone(number: string | undefined): boolean {
    return this.masters.get(number ?? '')?.gone === true;
  }

  /** The formula as it reads in a cell that shares it; undefined when no cell before holds it. */
  textAt(number: string | undefined, row: number, column: number): string | undefined {
    const master = this.masters.get(number ?? '');
    return master && shiftFormula(master.text, row - master.row, column - master.column);
  }
}
