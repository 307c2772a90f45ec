// What the servers share: the port that was asked for, whether a page has to be built, the browser, and the end by Ctrl-C.
import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { latest, root } from './bundle.mjs';

/** Ends the program with a word. */
export function fail(text) {
  console.error(text);
  process.exit(2);
}

/** A port as it was typed, or the usual one. */
export function portOf(given, usual) {
  const port = Number(given ?? usual);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    fail(`--port ${given}：应是 0 到 65535 的整数 / must be a whole number from 0 to 65535`);
  return port;
}

/** Whether a page is older than what it is built from, or missing. */
export async function isStale(page) {
  const built = await stat(page).catch(() => undefined);
  const changed = Math.max(
    await latest(join(root, 'src')),
    await latest(join(root, 'scripts')),
    (await stat(join(root, 'package-lock.json'))).mtimeMs,
  );
  return built === undefined || built.mtimeMs < changed;
}

/** Says so where another port was taken than was asked for. */
export function tellPort({ port, wasTaken }, wanted) {
  if (wasTaken) console.log(`端口 ${wanted} 已被占用，改用 ${port}。 / Port ${wanted} is taken; using ${port}.`);
}

/** Opens the user's browser, where somebody sits before a desktop. */
export function openBrowser(url) {
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

/** Ends a server, and the program with it, as Ctrl-C asks. */
export function endOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      server.closeAllConnections();
      server.close(() => process.exit(0));
    });
  }
}
