import { defineWords, Problem } from '../text/message';
import { type Absent, type CellContent, isAbsent, sameContent } from './content';
import { GENERAL, MemorySheet, type MemorySheetData } from './memory-sheet';
import type { Applied, CellPatch, ColumnPatch, Place, SkippedCell, WorkbookPatch } from './patch';
import { parseRange, rangeName } from './range';
import type { Area, Book } from './sheet';
import { cellName } from './table';

export type { MemoryContent, MemorySheet, MemorySheetData } from './memory-sheet';

const words = defineWords('memory-book', {
  noSheet: {
    zh: '补丁要改工作表“{sheet}”，但工作簿“{book}”里没有它（有：{sheets}）。请确认补丁属于这个工作簿。',
    en: 'The patch changes the sheet “{sheet}”, which the workbook “{book}” does not have (it has {sheets}). Make sure that the patch belongs to this workbook.',
  },
  noTable: {
    zh: '补丁要改工作表“{sheet}”的表格“{table}”，但那里没有它。请确认补丁属于这个工作簿。',
    en: 'The patch resizes the table “{table}”, which the sheet “{sheet}” does not have. Make sure that the patch belongs to this workbook.',
  },
  tableMoved: {
    zh: '工作表“{sheet}”的表格“{table}”应在 {expected}，现在是 {found}。请按工作簿的现状重新计算补丁。',
    en: 'The table “{table}” of the sheet “{sheet}” should be at {expected} and is at {found}. Work the patch out again from the workbook as it is.',
  },
});

/** A workbook in memory: a {@link Book} whose sheets can be changed, and the reference for what applying a patch means. */
export interface MemoryBook extends Book {
  readonly sheets: readonly MemorySheet[];
  /**
   * The sheet of that name.
   * @throws Problem
   */
  sheet(name: string): MemorySheet;
  /** Adds a sheet behind the others; one of that name must not be there. */
  addSheet(data: MemorySheetData): MemorySheet;
  /** Removes the sheet of that name. */
  removeSheet(name: string): void;
  /**
   * Applies a patch.
   *
   * - A cell is touched only while it holds `was` (see `sameContent`); any other is left alone, its format too, and listed.
   * - In a stretch of a column nothing is done where `was` and `now` are both blank.
   * - A format changes only from the one that the patch names; a cell with another one keeps it. An absent cell has none.
   * - A width changes only from the one that the patch names. What cells look like beyond their number format (`like`) is not kept here.
   *
   * The inverse touches exactly what was changed and brings back exactly what stood there. A patch names a cell once.
   * @throws Problem where a sheet or a table is not there, or a table has another range; nothing has changed then
   */
  applyPatch(patch: WorkbookPatch): Applied;
}

/** A workbook made from plain data, for tests and for trying a patch out. */
export function memoryBook(name: string, data: readonly MemorySheetData[]): MemoryBook {
  const sheets = data.map((sheet) => new MemorySheet(sheet));
  const sheet = (wanted: string): MemorySheet => {
    const found = sheets.find((one) => one.name === wanted);
    if (found === undefined)
      throw new Problem(words.noSheet({ sheet: wanted, book: name, sheets: sheets.map((one) => one.name).join('、') }));
    return found;
  };
  return {
    name,
    sheets,
    sheet,
    addSheet(added) {
      if (sheets.some((one) => one.name === added.name)) throw new Error(`sheet added twice: ${added.name}`);
      sheets.push(new MemorySheet(added));
      return sheet(added.name);
    },
    removeSheet: (gone) => void sheets.splice(sheets.indexOf(sheet(gone)), 1),
    applyPatch: (patch) => applyTo(sheet, patch),
  };
}

/** A cell named twice has no single old value; whoever made such a patch has a fault. */
function refuseOverlaps({ cells, columns }: WorkbookPatch): void {
  const seen = new Set<string>();
  const take = (sheet: string, row: number, column: number) => {
    const key = `${sheet}\n${cellName(row, column)}`;
    if (seen.has(key)) throw new Error(`the patch names ${sheet} ${cellName(row, column)} twice`);
    seen.add(key);
  };
  for (const { at } of cells) take(at.sheet, at.row, at.column);
  for (const { sheet, column, firstRow, was } of columns)
    for (let i = 0; i < was.length; i++) take(sheet, firstRow + i, column);
}

