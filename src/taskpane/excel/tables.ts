import type { Applied, TablePatch } from '../../shared/workbook/patch';
import { parseRange, rangeName } from '../../shared/workbook/range';
import { Problem } from '../../shared/text/message';
import { rangeIn } from './cells';
import { hasApi, type OfficeHost } from './office';
import { request } from './request';
import { areaOf } from './survey';
import { moveRules } from './table-rules';
import { words } from './words';

/** Whether a table loses rows or columns: then its cells are cleared after it has let them go, else written before it takes them in. */
export const shrinks = ({ was, now }: TablePatch): boolean => {
  const [before, after] = [parseRange(was)!, parseRange(now)!];
  return after.bottom < before.bottom || after.right < before.right;
};

/** @throws Problem where a table is not there, has another range, or cannot be resized here */
export async function demandTables(host: OfficeHost, tables: readonly TablePatch[]): Promise<void> {
  if (tables.length === 0) return;
  if (!hasApi(host, '1.13')) throw new Problem(words.noResize({ table: tables[0].table }));
  await request(host, async (context) => {
    const found = tables.map(({ sheet, table }) =>
      context.workbook.worksheets.getItem(sheet).tables.getItemOrNullObject(table).load('name'),
    );
    await context.sync();
    const missing = tables.find((_, i) => found[i].isNullObject);
    if (missing !== undefined) throw new Problem(words.noTable({ sheet: missing.sheet, table: missing.table }));
    const ranges = found.map((table) => table.getRange().load('address'));
    await context.sync();
    tables.forEach(({ sheet, table, was }, i) => {
      const range = rangeName(areaOf(ranges[i].address));
      if (range !== was) throw new Problem(words.tableMoved({ sheet, table, expected: was, found: range }));
    });
  });
}

/**
 * Resizes tables, all or none; rows that come in look like the last one before, and take what it takes.
 * @throws Problem
 */
export async function resizeTables(host: OfficeHost, tables: readonly TablePatch[]): Promise<Applied> {
  const back: TablePatch[] = [];
  try {
    await resize(host, tables, back);
  } catch (reason) {
    await putBack(host, back);
    throw reason;
  }
  return { inverse: { cells: [], columns: [], tables: back }, changed: 0, skipped: [] };
}

/** Excel keeps what a failed request had done before it failed: tables that have their new size get the old one again. */
async function putBack(host: OfficeHost, back: readonly TablePatch[]): Promise<void> {
  await request(host, async (context) => {
    const found = back.map((one) => {
      const table = context.workbook.worksheets.getItem(one.sheet).tables.getItem(one.table);
      return { one, table, range: table.getRange().load('address') };
    });
    await context.sync();
    for (const { one, table, range } of found) {
      if (rangeName(areaOf(range.address)) !== one.was) continue;
      await moveRules(context, one);
      table.resize(one.now);
    }
    await context.sync();
  });
}

/** @param back  gets what undoes each table, before it is changed */
async function resize(host: OfficeHost, tables: readonly TablePatch[], back: TablePatch[]): Promise<void> {
  await request(host, async (context) => {
    for (const table of tables) {
      const { sheet: name, was, now } = table;
      const sheet = context.workbook.worksheets.getItem(name);
      const moved = await moveRules(context, table);
      sheet.tables.getItem(table.table).resize(now);
      const [before, after] = [parseRange(was)!, parseRange(now)!];
      if (after.bottom > before.bottom && before.bottom > before.top) {
        const last = rangeIn(sheet, { ...before, top: before.bottom });
        rangeIn(sheet, { ...before, top: before.bottom + 1, bottom: after.bottom }).copyFrom(last, 'Formats');
      }
      // Said also where there are none, so that undoing moves no others.
      const ranges = moved.map((range) => ({ was: range.now, now: range.was }));
      back.push({ sheet: name, table: table.table, was: now, now: was, ranges });
    }
    await context.sync();
  });
}
