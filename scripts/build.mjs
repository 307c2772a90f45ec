// Bundles the command line, the page and the task pane for a release; a checkout bundles them by itself when its sources are newer.
import { bundle } from './bundle.mjs';
import { buildPreview, PREVIEW } from './preview.mjs';
import { buildTaskpane, TASKPANE } from './taskpane.mjs';

await bundle('src/cli/main.ts', 'dist/kadesk.mjs');
console.log('dist/kadesk.mjs');
await buildPreview();
console.log(PREVIEW);
await buildTaskpane();
console.log(TASKPANE);
