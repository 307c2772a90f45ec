import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listen, paneListener } from '../../src/cli/preview-server';
import { LIBRARY } from '../excel-host/node';
import { keyOf, makeCertificate } from '../manifest/certificate';
import { startBrowser } from '../preview/browser';
import { drive, type PanePage } from './driver';
import type {} from './excel-page/host';

/** Where the page gets Office.js from. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** How Excel on the web says to Office.js where it is. */
const HOST_INFO = 'Excel$Web$16.01$zh-CN$telemetry$$$0';

/** The built task pane over https, on the real Office.js, with a workbook in memory for Excel. */
export interface ExcelPages {
  /** A page of its own, when the workbook has been looked at, or at once. */
  open(query: Readonly<Record<string, string>>, width: number, waits?: boolean): Promise<PanePage>;
  /** The page that has its own Office.js, with the company's rules beside it; `changed` is a part that is not any more what was built. */
  openClosed(query: Readonly<Record<string, string>>, changed?: string): Promise<PanePage>;
  /** The page without Excel, as a browser shows it: `office` says whether Office.js comes. */
  openAlone(office: boolean): Promise<PanePage>;
  close(): Promise<void>;
}

export async function startExcelPages(): Promise<ExcelPages> {
  const scratch = mkdtempSync(join(tmpdir(), 'kad-excel-'));
  const at = (name: string) => join(scratch, name);
  execFileSync(process.execPath, ['scripts/excel-page.mjs', at('usual'), at('closed'), at('host.js')]);
  const host = readFileSync(at('host.js'), 'utf8');
  const certificate = makeCertificate(at);
  const tls = { cert: readFileSync(certificate.cert), key: readFileSync(certificate.key) };
  const changed = new Set<string>();
  const usual = createServer(tls, paneListener(at('usual')));
  const closed = createServer(tls, withHost(at('closed'), host, changed));
  const [{ port: usualPort }, { port: closedPort }] = [await listen(usual, 0), await listen(closed, 0)];
  const browser = await startBrowser({ trusted: [keyOf(certificate)] });

  /** Office.js and what it asks for, from its package. */
  const office = (url: string, behind: Readonly<Record<string, string>>): string | undefined => {
    if (!url.startsWith(OFFICE)) return undefined;
    const name = url.slice(OFFICE.length).split('?', 1)[0];
    return `${readFileSync(join(dirname(LIBRARY), name), 'utf8')}\n;${behind[name] ?? ''}`;
  };
  const inExcel = { 'office.js': host, [EXCEL_PART]: LOADED };
  const opened = async (
    port: number,
    query: Readonly<Record<string, string>>,
    width: number,
    hash: string,
    answers: (url: string) => string | undefined,
  ) => {
    const address = `https://127.0.0.1:${port}/taskpane.html?${new URLSearchParams(query)}${hash}`;
    const found = await browser.open(address, answers);
    await found.page.setViewport({ width, height: 640 });
    return drive(
      found,
      () =>
        document.querySelector('#screen') !== null &&
        document.querySelector('.busy, #screen .loading, #screen .skeleton') === null,
    );
  };
  const FROM_EXCEL = '#&_xdm_Info=test|test|https://excel.officeapps.live.com';
  return {
    async open(query, width, waits = true) {
      const asked = { _host_Info: HOST_INFO, ...query };
      const pane = await opened(usualPort, asked, width, FROM_EXCEL, (url) => office(url, inExcel));
      if (waits) await pane.idle();
      return pane;
    },
    openClosed(query, part) {
      changed.clear();
      if (part !== undefined) changed.add(readdirSync(at('closed/parts')).find((name) => name.startsWith(`${part}-`))!);
      return opened(closedPort, { _host_Info: HOST_INFO, ...query }, 320, FROM_EXCEL, () => undefined);
    },
    openAlone: (has) => opened(usualPort, {}, 320, '', (url) => (has ? office(url, {}) : undefined)),
    async close() {
      await browser.close();
      usual.close();
      closed.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** The part of Office.js that knows Excel, and what says that it is there: the host may come after it. */
const EXCEL_PART = 'excel-web-16.00.js';
const LOADED = `document.readyState === 'loading'
  ? document.addEventListener('DOMContentLoaded', () => excelLoaded())
  : excelLoaded();`;
/** A company that has a tenth of its customers in class A, and keeps it so. */
const COMPANY = '{"name":"华东","rules":{"tier.value.aShare":0.1},"locked":["tier.value.aShare"]}';
const TYPES = {
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/**
 * Serves a folder that has its own Office.js, which the page holds to its hash: the host stands in a script of its own behind it, and
 * a part that was changed has one space more.
 */
function withHost(folder: string, host: string, changed: ReadonlySet<string>): RequestListener {
  const served = paneListener(folder);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return (request, response) => {
    const path = request.url!.slice(1).split('?', 1)[0];
    const answer = (type: keyof typeof TYPES, body: string) =>
      response.writeHead(200, { 'Content-Type': TYPES[type] }).end(body);
    if (path === 'host.js') answer('js', host);
    else if (path === 'rules.json') answer('json', COMPANY);
    else if (path === 'taskpane.html')
      answer('html', read(path).replace('<script type="module"', '<script src="host.js"></script>$&'));
    else if (path.endsWith(EXCEL_PART)) answer('js', `${read(path)}\n;${LOADED}`);
    else if (changed.has(path.replace('parts/', ''))) answer('js', `${read(path)} `);
    else served(request, response);
  };
}
