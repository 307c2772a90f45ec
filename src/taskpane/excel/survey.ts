import { demandSheets } from '../../shared/port/sheet-names';
import type { Area, ExcelTable, Sheet } from '../../shared/workbook/sheet';
import { parseRange } from '../../shared/workbook/range';

/** Excel's words for what a sheet shows. */
export const STATES: Readonly<Record<string, Sheet['state']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** A sheet before its cells are read. */
export interface Surveyed {
  readonly name: string;
  readonly id: string;
  readonly state: Sheet['state'];
  /** From A1 to the last cell with content; undefined where there is none. */
  readonly used: Area | undefined;
}

/** The sheets of the workbook in order, with what of them is used. */
export async function survey(context: Excel.RequestContext, wanted?: readonly string[]): Promise<readonly Surveyed[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name, items/id, items/visibility');
  await context.sync();
  demandSheets(wanted ?? [], worksheets.items);
  const found = worksheets.items.filter(({ name }) => wanted?.includes(name) ?? true);
  const used = found.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load('rowIndex, rowCount, columnIndex, columnCount'),
  );
  await context.sync();
  return found.map(({ name, id, visibility }, i) => ({
    name,
    id,
    state: STATES[visibility],
    used: used[i].isNullObject
      ? undefined
      : {
          top: 0,
          left: 0,
          bottom: used[i].rowIndex + used[i].rowCount - 1,
          right: used[i].columnIndex + used[i].columnCount - 1,
        },
  }));
}

/** The area of an address, with or without its sheet. */
export const areaOf = (address: string): Area => parseRange(address.slice(address.lastIndexOf('!') + 1))!;

/** Asks for the tables of a sheet; there after two syncs, of which this does the first. */
export async function askTables(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<() => ExcelTable[]> {
  const tables = sheet.tables.load('items/name, items/showHeaders, items/showTotals');
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load('address'));
  return () =>
    tables.items.map(({ name, showHeaders, showTotals }, i) => ({
      name,
      area: areaOf(ranges[i].address),
      headerRows: showHeaders ? 1 : 0,
      totalsRows: showTotals ? 1 : 0,
    }));
}
