import type { OpenedPage } from '../preview/browser';

/** A page with the pane in it. */
export interface PanePage extends OpenedPage {
  /** Goes to a screen, over the first one where it has no tab. */
  go(screen: string): Promise<void>;
  /** Until nothing is being done any more. */
  idle(): Promise<void>;
  /** Clicks the first button that says so, inside of an element where one is named. */
  click(label: string, inside?: string): Promise<void>;
  /** Clicks the first element of a selector, once it is there. */
  press(selector: string): Promise<void>;
  /** Goes on with the Tab key until an element has the focus. */
  tabTo(selector: string): Promise<void>;
  /** What the screen says. */
  text(): Promise<string>;
  /** Until the screen says something. */
  says(wanted: string): Promise<void>;
}

const TABS = new Set(['home', 'forms', 'check', 'more']);

/**
 * Drives a pane.
 * @param isIdle  evaluated in the page: whether nothing is being done
 */
export function drive(opened: OpenedPage, isIdle: () => boolean): PanePage {
  const { page } = opened;
  const idle = async () => void (await page.waitForFunction(isIdle, { timeout: 25_000 }));
  const text = () => page.$eval('#pane', (element) => (element as HTMLElement).innerText);
  return {
    ...opened,
    idle,
    text,
    async go(screen) {
      if (TABS.has(screen)) await page.click(`#tab-${screen}`);
      else {
        await page.click('#tab-home');
        await page.waitForSelector(`[data-go=${screen}]`);
        await page.click(`[data-go=${screen}]`);
      }
      await page.waitForSelector(`#screen[data-screen=${screen}]`);
      await page.waitForFunction(() => document.querySelector('#screen .loading, #screen .skeleton') === null);
      await idle();
    },
    async click(label, inside = 'body') {
      const find = (wanted: string, where: string) =>
        [...document.querySelectorAll<HTMLElement>(`${where} button, ${where} [role=menuitem]`)].find(
          (one) => one.innerText.trim() === wanted && !(one as HTMLButtonElement).disabled,
        );
      const button = await page.waitForFunction(find, { timeout: 10_000 }, label, inside).catch(async () => {
        throw new Error(`no button “${label}” in ${inside}; the pane says ${await text()}`);
      });
      // In the page itself: a notice that comes or goes meanwhile moves the button from under a mouse.
      await page.evaluate((one) => one?.click(), button);
    },
    async press(selector) {
      await page.waitForSelector(selector);
      await page.$eval(selector, (one) => (one as HTMLElement).click());
    },
    async tabTo(selector) {
      for (let presses = 0; presses < 120; presses++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
      }
      throw new Error(`the Tab key does not lead to ${selector}`);
    },
    async says(wanted) {
      await page
        .waitForFunction(
          (one) => (document.querySelector('#pane') as HTMLElement).innerText.includes(one),
          { timeout: 15_000 },
          wanted,
        )
        .catch(async () => {
          throw new Error(`the pane should say ${wanted}, says ${await text()}`);
        });
    },
  };
}
