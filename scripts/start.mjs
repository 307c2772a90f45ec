// Serves the spreadsheet in the browser: npm start [-- --port 8080] [-- --open]
import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { latest, root, run } from './bundle.mjs';
import { buildPreview, PREVIEW } from './preview.mjs';

const PORT = 5173;
const { values } = parseArgs({ options: { port: { type: 'string' }, open: { type: 'boolean', default: false } } });
const wanted = Number(values.port ?? PORT);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  console.error(`--port ${values.port}：应是 0 到 65535 的整数 / must be a whole number from 0 to 65535`);
  process.exit(2);
}

const built = await stat(join(root, PREVIEW, 'index.html')).catch(() => undefined);
const changed = Math.max(
  await latest(join(root, 'src')),
  await latest(join(root, 'scripts')),
  (await stat(join(root, 'package-lock.json'))).mtimeMs,
);
if (built === undefined || built.mtimeMs < changed) {
  console.log('正在生成页面…… / Building the page…');
  await buildPreview();
}

const { listen, previewServer } = await run('src/cli/preview-server.ts', 'dist/preview-server.mjs');
const server = previewServer(join(root, PREVIEW));
const { port, wasTaken } = await listen(server, wanted);
const address = `http://127.0.0.1:${port}/`;
if (wasTaken) console.log(`端口 ${wanted} 已被占用，改用 ${port}。 / Port ${wanted} is taken; using ${port}.`);
console.log(`大客户助手已启动，请在浏览器打开：${address}`);
console.log(`Key Account Desk is running. Open in a browser: ${address}?lang=en`);
console.log('按 Ctrl-C 结束。 / Press Ctrl-C to stop.');
if (values.open) open(address);

/** Opens the user's browser, where somebody sits before a desktop. */
function open(url) {
  const hasDesktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!process.stdout.isTTY || !hasDesktop) {
    console.log('这里没有桌面，没有打开浏览器。 / There is no desktop here; no browser was opened.');
    return;
  }
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => console.log(`请自行打开 / Please open ${url}`))
    .unref();
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
