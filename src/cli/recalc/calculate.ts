import { basename } from 'node:path';
import { readTables } from '../../files';
import { groupedOrders, knownColumns, type Source, wholeList } from '../../shared/desk/list-source';
import type { ColumnMap } from '../../shared/list/layout';
import { listPatch, ownColumns, tableOf } from '../../shared/list/patch';
import { type RecalculateOptions, recalculate } from '../../shared/list/recalculate';
import type { RuleBook } from '../../shared/rulebook/book';
import { listed } from '../../shared/text/list';
import { type Message, Problem } from '../../shared/text/message';
import type { WorkbookPatch } from '../../shared/workbook/patch';
import type { ExcelTable } from '../../shared/workbook/sheet';
import { type Table, firstRows } from '../../shared/workbook/table';
import { pickTable } from '../files';
import { nodeHost } from '../node-host';
import { findings, type ListReport, reportJson, reportLines } from '../report';
import { readForChange, type Stamp } from '../stamp';
import type { Progress } from '../terminal';
import { labels, words } from '../words';

export interface Task extends RecalculateOptions {
  readonly file: string;
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
  /** Of the file as it was read. */
  readonly stamp: Stamp;
}

/** What is kept of the file while it is calculated: not its bytes, which are read again to be changed. */
interface Opened {
  readonly source: Source;
  readonly sheet: string;
  readonly remarks: readonly Message[];
  /** Whether the results go into the same workbook. */
  readonly same: boolean;
  readonly tables: readonly ExcelTable[];
  readonly stamp: Stamp;
}

async function open({ file, sheet, map, book, orders, asOf, target, into }: Task): Promise<Opened> {
  const { bytes, stamp } = await readForChange(file);
  const tables = await readTables(bytes, basename(file), nodeHost);
  if (into === 'same' && target === file && tables.kind !== 'xlsx') {
    throw new Problem(words.onlyWorkbook({ option: '--in-place', file }));
  }
  const same = into === 'same' && tables.kind === 'xlsx';
  const ref = pickTable(tables, sheet);
  const source = await (orders
    ? groupedOrders(ref, map, book, asOf)
    : same || target === undefined
      ? knownColumns(ref, map, book)
      : wholeList(ref, map, book));
  const remarks: Message[] = [...tables.notes];
  const others = tables.tables.filter(({ state, name }) => state === 'visible' && name !== ref.name);
  if (sheet === undefined && others.length > 0) {
    remarks.push(words.severalSheets({ sheet: ref.name, others: listed(others.map(({ name }) => name)) }));
  }
  const excelTables = await ref.excelTables();
  // What stands below a table, and its row of totals, are no customers.
  const holder = same ? tableOf(source.layout, excelTables) : undefined;
  const bounded = holder && {
    ...source,
    table: firstRows(source.table, holder.area.bottom + 1 - holder.totalsRows),
  };
  return { source: bounded ?? source, sheet: ref.name, remarks, same, tables: excelTables, stamp };
}

/** Columns of a sheet, for what stands in them now. */
async function columnsOf(file: string, sheet: string, columns: readonly number[]): Promise<Table> {
  const { bytes } = await readForChange(file);
  const tables = await readTables(bytes, basename(file), nodeHost);
  return pickTable(tables, sheet).read({ columns });
}

/** Reads a list, recalculates it, and writes the new workbook where one is wanted. */
export async function calculate(task: Task): Promise<Calculated> {
  const { file, book, lang, asOf, target, progress } = task;
  progress.step(`${labels.reading[lang]} ${basename(file)}`);
  const { source, sheet, remarks, same, tables, stamp } = await open(task);
  const { table, layout } = source;
  progress.step(`${labels.computing[lang]} ${table.rowCount} ${labels.rows[lang]}`);
  const result = recalculate(table, layout, book, task);
  const report: ListReport = {
    file: basename(file),
    sheet,
    layout,
    asOf,
    result: { ...result, problems: [...source.problems, ...result.problems] },
    book,
    notes: [...remarks, ...source.notes],
    written: target,
  };
  let patch: WorkbookPatch | undefined;
  if (target !== undefined && same) {
    const list = { layout, columns: result.columns, tables, lang };
    const own = ownColumns(list);
    const before = own.length === 0 ? table : await columnsOf(file, sheet, own);
    patch = listPatch({ ...list, table: firstRows(before, table.rowCount) });
  } else if (target !== undefined) await task.write(report, source);
  const said = { lines: reportLines(report, lang), json: reportJson(report, lang), findings: findings(report) };
  return { ...said, patch, stamp };
}
