// Writes what is handed out into release/, and looks at it as those do who get it: npm run release
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { bundle, root, run } from './bundle.mjs';
import { ADDRESS_VARIABLE, addressOf } from './manifest.mjs';
import { fail } from './serve.mjs';

const program = process.env.npm_execpath ?? fail('npm run release');
const npm = (...args) =>
  execFileSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

npm('run', 'build');
await bundle('scripts/release/classroom.mjs', 'dist/classroom.mjs');
const { release } = await run('scripts/release/index.ts', 'dist/release.mjs');
const { OfficeAddinManifest } = createRequire(import.meta.url)('office-addin-manifest');
const faults = await release({
  root,
  address: addressOf(process.env[ADDRESS_VARIABLE]),
  npm,
  readManifest: (file) => OfficeAddinManifest.readManifestFile(file),
});
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else console.log('release/: archives, package, bill of materials and sums are written and looked at.');
