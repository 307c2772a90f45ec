import type { Text } from '../text/lang';
import type { Message } from '../text/message';
import type { CellProblem } from './cells';

/** What a result cell holds; '' = nothing to say about this row. */
export type ResultCell = string | number;

/** A column that recalculation adds. */
export interface ResultColumn {
  readonly code: string;
  readonly label: Text;
  cell(row: number): ResultCell;
}

/** Customers left out of the classes for one reason. */
export interface Exclusion {
  readonly reason: 'blank' | 'notPositive' | 'unreadable';
  /** Rows from 0, in order. */
  readonly rows: readonly number[];
}

/** How the classes changed against last period's. */
export interface Changes {
  /** Per class: how many had it, and how many have it now. */
  readonly counts: readonly { readonly tier: string; readonly before: number; readonly after: number }[];
  /** Customers that moved, by from and to. */
  readonly moves: readonly { readonly from: string; readonly to: string; readonly count: number }[];
}

/** Two or more rows with one key. */
export interface Duplicate {
  readonly key: string;
  readonly rows: readonly number[];
}

/** A whole list recalculated. */
export interface Recalculation {
  /** Customers found. */
  readonly rows: number;
  readonly classified: number;
  readonly exclusions: readonly Exclusion[];
  /** Customers per value class, by its bare letter. */
  readonly counts: Readonly<Record<'A' | 'B' | 'C', number>>;
  readonly changes: Changes | undefined;
  readonly columns: readonly ResultColumn[];
  /** Cells that could not be used, in the order found. */
  readonly problems: readonly CellProblem[];
  readonly duplicates: readonly Duplicate[];
  readonly notes: readonly Message[];
  /** Rule-book entries (or groups of them) that the results rest on. */
  readonly used: readonly string[];
}
