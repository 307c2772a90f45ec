import type { Applied, ContentColumn, WorkbookPatch } from '../workbook/patch';
import type { Message } from '../text/message';
import type { PortApplied } from './columns';
import { cancelledMessage, type RunOptions } from './run';

const part = (column: ContentColumn, from: number, length: number): ContentColumn => ({
  length,
  at: (index) => column.at(from + index),
});

/** Cells that a patch names. */
const cellsOf = ({ cells, columns }: WorkbookPatch): number =>
  cells.length + columns.reduce((sum, { was }) => sum + was.length, 0);

/** The sheets that a patch names, each once. */
export const sheetsOf = ({ cells, columns, tables }: WorkbookPatch): readonly string[] => [
  ...new Set([
    ...cells.map(({ at }) => at.sheet),
    ...columns.map(({ sheet }) => sheet),
    ...tables.map(({ sheet }) => sheet),
  ]),
];

/**
 * Cuts a patch into blocks that are applied one after another: first the tables that grow, then cells, then columns side by side, in
 * stretches of rows, so that a row of a list is never half there.
 * @param size  cells of a block at most; a single row of a list is never cut
 */
function blocksOf(patch: WorkbookPatch, size: number): readonly WorkbookPatch[] {
  const blocks: WorkbookPatch[] = [];
  if (patch.tables.length > 0) blocks.push({ cells: [], columns: [], tables: patch.tables });
  for (let i = 0; i < patch.cells.length; i += size)
    blocks.push({ cells: patch.cells.slice(i, i + size), columns: [], tables: [] });
  const lists = new Map<string, WorkbookPatch['columns'][number][]>();
  for (const column of patch.columns) {
    const list = lists.get(column.sheet);
    if (list === undefined) lists.set(column.sheet, [column]);
    else list.push(column);
  }
  for (const columns of lists.values()) {
    const first = Math.min(...columns.map(({ firstRow }) => firstRow));
    const end = Math.max(...columns.map(({ firstRow, was }) => firstRow + Math.max(1, was.length)));
    const rows = Math.max(1, Math.floor(size / columns.length));
    for (let top = first; top < end; top += rows) {
      const cut = columns.flatMap((column) => {
        const { firstRow, was, now, width, ...rest } = column;
        const from = Math.max(top, firstRow);
        const length = Math.min(top + rows, firstRow + was.length) - from;
        // The width goes with the stretch that begins the column, be it empty.
        const isFirst = firstRow >= top && firstRow < top + rows;
        if (length <= 0 && !(isFirst && width !== undefined)) return [];
        const [some, offset] = [Math.max(0, length), from - firstRow];
        return [
          {
            ...rest,
            firstRow: from,
            was: part(was, offset, some),
            now: part(now, offset, some),
            ...(isFirst && width !== undefined ? { width } : {}),
          },
        ];
      });
      if (cut.length > 0) blocks.push({ cells: [], columns: cut, tables: [] });
    }
  }
  return blocks;
}

/** What several changes did, as one: the inverse undoes the last of them first. */
export function joined(applied: readonly Applied[]): Applied {
  const back = [...applied].reverse();
  return {
    inverse: {
      cells: back.flatMap(({ inverse }) => inverse.cells),
      columns: back.flatMap(({ inverse }) => inverse.columns),
      tables: back.flatMap(({ inverse }) => inverse.tables),
    },
    changed: applied.reduce((sum, { changed }) => sum + changed, 0),
    skipped: applied.flatMap(({ skipped }) => skipped),
  };
}

/**
 * Applies a patch block by block, tells of the progress, and stops between blocks.
 * @param one  applies a block whole or not at all
 * @param failed  the sentence for a block that failed after others were done; the first one's failure is thrown
 */
export async function applyInBlocks(
  patch: WorkbookPatch,
  size: number,
  one: (block: WorkbookPatch) => Promise<Applied>,
  failed: (reason: unknown) => Message,
  options: RunOptions = {},
): Promise<PortApplied> {
  const total = cellsOf(patch);
  const done: Applied[] = [];
  let cells = 0;
  for (const block of blocksOf(patch, size)) {
    if (options.signal?.aborted === true) return { ...joined(done), stopped: cancelledMessage() };
    try {
      done.push(await one(block));
    } catch (reason) {
      if (done.length === 0) throw reason;
      return { ...joined(done), stopped: failed(reason) };
    }
    cells += cellsOf(block);
    options.progress?.({ done: cells, total });
  }
  return joined(done);
}
