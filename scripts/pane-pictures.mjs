// Takes the pictures of the pane in docs/images/pane, with a browser that has Chinese type: CHROME=/usr/bin/chromium node scripts/pane-pictures.mjs [name …]
import { root, run } from './bundle.mjs';

const { takePictures } = await run('scripts/pane-pictures.ts', 'dist/pane-pictures.mjs');
await takePictures(root);
