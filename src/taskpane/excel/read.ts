import { type RunOptions, throwIfStopped } from '../../shared/port/run';
import { GENERAL, type MemoryContent, MemorySheet } from '../../shared/workbook/memory-sheet';
import { rangeName } from '../../shared/workbook/range';
import type { Area, Sheet } from '../../shared/workbook/sheet';
import { BLOCK, inStretches, Tally } from './blocks';
import { askCells, rangeIn } from './cells';
import type { AskedMerges, Merges } from './merges';
import { areaOf, askTables, survey, type Surveyed } from './survey';
import { cellsOf, usedParts } from './used-parts';

/** Which rows or columns of a part are hidden, as the sheet counts them. */
async function hidden(context: Excel.RequestContext, sheet: Excel.Worksheet, part: Area) {
  const range = rangeIn(sheet, part).load('rowHidden, columnHidden');
  await context.sync();
  const all = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  // Excel says true, false, or nothing where rows differ; only then each is asked.
  const rows = range.rowHidden === null ? range.getRowProperties({ rowHidden: true }) : undefined;
  const columns = range.columnHidden === null ? range.getColumnProperties({ columnHidden: true }) : undefined;
  if (rows !== undefined || columns !== undefined) await context.sync();
  const indexes = (from: number, flags: readonly (boolean | undefined)[]) =>
    flags.flatMap((flag, i) => (flag === true ? [from + i] : []));
  return {
    rows:
      rows !== undefined
        ? indexes(
            part.top,
            rows.value.map((one) => one.rowHidden),
          )
        : range.rowHidden
          ? all(part.top, part.bottom)
          : [],
    columns:
      columns !== undefined
        ? indexes(
            part.left,
            columns.value.map((one) => one.columnHidden),
          )
        : range.columnHidden
          ? all(part.left, part.right)
          : [],
  };
}

const firstCell = ({ top, left }: Area): Area => ({ top, left, bottom: top, right: left });

/** Parts with the merges that reach out of them: their first cells have formats, and take what is filled in. */
function around(parts: readonly Area[], merges: readonly string[]): readonly Area[] {
  const inside = ({ top, left, bottom, right }: Area): boolean =>
    parts.some((one) => one.top <= top && one.left <= left && one.bottom >= bottom && one.right >= right);
  const outside = merges.map(areaOf).filter((one) => !inside(one));
  return [...parts, ...outside.map((one) => (cellsOf(one) <= BLOCK ? one : firstCell(one)))];
}

/** A sheet of which the used parts are known. */
interface Found extends Surveyed {
  readonly parts: readonly Area[];
}

async function readSheet(context: Excel.RequestContext, merges: Merges, found: Found, tally: Tally): Promise<Sheet> {
  const { name, id, state, parts } = found;
  const sheet = context.workbook.worksheets.getItem(id);
  const tables = await askTables(context, sheet);
  const asked: AskedMerges = parts.length === 0 ? () => [] : merges.ask(sheet, id);
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  for (const part of parts) {
    const lines = await hidden(context, sheet, part);
    for (const row of lines.rows) hiddenRows.add(row);
    for (const column of lines.columns) hiddenColumns.add(column);
  }
  if (parts.length === 0) await context.sync();
  const merged = asked();
  const rows: MemoryContent[][] = [];
  for (const part of around(parts, merged))
    await inStretches(part, tally, async (stretch) => {
      const cells = askCells(sheet, stretch);
      await context.sync();
      cells().forEach((read, i) => {
        read.forEach((cell, column) => {
          // Blanks of the usual format are holes: of a column with gaps they are the most.
          if (cell.content !== null || cell.format !== GENERAL)
            (rows[stretch.top + i] ??= [])[stretch.left + column] = cell;
        });
      });
    });
  return new MemorySheet({
    name,
    state,
    rows,
    merges: merged,
    tables: tables().map(({ area, ...table }) => ({ ...table, range: rangeName(area) })),
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns],
  });
}

/** Reads sheets whole, block by block; what is blank between far parts of one is left out. */
export async function readSheets(
  context: Excel.RequestContext,
  merges: Merges,
  wanted: readonly string[] | undefined,
  options: RunOptions,
): Promise<readonly Sheet[]> {
  const found = await survey(context, wanted);
  const sheets: Sheet[] = [];
  const surveyed: Found[] = [];
  for (const one of found) {
    const { used, name, id } = one;
    throwIfStopped(options);
    const sheet = context.workbook.worksheets.getItem(id);
    surveyed.push({ ...one, parts: used === undefined ? [] : await usedParts(context, sheet, { used, name }) });
  }
  const total = surveyed.flatMap(({ parts }) => parts).reduce((sum, part) => sum + cellsOf(part), 0);
  const tally = new Tally(total, options);
  tally.throwIfStopped();
  for (const one of surveyed) sheets.push(await readSheet(context, merges, one, tally));
  if (total === 0) tally.add(0);
  return sheets;
}
