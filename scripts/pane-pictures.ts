import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PanePage } from '../test/taskpane/driver';
import { startPanePages } from '../test/taskpane/pane-page';

interface Picture {
  readonly name: string;
  readonly book: string;
  readonly screen: string;
  /** What is done before it is taken. */
  readonly before?: (pane: PanePage) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: 'home-empty', book: 'empty', screen: 'home' },
  { name: 'home', book: 'complaints', screen: 'home' },
  { name: 'forms', book: 'empty', screen: 'forms' },
  {
    name: 'form',
    book: 'empty',
    screen: 'forms',
    before: async ({ page }) => {
      await page.click('[data-form=complaintRegistration]');
      await page.waitForSelector('.detail');
    },
  },
  { name: 'check', book: 'complaints', screen: 'check' },
  { name: 'check-empty', book: 'empty', screen: 'check' },
  {
    name: 'check-fix',
    book: 'complaints',
    screen: 'check',
    before: async (pane) => {
      await pane.page.click('.toolbar .fui-Button');
      await pane.page.waitForSelector('.patch');
    },
  },
  {
    name: 'fill',
    book: 'complaints',
    screen: 'fill',
    before: async (pane) => {
      await pane.page.click('.empty .fui-Button');
      await pane.page.waitForFunction(() => window.desk.state().filling !== undefined);
      await pane.idle();
    },
  },
  {
    name: 'customers',
    book: 'customers',
    screen: 'customers',
    before: async ({ page }) => void (await page.waitForSelector('.curve')),
  },
  {
    name: 'customer',
    book: 'company',
    screen: 'customers',
    before: async (pane) => {
      await pane.page.evaluate(() => {
        window.desk.put({ asOf: '2026-03-31' });
        return window.desk.check();
      });
      await pane.press('[data-view=card]');
      await pane.press('[data-customer=KH0003]');
      await pane.page.waitForSelector('[data-fact]');
    },
  },
  {
    name: 'today',
    book: 'company',
    screen: 'today',
    before: async ({ page }) => void (await page.waitForSelector('[data-urgency]')),
  },
  { name: 'customers-empty', book: 'empty', screen: 'customers' },
  { name: 'complaints', book: 'complaints', screen: 'complaints' },
  {
    name: 'complaints-figures',
    book: 'year',
    screen: 'complaints',
    before: async (pane) => {
      await pane.press('[data-view=figures]');
      await pane.page.waitForSelector('.plot');
    },
  },
  { name: 'complaints-empty', book: 'empty', screen: 'complaints' },
  {
    name: 'rules',
    book: 'complaints',
    screen: 'rules',
    before: async ({ page }) => {
      await page.click('[data-path="tier.value.aShare"] .rule-head, .rule-head');
    },
  },
  { name: 'more', book: 'complaints', screen: 'more' },
];

const wanted = process.argv.slice(2);

/** Takes a picture of every screen of the pane at 320 px, in both languages. */
export async function takePictures(root: string): Promise<void> {
  const folder = join(root, 'docs/images/pane');
  await mkdir(folder, { recursive: true });
  const pages = await startPanePages();
  try {
    for (const lang of ['zh', 'en']) {
      for (const book of new Set(PICTURES.map((one) => one.book))) {
        const pane = await pages.open({ lang, book }, 320);
        for (const { name, screen, before } of PICTURES.filter((one) => one.book === book)) {
          if (wanted.length > 0 && !wanted.includes(name)) continue;
          await pane.go(screen);
          await before?.(pane);
          await new Promise((resolve) => setTimeout(resolve, 400));
          await pane.page.screenshot({ path: join(folder, `${name}-${lang}.png`) as `${string}.png` });
          if ((await pane.page.$('.fui-DialogSurface')) !== null) await pane.page.keyboard.press('Escape');
          await pane.page.waitForFunction(() => document.querySelector('.fui-DialogSurface') === null);
        }
        if (pane.errors.length > 0) console.error(book, lang, pane.errors);
        await pane.page.close();
      }
    }
  } finally {
    await pages.close();
  }
}
