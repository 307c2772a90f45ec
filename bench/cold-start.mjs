import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

/** The browser named by CHROME, else the one that comes as a package. */
async function browserPath(folder) {
  if (process.env.CHROME) return process.env.CHROME;
  const before = process.env.TMPDIR;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  process.env.TMPDIR = folder;
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  return path;
}

/**
 * Opens a page in a browser of its own each time: nothing is cached, nothing is compiled yet.
 * @param wait  goes to the page and answers with milliseconds since the navigation
 * @returns what it answered, the quickest first
 */
export async function coldStarts(runs, viewport, wait) {
  const folder = mkdtempSync(join(tmpdir(), 'kad-bench-'));
  const waits = [];
  try {
    const executablePath = await browserPath(folder);
    for (let i = 0; i < runs; i++) {
      const browser = await puppeteer.launch({
        executablePath,
        headless: process.env.CHROME ? true : 'shell',
        userDataDir: join(folder, `profile${i}`),
        defaultViewport: viewport,
        args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
      });
      try {
        waits.push(await wait(await browser.newPage()));
      } finally {
        await browser.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return waits.sort((a, b) => a - b);
}

const shown = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`);

/** Says what was measured; above `most` milliseconds in the middle the script ends with 1. */
export function report(what, waits, most = Infinity) {
  const median = waits[Math.floor(waits.length / 2)];
  console.log(`${what}, ${cpus().length} cores, ${waits.length} cold starts:`);
  console.log(`  median ${shown(median)}, best ${shown(waits[0])}, worst ${shown(waits.at(-1))}`);
  if (median > most) {
    console.error(`more than ${shown(most)}`);
    process.exitCode = 1;
  }
}
