import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { LIBRARY, openExcel } from '../node';
import type { AddInFunction, FunctionMetadata } from './invoke';

/** The part of Office.js that runs custom functions. */
const RUNTIME = 'custom-functions-runtime.debug.js';

interface RuntimeWindow {
  eval(script: string): void;
  Excel: unknown;
  Office: unknown;
  fetch: unknown;
  readonly CustomFunctions: {
    readonly _association: { readonly mappings: Readonly<Record<string, AddInFunction['call']>> };
    readonly Error: new (code: string, message?: string) => Error;
  };
}

/**
 * Runs a built script of functions beside the real custom-functions runtime, with the workbook of a host behind Office.js.
 * @param metadata  the functions file that the manifest names
 */
export async function loadFunctions(script: string, metadata: readonly FunctionMetadata[], excel = openExcel()) {
  // The runtime looks for its own name among the scripts of its page.
  const page = new JSDOM(`<!doctype html><script src="https://localhost/${RUNTIME}"></script>`, {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
  });
  // Once the page is loaded the runtime begins at once, with its own `Office`, which no host answers.
  await new Promise((resolve) => page.window.addEventListener('load', resolve));
  const window = page.window as unknown as RuntimeWindow;
  window.eval(readFileSync(join(dirname(LIBRARY), RUNTIME), 'utf8'));
  window.Excel = excel.office.Excel;
  window.Office = excel.office.Office;
  // The page's site has the script and nothing else.
  window.fetch = async () => ({ ok: false, status: 404, text: async () => 'Not found' });
  window.eval(script);
  const { mappings } = window.CustomFunctions._association;
  const functions = new Map<string, AddInFunction>();
  for (const one of metadata) {
    const call = mappings[one.id];
    if (call !== undefined) functions.set(one.name, { metadata: one, call });
  }
  return {
    excel,
    functions,
    associated: Object.keys(mappings),
    CellError: window.CustomFunctions.Error,
    /** Ends the page: the runtime tries for half a minute to load a part that no page of ours needs. */
    close: () => page.window.close(),
  };
}
