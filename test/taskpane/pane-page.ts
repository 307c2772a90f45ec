import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, previewServer } from '../../src/cli/preview-server';
import { startBrowser } from '../preview/browser';
import { drive, type PanePage } from './driver';
import type {} from './page/main';

/** The page with the pane on a workbook in memory, served and open in a browser. */
export interface PanePages {
  /** A page of its own, when the workbook has been looked at; with `functions: 'no'` on an Office that is too old for them. */
  open(query: Readonly<Record<string, string>>, width: number): Promise<PanePage>;
  /** A folder for what the pages save. */
  readonly downloads: string;
  close(): Promise<void>;
}

export async function startPanePages(): Promise<PanePages> {
  const folder = mkdtempSync(join(tmpdir(), 'kad-pane-'));
  execFileSync(process.execPath, ['scripts/pane-page.mjs', folder]);
  const server = previewServer(folder);
  const { port } = await listen(server, 0);
  const browser = await startBrowser();
  return {
    downloads: browser.downloads,
    async open(query, width) {
      const address = `http://127.0.0.1:${port}/?${new URLSearchParams(query)}`;
      const opened = await browser.open(address);
      await opened.page.setViewport({ width, height: 640 });
      const pane = drive(
        opened,
        () => window.desk?.state().checked !== undefined && window.desk.state().task === undefined,
      );
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
