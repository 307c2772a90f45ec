import type { RunOptions } from '../../shared/port/run';
import { MemorySheet, type MemorySheetData } from '../../shared/workbook/memory-sheet';
import { rangeName } from '../../shared/workbook/range';
import type { Area, Sheet } from '../../shared/workbook/sheet';
import { inStretches, Tally } from './blocks';
import { askCells, rangeIn } from './cells';
import type { AskedMerges, Merges } from './merges';
import { areaOf, askTables, survey, type Surveyed } from './survey';

const cellsIn = ({ used }: Surveyed): number => (used === undefined ? 0 : (used.bottom + 1) * (used.right + 1));

/** Which rows or columns of an area are hidden. */
async function hidden(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Area) {
  const range = rangeIn(sheet, used).load('rowHidden, columnHidden');
  await context.sync();
  const all = (count: number) => Array.from({ length: count }, (_, i) => i);
  // Excel says true, false, or nothing where rows differ; only then each is asked.
  const rows = range.rowHidden === null ? range.getRowProperties({ rowHidden: true }) : undefined;
  const columns = range.columnHidden === null ? range.getColumnProperties({ columnHidden: true }) : undefined;
  if (rows !== undefined || columns !== undefined) await context.sync();
  const indexes = (flags: readonly (boolean | undefined)[]) => flags.flatMap((flag, i) => (flag === true ? [i] : []));
  return {
    hiddenRows:
      rows !== undefined
        ? indexes(rows.value.map((one) => one.rowHidden))
        : range.rowHidden
          ? all(used.bottom + 1)
          : [],
    hiddenColumns:
      columns !== undefined
        ? indexes(columns.value.map((one) => one.columnHidden))
        : range.columnHidden
          ? all(used.right + 1)
          : [],
  };
}

/** An area with the merges that reach out of it: their first cells have formats, and take what is filled in. */
const around = (used: Area, merges: readonly string[]): Area => ({
  ...used,
  bottom: Math.max(used.bottom, ...merges.map((one) => areaOf(one).bottom)),
  right: Math.max(used.right, ...merges.map((one) => areaOf(one).right)),
});

async function readSheet(context: Excel.RequestContext, merges: Merges, found: Surveyed, tally: Tally): Promise<Sheet> {
  const { name, id, state, used } = found;
  const sheet = context.workbook.worksheets.getItem(id);
  const tables = await askTables(context, sheet);
  const asked: AskedMerges = used === undefined ? () => [] : merges.ask(sheet, id);
  const lines = used === undefined ? {} : await hidden(context, sheet, used);
  if (used === undefined) await context.sync();
  const merged = asked();
  const rows: MemorySheetData['rows'][number][] = [];
  if (used !== undefined)
    await inStretches(around(used, merged), tally, async (stretch) => {
      const cells = askCells(sheet, stretch);
      await context.sync();
      rows.push(...cells());
    });
  return new MemorySheet({
    name,
    state,
    rows,
    merges: merged,
    tables: tables().map(({ area, ...table }) => ({ ...table, range: rangeName(area) })),
    ...lines,
  });
}

/** Reads sheets whole, block by block. */
export async function readSheets(
  context: Excel.RequestContext,
  merges: Merges,
  wanted: readonly string[] | undefined,
  options: RunOptions,
): Promise<readonly Sheet[]> {
  const found = await survey(context, wanted);
  const total = found.reduce((sum, one) => sum + cellsIn(one), 0);
  const tally = new Tally(total, options);
  tally.throwIfStopped();
  const sheets: Sheet[] = [];
  for (const one of found) sheets.push(await readSheet(context, merges, one, tally));
  if (total === 0) tally.add(0);
  return sheets;
}
