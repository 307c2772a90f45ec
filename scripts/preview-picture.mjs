// Takes the picture of the page in docs/images/preview.png, with a browser that has Chinese type: CHROME=/usr/bin/chromium node scripts/preview-picture.mjs
import { join } from 'node:path';
import { root, run } from './bundle.mjs';
import { buildPreview, PREVIEW } from './preview.mjs';

await buildPreview();
const { takePicture } = await run('scripts/preview-picture.ts', 'dist/preview-picture.mjs');
await takePicture(join(root, PREVIEW), root);
