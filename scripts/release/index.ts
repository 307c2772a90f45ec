import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { archiveOf } from './archive';
import { addInFaults, archiveFaults, classroomFaults, tarballFaults } from './checks';
import { CLASSROOM_CMD, CLASSROOM_README } from './classroom-words';
import { type Files, filesOf, under } from './files';
import { bundledIn, licencesAmiss, type Materials, materialsOf } from './materials';

/** Where the release goes. */
const RELEASE = 'release';

/** What the script hands in: what lies outside of what is bundled. */
export interface Workshop {
  readonly root: string;
  /** Where the add-in is served, without a slash at its end. */
  readonly address: string;
  /** Runs npm, and gives what it says. */
  npm(...args: string[]): string;
  /** Microsoft's reader of manifests; fails on one that it cannot read. */
  readManifest(file: string): Promise<unknown>;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: string }>>;
}

/** Licences of a lock file by `name@version`. */
export function lockedLicences({ packages }: Lock): ReadonlyMap<string, string> {
  const licences = new Map<string, string>();
  for (const [path, { version, license }] of Object.entries(packages)) {
    const name = path.split('node_modules/').at(-1);
    if (name && version !== undefined && license !== undefined) licences.set(`${name}@${version}`, license);
  }
  return licences;
}

async function billOf({ root, npm }: Workshop, pages: readonly Files[]): Promise<Materials> {
  const sbom = (...args: string[]) =>
    JSON.parse(npm('sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', ...args)) as Materials;
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const bundled = pages.flatMap((page) => bundledIn(new TextDecoder().decode(page.get('licences.txt'))));
  return materialsOf(sbom(), sbom('--omit', 'dev'), bundled, lockedLicences(lock));
}

/** The lines that `sha256sum -c` reads. */
export const sumsOf = (files: Files): string =>
  [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');

/**
 * Writes what is handed out from what was built, then looks at it as those do who get it.
 * @returns what is wrong with it, in sentences; the files stand in the folder `release`
 */
export async function release(shop: Workshop): Promise<readonly string[]> {
  const { root, npm } = shop;
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  const target = join(root, RELEASE);
  await rm(target, { recursive: true, force: true });
  await mkdir(target);
  const page = await filesOf(join(root, 'dist/preview'));
  const addIn = await filesOf(join(root, 'dist/taskpane'));
  const classroom: Files = new Map([
    ...under('page', page),
    ['start.mjs', await readFile(join(root, 'dist/classroom.mjs'))],
    ['start.cmd', Buffer.from(CLASSROOM_CMD)],
    // Notepad of older Windows takes a text without the mark for one of the local code page.
    ['README.txt', Buffer.from(`\uFEFF${CLASSROOM_README}`)],
    ['LICENSE.txt', await readFile(join(root, 'LICENSE'))],
  ]);
  const archives = [
    { file: `${name}-${version}-add-in.zip`, files: addIn },
    { file: `${name}-${version}-browser.zip`, files: classroom },
  ];
  for (const { file, files } of archives) await writeFile(join(target, file), await archiveOf(files));
  // The build has just run: its script need not run again.
  npm('pack', '--ignore-scripts', '--pack-destination', target);
  const bill = await billOf(shop, [page, addIn]);
  await writeFile(join(target, `${name}-${version}-sbom.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`);
  await writeFile(join(target, 'SHA256SUMS'), sumsOf(await filesOf(target)));
  const [addInZip, classroomZip] = archives.map(({ file }) => join(target, file));
  return [
    ...(await archiveFaults(addInZip, addIn)),
    ...(await archiveFaults(classroomZip, classroom)),
    ...(await addInFaults(addInZip, shop)),
    ...(await classroomFaults(classroomZip, page)),
    ...(await tarballFaults(join(target, `${name}-${version}.tgz`), shop.root, version)),
    ...licencesAmiss(bill).map((fault) => `${basename(target)}: ${fault}`),
  ];
}
