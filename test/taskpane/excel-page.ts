import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { listen, paneListener } from '../../src/cli/preview-server';
import { LIBRARY } from '../excel-host/node';
import { startBrowser } from '../preview/browser';
import { drive, type PanePage } from './driver';
import type {} from './excel-page/host';

/** Where the page gets Office.js from. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** How Excel on the web says to Office.js where it is. */
const HOST_INFO = 'Excel$Web$16.01$zh-CN$telemetry$$$0';

/** The built task pane on the real Office.js, with a workbook in memory for Excel. */
export interface ExcelPages {
  /** The folder as it was built. */
  readonly folder: string;
  /** A page of its own, when the workbook has been looked at, or at once. */
  open(query: Readonly<Record<string, string>>, width: number, waits?: boolean): Promise<PanePage>;
  /** The page without Excel, as a browser shows it: `office` says whether Office.js comes. */
  openAlone(office: boolean): Promise<PanePage>;
  close(): Promise<void>;
}

export async function startExcelPages(): Promise<ExcelPages> {
  const scratch = mkdtempSync(join(tmpdir(), 'kad-excel-'));
  const [folder, hostFile] = [join(scratch, 'pane'), join(scratch, 'host.js')];
  execFileSync(process.execPath, ['scripts/excel-page.mjs', folder, hostFile]);
  const host = readFileSync(hostFile, 'utf8');
  const server = createServer(paneListener(folder));
  const { port } = await listen(server, 0);
  const browser = await startBrowser();

  /** Office.js and what it asks for, from its package. */
  const office = (url: string, behind: Readonly<Record<string, string>>): string | undefined => {
    if (!url.startsWith(OFFICE)) return undefined;
    const name = url.slice(OFFICE.length).split('?', 1)[0];
    return `${readFileSync(join(dirname(LIBRARY), name), 'utf8')}\n;${behind[name] ?? ''}`;
  };
  const inExcel = { 'office.js': host, 'excel-web-16.00.js': 'excelLoaded();' };
  const opened = async (
    query: Readonly<Record<string, string>>,
    width: number,
    hash: string,
    answers: (url: string) => string | undefined,
  ) => {
    const address = `http://127.0.0.1:${port}/taskpane.html?${new URLSearchParams(query)}${hash}`;
    const found = await browser.open(address, answers);
    await found.page.setViewport({ width, height: 640 });
    return drive(
      found,
      () =>
        document.querySelector('#screen') !== null &&
        document.querySelector('.busy, #screen .loading, #screen .skeleton') === null,
    );
  };
  return {
    folder,
    async open(query, width, waits = true) {
      const pane = await opened(
        { _host_Info: HOST_INFO, ...query },
        width,
        '#&_xdm_Info=test|test|https://excel.officeapps.live.com',
        (url) => office(url, inExcel),
      );
      if (waits) await pane.idle();
      return pane;
    },
    openAlone: (has) => opened({}, 320, '', (url) => (has ? office(url, {}) : undefined)),
    async close() {
      await browser.close();
      server.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
