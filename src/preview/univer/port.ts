import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type IRange,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  IMarkSelectionService,
  InsertSheetMutation,
  RemoveSheetMutation,
  ScrollToRangeOperation,
  SetSelectionsOperation,
  SetTriggerFormulaCalculationStartMutation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import { kitPlans } from '../../shared/forms/kit-plans';
import { applyInBlocks, sheetsOf } from '../../shared/port/block-apply';
import { type Capability, refusalOf } from '../../shared/port/capability';
import { Debounced } from '../../shared/port/debounce';
import type { Spot, WorkbookPort } from '../../shared/port/port';
import { throwIfStopped } from '../../shared/port/run';
import { demandFreeNames, demandOneLeft, demandSheets } from '../../shared/port/sheet-names';
import { defineWords, Problem } from '../../shared/text/message';
import { applyTo } from '../../shared/workbook/apply-patch';
import { takenNames } from '../../shared/workbook/free-name';
import { firstRows } from '../../shared/workbook/table';
import { cardData } from './card-data';
import { followChanges } from './changes';
import { LiveSheet } from './live-sheet';
import { markStyle } from './looks';
import { formData, planData } from './planned-sheets';

const words = defineWords('univer-port', {
  noBook: { zh: '还没有打开工作簿。', en: 'No workbook is open yet.' },
  failed: { zh: '写到一半没有成功：{detail}', en: 'Writing failed half-way: {detail}' },
});

const SIDE = { zh: '网页预览的表格', en: 'The spreadsheet of the preview' };

const CAN: ReadonlySet<Capability> = new Set([
  'sheets',
  'forms',
  'select',
  'marks',
  'events',
  'recalculate',
  'functions',
]);

/** Cells that are written in one go, between which the page stays alive. */
const BLOCK = 5_000;

const rangeOf = ({ top, left, bottom, right }: Spot['area']): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

