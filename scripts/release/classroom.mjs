// Starts the spreadsheet in the browser from its unpacked folder: node start.mjs [--port 8080] [--open]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listen, previewServer } from '../../src/cli/preview-server.ts';
import { endOnSignal, openBrowser, portOf, tellPort } from '../serve.mjs';

const PORT = 5173;
const { values } = parseArgs({ options: { port: { type: 'string' }, open: { type: 'boolean', default: false } } });
const wanted = portOf(values.port, PORT);
const server = previewServer(fileURLToPath(new URL('page', import.meta.url)));
const found = await listen(server, wanted);
const address = `http://127.0.0.1:${found.port}/`;
tellPort(found, wanted);
console.log(`大客户助手已启动，请在浏览器打开：${address}`);
console.log(`Key Account Desk is running. Open in a browser: ${address}?lang=en`);
console.log('按 Ctrl-C 结束。 / Press Ctrl-C to stop.');
if (values.open) openBrowser(address);
endOnSignal(server);
