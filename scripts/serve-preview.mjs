// Serves the spreadsheet in the browser to this computer: [--port 8080] [--open]
import { parseArgs } from 'node:util';
import { endOnSignal, openBrowser, portOf, tellPort } from './serve.mjs';

const PORT = 5173;

/**
 * @param prepare  gives the folder with the page, and what serves it; asked for when the arguments were looked at
 */
export async function servePreview(prepare) {
  const { values } = parseArgs({ options: { port: { type: 'string' }, open: { type: 'boolean', default: false } } });
  const wanted = portOf(values.port, PORT);
  const { folder, listen, previewServer } = await prepare();
  const server = previewServer(folder);
  const found = await listen(server, wanted);
  const address = `http://127.0.0.1:${found.port}/`;
  tellPort(found, wanted);
  console.log(`大客户助手已启动，请在浏览器打开：${address}`);
  console.log(`Key Account Desk is running. Open in a browser: ${address}?lang=en`);
  console.log('按 Ctrl-C 结束。 / Press Ctrl-C to stop.');
  if (values.open) openBrowser(address);
  endOnSignal(server);
}
