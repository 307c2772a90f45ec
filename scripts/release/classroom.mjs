// Starts the spreadsheet in the browser from its unpacked folder: node start.mjs [--port 8080] [--open]
import { fileURLToPath } from 'node:url';
import { listen, previewServer } from '../../src/cli/preview-server.ts';
import { servePreview } from '../serve-preview.mjs';

await servePreview(() => ({ folder: fileURLToPath(new URL('page', import.meta.url)), listen, previewServer }));
