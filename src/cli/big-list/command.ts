import { Problem } from '../../shared/text/message';
import type { BigListTask } from './task';
import { type BigListReport } from './report';
import { words } from './words';

const TEXT = /\.(csv|tsv|txt)$/i;
const PARQUET = /\.parquet$/i;
const WORKBOOK = /\.(xls[xmb]?|xlt[xm]?|et)$/i;

/** Whether a list is to be read from disk row by row: it is Parquet, or it is to become a text table or Parquet again. */
export const isBigList = (file: string, output: string | undefined): boolean =>
  PARQUET.test(file) || (output !== undefined && (TEXT.test(output) || PARQUET.test(output)));

export type BigTask = Omit<BigListTask, 'signal' | 'output'> & {
  /** Nothing is written without. */
  readonly output: string | undefined;
  readonly orders: boolean;
};

/** Recalculates a list on disk; Ctrl-C ends it without a half-written output. */
export async function recalcBig(task: BigTask): Promise<BigListReport> {
  const { file, output, book, lang, asOf, orders } = task;
  if (output !== undefined && WORKBOOK.test(file)) throw new Problem(words.csvToCsv({ file, output }));
  const cancel = new AbortController();
  const onInterrupt = (): void => cancel.abort(new Problem(words.cancelled()));
  process.once('SIGINT', onInterrupt);
  try {
    const whole = { ...task, signal: cancel.signal };
    const isPlain = !PARQUET.test(file) && output !== undefined && TEXT.test(output) && !orders;
    const done = isPlain
      ? await (await import('./recalc-csv')).recalcCsv({ ...whole, output })
      : await (await import('./recalc-duckdb')).recalcDuckDb(whole);
    const { customers, blank, notPositive, unreadable, unreadableRows, counts, columns, notes } = done;
    return {
      file,
      book,
      lang,
      asOf,
      customers,
      excluded: { blank, notPositive, unreadable },
      unreadableRows,
      counts,
      columns,
      notes,
      written: output,
    };
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}
