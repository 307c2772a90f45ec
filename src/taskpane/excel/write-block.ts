import { isAbsent } from '../../shared/workbook/content';
import { memoryBook, type MemorySheet } from '../../shared/workbook/memory-book';
import { GENERAL } from '../../shared/workbook/memory-sheet';
import type { Applied, ColumnPatch, WorkbookPatch } from '../../shared/workbook/patch';
import { joined } from '../../shared/port/block-apply';
import { Problem } from '../../shared/text/message';
import { askCells, type ReadCell } from './cells';
import { blocksBySheet, localSheet, movedPatch, type SheetBlock } from './local-patch';
import type { OfficeHost } from './office';
import { request } from './request';
import { askWidths, setWidths, type Widths } from './widths';
import { type Stretch, writeStretch } from './write-cells';
import { words } from './words';

/** What a block comes to on a sheet: what is to be written, and what stood there. */
interface Planned {
  readonly block: SheetBlock;
  readonly applied: Applied;
  readonly write: readonly Stretch[];
  readonly before: readonly Stretch[];
  readonly widths: Widths;
}

/** Whether a stretch of a column begins with cells that were not there: those take the looks of another column. */
const likeOf = (columns: readonly ColumnPatch[], column: number, row: number): number | undefined => {
  const found = columns.find(
    (one) => one.column === column && row >= one.firstRow && row < one.firstRow + Math.max(1, one.was.length),
  );
  if (found?.like === undefined || found.was.length === 0) return undefined;
  return isAbsent(found.was.at(row - found.firstRow)) ? found.like : undefined;
};

/** The cells that a patch touched, as stretches: its inverse names exactly those. */
function stretches(
  block: SheetBlock,
  inverse: WorkbookPatch,
  sheet: MemorySheet,
  read: readonly (readonly ReadCell[])[],
) {
  const { top, left } = block.area;
  const cell = (row: number, column: number, isGone: boolean) => {
    const before = read[row - top][column - left];
    const to = sheet.format(row - top, column - left);
    return {
      now: {
        content: isGone ? ({ absent: true } as const) : sheet.content(row - top, column - left),
        from: before.format,
        to,
      },
      was: { content: before.content, from: to, to: before.format },
    };
  };
  const gone = new Map(block.cells.map(({ at, now }) => [`${at.row} ${at.column}`, isAbsent(now)]));
  const found = [
    ...inverse.cells.map(({ at: { row, column } }) => ({
      row,
      column,
      cells: [cell(row, column, gone.get(`${row} ${column}`) === true)],
    })),
    ...inverse.columns
      .filter(({ was }) => was.length > 0)
      .map(({ firstRow, column, was }) => {
        const own = block.columns.find(
          (one) => one.column === column && firstRow >= one.firstRow && firstRow < one.firstRow + one.was.length,
        )!;
        return {
          row: firstRow,
          column,
          cells: Array.from({ length: was.length }, (_, i) =>
            cell(firstRow + i, column, isAbsent(own.now.at(firstRow + i - own.firstRow))),
          ),
        };
      }),
  ];
  return {
    write: found.map(({ row, column, cells }): Stretch => ({
      row,
      column,
      cells: cells.map(({ now }) => now),
      like: likeOf(block.columns, column, row),
    })),
    before: found.map(({ row, column, cells }): Stretch => {
      const isNew = likeOf(block.columns, column, row) !== undefined;
      const was = cells.map(({ was }) => was);
      // What took over looks was blank and plain before.
      const absent = was.map(() => ({ content: { absent: true } as const, from: GENERAL, to: GENERAL }));
      return { row, column, cells: isNew ? absent : was, like: undefined };
    }),
  };
}

/** Works out on a copy in memory what a block does: the meaning of a patch stands there, once for all sides. */
function plan(block: SheetBlock, read: readonly (readonly ReadCell[])[], widths: Widths): Planned {
  const { sheet: name, area, cells, columns } = block;
  const book = memoryBook('', [localSheet(name, read)]);
  const sheet = book.sheet(name);
  for (const [column, { characters }] of widths) sheet.setWidth(column - area.left, characters);
  const local = book.applyPatch(movedPatch({ cells, columns, tables: [] }, -area.top, -area.left));
  const applied: Applied = {
    inverse: movedPatch(local.inverse, area.top, area.left),
    changed: local.changed,
    skipped: local.skipped.map(({ at, ...rest }) => ({
      ...rest,
      at: { ...at, row: at.row + area.top, column: at.column + area.left },
    })),
  };
  return { block, applied, widths, ...stretches(block, applied.inverse, sheet, read) };
}

async function readBlock(context: Excel.RequestContext, block: SheetBlock): Promise<Planned> {
  const sheet = context.workbook.worksheets.getItem(block.sheet);
  const cells = askCells(sheet, block.area);
  const widths = askWidths(sheet, block.columns);
  await context.sync();
  return plan(block, cells(), widths());
}

/** Bytes of a request that are written at most: Excel takes 5 MB, and the library wraps what it sends. */
const MOST_BYTES = 3_000_000;
/** Of a cell in a request, beside its content. */
const CELL_BYTES = 24;

const bytesOf = ({ cells }: Stretch): number =>
  cells.reduce((sum, { content }) => sum + CELL_BYTES + (typeof content === 'string' ? content.length * 3 : 24), 300);

/** Sends stretches, with a sync whenever a request is full. */
async function send(context: Excel.RequestContext, sheet: Excel.Worksheet, all: readonly Stretch[]): Promise<void> {
  let bytes = 0;
  for (const stretch of all) {
    const own = bytesOf(stretch);
    if (bytes > 0 && bytes + own > MOST_BYTES) {
      await context.sync();
      bytes = 0;
    }
    bytes += own;
    writeStretch(sheet, stretch);
  }
}

/**
 * Applies a block whole or not at all: Excel keeps what a failed request had done before it failed, so that is put back.
 * @throws Problem
 */
export async function writeBlock(host: OfficeHost, patch: WorkbookPatch): Promise<Applied> {
  const planned: Planned[] = [];
  try {
    await request(host, async (context) => {
      for (const block of blocksBySheet(patch)) planned.push(await readBlock(context, block));
      for (const { block, write, applied, widths } of planned) {
        const sheet = context.workbook.worksheets.getItem(block.sheet);
        await send(context, sheet, write);
        setWidths(sheet, applied.inverse.columns, widths, 'now');
      }
      await context.sync();
    });
  } catch (reason) {
    await putBack(host, planned);
    throw reason;
  }
  return joined(planned.map(({ applied }) => applied));
}

async function putBack(host: OfficeHost, planned: readonly Planned[]): Promise<void> {
  for (const { block, before, applied, widths } of planned) {
    try {
      await request(host, async (context) => {
        const sheet = context.workbook.worksheets.getItem(block.sheet);
        await send(context, sheet, before);
        setWidths(sheet, applied.inverse.columns, widths, 'was');
        await context.sync();
      });
    } catch {
      const { top, bottom } = block.area;
      throw new Problem(words.notRestored({ sheet: block.sheet, from: top + 1, to: bottom + 1 }));
    }
  }
}
