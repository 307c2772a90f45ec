import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { listen, previewServer } from '../../src/cli/preview-server';
import { cellName } from '../../src/shared/workbook/table';
import { root, scratch } from '../cli/support';
import { startBrowser, type TestBrowser } from '../preview/browser';
import { portContract } from './contract';
import { remotePort } from './remote-port';
import type { Side } from './univer-page';

jest.setTimeout(60_000);

const scratchFile = scratch();
let server: Server;
let browser: TestBrowser;
let page: Page;
let errors: string[];

/** Bundles the page of this test, in a process of its own as the bundler does not run within the test's sandbox. */
const BUILD = `
  import('esbuild').then(({ build }) => build({
    entryPoints: ['test/port/univer-page.ts'], outfile: process.argv[1], bundle: true, format: 'iife', platform: 'browser',
    target: 'chrome109', define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error',
  }));
`;

beforeAll(async () => {
  const folder = scratchFile('port-page');
  execFileSync(process.execPath, ['-e', BUILD, join(folder, 'page.js')], { cwd: root });
  const style = 'html, body, main { height: 100%; margin: 0 }';
  const head = '<!doctype html><meta charset="utf-8"><title>port</title><link rel="icon" href="data:,">';
  writeFileSync(
    join(folder, 'index.html'),
    `${head}<style>${style}</style><main></main><script src="page.js"></script>`,
  );
  server = previewServer(folder);
  const { port } = await listen(server, 0);
  browser = await startBrowser();
  const opened = await browser.open(`http://127.0.0.1:${port}/`);
  ({ page, errors } = opened);
  await page.waitForFunction(() => 'side' in window);
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

afterEach(() => expect(errors.splice(0)).toEqual([]));

/** Goes to a cell by the name box and types, as a person does. */
async function typeAt(address: string, typed: string): Promise<void> {
  const box = await page.waitForSelector('[data-u-comp="defined-name"] input, .univer-defined-name input');
  await box!.click({ count: 3 });
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
  await new Promise((later) => setTimeout(later, 150));
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await new Promise((later) => setTimeout(later, 150));
}

portContract(
  'the spreadsheet of the preview',
  async (sheets) => {
    await page.evaluate((data) => (window as never as { side: Side }).side.open(data as never), sheets as never);
    return {
      port: await remotePort(page),
      type: ({ row, column }, content) => typeAt(cellName(row, column), String(content)),
    };
  },
  ['sheets', 'forms', 'select', 'marks', 'events', 'recalculate', 'functions'],
);
