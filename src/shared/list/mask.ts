import type { RuleValues } from '../rulebook/book';
import { maskedTable, type PersonalColumns, personalColumns } from '../workbook/personal';
import type { Table } from '../workbook/table';
import type { ListLayout } from './layout';

/** The columns of a list that hold personal information. What the list is known by and worked out from is none, whatever it is called. */
export const personalColumnsOf = ({ labels, columns }: ListLayout, rules: RuleValues): PersonalColumns =>
  personalColumns(labels, new Set([...columns.values()].map(({ index }) => index)), rules);

/** A list as it is handed on: personal information hidden below its heading. */
export const maskedList = (table: Table, layout: ListLayout, rules: RuleValues): Table =>
  maskedTable(table, { columns: personalColumnsOf(layout, rules), headerRow: layout.headerRow }, rules);
