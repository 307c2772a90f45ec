import type { Page } from 'puppeteer-core';
import type { Capability } from '../../src/shared/port/capability';
import type { ChangeListener, WorkbookPort } from '../../src/shared/port/port';
import { Cancelled, type RunOptions } from '../../src/shared/port/run';
import type { PortApplied } from '../../src/shared/port/columns';
import type { Text } from '../../src/shared/text/lang';
import { type Message, Problem } from '../../src/shared/text/message';
import type { Progress } from '../../src/shared/values/steps';
import { MemorySheet, type MemorySheetData } from '../../src/shared/workbook/memory-sheet';
import { patchPieces, readPatch } from '../../src/shared/workbook/patch-json';
import { rangeName } from '../../src/shared/workbook/range';
import type { Side } from './univer-page';

/** The page, as far as it is called. */
interface Window {
  readonly side: Side;
}

type Data = Omit<ReturnType<MemorySheet['snapshot']>, 'rows'> & {
  readonly rows: readonly { readonly cells: readonly (readonly [never, string])[]; readonly hidden: boolean }[];
};

/** A sheet that was handed out by a page. */
function sheetOf({ name, state, rows, merges, tables, hiddenColumns }: Data): MemorySheet {
  const data: MemorySheetData = {
    name,
    state,
    rows: rows.map(({ cells }) => cells.map(([content, format]) => ({ content, format }))),
    merges: merges.map(rangeName),
    tables: tables.map(({ area, ...table }) => ({ ...table, range: rangeName(area) })),
    hiddenRows: rows.flatMap(({ hidden }, row) => (hidden ? [row] : [])),
    hiddenColumns,
  };
  return new MemorySheet(data);
}

/** A port that lives in a page of the browser, as if it lived here: what goes to and fro is data. */
export async function remotePort(page: Page): Promise<WorkbookPort> {
  const call = async (method: string, args: readonly unknown[], options: RunOptions = {}): Promise<unknown> => {
    const answer = await page.evaluate(
      (name, given) => (window as never as Window).side.call(name, given as never[]),
      method,
      args as never[],
    );
    if ('problem' in answer) {
      const { problem } = answer as { problem: string | { name: string; detail: Message } };
      if (typeof problem === 'string') throw new Error(problem);
      throw problem.name === 'Cancelled' ? new Cancelled() : new Problem(problem.detail);
    }
    for (const now of answer.told) options.progress?.(now as Progress);
    return answer.value;
  };
  const signalOf = ({ signal }: RunOptions) => ({ signal: { aborted: signal?.aborted === true } });
  const facts = await page.evaluate(() => (window as never as Window).side.facts());
  return {
    side: facts.side as Text,
    can: new Set(facts.can as Capability[]),
    lacks: [],
    identity: () => call('identity', []) as never,
    sheets: () => call('sheets', []) as never,
    async read(options = {}) {
      const { sheets, ...more } = options;
      const given = { ...(sheets && { sheets }), ...signalOf(more) };
      const book = (await call('read', [given], options)) as { name: string; sheets: Data[] };
      return { name: book.name, sheets: book.sheets.map(sheetOf) };
    },
    async columns(name) {
      await call('columns', [name]);
      return {
        name,
        read: async (choice = {}, options = {}) =>
          sheetOf((await call('source', [name, choice, signalOf(options)], options)) as Data),
        excelTables: () => call('excelTables', [name]) as never,
      };
    },
    async apply(patch, options = {}) {
      const given = [[...patchPieces(patch, '')].join(''), signalOf(options)];
      const applied = (await call('apply', given, options)) as PortApplied & { inverse: string };
      return { ...applied, inverse: readPatch(applied.inverse, 'test') };
    },
    insert(kit, options = {}) {
      const cards = kit.cards.map(({ layout, values }) => ({ layout, values: [...values] }));
      return call('insert', [{ ...kit, cards }, signalOf(options)], options) as never;
    },
    addSheet: (plan) => call('addSheet', [plan]) as never,
    removeSheets: (names) => call('removeSheets', [names]) as never,
    activate: (sheet) => call('activate', [sheet]) as never,
    select: (spot) => call('select', [spot]) as never,
    selected: async () => ((await call('selected', [])) ?? undefined) as never,
    mark: (marks) => call('mark', [marks]) as never,
    unmark: () => call('unmark', []) as never,
    async watch(listener: ChangeListener) {
      await call('watch', []);
      const timer = setInterval(() => {
        void page
          .evaluate(() => (window as never as Window).side.changes())
          .then((told) => told.forEach((changes) => listener(changes)));
      }, 60);
      return async () => {
        clearInterval(timer);
        await call('unwatch', []);
      };
    },
    addChart: (chart) => call('addChart', [chart]) as never,
    recalculate: () => call('recalculate', []) as never,
  };
}