/** The port on the spreadsheet of the page: on whichever workbook is shown. */
export function univerPort(injector: Injector): WorkbookPort {
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const changes = new Debounced();
  let made = 0;

  const workbook = (): Workbook => {
    const current = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!current) throw new Problem(words.noBook());
    return current;
  };
  const sheets = () => {
    const current = workbook();
    return current.getSheets().map((sheet) => new LiveSheet(injector, current, sheet));
  };
  const sheetNamed = (name: string): LiveSheet => {
    const all = sheets();
    demandSheets([name], all);
    return all.find((one) => one.name === name)!;
  };
  const own = followChanges(commands, workbook, changes);
  const run = (id: string, params: object) => own(() => commands.syncExecuteCommand(id, params));
  const unit = () => ({ unitId: workbook().getUnitId() });
  const where = (name: string) => ({ ...unit(), subUnitId: sheetNamed(name).sheet.getSheetId() });

  const insert = (data: (id: string) => Partial<IWorksheetData>) => {
    const id = `made${++made}-${Date.now().toString(36)}`;
    const sheet = mergeWorksheetSnapshotWithDefault(data(id));
    run(InsertSheetMutation.id, { ...unit(), index: workbook().getSheets().length, sheet });
  };
  const activate = (name: string) => run(SetWorksheetActiveOperation.id, where(name));
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

  return {
    side: SIDE,
    can: CAN,
    lacks: [],

    async identity() {
      const current = workbook();
      return { name: current.getName(), id: current.getUnitId() };
    },
    async sheets() {
      return sheets().map((sheet) => {
        const { rowCount, columnCount } = sheet.read();
        return { name: sheet.name, state: sheet.state, rowCount, columnCount };
      });
    },
    async read(options = {}) {
      const all = sheets();
      demandSheets(options.sheets ?? [], all);
      const found = all.filter(({ name }) => options.sheets?.includes(name) ?? true);
      const read = [];
      for (const [i, sheet] of found.entries()) {
        throwIfStopped(options);
        read.push(sheet.read());
        options.progress?.({ done: i + 1, total: found.length });
        await pause();
      }
      throwIfStopped(options);
      return { name: workbook().getName(), sheets: read };
    },
    async columns(name) {
      sheetNamed(name);
      return {
        name,
        async read(choice = {}, options = {}) {
          throwIfStopped(options);
          const sheet = sheetNamed(name).read();
          options.progress?.({ done: 1, total: 1 });
          return choice.firstRows === undefined ? sheet : firstRows(sheet, choice.firstRows);
        },
        excelTables: async () => sheetNamed(name).tables,
      };
    },
    async apply(patch, options) {
      demandSheets(sheetsOf(patch), sheets());
      const block = async (part: typeof patch) => {
        const applied = own(() => applyTo(sheetNamed, part));
        for (const { sheet } of part.tables) changes.tell({ kind: 'structure', sheet, origin: 'own', area: undefined });
        await pause();
        return applied;
      };
      return applyInBlocks(patch, BLOCK, block, (reason) => words.failed({ detail: String(reason) }), options);
    },

    async insert(kit, options = {}) {
      const plans = kitPlans(kit);
      const drawn = [...kit.forms, ...kit.cards].map(({ layout }) => layout.name);
      const names = [...drawn, ...plans.map(({ name }) => name)];
      demandFreeNames({ sheets: names, tables: kit.forms.map(({ layout }) => layout.table) }, takenNames(sheets()));
      throwIfStopped(options);
      for (const form of kit.forms) insert((id) => formData(form, id));
      for (const card of kit.cards) insert((id) => cardData(card, id));
      for (const plan of plans) insert((id) => planData(plan, id));
      return names;
    },
    async addSheet(plan) {
      demandFreeNames({ sheets: [plan.name] }, takenNames(sheets()));
      insert((id) => planData(plan, id));
    },
    async removeSheets(names) {
      const all = sheets();
      demandSheets(names, all);
      demandOneLeft(names, all);
      const active = workbook().getActiveSheet().getName();
      if (names.includes(active))
        activate(all.find(({ name, state }) => state === 'visible' && !names.includes(name))!.name);
      for (const name of names) run(RemoveSheetMutation.id, { ...where(name), subUnitName: name });
    },
    async activate(name) {
      activate(name);
    },
    async select({ sheet, area }) {
      const at = where(sheet);
      activate(sheet);
      const range = rangeOf(area);
      const { top: row, left: column } = area;
      const primary = {
        startRow: row,
        endRow: row,
        startColumn: column,
        endColumn: column,
        actualRow: row,
        actualColumn: column,
        isMerged: false,
        isMergedMainCell: false,
      };
      run(SetSelectionsOperation.id, { ...at, selections: [{ range, primary, style: null }] });
      await commands.executeCommand(ScrollToRangeOperation.id, { range });
    },
    async selected() {
      const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
      if (!range) return undefined;
      const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
      return { sheet: workbook().getActiveSheet().getName(), area: { top, left, bottom, right } };
    },
    async mark(marks) {
      const service = injector.get(IMarkSelectionService);
      demandSheets([...new Set(marks.map(({ at }) => at.sheet))], sheets());
      service.removeAllShapes();
      for (const { at, tone } of marks) {
        const ids = where(at.sheet);
        const range = { ...rangeOf({ top: at.row, bottom: at.row, left: at.column, right: at.column }) };
        service.addShapeWithNoFresh({
          range: { ...range, unitId: ids.unitId, sheetId: ids.subUnitId },
          primary: null,
          style: markStyle(tone),
        });
      }
      service.refreshShapes();
    },
    async unmark() {
      injector.get(IMarkSelectionService).removeAllShapes();
    },
    async watch(listener) {
      const end = changes.add(listener);
      return async () => end();
    },
    async addChart() {
      throw new Problem(refusalOf('charts', SIDE));
    },
    async recalculate() {
      void commands.executeCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], forceCalculation: true },
        { onlyLocal: true },
      );
    },
  };
}
