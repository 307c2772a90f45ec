import type { Argument, Output } from '../../../src/functions/types';
import type { Sample } from '../raw';

/** A worksheet function called on cells of the sample, and what it must show, worked out here or read in the text. */
export interface Called {
  /** The function. */
  readonly id: string;
  /** On what it is called, and where the expected result comes from. */
  readonly what: string;
  args(sample: Sample): readonly Argument[];
  /** Row by row, cell by cell. */
  expected(sample: Sample): readonly (readonly (string | number | boolean)[])[];
  /** What of the result is looked at; all of it where nothing is said. */
  look?(shown: readonly (readonly Output[])[]): readonly (readonly Output[])[];
}

/** One cell a row. */
export const each = <T>(cells: readonly T[]): readonly (readonly T[])[] => cells.map((cell) => [cell]);
