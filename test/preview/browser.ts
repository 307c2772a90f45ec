import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const INSTALLED = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];

/** A browser that is on the path. */
function installed(): string | undefined {
  const find = process.platform === 'win32' ? 'where' : 'which';
  for (const name of INSTALLED) {
    try {
      return execFileSync(find, [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(/\r?\n/)[0];
    } catch {
      // The next one, then.
    }
  }
  return undefined;
}

interface Found {
  readonly executablePath: string;
  /** A browser without windows is a program of its own, and started otherwise. */
  readonly headless: true | 'shell';
}

/** The browser named by CHROME; on Linux the one that comes as a package; elsewhere one that is installed. */
async function findBrowser(folder: string): Promise<Found> {
  if (process.env.CHROME) return { executablePath: process.env.CHROME, headless: true };
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Makes the package unpack the libraries that a bare machine lacks, into a folder of its own: it would reuse what lies in a shared one.
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
    process.env.TMPDIR = folder;
    const { default: chromium } = await import('@sparticuz/chromium');
    return { executablePath: await chromium.executablePath(), headless: 'shell' };
  }
  const executablePath = installed();
  if (executablePath === undefined) throw new Error('No browser found: name one with CHROME=…');
  return { executablePath, headless: true };
}

/** Nothing of the browser's own goes out, and the page could reach no other host if it tried. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** What a page calls when its policy keeps something back. */
const TELL_VIOLATION = 'tellViolation';

/** What another host would answer, by the address asked; undefined for what is refused as any stranger. */
export type Answers = (url: string) => string | undefined;

/** A page with what it did that it should not have. */
export interface OpenedPage {
  readonly page: Page;
  /** Requests to other hosts, apart from those for scripts that the test answers. */
  readonly strangers: string[];
  readonly errors: string[];
  /** What the page's own policy kept back. */
  readonly violations: string[];
}

export interface TestBrowser {
  /** A page of its own, with nothing kept from others. */
  open(address: string, answers?: Answers): Promise<OpenedPage>;
  /** A folder for downloads. */
  readonly downloads: string;
  close(): Promise<void>;
}

/** A script of another host may be asked for as such: Office.js asks for its parts that way. */
const CROSS = { 'Access-Control-Allow-Origin': '*' };

/** @param trusted  keys of certificates, by the SHA-256 of each in base64, that no authority has to vouch for */
export async function startBrowser({
  trusted = [],
}: { readonly trusted?: readonly string[] } = {}): Promise<TestBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'kad-browser-'));
  const before = { AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV, TMPDIR: process.env.TMPDIR };
  const { executablePath, headless } = await findBrowser(folder);
  const env = { ...process.env, TMPDIR: folder } as Record<string, string>;
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  const browser: Browser = await puppeteer.launch({
    executablePath,
    args: [...QUIET, `--ignore-certificate-errors-spki-list=${trusted.join(',')}`],
    headless,
    userDataDir: join(folder, 'profile'),
    defaultViewport: { width: 1280, height: 800 },
    env,
  });
  const downloads = join(folder, 'downloads');
  return {
    downloads,
    async open(address, answers = () => undefined) {
      const context = await browser.createBrowserContext({
        downloadBehavior: { policy: 'allow', downloadPath: downloads },
      });
      const page = await context.newPage();
      const strangers: string[] = [];
      const errors: string[] = [];
      const violations: string[] = [];
      const own = new URL(address).origin;
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const url = request.url();
        if (url.startsWith(`${own}/`) || /^(data|blob):/.test(url)) return void request.continue();
        const body = answers(url);
        if (body !== undefined) return void request.respond({ body, contentType: 'text/javascript', headers: CROSS });
        strangers.push(url);
        void request.abort();
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() !== 'error') return;
        // A file that is not there is named only by its place.
        const missing = message.text().startsWith('Failed to load resource') ? ` ${message.location().url}` : '';
        errors.push(`${message.text()}${missing}`);
      });
      page.on('dialog', (dialog) => void dialog.accept());
      await page.exposeFunction(TELL_VIOLATION, (violation: string) => void violations.push(violation));
      await page.evaluateOnNewDocument((tell) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          (window as unknown as Record<string, (text: string) => void>)[tell](`${effectiveDirective} ${blockedURI}`),
        );
      }, TELL_VIOLATION);
      await page.goto(address);
      return { page, strangers, errors, violations };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
