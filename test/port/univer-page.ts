import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { Problem } from '../../src/shared/text/message';
import { isFormula } from '../../src/shared/workbook/content';
import { MemorySheet, type MemorySheetData } from '../../src/shared/workbook/memory-sheet';
import { patchPieces, readPatch } from '../../src/shared/workbook/patch-json';
import { plainAt } from '../../src/shared/workbook/read-content';
import type { Table } from '../../src/shared/workbook/table';
import type { SheetPlan } from '../../src/shared/workbook/sheet-plan';
import type { Kit } from '../../src/shared/forms/kit';
import type { PortApplied } from '../../src/shared/port/columns';
import type { BookCell } from '../../src/preview/book';
import type { Grid } from '../../src/preview/grid';
import { startGrid } from '../../src/preview/univer';
import type { Change, WorkbookPort } from '../../src/shared/port/port';

/** What a call from outside the page comes back with. */
type Answer = { readonly value: unknown; readonly told: readonly unknown[] } | { readonly problem: unknown };

let grid: Grid | undefined;
const told: (readonly Change[])[] = [];
let end: (() => Promise<void>) | undefined;

/** A table as data that a page can hand out. */
function dataOf(table: Table): ReturnType<MemorySheet['snapshot']> {
  if (table instanceof MemorySheet) return table.snapshot();
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    Array.from({ length: table.columnCount }, (_column, column) => plainAt(table.column(column), row)),
  );
  return new MemorySheet({ name: table.name, rows }).snapshot();
}

function bookCell(sheet: MemorySheet, row: number, column: number): BookCell | undefined {
  const content = sheet.content(row, column);
  const format = sheet.format(row, column);
  const more = format === 'General' ? {} : { format };
  if (content === null) return format === 'General' ? undefined : { value: null, ...more };
  return isFormula(content)
    ? { value: content.shows ?? null, formula: `=${content.formula}`, ...more }
    : { value: content, ...more };
}

/** What applying answered, its inverse as text. */
const withText = (applied: PortApplied) => ({ ...applied, inverse: [...patchPieces(applied.inverse, '')].join('') });

const wholeKit = (kit: Kit): Kit => ({
  ...kit,
  cards: kit.cards.map(({ layout, values }) => ({ layout, values: new Map(values) })),
  book: TEXTBOOK_RULES,
});

const wholePlan = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  rows: plan.rows.map((row) => row.map((cell) => cell ?? undefined)),
});

const calls: Readonly<
  Record<string, (port: WorkbookPort, args: readonly never[], progress: (now: unknown) => void) => Promise<unknown>>
> = {
  read: async (port, [options], progress) => {
    const { name, sheets } = await port.read({ ...(options as object), progress });
    return { name, sheets: sheets.map(dataOf) };
  },
  source: async (port, [name, choice, options], progress) =>
    dataOf(await (await port.columns(name)).read(choice, { ...(options as object), progress })),
  excelTables: async (port, [name]) => (await port.columns(name)).excelTables(),
  apply: async (port, [json, options], progress) =>
    withText(await port.apply(readPatch(json, 'test'), { ...(options as object), progress })),
  // What is not there arrives as null, and a rule book not at all.
  addSheet: async (port, [plan]) => port.addSheet(wholePlan(plan)),
  insert: async (port, [kit, options], progress) => port.insert(wholeKit(kit), { ...(options as object), progress }),
  watch: async (port) => {
    end = await port.watch((changes) => void told.push(changes));
  },
  unwatch: async () => end?.(),
};

const side = {
  facts: () => ({ side: grid!.port.side, can: [...grid!.port.can] }),

  async open(sheets: readonly MemorySheetData[]): Promise<void> {
    grid ??= await startGrid(document.querySelector('main')!, 'zh', async () => ({ book: TEXTBOOK_RULES, lang: 'zh' }));
    const made = sheets.map((data) => new MemorySheet(data));
    grid.show(
      {
        name: '样例.xlsx',
        sheets: made.map((sheet) => ({
          name: sheet.name,
          state: sheet.state,
          merges: sheet.merges,
          tables: sheet.tables,
          hiddenRows: Array.from({ length: sheet.rowCount }, (_, row) => row).filter((row) => sheet.isRowHidden(row)),
          rows: Array.from({ length: sheet.rowCount }, (_, row) =>
            Array.from({ length: sheet.columnCount }, (_column, column) => bookCell(sheet, row, column)),
          ),
        })),
      },
      { sheet: 0, row: 0, column: 0 },
    );
    await new Promise((later) => setTimeout(later, 30));
  },

  async call(method: string, args: readonly never[]): Promise<Answer> {
    const progress: unknown[] = [];
    try {
      const { port } = grid!;
      const special = calls[method];
      const value =
        special === undefined
          ? await (port[method as keyof WorkbookPort] as unknown as (...given: readonly never[]) => Promise<unknown>)(
              ...args,
            )
          : await special(port, args, (now) => void progress.push(now));
      return { value, told: progress };
    } catch (reason) {
      if (reason instanceof Problem) return { problem: { name: reason.name, detail: reason.detail } };
      return { problem: String(reason instanceof Error ? reason.stack : reason) };
    }
  },

  changes: () => told.splice(0),
};

export type Side = typeof side;

Object.assign(window, { side });
