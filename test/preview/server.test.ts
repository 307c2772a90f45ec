import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, previewServer } from '../../src/cli/preview-server';

const home = mkdtempSync(join(tmpdir(), 'kad-server-'));
const folder = join(home, 'page');
const servers: Server[] = [];

async function started(port = 0): Promise<{ port: number; wasTaken: boolean }> {
  const server = previewServer(folder);
  servers.push(server);
  return listen(server, port);
}

let port = 0;

beforeAll(async () => {
  mkdirSync(join(folder, 'parts'), { recursive: true });
  for (const [name, content] of [
    ['page/index.html', '<!doctype html><title>大客户助手</title>'],
    ['page/main.js', 'export {};'],
    ['page/page.css', ''],
    ['page/icon.svg', '<svg/>'],
    ['page/.hidden', 'secret'],
    ['page/parts/名单.json', '[]'],
    ['page/other.bin', 'x'],
    ['secret.txt', 'secret'],
  ])
    writeFileSync(join(home, name), content);
  symlinkSync(join(home, 'secret.txt'), join(folder, 'link.txt'));
  ({ port } = await started());
});

afterAll(async () => {
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  rmSync(home, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks with the path exactly as it is written: fetch would tidy it up first. */
const ask = (path: string, method = 'GET', host?: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers: host ? { host } : {} }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/?lang=en', 'text/html; charset=utf-8'],
  ['/main.js', 'text/javascript; charset=utf-8'],
  ['/page.css', 'text/css; charset=utf-8'],
  ['/icon.svg', 'image/svg+xml'],
  ['/parts/%E5%90%8D%E5%8D%95.json', 'application/json; charset=utf-8'],
  ['/other.bin', 'application/octet-stream'],
])('%s is served as %s', async (path, type) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe(type);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('the policy lets nothing of another host in', async () => {
  const policy = String((await ask('/')).headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

test.each([
  '/../secret.txt',
  '/parts/../../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '//secret.txt',
  '/link.txt',
  '/.hidden',
  '/parts',
  '/parts/',
  '/index.html%00.js',
  '/%E0%A4%A',
  '/nothing',
])('%s is not found', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

test('HEAD has no body, and nothing can be sent', async () => {
  const head = await ask('/main.js', 'HEAD');
  expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '10', '']);
  const post = await ask('/', 'POST');
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('a page elsewhere that gives this machine its own name is refused', async () => {
  expect((await ask('/', 'GET', 'evil.example')).status).toBe(403);
  expect((await ask('/', 'GET', `localhost:${port}`)).status).toBe(200);
});

test('a port that is taken gives way to a free one, and it is said', async () => {
  const second = await started(port);
  expect(second.wasTaken).toBe(true);
  expect(second.port).not.toBe(port);
  expect(second.port).toBeGreaterThan(0);
});
