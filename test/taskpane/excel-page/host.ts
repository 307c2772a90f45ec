// Stands behind the real Office.js in the place of Excel: a workbook in memory. The answer to the request for Office.js ends with it.
// Nothing of the rule book comes with it: its schemas would share their settings with the pane's, and hide what that forgets.
import metadata from '../../../assets/functions.json';
import { memoryBook } from '../../../src/shared/workbook/memory-book';
import { fillBook } from '../../excel-host/from-memory';
import type { AddInFunction, FunctionMetadata } from '../../excel-host/functions/invoke';
import { ExcelHost } from '../../excel-host/host';
import { connect, type OfficeGlobals } from '../../excel-host/library';
import type { MemorySheetData } from '../../../src/shared/workbook/memory-sheet';

/** The workbooks of `test/taskpane/books.ts`, made when this is built. */
declare const SAMPLE_BOOKS: Readonly<Record<string, MemorySheetData[]>>;

declare global {
  interface Window {
    /** The workbook, for a test to type into and to look at. */
    excel: ExcelHost;
    /** Called behind the part of Office.js that knows Excel. */
    excelLoaded: () => void;
  }
}

interface Associated {
  readonly _association: { readonly mappings: Readonly<Record<string, AddInFunction['call'] | undefined>> };
}

/** The functions that the page has associated by now, by their names in formulas. */
function functions(): ReadonlyMap<string, AddInFunction> {
  const { mappings } = (window as unknown as { CustomFunctions: Associated }).CustomFunctions._association;
  return new Map(
    (metadata.functions as readonly FunctionMetadata[]).flatMap((one) => {
      const call = mappings[one.id];
      return call === undefined ? [] : [[one.name, { metadata: one, call }] as const];
    }),
  );
}

const asked = new URLSearchParams(location.search);
const name = '样例.xlsx';
const host = new ExcelHost({ name, functions, latency: Number(asked.get('latency') ?? 0) });
fillBook(host.book, memoryBook(name, SAMPLE_BOOKS[asked.get('book') ?? 'empty']).sheets);
window.excel = host;

// Excel answers `onReady` when everything is loaded; whoever asks meanwhile waits.
const globals = window as unknown as OfficeGlobals;
const loaded = new Promise<void>((resolve) => (window.excelLoaded = resolve)).then(() => {
  connect(globals, host, { language: asked.get('lang') === 'en' ? 'en-US' : 'zh-CN' });
});
globals.Office.onReady = async () => {
  await loaded;
  return { host: 'Excel', platform: 'OfficeOnline' };
};
