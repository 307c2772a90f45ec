import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { JSDOM } from 'jsdom';
import { ExcelHost, type HostOptions } from './host';
import { connect, type OfficeGlobals, type OfficeSurroundings, type Runtime } from './library';

/** The library as a file: what a page loads from Microsoft's CDN. */
export const LIBRARY = createRequire(join(process.cwd(), 'package.json')).resolve(
  '@microsoft/office-js/dist/excel-web-16.00.debug.js',
);

let script: Script | undefined;

/** The real Office.js in a page of its own. */
export function loadLibrary(): OfficeGlobals & { close(): void } {
  script ??= new Script(readFileSync(LIBRARY, 'utf8'), { filename: LIBRARY });
  const page = new JSDOM('<!doctype html><title>Excel</title>', {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
  });
  script.runInContext(page.getInternalVMContext());
  return page.window as unknown as OfficeGlobals & { close(): void };
}

export interface ExcelForTests {
  readonly host: ExcelHost;
  readonly office: OfficeGlobals;
  readonly runtime: Runtime;
  readonly run: typeof Excel.run;
  /** As `Office.context.requirements` answers. */
  isSetSupported(set: string, version?: string): boolean;
}

let loaded: ReturnType<typeof loadLibrary> | undefined;

/** A new workbook behind Office.js; the library is loaded once, and talks to the workbook that was opened last. */
export function openExcel(options: HostOptions & OfficeSurroundings = {}): ExcelForTests {
  const office = (loaded ??= loadLibrary());
  const host = new ExcelHost(options);
  const runtime = connect(office, host, options);
  const { requirements } = office.Office.context as {
    readonly requirements: { isSetSupported(set: string, version?: string): boolean };
  };
  return { host, office, runtime, run: office.Excel.run, isSetSupported: requirements.isSetSupported };
}

/**
 * Ends the library's page, and what it still waits for: behind a request that failed, Office.js tries for some seconds to let go of the
 * ranges that were kept. For the end of a test file that makes requests fail, which would not end before.
 */
export function closeExcel(): void {
  loaded?.close();
  loaded = undefined;
}
