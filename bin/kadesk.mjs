#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// A reader that has seen enough (`kadesk rules | head`) closes the pipe: nothing is left to say.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));

// In a checkout the command line is bundled when its sources are newer; a released package carries it built.
const inCheckout = existsSync(fileURLToPath(new URL('../src/cli/main.ts', import.meta.url)));
const { main } = inCheckout
  ? await (await import('../scripts/bundle.mjs')).run('src/cli/main.ts', 'dist/kadesk.mjs')
  : await import('../dist/kadesk.mjs');
process.exitCode = await main(process.argv.slice(2), new URL('../dist/', import.meta.url));
