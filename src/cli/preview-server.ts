import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What the page may load: itself, and nothing of any other host. Its own tag says the same; frames can be refused only here. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The grid sizes its elements by style attributes.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

/** The file that an address means, or nothing: no folder, nothing outside, nothing whose name begins with a dot. */
async function fileAt(folder: string, address: string): Promise<{ path: string; size: number } | undefined> {
  let path: string;
  try {
    path = decodeURIComponent(address.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(path) || path.split('/').some((part) => part.startsWith('.'))) return undefined;
  try {
    const home = await realpath(folder);
    const found = await realpath(join(home, path === '/' ? 'index.html' : path));
    if (!found.startsWith(home + sep)) return undefined;
    const { size, isFile } = await stat(found).then((one) => ({ size: one.size, isFile: one.isFile() }));
    return isFile ? { path: found, size } : undefined;
  } catch {
    return undefined;
  }
}

/** A page elsewhere that had its own name resolved to this machine would ask under that name. */
const isOwnName = (host: string | undefined): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host ?? '');

async function answer({ folder, headers }: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refuse = (code: number, text: string, more: Record<string, string> = {}) =>
    response.writeHead(code, { ...headers, ...more, 'Content-Type': TYPES['.txt'] }).end(text);
  if (!isOwnName(request.headers.host)) return void refuse(403, 'Forbidden');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void refuse(405, 'Method not allowed', { Allow: 'GET, HEAD' });
  const file = await fileAt(folder, request.url ?? '/');
  if (file === undefined) return void refuse(404, 'Not found');
  response.writeHead(200, {
    ...headers,
    'Content-Type': TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.size,
  });
  if (request.method === 'HEAD') return void response.end();
  await pipeline(createReadStream(file.path), response);
}

interface Served {
  readonly folder: string;
  readonly headers: Readonly<Record<string, string>>;
}

const serving =
  (served: Served): RequestListener =>
  (request, response) => {
    // What fails here is a reader that went away.
    answer(served, request, response).catch(() => response.destroy());
  };

/** Serves the files of a folder, to this machine alone once it listens on 127.0.0.1. */
export const previewServer = (folder: string): Server =>
  createServer(serving({ folder, headers: { ...HEADERS, 'Content-Security-Policy': POLICY } }));

/** Serves the task pane: its pages say themselves what they may load, and Excel on the web puts them into a frame. */
export const paneListener = (folder: string): RequestListener => serving({ folder, headers: HEADERS });

/** Listens on a port of 127.0.0.1, on a free one where it is taken. */
export async function listen(server: Server, port: number): Promise<{ port: number; wasTaken: boolean }> {
  const attempt = (wanted: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject);
        resolve((server.address() as AddressInfo).port);
      });
    });
  try {
    return { port: await attempt(port), wasTaken: false };
  } catch (error) {
    if (!['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return { port: await attempt(0), wasTaken: true };
  }
}
