// Takes the pictures of the pane in docs/images/pane: node scripts/pane-pictures.mjs [name …]
import { root, run } from './bundle.mjs';

const { takePictures } = await run('scripts/pane-pictures.ts', 'dist/pane-pictures.mjs');
await takePictures(root);
