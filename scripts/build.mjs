// Bundles the command line for a release; a checkout bundles it by itself when its sources are newer.
import { bundle } from './bundle.mjs';

await bundle('src/cli/main.ts', 'dist/kadesk.mjs');
console.log('dist/kadesk.mjs');
