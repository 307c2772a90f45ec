import { type Answer, isRefusal } from '../shared/rules/answer';
import { type Inputs, Stop } from './inputs';
import type { Failure, Output, Prepared } from './types';

export const failure = (stop: Stop): Failure => ({ error: stop.code, message: stop.detail });

/** Runs what may stop; the stop becomes a refusal. Faults of the program go on up. */
function answering<T>(work: () => Answer<T>): Answer<T> {
  try {
    return work();
  } catch (error) {
    if (error instanceof Stop) return { refusal: error.detail };
    throw error;
  }
}

interface RowWise<T> {
  readonly inputs: Inputs;
  /** The parameter that decides whether a row is there at all: its blank and 合计 cells give blank rows. */
  readonly key: string;
  /** Rows that are not there, where more than the key decides. */
  readonly nothing?: (row: number) => boolean;
  /** How many cells an answer fills. */
  readonly columns?: number;
  /** The rule for one row; may throw {@link Stop}. Reasons may be left out where nobody asks for them. */
  readonly answer: (row: number, explaining: boolean) => Answer<T>;
  /** The answer as cells. */
  readonly show: (value: T, row: number) => Output | readonly Output[];
}

/** A function that answers row by row. */
export function rowWise<T>({ inputs, key, nothing, columns = 1, answer, show }: RowWise<T>): Prepared {
  const blank: Output[] = Array<Output>(columns).fill('');
  const absent = nothing ?? ((row: number) => inputs.isTotal(key, row) || inputs.isBlank(key, row));
  const isNothing = (row: number) => inputs.isHeader(row) || absent(row);
  // Equal single texts share their row, which saves most of the memory of a long spill.
  const shared = new Map<string, readonly Output[]>();
  return {
    rows: inputs.rows,
    columns,
    row(row) {
      if (isNothing(row)) return blank;
      const found = answering(() => answer(row, false));
      if (isRefusal(found)) return Array<Output>(columns).fill({ error: '#VALUE!', message: found.refusal });
      const output = show(found.value, row);
      if (typeof output !== 'string') return Array.isArray(output) ? (output as readonly Output[]) : [output as Output];
      let cells = shared.get(output);
      if (cells === undefined) shared.set(output, (cells = [output]));
      return cells;
    },
    why: (row) => (isNothing(row) ? undefined : answering(() => answer(row, true))),
  };
}

/** A function whose answer is one small block, whatever its arguments: cut values, a diagnosis. */
export function block(rows: readonly (readonly Output[])[], why: Answer<unknown>): Prepared {
  return {
    rows: rows.length,
    columns: rows[0].length,
    row: (row) => rows[row],
    why: (row) => (row === 0 ? why : undefined),
  };
}
