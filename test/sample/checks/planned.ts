import type { Sample } from '../raw';

/** A check that finds something on the sample, and the rows in which it must: worked out from the cells alone. */
export interface Planned {
  /** The check. */
  readonly id: string;
  /** What is wrong in those rows, and who says so. */
  readonly what: string;
  /** What names each row that is found, once for each finding. */
  keys(sample: Sample): readonly string[];
}
