import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files of a folder or an archive: what each holds, by its path with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file under a folder. */
export async function filesOf(folder: string): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return files;
}

/** The same files inside a folder of this name. */
export const under = (folder: string, files: Files): Files =>
  new Map([...files].map(([path, content]) => [`${folder}/${path}`, content]));

/** How the files of one place differ from those of another, in sentences. */
export function differences(found: Files, expected: Files): readonly string[] {
  const missing = [...expected.keys()].filter((path) => !found.has(path)).map((path) => `${path} is missing`);
  const others = [...found].flatMap(([path, content]) => {
    const other = expected.get(path);
    if (other === undefined) return [`${path} does not belong there`];
    return Buffer.compare(content, other) === 0 ? [] : [`${path} is another than it was`];
  });
  return [...missing, ...others].sort();
}
