// Every package that is installed has a licence that is known to be fine, and every one that the project asks for by name stands with
// its licence and its reason in docs/architecture.md.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from './bundle.mjs';

const { licenceFaults } = await run('scripts/checks/licences.ts', 'dist/licences.mjs');
const read = (name) => readFile(join(root, name), 'utf8');
const [lock, manifest, architecture] = await Promise.all(
  ['package-lock.json', 'package.json', 'docs/architecture.md'].map(read),
);
const { packages } = JSON.parse(lock);
const faults = licenceFaults({ packages, manifest: JSON.parse(manifest), architecture });
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else console.log(`${Object.keys(packages).length - 1} packages, each with a licence that is known to be fine.`);
