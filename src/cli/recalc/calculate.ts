import { basename } from 'node:path';
import { readTables } from '../../files';
import type { ColumnMap } from '../../shared/list/layout';
import { type RecalculateOptions, recalculate } from '../../shared/list/recalculate';
import type { RuleBook } from '../../shared/rulebook/book';
import { type Message, Problem } from '../../shared/text/message';
import type { WorkbookPatch } from '../../shared/workbook/patch';
import { pickTable } from '../files';
import { nodeHost } from '../node-host';
import { findings, type ListReport, reportJson, reportLines } from '../report';
import type { Progress } from '../terminal';
import { labels, words } from '../words';
import { listPatch, ownColumns } from '../write-list/list-patch';
import { groupedOrders, knownColumns, type Source, wholeList } from './source';

export interface Task extends RecalculateOptions {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sheet: string | undefined;
  readonly map: ColumnMap;
  readonly orders: boolean;
  readonly book: RuleBook;
  /** Where the results will stand, for the report. */
  readonly target: string | undefined;
  /** Into the same workbook, or into a new one. */
  readonly into: 'same' | 'new';
  readonly progress: Progress;
  /** Writes the new workbook. */
  readonly write: (report: ListReport, source: Source) => Promise<void>;
}

/** What is left of a calculation when the list itself is let go. */
export interface Calculated {
  readonly lines: [label: string, text: string][];
  readonly json: ReturnType<typeof reportJson>;
  readonly findings: number;
  /** The changes to the workbook; undefined where the results went into a new one, or nowhere. */
  readonly patch: WorkbookPatch | undefined;
}

/** Reads a list, recalculates it, and writes the new workbook where one is wanted. */
export async function calculate(task: Task): Promise<Calculated> {
  const { file, bytes, map, book, lang, asOf, target, into, progress } = task;
  progress.step(`${labels.reading[lang]} ${basename(file)}`);
  const tables = await readTables(bytes, basename(file), nodeHost);
  if (into === 'same' && target === file && tables.kind !== 'xlsx') {
    throw new Problem(words.onlyWorkbook({ option: '--in-place', file }));
  }
  const same = into === 'same' && tables.kind === 'xlsx';
  const ref = pickTable(tables, task.sheet);
  const source = await (task.orders
    ? groupedOrders(ref, map, book, asOf)
    : same || target === undefined
      ? knownColumns(ref, map, book)
      : wholeList(ref, map, book));
  const { table, layout } = source;
  progress.step(`${labels.computing[lang]} ${table.rowCount} ${labels.rows[lang]}`);
  const result = recalculate(table, layout, book, task);

  const remarks: Message[] = [...tables.notes];
  const others = tables.tables.filter(({ state, name }) => state === 'visible' && name !== ref.name);
  if (task.sheet === undefined && others.length > 0) {
    remarks.push(words.severalSheets({ sheet: ref.name, others: others.map(({ name }) => name).join('、') }));
  }
  const report: ListReport = {
    file: basename(file),
    sheet: ref.name,
    layout,
    asOf,
    result: { ...result, problems: [...source.problems, ...result.problems] },
    book,
    notes: [...remarks, ...source.notes],
    written: target,
  };
  let patch: WorkbookPatch | undefined;
  if (target !== undefined && same) {
    const list = { layout, columns: result.columns, lang };
    const own = ownColumns(list);
    const before = own.length === 0 ? table : await ref.read({ columns: own });
    patch = listPatch({ ...list, table: before, tables: await ref.excelTables() });
  } else if (target !== undefined) await task.write(report, source);
  return { lines: reportLines(report, lang), json: reportJson(report, lang), findings: findings(report), patch };
}
