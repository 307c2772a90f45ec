// How long somebody waits for the spreadsheet in the browser: from navigation to the first spilled class that can be read.
import { join } from 'node:path';
import { root, run } from '../scripts/bundle.mjs';
import { buildPreview, PREVIEW } from '../scripts/preview.mjs';
import { isStale } from '../scripts/serve.mjs';
import { coldStarts, report } from './cold-start.mjs';

const RUNS = 7;
const MOST = 5000;

if (await isStale(join(root, PREVIEW, 'index.html'))) await buildPreview();
const { listen, previewServer } = await run('src/cli/preview-server.ts', 'dist/preview-server.mjs');
const server = previewServer(join(root, PREVIEW));
const { port } = await listen(server, 0);
try {
  const waits = await coldStarts(RUNS, { width: 1280, height: 800 }, async (page) => {
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction("/^[ABC]类$/.test(document.querySelector('#cell')?.textContent ?? '')", {
      polling: 'raf',
      timeout: 60_000,
    });
    return page.evaluate(() => performance.now());
  });
  report('first class in the sheet', waits, MOST);
} finally {
  server.closeAllConnections();
  server.close();
}
