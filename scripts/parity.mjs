// A check is code, words, a page and a test under one id: says what is missing, and where to add it.
import { root, run } from './bundle.mjs';

const { faults } = await run('scripts/parity.ts', 'dist/parity.mjs');
const found = await faults(root);
if (found.length > 0) {
  console.error(found.join('\n'));
  process.exitCode = 1;
} else console.log('Every check has its code, words, page and test, and the pages keep what they promise.');
