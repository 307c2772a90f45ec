import type { Day } from '../../../values/date';
import type { ComplaintStatus } from '../status';

/** By what complaints are split: the accounting month (2026-03), and codes or names; '' where a case does not say. */
export const DIMENSIONS = ['month', 'reason', 'link', 'person', 'level'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

export type Keys = Readonly<Record<Dimension, string>>;

/** What the statistics need of one complaint. */
export interface ComplaintCase {
  readonly caseNo: string;
  /** Whose complaint it is, folded: the same customer reads the same. */
  readonly customer: string;
  readonly acceptedOn: Day;
  readonly keys: Keys;
  /** The day for the answer. */
  readonly dueOn: Day;
  /** The first day on which it was handled. */
  readonly handledOn: Day | undefined;
  /** The code of the customer's opinion. */
  readonly opinion: string | undefined;
  /** Whether it was upheld, wholly or in part; undefined while there is no finding. */
  readonly valid: boolean | undefined;
  /** What it cost, in whole units of the last decimal that counts (分). */
  readonly lossUnits: number;
  /** Undefined where only a date of reference could tell. */
  readonly status: ComplaintStatus | undefined;
}

/** What the statistics need of one appeal (申诉). */
export interface AppealCase {
  readonly appealNo: string;
  readonly appealedOn: Day | undefined;
  /** The accounting month; '' for an appeal without a date. */
  readonly month: string;
  readonly reason: string;
  /** Whether the company was found responsible; undefined while that is open. */
  readonly valid: boolean | undefined;
  /** Whether the appellant is satisfied with how it was handled. */
  readonly satisfied: boolean | undefined;
}
