import { findLayout, type ColumnMap, type ListLayout } from '../../src/shared/list/layout';
import { recalculate, type RecalculateOptions } from '../../src/shared/list/recalculate';
import type { Recalculation } from '../../src/shared/list/result';
import { mergeRuleBook, type RuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { isRefusal } from '../../src/shared/rules/answer';
import { memoryTable, type MemoryCell } from '../../src/shared/workbook/memory-table';
import type { Table } from '../../src/shared/workbook/table';

/** A table from rows as one would read them off a sheet. */
export function tableOf(rows: readonly (readonly MemoryCell[])[], name = '名单'): Table {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return memoryTable(
    name,
    Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null)),
  );
}

export const layoutOf = (table: Table, map: ColumnMap = {}, book: RuleBook = TEXTBOOK_RULES) =>
  findLayout(table, book.values.list.columns, { required: ['value'], lenient: ['name'], map }, book.values);

export function layout(table: Table, map: ColumnMap = {}): ListLayout {
  const found = layoutOf(table, map);
  if (isRefusal(found)) throw new Error(found.refusal.id);
  return found.value;
}

export const recalc = (
  table: Table,
  options: Partial<RecalculateOptions> = {},
  book: RuleBook = TEXTBOOK_RULES,
): Recalculation => recalculate(table, layout(table), book, { lang: 'zh', ...options });

export function bookWith(rules: Readonly<Record<string, unknown>>): RuleBook {
  const merged = mergeRuleBook(rules, 'test');
  if (!merged.ok) throw new Error(JSON.stringify(merged.errors));
  return merged.book;
}

/** A result column's cells, row by row of the table. */
export function cells(result: Recalculation, code: string, rows: readonly number[]): (string | number)[] {
  const column = result.columns.find((one) => one.code === code);
  if (column === undefined) throw new Error(`no column ${code}`);
  return rows.map((row) => column.cell(row));
}
