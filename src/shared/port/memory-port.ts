import { bodyTop, cardSheet, type Kit, type KitForm, kitSheet } from '../forms/kit';
import { kitPlans } from '../forms/kit-plans';
import { CARD_COLUMN_WIDTH, CARD_COLUMNS } from '../forms/layout/card';
import { defineWords, Problem } from '../text/message';
import type { CellContent } from '../workbook/content';
import type { MemoryBook } from '../workbook/memory-book';
import { GENERAL, type MemoryContent, type MemorySheetData } from '../workbook/memory-sheet';
import type { Place, WorkbookPatch } from '../workbook/patch';
import type { SheetPlan } from '../workbook/sheet-plan';
import { firstRows } from '../workbook/table';
import { applyInBlocks, sheetsOf } from './block-apply';
import { CAPABILITIES, type Capability, demand, refusalOf } from './capability';
import type { ChartPlan } from './chart';
import { clock, Debounced, type Timer } from './debounce';
import type { Change, Mark, Spot, WorkbookPort } from './port';
import { throwIfStopped } from './run';
import { demandFreeNames, demandOneLeft, demandSheets } from './sheet-names';

const words = defineWords('memory-port', {
  failed: { zh: '写到一半没有成功：{detail}', en: 'Writing failed half-way: {detail}' },
});

const SIDE = { zh: '内存中的工作簿', en: 'A workbook in memory' };

/** What nothing in memory can do: calculate. */
const UNABLE: ReadonlySet<Capability> = new Set(['recalculate', 'functions']);

export interface MemoryPortChoices {
  /** What it declares; everything that a memory can do where nothing is said. */
  readonly can?: ReadonlySet<Capability>;
  /** Cells of a block. */
  readonly block?: number;
  readonly timer?: Timer;
}

/** A port on a workbook in memory, with what a person would see of it. */
export interface MemoryPort extends WorkbookPort {
  readonly book: MemoryBook;
  /** The sheet in sight, what is selected and painted, and the charts. */
  readonly seen: {
    readonly active: string | undefined;
    readonly selected: Spot | undefined;
    readonly marks: readonly Mark[];
    readonly charts: readonly ChartPlan[];
  };
  /** Types into a cell as a person does, or a co-author elsewhere. */
  type(at: Place, content: CellContent, origin?: Change['origin']): void;
}

/** A plan as a sheet in memory. */
const planSheet = ({ name, rows, state }: SheetPlan): MemorySheetData => ({
  name,
  ...(state === undefined ? {} : { state }),
  rows: rows.map((row) =>
    Array.from(row, (cell) =>
      cell === undefined ? undefined : { content: cell.content, format: cell.format ?? GENERAL },
    ),
  ),
});

/** A form as a sheet in memory; cells of its table have their format before anything is typed into them. */
function formSheet(form: KitForm): MemorySheetData {
  const { rows, ...sheet } = kitSheet(form);
  const { columns } = form.layout;
  const top = bodyTop(form.layout);
  const formatted = (row: readonly MemoryContent[]) =>
    columns.map(({ format }, column) => row[column] ?? { content: null, format });
  return { ...sheet, rows: rows.map((row, r) => (r < top ? row : formatted(row))) };
}

