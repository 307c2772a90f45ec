// Takes the pictures of printed forms in docs/images/forms, with LibreOffice and pdftoppm: node scripts/form-pictures.mjs [name …]
import { root, run } from './bundle.mjs';

const { takePictures } = await run('scripts/form-pictures.ts', 'dist/form-pictures.mjs');
await takePictures(root, process.argv.slice(2));
