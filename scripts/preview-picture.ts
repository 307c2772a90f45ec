import { join } from 'node:path';
import { listen, previewServer } from '../src/cli/preview-server';
import { startBrowser } from '../test/preview/browser';
import { Desk } from '../test/preview/desk';

/** Takes the picture of the built page as it opens. */
export async function takePicture(folder: string, root: string): Promise<void> {
  const server = previewServer(folder);
  const { port } = await listen(server, 0);
  const browser = await startBrowser();
  try {
    const { page, errors } = await browser.open(`http://127.0.0.1:${port}/`);
    const desk = new Desk(page);
    await desk.ready();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await page.screenshot({ path: join(root, 'docs/images/preview.png') });
    if (errors.length > 0) console.error(errors);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
