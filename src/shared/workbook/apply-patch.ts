import { defineWords, Problem } from '../text/message';
import { type Absent, type CellContent, isAbsent, sameContent } from './content';
import { GENERAL } from './memory-sheet';
import type { Applied, CellPatch, ColumnPatch, Place, SkippedCell, WorkbookPatch } from './patch';
import { parseRange, rangeName } from './range';
import type { Area, ExcelTable } from './sheet';
import { cellName } from './table';

const words = defineWords('apply-patch', {
  noTable: {
    zh: '修改清单要改工作表“{sheet}”的表格“{table}”，但那里没有它。请确认修改清单属于这个工作簿。',
    en: 'The patch resizes the table “{table}”, which the sheet “{sheet}” does not have. Make sure that the patch belongs to this workbook.',
  },
  tableMoved: {
    zh: '工作表“{sheet}”的表格“{table}”应在 {expected}，现在是 {found}。请按工作簿的现状重新生成修改清单。',
    en: 'The table “{table}” of the sheet “{sheet}” should be at {expected} and is at {found}. Work the patch out again from the workbook as it is.',
  },
});

/** What of a sheet that is patched is needed: its cells as they are now, and the writing of single ones. */
export interface PatchedSheet {
  readonly name: string;
  readonly tables: readonly ExcelTable[];
  /** null outside the cells in use. */
  content(row: number, column: number): CellContent;
  /** `General` where nobody gave one. */
  format(row: number, column: number): string;
  /** Types over a cell; a format is kept unless another is given. */
  set(row: number, column: number, content: CellContent, format?: string): void;
  /** Runs many changes as one. */
  batch(run: () => void): void;
  /** In characters; null is the sheet's own. */
  width(column: number): number | null;
  setWidth(column: number, width: number | null): void;
  resizeTable(name: string, area: Area): void;
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
const planTables = (sheetNamed: (name: string) => PatchedSheet, { tables }: WorkbookPatch) =>
  tables.map((patch): { readonly sheet: PatchedSheet; readonly table: string; readonly now: Area } => {
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

/**
 * Applies a patch to sheets: the one meaning of it, wherever the cells lie. See `MemoryBook.applyPatch`.
 * @param sheetNamed  gives a sheet, or throws the sentence that it is not there
 * @throws Problem where a sheet or a table is not there, or a table has another range; nothing has changed then
 */
export function applyTo(sheetNamed: (name: string) => PatchedSheet, patch: WorkbookPatch): Applied {
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
  const tables = patch.tables.map(({ ranges, ...table }) => ({
    ...table,
    was: table.now,
    now: table.was,
    ...(ranges && { ranges: ranges.map((range) => ({ was: range.now, now: range.was })) }),
  }));
  return { inverse: { cells, columns, tables }, changed, skipped };
}

/** What an absent cell shows: nothing. */
const plain = (content: CellContent | Absent): CellContent => (isAbsent(content) ? null : content);

/** Changes one cell and gives the patch that changes it back; undefined where it was left alone. */
function applyCell(sheet: PatchedSheet, cell: CellPatch, skipped: SkippedCell[]): CellPatch | undefined {
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
function applyColumn(sheet: PatchedSheet, patch: ColumnPatch, skipped: SkippedCell[]) {
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
