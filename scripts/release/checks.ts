import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { manifestFindings } from '../../test/manifest/check-manifest';
import { readArchive } from './archive';
import { differences, type Files } from './files';

type Faults = Promise<readonly string[]>;

const read = async (file: string): Promise<Files> => readArchive(await readFile(file), basename(file));

/** A folder that goes when the work with it is done. */
async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kadesk-release-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function unpack(files: Files, folder: string): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** An archive holds what it was made of, file by file, and nothing else. */
export async function archiveFaults(file: string, expected: Files): Faults {
  return differences(await read(file), expected).map((fault) => `${basename(file)}: ${fault}`);
}

interface Served {
  readonly address: string;
  readManifest(file: string): Promise<unknown>;
}

/** The manifest of the add-in has no findings, names only files that are there, and Microsoft's reader can read it. */
export async function addInFaults(file: string, { address, readManifest }: Served): Faults {
  const files = await read(file);
  const manifest = files.get('manifest.xml');
  if (manifest === undefined) return [`${basename(file)}: manifest.xml is missing`];
  const base = `${address}/`;
  const text = new TextDecoder().decode(manifest);
  const named = [...text.matchAll(/="(https:[^"]+)"/g)].map(([, url]) => url).filter((url) => url.startsWith(base));
  const pages = named.map((url) => url.slice(base.length).split(/[?#]/)[0]).filter((path) => path !== '');
  const unread = await inScratch(async (folder) => {
    await writeFile(join(folder, 'manifest.xml'), manifest);
    return readManifest(join(folder, 'manifest.xml')).then(
      () => [],
      (error: unknown) => [`manifest.xml: ${String(error)}`],
    );
  });
  return [
    ...manifestFindings(text, { base, read: (path) => files.get(path) }).map(({ code, at }) => `${code}: ${at}`),
    ...pages.filter((path) => !files.has(path)).map((path) => `manifest.xml names ${path}, which is missing`),
    ...unread,
  ].map((fault) => `${basename(file)}: ${fault}`);
}

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;

/** The browser version, unpacked, starts and hands out its page. */
export const classroomFaults = async (file: string, page: Files): Faults =>
  inScratch(async (folder) => {
    await unpack(await read(file), folder);
    const server = spawn(process.execPath, ['start.mjs', '--port', '0'], { cwd: folder });
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let said = '';
        for (const stream of [server.stdout, server.stderr])
          stream.on('data', (piece: Buffer) => {
            said += piece.toString();
            const found = ADDRESS.exec(said)?.[0];
            if (found !== undefined) resolve(found);
          });
        server.on('exit', () => reject(new Error(`start.mjs did not start: ${said}`)));
      });
      const got = new Map<string, Uint8Array>();
      for (const path of page.keys()) {
        const answer = await fetch(address + path);
        if (answer.ok) got.set(path, new Uint8Array(await answer.arrayBuffer()));
      }
      return differences(got, page).map((fault) => `${basename(file)}, served: ${fault}`);
    } finally {
      server.kill();
    }
  });

/** The package, unpacked beside installed dependencies, tells its version and recalculates the sample list. */
export const tarballFaults = async (file: string, root: string, version: string): Faults =>
  inScratch(async (folder) => {
    execFileSync('tar', ['-xzf', file, '-C', folder]);
    const home = join(folder, 'package');
    await symlink(join(root, 'node_modules'), join(home, 'node_modules'), 'junction');
    const kadesk = (...args: string[]) =>
      spawnSync(process.execPath, [join(home, 'bin/kadesk.mjs'), ...args], { cwd: folder, encoding: 'utf8' });
    const told = kadesk('--version');
    const list = join(root, 'samples/customers.xlsx');
    const done = kadesk('recalc', list, '--as-of', '2026-10-31', '-o', 'result.xlsx');
    return [
      ...(told.stdout.trim() === version ? [] : [`--version says ${told.stdout}${told.stderr}`]),
      ...(done.status === 0 && existsSync(join(folder, 'result.xlsx')) ? [] : [`recalc failed: ${done.stderr}`]),
    ].map((fault) => `${basename(file)}: ${fault}`);
  });
