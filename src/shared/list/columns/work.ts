import { type Answer, isRefusal } from '../../rules/answer';
import type { TierMethod } from '../../rules/value-tier/survey';
import type { Lang } from '../../text/lang';
import type { Day } from '../../values/date';
import type { ListReader } from '../reader';
import type { ResultCell, ResultColumn } from '../result';
import type { ListTiers } from '../tiers';

export interface RecalculateOptions {
  readonly asOf?: Day;
  /** Preset of level thresholds; those of the rule book where omitted. */
  readonly preset?: string;
  readonly method?: TierMethod;
  readonly lang: Lang;
}

/** Collects the columns of one recalculation. */
export interface Work extends RecalculateOptions {
  readonly reader: ListReader;
  readonly tiers: ListTiers;
  readonly columns: ResultColumn[];
  readonly used: Set<string>;
}

/** Adds a column; rows that are no customer stay blank. */
export const add = (work: Work, code: string, zh: string, en: string, cell: (row: number) => ResultCell): void => {
  work.columns.push({ code, label: { zh, en }, cell: (row) => (work.reader.isCustomer(row) ? cell(row) : '') });
};

/** An answer's value; a refusal is noted at its cell once and leaves the result blank. */
export function valueOf<T>(work: Work, row: number, code: string, answer: Answer<T>): T | undefined {
  if (!isRefusal(answer)) return answer.value;
  work.reader.problem(row, code, answer.refusal);
  return undefined;
}

/** Computes a column once for all rows, so that its problems are known before anything is written. */
export function column<T>(work: Work, compute: (row: number) => T | undefined): (T | undefined)[] {
  const made: (T | undefined)[] = new Array(work.reader.length);
  for (let row = 0; row < made.length; row++) made[row] = work.reader.isCustomer(row) ? compute(row) : undefined;
  return made;
}

/** A function that is asked for few different arguments, row after row: each answer is computed once. */
export function once<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}