/** The tables that a patch resizes, each with its new area. */
const planTables = (sheetNamed: (name: string) => MemorySheet, { tables }: WorkbookPatch) =>
  tables.map((patch): { readonly sheet: MemorySheet; readonly table: string; readonly now: Area } => {
    const { sheet: name, table, was, now } = patch;
    const sheet = sheetNamed(name);
    const found = sheet.tables.find((one) => one.name === table);
    if (found === undefined) throw new Problem(words.noTable({ sheet: name, table }));
    const range = rangeName(found.area);
    if (range !== was) throw new Problem(words.tableMoved({ sheet: name, table, expected: was, found: range }));
    const area = parseRange(now);
    if (area === undefined) throw new Error(`no range: ${now}`);
    return { sheet, table, now: area };
  });

function applyTo(sheetNamed: (name: string) => MemorySheet, patch: WorkbookPatch): Applied {
  refuseOverlaps(patch);
  const resized = planTables(sheetNamed, patch);
  const names = new Set([...patch.cells.map(({ at }) => at.sheet), ...patch.columns.map(({ sheet }) => sheet)]);
  const sheets = [...names].map(sheetNamed);
  const skipped: SkippedCell[] = [];
  const cells: CellPatch[] = [];
  const columns: ColumnPatch[] = [];
  let changed = 0;

  for (const sheet of sheets) {
    sheet.batch(() => {
      for (const cell of patch.cells.filter(({ at }) => at.sheet === sheet.name)) {
        const done = applyCell(sheet, cell, skipped);
        if (done === undefined) continue;
        if (!sameContent(done.was, plain(done.now))) changed++;
        cells.push(done);
      }
      for (const column of patch.columns.filter((one) => one.sheet === sheet.name)) {
        const done = applyColumn(sheet, column, skipped);
        changed += done.changed;
        columns.push(...done.inverse);
      }
    });
  }
  for (const { sheet, table, now } of resized) sheet.resizeTable(table, now);
  const tables = patch.tables.map((table) => ({ ...table, was: table.now, now: table.was }));
  return { inverse: { cells, columns, tables }, changed, skipped };
}

/** What an absent cell shows: nothing. */
const plain = (content: CellContent | Absent): CellContent => (isAbsent(content) ? null : content);

/** Changes one cell and gives the patch that changes it back; undefined where it was left alone. */
function applyCell(sheet: MemorySheet, cell: CellPatch, skipped: SkippedCell[]): CellPatch | undefined {
  const { row, column } = cell.at;
  const found = sheet.content(row, column);
  if (!sameContent(found, cell.was)) {
    skipped.push({ at: cell.at, expected: cell.was, found });
    return undefined;
  }
  const { format: wanted, ...rest } = cell;
  const from = sheet.format(row, column);
  const to = isAbsent(cell.now) ? GENERAL : wanted?.from === from ? wanted.to : from;
  sheet.set(row, column, plain(cell.now), to);
  const back: CellPatch = { ...rest, was: plain(cell.now), now: found };
  return to === from ? back : { ...back, format: { from: to, to: from } };
}

const isBlank = (content: CellContent): boolean => content === null || content === '';

/** A column is taken back in stretches of cells that were treated alike: what was left alone is in none of them. */
function applyColumn(sheet: MemorySheet, patch: ColumnPatch, skipped: SkippedCell[]) {
  const { column, firstRow, width } = patch;
  const inverse: ColumnPatch[] = [];
  let changed = 0;
  let run: CellPatch[] = [];
  const close = () => {
    if (run.length === 0) return;
    const cells = run;
    inverse.push({
      sheet: patch.sheet,
      column,
      firstRow: cells[0].at.row,
      was: { length: cells.length, at: (i) => cells[i].was },
      now: { length: cells.length, at: (i) => cells[i].now },
      ...(cells[0].format && { format: cells[0].format }),
    });
    run = [];
  };
  const alike = (one: CellPatch, other: CellPatch) =>
    one.format?.from === other.format?.from && one.format?.to === other.format?.to;
  for (let i = 0; i < patch.was.length; i++) {
    const at: Place = { sheet: patch.sheet, row: firstRow + i, column };
    const [was, now] = [plain(patch.was.at(i)), patch.now.at(i)];
    const nothing = isBlank(was) && (isAbsent(now) || isBlank(now));
    const done = nothing ? undefined : applyCell(sheet, { at, was, now, format: patch.format }, skipped);
    if (done === undefined) {
      close();
      continue;
    }
    if (!sameContent(done.was, plain(done.now))) changed++;
    if (run.length > 0 && !alike(run[0], done)) close();
    run.push(done);
  }
  close();
  if (width !== undefined && sheet.width(column) === width.was && width.was !== width.now) {
    sheet.setWidth(column, width.now);
    const back = { was: width.now, now: width.was };
    const nothing = { length: 0, at: () => null };
    if (inverse.length > 0) inverse[0] = { ...inverse[0], width: back };
    else inverse.push({ sheet: patch.sheet, column, firstRow, was: nothing, now: nothing, width: back });
  }
  return { inverse, changed };
}
