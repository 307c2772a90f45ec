import { joined, sheetsOf } from '../shared/port/block-apply';
import { type Capability, refusalOf } from '../shared/port/capability';
import type { ColumnSource } from '../shared/port/columns';
import type { WorkbookPort } from '../shared/port/port';
import { cancelledMessage, throwIfStopped } from '../shared/port/run';
import { demandSheets } from '../shared/port/sheet-names';
import { defineWords, Problem } from '../shared/text/message';
import type { Applied, WorkbookPatch } from '../shared/workbook/patch';
import type { Book } from '../shared/workbook/sheet';
import { readBook } from './book';
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

/** A port on the bytes of a file. */
export interface FilePort extends WorkbookPort {
  /** The file as it is now: what was read, with every change that was applied. */
  readonly bytes: Uint8Array;
}

/** The pieces of a file as one. */
function whole(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * A port on the bytes of a workbook, or of a text table that can be read only. A change edits the parts that it touches and leaves
 * the others as they are; it is one block, written whole or not at all. It adds no sheets and sees nothing of what a screen shows.
 * @param given  the whole file; must not change meanwhile
 */
export function filePort(given: Uint8Array, file: string, host: Host): FilePort {
  let bytes = given;
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
    bytes = whole(pieces);
    book = undefined;
    return applied;
  };
  const refuse = (capability: Capability) => async (): Promise<never> => {
    throw new Problem(refusalOf(capability, SIDE));
  };

  return {
    side: SIDE,
    can: new Set(),
    get bytes() {
      return bytes;
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
      const { isTextTable, sheets } = await read();
      if (isTextTable) throw new Problem(words.textTable({ file }));
      demandSheets(sheetsOf(patch), sheets);
      if (options?.signal?.aborted === true) return { ...joined([]), stopped: cancelledMessage() };
      const applied = await applyAll(patch);
      options?.progress?.({ done: 1, total: 1 });
      return applied;
    },
    insert: refuse('forms'),
    addSheet: refuse('sheets'),
    removeSheets: refuse('sheets'),
    activate: refuse('sheets'),
    select: refuse('select'),
    selected: refuse('select'),
    mark: refuse('marks'),
    unmark: refuse('marks'),
    watch: refuse('events'),
    addChart: refuse('charts'),
    recalculate: refuse('recalculate'),
  };
}
