import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { listen, previewServer } from '../../src/cli/preview-server';
import { startBrowser } from '../preview/browser';
import type {} from './page/main';

/** The page with the pane on a workbook in memory, served and open in a browser. */
export interface PanePages {
  /** A page of its own, when the workbook has been looked at; with `functions: 'no'` on an Office that is too old for them. */
  open(query: Readonly<Record<string, string>>, width: number): Promise<PanePage>;
  close(): Promise<void>;
}

export interface PanePage {
  readonly page: Page;
  /** Requests to other hosts, and errors of the page. */
  readonly strangers: readonly string[];
  readonly errors: readonly string[];
  /** Goes to a screen, over the first one where it has no tab. */
  go(screen: string): Promise<void>;
  /** Until nothing is being done any more. */
  idle(): Promise<void>;
  /** Clicks the first button that says so, inside of an element where one is named. */
  click(label: string, inside?: string): Promise<void>;
  /** Clicks the first element of a selector, once it is there. */
  press(selector: string): Promise<void>;
  /** What the screen says. */
  text(): Promise<string>;
}

const TABS = new Set(['home', 'forms', 'check', 'more']);

function driven(opened: Omit<PanePage, 'go' | 'idle' | 'click' | 'press' | 'text'>): PanePage {
  const { page } = opened;
  const idle = async () => {
    await page.waitForFunction(
      () => window.desk.state().checked !== undefined && window.desk.state().task === undefined,
      { timeout: 25_000 },
    );
  };
  return {
    ...opened,
    idle,
    async go(screen) {
      if (TABS.has(screen)) await page.click(`#tab-${screen}`);
      else {
        await page.click('#tab-home');
        await page.waitForSelector(`[data-go=${screen}]`);
        await page.click(`[data-go=${screen}]`);
      }
      await page.waitForSelector(`#screen[data-screen=${screen}]`);
      await page.waitForFunction(() => document.querySelector('#screen .loading, #screen .skeleton') === null);
      await idle();
    },
    async click(label, inside = 'body') {
      const find = (wanted: string, where: string) =>
        [...document.querySelectorAll<HTMLElement>(`${where} button, ${where} [role=menuitem]`)].find(
          (one) => one.innerText.trim() === wanted && !(one as HTMLButtonElement).disabled,
        );
      const button = await page.waitForFunction(find, { timeout: 10_000 }, label, inside);
      // In the page itself: a notice that comes or goes meanwhile moves the button from under a mouse.
      await page.evaluate((one) => one?.click(), button);
    },
    async press(selector) {
      await page.waitForSelector(selector);
      await page.$eval(selector, (one) => (one as HTMLElement).click());
    },
    text: () => page.$eval('.pane', (element) => (element as HTMLElement).innerText),
  };
}

export async function startPanePages(): Promise<PanePages> {
  const folder = mkdtempSync(join(tmpdir(), 'kad-pane-'));
  execFileSync(process.execPath, ['scripts/pane-page.mjs', folder]);
  const server = previewServer(folder);
  const { port } = await listen(server, 0);
  const browser = await startBrowser();
  return {
    async open(query, width) {
      const address = `http://127.0.0.1:${port}/?${new URLSearchParams(query)}`;
      const opened = await browser.open(address);
      await opened.page.setViewport({ width, height: 640 });
      const pane = driven(opened);
      await pane.idle();
      return pane;
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
