import { type Answer, isRefusal } from '../shared/rules/answer';
import { type Inputs, Stop } from './inputs';
import type { Failure, Output, Prepared } from './types';
import { words } from './words';

export const failure = (stop: Stop): Failure => ({ error: '#VALUE!', message: stop.detail });

/** No cell shows an infinite number: Excel would give an error without a sentence. */
const isShown = (output: Output): boolean => typeof output !== 'number' || Number.isFinite(output);
const beyond = (): Failure => ({ error: '#VALUE!', message: words.beyond() });
const shownCell = (output: Output): Output => (isShown(output) ? output : beyond());

const asCells = (output: Output | readonly Output[]): readonly Output[] =>
  Array.isArray(output) ? (output as readonly Output[]) : [output as Output];

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
      if (typeof output !== 'string') return asCells(output).map(shownCell);
      let cells = shared.get(output);
      if (cells === undefined) shared.set(output, (cells = [output]));
      return cells;
    },
    why(row) {
      if (isNothing(row)) return undefined;
      const found = answering(() => answer(row, true));
      return isRefusal(found) || asCells(show(found.value, row)).every(isShown) ? found : { refusal: words.beyond() };
    },
  };
}

/** A function whose answer is one small block, whatever its arguments: cut values, a diagnosis. */
export function block(rows: readonly (readonly Output[])[], why: Answer<unknown>): Prepared {
  return {
    rows: rows.length,
    columns: rows[0].length,
    row: (row) => rows[row].map(shownCell),
    why: (row) => (row === 0 ? (rows.flat().every(isShown) ? why : { refusal: words.beyond() }) : undefined),
  };
}
