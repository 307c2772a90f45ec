// Bundles the command line and the page for a release; a checkout bundles them by itself when its sources are newer.
import { bundle } from './bundle.mjs';
import { buildFunctions, FUNCTIONS } from './functions.mjs';
import { buildPreview, PREVIEW } from './preview.mjs';

await bundle('src/cli/main.ts', 'dist/kadesk.mjs');
console.log('dist/kadesk.mjs');
await buildPreview();
console.log(PREVIEW);
await buildFunctions();
console.log(FUNCTIONS);
