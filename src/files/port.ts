import { joined, sheetsOf } from '../shared/port/block-apply';
import type { Kit } from '../shared/forms/kit';
import { kitPlans } from '../shared/forms/kit-plans';
import { type Capability, demand, refusalOf } from '../shared/port/capability';
import type { ColumnSource } from '../shared/port/columns';
import type { WorkbookPort } from '../shared/port/port';
import { cancelledMessage, throwIfStopped } from '../shared/port/run';
import { demandFreeNames, demandOneLeft, demandSheets } from '../shared/port/sheet-names';
import { defineWords, Problem } from '../shared/text/message';
import { takenNames } from '../shared/workbook/free-name';
import type { Applied, WorkbookPatch } from '../shared/workbook/patch';
import type { Book } from '../shared/workbook/sheet';
import type { SheetPlan } from '../shared/workbook/sheet-plan';
import { readBook } from './book';
import { concatBytes } from './bytes';
import { insertSheets, removeSheets, type Restore } from './graft';
import type { Host } from './host';
import { readTables } from './index';
import { patchWorkbook } from './patch';

const words = defineWords('file-port', {
  textTable: {
    zh: '“{file}”是文本表格，不能写入。请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    en: '“{file}” is a text table and cannot be written to. Save it as .xlsx in Excel or WPS and try again.',
  },
});

const SIDE = { zh: '文件', en: 'A file' };

/** Draws sheets as a new workbook that holds nothing else, from which they are taken over. */
export interface SheetDrawer {
  kit(kit: Kit): Promise<Uint8Array>;
  plan(plan: SheetPlan): Promise<Uint8Array>;
}

export interface FilePortChoices {
  /** Without one, no sheets are added or removed. */
  readonly drawer?: SheetDrawer;
  /** Sheets that were added to this file before, and how it comes back to what it was. */
  readonly added?: readonly Restore[];
}

/** A port on the bytes of a file. */
export interface FilePort extends WorkbookPort {
  /** The file as it is now: what was read, with every change that was applied. */
  readonly bytes: Uint8Array;
  /** What was added and is still there, the last one last. */
  readonly added: readonly Restore[];
}

/**
 * A port on the bytes of a workbook, or of a text table that can be read only. A change edits the parts that it touches and leaves
 * the others as they are; it is one block, written whole or not at all. Sheets come in and go the same way: forms are drawn by
 * `drawer` as a workbook of their own. It sees nothing of what a screen shows.
 * @param given  the whole file; must not change meanwhile
 */
export function filePort(given: Uint8Array, file: string, host: Host, choices: FilePortChoices = {}): FilePort {
  const { drawer } = choices;
  const can: ReadonlySet<Capability> = new Set(drawer === undefined ? [] : ['forms', 'sheets']);
  let bytes = given;
  let added = choices.added ?? [];
  let book: Promise<Book> | undefined;
  const read = () => (book ??= readBook(bytes, file, host));
  const source = async (name: string): Promise<ColumnSource> => {
    const { tables } = await readTables(bytes, file, host);
    demandSheets([name], tables);
    return tables.find((one) => one.name === name)!;
  };
  const applyAll = async (patch: WorkbookPatch): Promise<Applied> => {
    const pieces: Uint8Array[] = [];
    // The writer uses its buffers again.
    const applied = await patchWorkbook(bytes, patch, host, { file }, (piece) => void pieces.push(piece.slice()));
    bytes = concatBytes(pieces);
    book = undefined;
    return applied;
  };
  const demandWorkbook = async (): Promise<Book> => {
    const known = await read();
    if (known.isTextTable) throw new Problem(words.textTable({ file }));
    return known;
  };
  /** Takes sheets in whose names are free. */
  const take = async (sheets: readonly string[], tables: readonly string[], draw: () => Promise<Uint8Array>) => {
    demandFreeNames({ sheets, tables }, takenNames((await demandWorkbook()).sheets));
    const { bytes: now, restore } = await insertSheets(bytes, await draw(), host, { file });
    bytes = now;
    book = undefined;
    added = [...added, restore];
  };
  const refuse = (capability: Capability) => async (): Promise<never> => {
    throw new Problem(refusalOf(capability, SIDE));
  };

  return {
    side: SIDE,
    can,
    lacks: [],
    get bytes() {
      return bytes;
    },
    get added() {
      return added;
    },
    identity: async () => ({ name: file, id: file }),
    sheets: async () =>
      (await read()).sheets.map(({ name, state, rowCount, columnCount }) => ({ name, state, rowCount, columnCount })),
    async read(options = {}) {
      throwIfStopped(options);
      const { sheets, ...rest } = await read();
      throwIfStopped(options);
      demandSheets(options.sheets ?? [], sheets);
      options.progress?.({ done: sheets.length, total: sheets.length });
      return { ...rest, sheets: sheets.filter(({ name }) => options.sheets?.includes(name) ?? true) };
    },
    columns: source,
    async apply(patch, options) {
      const { sheets } = await demandWorkbook();
      demandSheets(sheetsOf(patch), sheets);
      if (options?.signal?.aborted === true) return { ...joined([]), stopped: cancelledMessage() };
      const applied = await applyAll(patch);
      options?.progress?.({ done: 1, total: 1 });
      return applied;
    },
    async insert(kit, options = {}) {
      demand(can, 'forms', SIDE);
      throwIfStopped(options);
      const forms = kit.forms.map(({ layout }) => layout);
      const sheets = [...forms, ...kit.cards.map(({ layout }) => layout), ...kitPlans(kit)].map(({ name }) => name);
      const tables = forms.map(({ table }) => table);
      // The sheet that lists a kit stands before its forms, which are to stand behind the others.
      await take(sheets, tables, () => drawer!.kit({ ...kit, indexSheet: undefined }));
      options.progress?.({ done: sheets.length, total: sheets.length });
      return sheets;
    },
    async addSheet(plan) {
      demand(can, 'sheets', SIDE);
      await take([plan.name], [], () => drawer!.plan(plan));
    },
    async removeSheets(names) {
      demand(can, 'sheets', SIDE);
      const { sheets } = await demandWorkbook();
      demandSheets(names, sheets);
      demandOneLeft(names, sheets);
      const isMeant = ({ sheets: own }: Restore) =>
        own.length === names.length && own.every((name) => names.includes(name));
      bytes = await removeSheets(bytes, names, host, { file }, added.find(isMeant));
      book = undefined;
      added = added.filter(({ sheets: own }) => !own.some((name) => names.includes(name)));
    },
    activate: refuse('select'),
    select: refuse('select'),
    selected: refuse('select'),
    mark: refuse('marks'),
    unmark: refuse('marks'),
    watch: refuse('events'),
    addChart: refuse('charts'),
    recalculate: refuse('recalculate'),
  };
}
