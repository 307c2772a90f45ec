import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const ROOT = resolve(__dirname, '..', '..');
export const MANIFEST = resolve(ROOT, 'manifest.xml');
/** What every address of the manifest begins with until a build puts a real host in its place. */
export const BASE = 'https://localhost:3000/';

/** A file of the checkout by its path; undefined when there is none. */
export function readFromCheckout(path: string): Buffer | undefined {
  const full = resolve(ROOT, path);
  return existsSync(full) ? readFileSync(full) : undefined;
}
