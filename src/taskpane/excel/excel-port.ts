import { demand } from '../../shared/port/capability';
import { clock, Debounced, type Timer } from '../../shared/port/debounce';
import type { WorkbookPort } from '../../shared/port/port';
import { demandOneLeft, demandSheets } from '../../shared/port/sheet-names';
import { applyPatch } from './apply';
import { BLOCK } from './blocks';
import { capabilitiesOf, demandExcel, lacks } from './capabilities';
import { rangeIn } from './cells';
import { addChart } from './charts';
import { type Watching, watchWorkbook } from './events';
import { insertKit, insertPlan } from './insert';
import { listOf } from './list';
import { mark, unmark } from './marks';
import { MergeShelf } from './merges';
import type { OfficeHost } from './office';
import { readSheets } from './read';
import { request } from './request';
import { areaOf, STATES, survey } from './survey';
import { SIDE } from './words';

export interface ExcelPortChoices {
  /** Cells of a block that is written. */
  readonly block?: number;
  readonly timer?: Timer;
  /** Where the workbook lies, which tells two of one name apart; its name where nothing is known. */
  readonly url?: () => string | undefined;
}

/** Milliseconds for which events that come are still those of our own change. */
const ECHO_MS = 100;

/**
 * The workbook that is open in Excel.
 * @throws Problem where the Excel is too old
 */
export function excelPort(host: OfficeHost, choices: ExcelPortChoices = {}): WorkbookPort {
  demandExcel(host);
  const { timer = clock, block = BLOCK } = choices;
  const can = capabilitiesOf(host);
  const changes = new Debounced(timer);
  const merges = new MergeShelf(host);
  let watching: Promise<Watching> | undefined;
  let hands = 0;
  const own = {
    get isWriting() {
      return hands > 0;
    },
  };
  /** While we write, and a moment longer, what Excel tells is ours. */
  const writing = async <Given>(write: () => Promise<Given>): Promise<Given> => {
    hands++;
    try {
      return await write();
    } finally {
      timer.set(() => hands--, ECHO_MS);
    }
  };
  const need = (capability: Parameters<typeof demand>[1]) => demand(can, capability, SIDE);
  const onSheet = (name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
    request(host, async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      demandSheets([name], sheets.items);
      act(context.workbook.worksheets.getItem(name));
      await context.sync();
    });

  return {
    side: SIDE,
    can,
    lacks: lacks(host),
    identity: () =>
      request(host, async ({ workbook, sync }) => {
        workbook.load('name');
        await sync();
        return { name: workbook.name, id: choices.url?.() ?? workbook.name };
      }),
    sheets: () =>
      request(host, async (context) =>
        (await survey(context)).map(({ name, state, used }) => ({
          name,
          state,
          rowCount: used === undefined ? 0 : used.bottom + 1,
          columnCount: used === undefined ? 0 : used.right + 1,
        })),
      ),
    read: (options = {}) =>
      request(host, async (context) => {
        const sheets = await readSheets(context, merges, options.sheets, options);
        context.workbook.load('name');
        await context.sync();
        return { name: context.workbook.name, sheets };
      }),
    columns: (sheet) => listOf(host, sheet),
    apply: (patch, options) => writing(() => applyPatch(host, patch, options, block)),
    async insert(kit, options = {}) {
      need('forms');
      return writing(() => insertKit(host, kit, options));
    },
    async addSheet(plan) {
      need('sheets');
      await writing(() => insertPlan(host, plan));
    },
    async removeSheets(names) {
      need('sheets');
      await writing(() =>
        request(host, async (context) => {
          const sheets = context.workbook.worksheets.load('items/name, items/visibility');
          await context.sync();
          demandSheets(names, sheets.items);
          demandOneLeft(
            names,
            sheets.items.map(({ name, visibility }) => ({ name, state: STATES[visibility] })),
          );
          for (const sheet of sheets.items) if (names.includes(sheet.name)) sheet.delete();
          await context.sync();
        }),
      );
    },
    async activate(name) {
      need('select');
      await onSheet(name, (sheet) => sheet.activate());
    },
    async select({ sheet: name, area }) {
      need('select');
      await onSheet(name, (sheet) => {
        sheet.activate();
        rangeIn(sheet, area).select();
      });
    },
    async selected() {
      need('select');
      return request(host, async (context) => {
        const ranges = context.workbook.getSelectedRanges();
        const areas = ranges.areas.load('items/address');
        const sheet = ranges.worksheet.load('name');
        await context.sync();
        return { sheet: sheet.name, area: areaOf(areas.items[0].address) };
      });
    },
    async mark(marks) {
      need('marks');
      await writing(() => mark(host, marks));
    },
    async unmark() {
      need('marks');
      await writing(() => unmark(host));
    },
    async watch(listener) {
      need('events');
      const end = changes.add(listener);
      watching ??= watchWorkbook(host, own, merges, (change) => changes.tell(change));
      const begun = watching;
      try {
        await begun;
      } catch (reason) {
        // Nobody is told anything; whoever comes next asks Excel anew.
        end();
        if (watching === begun) watching = undefined;
        throw reason;
      }
      return async () => {
        end();
        if (changes.isHeard || watching === undefined) return;
        const over = watching;
        watching = undefined;
        await (await over).end();
      };
    },
    async addChart(chart) {
      need('charts');
      await writing(() => addChart(host, chart));
    },
    async recalculate() {
      need('recalculate');
      await request(host, async (context) => {
        context.workbook.application.calculate('Full');
        await context.sync();
      });
    },
  };
}
