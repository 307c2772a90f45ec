/**
 * Turns TypeScript into JavaScript beside it, once Stryker has put its mutants in. Stryker runs this in its own copy of the project;
 * anywhere else it refuses, since the JavaScript would come before the TypeScript there.
 */
import { writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { build } from 'esbuild';
import { SOURCES, TESTS } from './rooms.mjs';

if (!process.cwd().includes(`${sep}out${sep}mutation${sep}`))
  throw new Error(`${process.cwd()} is not a copy that Stryker made: start "npm run mutation" instead.`);

await build({
  entryPoints: [...SOURCES, ...TESTS].map((folder) => `${folder}/**/*.ts`),
  outdir: '.',
  outbase: '.',
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
});
for (const folder of ['src', 'test']) writeFileSync(`${folder}/package.json`, '{ "type": "commonjs" }\n');
