import {
  type ICellData,
  ICommandService,
  type ILanguagePack,
  type IWorkbookData,
  IUniverInstanceService,
  LocaleService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  CalculationMode,
  FormulaDataModel,
  SetFormulaCalculationResultMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetTriggerFormulaCalculationStartMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import type { Lang } from '../../shared/text/lang';
import { cellName } from '../../shared/workbook/table';
import type { Book } from '../book';
import type { Grid, Place } from '../grid';
import { type ContextNow, executors } from './functions';
import { functionHelp, functionWords } from './help';
import { univerPort } from './port';
import { theme } from './theme';
import { bookOf, workbookData } from './workbook-data';

const LOCALES = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US } as const;

const dictionaries: Readonly<Record<Lang, () => Promise<{ default: ILanguagePack }>>> = {
  zh: () => import('@univerjs/preset-sheets-core/locales/zh-CN'),
  en: () => import('@univerjs/preset-sheets-core/locales/en-US'),
};

const dictionary = async (lang: Lang): Promise<ILanguagePack> => ({
  ...(await dictionaries[lang]()).default,
  ...functionWords(lang),
});

/** After which of the grid's commands the selected cell may read differently. */
const READ_AGAIN = new Set<string>([
  SetSelectionsOperation.id,
  SetFormulaCalculationResultMutation.id,
  SetRangeValuesMutation.id,
  SetWorksheetActiveOperation.id,
]);

/**
 * Starts the spreadsheet in an element of the page.
 * @param now  what our functions answer by; cells wait for it
 */
export async function startGrid(container: HTMLElement, lang: Lang, now: ContextNow): Promise<Grid> {
  const loaded = new Set<Lang>([lang]);
  const univer = new Univer({
    theme,
    locale: LOCALES[lang],
    locales: { [LOCALES[lang]]: await dictionary(lang) },
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    formula: {
      function: executors(now),
      description: functionHelp(),
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }

  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const current = () => instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  let shown = 0;

  const select = ({ sheet, row, column }: Place) => {
    const workbook = current();
    const subUnitId = workbook?.getSheets()[sheet]?.getSheetId();
    if (!workbook || subUnitId === undefined) return;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const primary = { ...range, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
    void commands.executeCommand(SetSelectionsOperation.id, {
      unitId: workbook.getUnitId(),
      subUnitId,
      selections: [{ range, primary }],
    });
  };

  return {
    port: univerPort(injector),

    show(book, place) {
      const before = current();
      const id = `workbook${++shown}`;
      univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, workbookData(book, id));
      if (before) instances.disposeUnit(before.getUnitId());
      select(place);
    },

    read(): Book {
      const workbook = current();
      if (!workbook) return { name: '', sheets: [] };
      const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[workbook.getUnitId()];
      return bookOf(workbook.save(), (sheet) => spilled?.[sheet]);
    },

    recalculate() {
      void commands.executeCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], forceCalculation: true },
        { onlyLocal: true },
      );
    },

    async speak(next) {
      if (!loaded.has(next)) {
        injector.get(LocaleService).load({ [LOCALES[next]]: await dictionary(next) });
        loaded.add(next);
      }
      univer.setLocale(LOCALES[next]);
    },

    retell(told) {
      const workbook = current();
      if (!workbook) return;
      const unitId = workbook.getUnitId();
      for (const sheet of workbook.getSheets()) {
        const subUnitId = sheet.getSheetId();
        const cellValue: Record<number, Record<number, ICellData>> = {};
        sheet.getCellMatrix().forValue((row, column, cell) => {
          const text = typeof cell?.v === 'string' && !cell.f ? told.get(cell.v) : undefined;
          if (text !== undefined) (cellValue[row] ??= {})[column] = { v: text };
        });
        void commands.executeCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue }, { onlyLocal: true });
        const name = told.get(sheet.getName());
        if (name !== undefined) void commands.executeCommand(SetWorksheetNameMutation.id, { unitId, subUnitId, name });
      }
    },

    onEdited(listener) {
      commands.onCommandExecuted(({ id }, options) => {
        // Results of formulas arrive by the same road, and so does what the page itself retells.
        if (id === SetRangeValuesMutation.id && !options?.fromFormula && !options?.onlyLocal) listener();
      });
    },

    onSelected(listener) {
      let asked = 0;
      const tell = () => {
        asked = 0;
        const sheet = current()?.getActiveSheet();
        const at = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
        if (!sheet || !at) return;
        const value = sheet.getCell(at.actualRow, at.actualColumn)?.v;
        listener(cellName(at.actualRow, at.actualColumn), value === undefined || value === null ? '' : String(value));
      };
      commands.onCommandExecuted(({ id }) => {
        if (READ_AGAIN.has(id) && asked === 0) asked = requestAnimationFrame(tell);
      });
    },
  };
}
