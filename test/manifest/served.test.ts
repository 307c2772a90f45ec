import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { scratch } from '../cli/support';
import { manifestFindings } from './check-manifest';
import { readFromCheckout, ROOT } from './checkout';

const at = scratch();
const [authority, certificate, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => at(name));
const script = join(ROOT, 'scripts', 'excel.mjs');

interface Certificates {
  generateCertificates(ca: string, cert: string, key: string, days: number): Promise<void>;
}

/** What the server says to a path, trusted by the authority that signed its certificate and by no other. */
function get(address: string, path: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    request(new URL(path, address), { ca: readFileSync(authority) }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () => resolve({ status: response.statusCode, text }));
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(() => jest.spyOn(console, 'log').mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

test('the add-in is served over https, with a manifest that names the port', async () => {
  const { generateCertificates } = createRequire(__filename)('office-addin-dev-certs') as Certificates;
  await generateCertificates(authority, certificate, key, 2);
  const server = spawn(process.execPath, [script, '--port', '0', '--cert', certificate, '--key', key], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(server, 'close');
  let said = '';
  server.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  try {
    while (!said.includes('Ctrl-C')) await once(server.stdout, 'data');
    const address = /https:\/\/localhost:\d+\//.exec(said)![0];
    for (const path of ['taskpane.html', 'functions.js', 'assets/functions-zh-CN.json', 'support.html'])
      expect([path, (await get(address, path)).status]).toEqual([path, 200]);
    const { text } = await get(address, 'manifest.xml');
    expect(manifestFindings(text, { base: address, read: readFromCheckout })).toEqual([]);
    expect((await get(address, '../package.json')).status).toBe(404);
  } finally {
    server.kill('SIGINT');
  }
  expect(await closed).toEqual([0, null]);
}, 120_000);

test.each([
  [['--port', '70000'], '0 to 65535'],
  [['--cert', 'mine.crt'], 'go together'],
  [['--cert', 'missing.crt', '--key', 'missing.key'], 'ENOENT'],
])(
  '%j is refused with a word',
  (given, part) => {
    const { status, stderr } = spawnSync(process.execPath, [script, ...given], { encoding: 'utf8' });
    expect(stderr).toContain(part);
    expect(status).toBe(2);
  },
  60_000,
);
