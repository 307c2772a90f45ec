import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '..', '..');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `kadesk` as a user does: a process of its own. */
export function kadesk(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'kadesk.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder that goes when the tests of a file are over. */
export function scratch(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'kadesk-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}

/** A file beside the checkout that tests may use; missing, its tests are skipped with a word, and fail where everything must be there. */
export function sharedFile(...path: string[]): string | undefined {
  const file = resolve(root, '..', 'shared', ...path);
  if (existsSync(file)) return file;
  if (process.env.CI) throw new Error(`missing in CI: shared/${path.join('/')}`);
  console.warn(`skipped: shared/${path.join('/')} is not beside the checkout`);
  return undefined;
}

/** Whether a program is on this machine; where it is missing, its tests are skipped with a word, and fail where everything must be there. */
export function program(name: string, ...args: string[]): boolean {
  if (spawnSync(name, args).error === undefined) return true;
  if (process.env.CI) throw new Error(`missing in CI: ${name}`);
  console.warn(`skipped: there is no ${name} here`);
  return false;
}
