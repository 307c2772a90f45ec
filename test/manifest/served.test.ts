import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { scratch } from '../cli/support';
import { makeCertificate } from './certificate';
import { manifestFindings } from './check-manifest';
import { readFromCheckout, ROOT } from './checkout';

const at = scratch();
const script = join(ROOT, 'scripts', 'excel.mjs');

/** What the server says to a path, trusted by the authority that signed its certificate and by no other. */
function get(authority: string, address: string, path: string): Promise<{ status: number | undefined; text: string }> {
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

test('the add-in is served over https, with a manifest that names the port', async () => {
  const { authority, cert, key } = makeCertificate(at);
  const server = spawn(process.execPath, [script, '--port', '0', '--cert', cert, '--key', key], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(server, 'close');
  let said = '';
  server.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  try {
    while (!said.includes('Ctrl-C')) await once(server.stdout, 'data');
    const address = /https:\/\/localhost:\d+\//.exec(said)![0];
    for (const path of ['taskpane.html', 'functions.js', 'assets/functions-zh-CN.json', 'support.html'])
      expect([path, (await get(authority, address, path)).status]).toEqual([path, 200]);
    const { text } = await get(authority, address, 'manifest.xml');
    expect(manifestFindings(text, { base: address, read: readFromCheckout })).toEqual([]);
    expect((await get(authority, address, '../package.json')).status).toBe(404);
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
