// What the two servers of a checkout share: the port that was asked for, whether a page has to be built, and the end by Ctrl-C.
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

/** Ends a server, and the program with it, as Ctrl-C asks. */
export function endOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      server.closeAllConnections();
      server.close(() => process.exit(0));
    });
  }
}
