/**
 * Draws the PNG icons from their SVG sources: node scripts/icons.mjs
 *
 * A Chromium does the drawing (the one named by CHROME, or the first found on the path): a page paints each drawing onto a canvas of
 * exactly the wanted size, transparent where nothing is drawn, and prints it.
 */
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const assets = fileURLToPath(new URL('../assets/', import.meta.url));

/** Sizes in pixels by drawing: the small drawing has fewer details, all on the pixels of 16 × 16. */
const SIZES = { 'icon-small.svg': [16, 32], 'icon.svg': [64, 80, 128] };

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Runs a browser over a page and returns the page as it stands at the end. */
function dump(page) {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...root, '--headless', '--disable-gpu', '--virtual-time-budget=10000', '--dump-dom', page];
  const candidates = process.env.CHROME ? [process.env.CHROME] : BROWSERS;
  for (const browser of candidates) {
    try {
      return execFileSync(browser, args, { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] });
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`No browser found (looked for ${candidates.join(', ')}); name one with CHROME=…`);
}

const wanted = Object.entries(SIZES).flatMap(([source, sizes]) => {
  const svg = Buffer.from(readFileSync(join(assets, source))).toString('base64');
  return sizes.map((size) => ({ name: `icon-${size}.png`, size, url: `data:image/svg+xml;base64,${svg}` }));
});

const html = `<!doctype html><meta charset="utf-8"><body><script>
for (const { name, size, url } of ${JSON.stringify(wanted)}) {
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = size;
    canvas.getContext('2d').drawImage(image, 0, 0, size, size);
    const line = document.createElement('pre');
    line.id = name;
    line.textContent = canvas.toDataURL('image/png').split(',')[1];
    document.body.append(line);
  };
  image.src = url;
}
</script></body>`;

const folder = mkdtempSync(join(tmpdir(), 'icons-'));
try {
  const page = join(folder, 'icons.html');
  writeFileSync(page, html);
  const drawn = dump(page);
  for (const { name } of wanted) {
    const found = new RegExp(`<pre id="${name}">([^<]+)</pre>`).exec(drawn);
    if (found === null) throw new Error(`${name} was not drawn`);
    writeFileSync(join(assets, name), Buffer.from(found[1], 'base64'));
    console.log(`assets/${name}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