/** A port on a workbook in memory: the reference for what the port means, and what programs are tested with. */
export function memoryPort(book: MemoryBook, choices: MemoryPortChoices = {}): MemoryPort {
  const { can = new Set(CAPABILITIES.filter((one) => !UNABLE.has(one))), block = 10_000, timer = clock } = choices;
  const changes = new Debounced(timer);
  let active = book.sheets.find(({ state }) => state === 'visible')?.name;
  let selected: Spot | undefined;
  let marks: readonly Mark[] = [];
  const charts: ChartPlan[] = [];
  const need = (capability: Capability) => demand(can, capability, SIDE);
  const tell = (
    kind: Change['kind'],
    sheet: string | undefined,
    origin: Change['origin'] = 'own',
    area?: Spot['area'],
  ) => changes.tell({ kind, sheet, origin, area });

  const add = (data: MemorySheetData, widths: readonly number[]) => {
    const sheet = book.addSheet(data);
    widths.forEach((width, column) => sheet.setWidth(column, width));
    tell('structure', sheet.name);
  };
  const taken = () => ({
    sheets: book.sheets.map(({ name }) => name),
    tables: book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  });
  const applyBlock = async (patch: WorkbookPatch) => {
    const applied = book.applyPatch(patch);
    for (const sheet of sheetsOf({ ...patch, tables: [] })) tell('cells', sheet);
    for (const { sheet } of patch.tables) tell('structure', sheet);
    return applied;
  };

  return {
    side: SIDE,
    can,
    lacks: [],
    book,
    get seen() {
      return { active, selected, marks, charts };
    },
    type(at, content, origin = 'user') {
      book.sheet(at.sheet).set(at.row, at.column, content);
      tell('cells', at.sheet, origin, { top: at.row, bottom: at.row, left: at.column, right: at.column });
    },

    identity: async () => ({ name: book.name, id: book.name }),
    sheets: async () =>
      book.sheets.map(({ name, state, rowCount, columnCount }) => ({ name, state, rowCount, columnCount })),
    async read(options = {}) {
      const { sheets: wanted } = options;
      demandSheets(wanted ?? [], book.sheets);
      const found = book.sheets.filter(({ name }) => wanted?.includes(name) ?? true);
      const total = found.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
      let done = 0;
      const sheets = [];
      throwIfStopped(options);
      for (const sheet of found) {
        sheets.push(sheet.copy());
        done += sheet.rowCount * sheet.columnCount;
        options.progress?.({ done, total });
        throwIfStopped(options);
      }
      return { name: book.name, sheets };
    },
    async columns(name) {
      demandSheets([name], book.sheets);
      return {
        name,
        async read(choice = {}, options = {}) {
          throwIfStopped(options);
          const sheet = book.sheet(name).copy();
          const total = sheet.rowCount * sheet.columnCount;
          options.progress?.({ done: total, total });
          return choice.firstRows === undefined ? sheet : firstRows(sheet, choice.firstRows);
        },
        excelTables: async () => book.sheet(name).tables,
      };
    },
    async apply(patch, options) {
      demandSheets(sheetsOf(patch), book.sheets);
      return applyInBlocks(patch, block, applyBlock, (reason) => words.failed({ detail: String(reason) }), options);
    },

    async insert(kit: Kit, options = {}) {
      need('forms');
      const plans = kitPlans(kit);
      const names = [
        ...[...kit.forms, ...kit.cards].map(({ layout }) => layout.name),
        ...plans.map(({ name }) => name),
      ];
      demandFreeNames({ sheets: names, tables: kit.forms.map(({ layout }) => layout.table) }, taken());
      throwIfStopped(options);
      for (const form of kit.forms)
        add(
          formSheet(form),
          form.layout.columns.map(({ width }) => width),
        );
      for (const card of kit.cards)
        add(
          cardSheet(card),
          Array.from({ length: CARD_COLUMNS }, () => CARD_COLUMN_WIDTH),
        );
      for (const plan of plans) add(planSheet(plan), plan.widths);
      return names;
    },
    async addSheet(plan) {
      need('sheets');
      demandFreeNames({ sheets: [plan.name] }, taken());
      add(planSheet(plan), plan.widths);
    },
    async removeSheets(names) {
      need('sheets');
      demandSheets(names, book.sheets);
      demandOneLeft(names, book.sheets);
      for (const name of names) {
        book.removeSheet(name);
        tell('structure', undefined);
      }
      if (active !== undefined && names.includes(active))
        active = book.sheets.find(({ state }) => state === 'visible')!.name;
      if (selected !== undefined && names.includes(selected.sheet)) selected = undefined;
      marks = marks.filter(({ at }) => !names.includes(at.sheet));
    },
    async activate(sheet) {
      need('select');
      demandSheets([sheet], book.sheets);
      active = sheet;
    },
    async select(spot) {
      need('select');
      demandSheets([spot.sheet], book.sheets);
      active = spot.sheet;
      selected = spot;
    },
    async selected() {
      need('select');
      return selected;
    },
    async mark(wanted) {
      need('marks');
      demandSheets([...new Set(wanted.map(({ at }) => at.sheet))], book.sheets);
      marks = wanted;
    },
    async unmark() {
      need('marks');
      marks = [];
    },
    async watch(listener) {
      need('events');
      const end = changes.add(listener);
      return async () => end();
    },
    async addChart(chart) {
      need('charts');
      demandSheets([chart.sheet], book.sheets);
      charts.push(chart);
    },
    async recalculate() {
      throw new Problem(refusalOf('recalculate', SIDE));
    },
  };
}
