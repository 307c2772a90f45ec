// Serves the spreadsheet in the browser: npm start [-- --port 8080] [-- --open]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, run } from './bundle.mjs';
import { buildPreview, PREVIEW } from './preview.mjs';
import { endOnSignal, isStale, openBrowser, portOf, tellPort } from './serve.mjs';

const PORT = 5173;
const { values } = parseArgs({ options: { port: { type: 'string' }, open: { type: 'boolean', default: false } } });
const wanted = portOf(values.port, PORT);

if (await isStale(join(root, PREVIEW, 'index.html'))) {
  console.log('正在生成页面…… / Building the page…');
  await buildPreview();
}

const { listen, previewServer } = await run('src/cli/preview-server.ts', 'dist/preview-server.mjs');
const server = previewServer(join(root, PREVIEW));
const found = await listen(server, wanted);
const address = `http://127.0.0.1:${found.port}/`;
tellPort(found, wanted);
console.log(`大客户助手已启动，请在浏览器打开：${address}`);
console.log(`Key Account Desk is running. Open in a browser: ${address}?lang=en`);
console.log('按 Ctrl-C 结束。 / Press Ctrl-C to stop.');
if (values.open) openBrowser(address);
endOnSignal(server);
