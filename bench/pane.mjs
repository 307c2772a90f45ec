// How long somebody waits for the built pane: from navigation to its first screen, and to what that says of an empty workbook. Office.js is
// the real one, from its package; a workbook in memory stands in the place of Excel, as in the tests.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from '../scripts/bundle.mjs';
import { coldStarts, report } from './cold-start.mjs';

const RUNS = 7;
const MOST = 500;
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const QUERY = `_host_Info=${encodeURIComponent('Excel$Web$16.01$zh-CN$telemetry$$$0')}&book=empty`;

const scratch = mkdtempSync(join(tmpdir(), 'kad-bench-pane-'));
const [folder, closed, hostFile] = ['pane', 'closed', 'host.js'].map((name) => join(scratch, name));
execFileSync(process.execPath, ['scripts/excel-page.mjs', folder, closed, hostFile], { cwd: root });
const behind = { 'office.js': readFileSync(hostFile, 'utf8'), 'excel-web-16.00.js': 'excelLoaded();' };
const dist = join(root, 'node_modules/@microsoft/office-js/dist');
const files = new Map();
/** A part of Office.js, read once: the disk of this machine is not what is measured. */
function office(name) {
  if (!files.has(name)) files.set(name, `${readFileSync(join(dist, name), 'utf8')}\n;${behind[name] ?? ''}`);
  return files.get(name);
}

const { listen, paneListener } = await run('src/cli/preview-server.ts', 'dist/preview-server.mjs');
const server = createServer(paneListener(folder));
const { port } = await listen(server, 0);
/** Waits until elements stand in the page, and says when they were drawn. */
const measured = (selector) => async (page) => {
  // Only what Office.js's host would answer goes through here: holding up our own files would be measured with them.
  const client = await page.createCDPSession();
  client.on('Fetch.requestPaused', ({ requestId, request: { url } }) => {
    const responseHeaders = [
      { name: 'Content-Type', value: 'text/javascript' },
      { name: 'Access-Control-Allow-Origin', value: '*' },
    ];
    const body = Buffer.from(office(url.slice(OFFICE.length).split('?', 1)[0])).toString('base64');
    void client.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body });
  });
  await client.send('Fetch.enable', { patterns: [{ urlPattern: `${OFFICE}*` }] });
  // When it stands, the frame behind this one shows it.
  await page.evaluateOnNewDocument(`
    const look = () =>
      document.querySelector(${JSON.stringify(selector)}) === null
        ? requestAnimationFrame(look)
        : requestAnimationFrame(() => (window.drawnAt = performance.now()));
    requestAnimationFrame(look);
  `);
  await page.goto(
    `http://127.0.0.1:${port}/taskpane.html?${QUERY}#&_xdm_Info=bench|bench|https://excel.officeapps.live.com`,
  );
  await page.waitForFunction('window.drawnAt !== undefined', { timeout: 60_000 });
  return page.evaluate('window.drawnAt');
};

const VIEWPORT = { width: 350, height: 640 };
try {
  report('first screen of the pane', await coldStarts(RUNS, VIEWPORT, measured('#screen[data-screen=home]')), MOST);
  report('an empty workbook read and checked', await coldStarts(RUNS, VIEWPORT, measured('#screen .empty')));
} finally {
  server.closeAllConnections();
  server.close();
  rmSync(scratch, { recursive: true, force: true });
}
