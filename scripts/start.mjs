// Serves the spreadsheet in the browser: npm start [-- --port 8080] [-- --open]
import { join } from 'node:path';
import { root, run } from './bundle.mjs';
import { buildPreview, PREVIEW } from './preview.mjs';
import { isStale } from './serve.mjs';
import { servePreview } from './serve-preview.mjs';

await servePreview(async () => {
  const folder = join(root, PREVIEW);
  if (await isStale(join(folder, 'index.html'))) {
    console.log('正在生成页面…… / Building the page…');
    await buildPreview();
  }
  const { listen, previewServer } = await run('src/cli/preview-server.ts', 'dist/preview-server.mjs');
  return { folder, listen, previewServer };
});
