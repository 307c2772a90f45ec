import type { ElementHandle, Page } from 'puppeteer-core';

/** The page as a user works it: by the name box, the keyboard and what the status line reads out. */
export class Desk {
  constructor(readonly page: Page) {}

  /** Until the first formula has answered. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => (document.querySelector('#cell')?.textContent ?? '') !== '', {
      timeout: 20_000,
    });
  }

  /** Goes to a cell by the name box, as one does in a spreadsheet. */
  async goTo(address: string): Promise<void> {
    const box = await this.page.waitForSelector('[data-u-comp="defined-name"] input, .univer-defined-name input');
    await box!.click({ count: 3 });
    await this.page.keyboard.type(address);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(
      (one) => document.querySelector('.status .cell b')?.textContent === one,
      {},
      address,
    );
  }

  /** What a cell shows. */
  async shows(address: string): Promise<string> {
    await this.goTo(address);
    return this.text('#cell');
  }

  /** Waits until a cell shows something. */
  async waitFor(address: string, wanted: string): Promise<void> {
    await this.goTo(address);
    await this.page
      .waitForFunction((one) => document.querySelector('#cell')?.textContent === one, { timeout: 8_000 }, wanted)
      .catch(async () => {
        throw new Error(`${address} should show ${wanted}, shows ${await this.text('#cell')}`);
      });
  }

  /** Types into a cell over what it holds. */
  async type(address: string, typed: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(typed);
    await this.page.keyboard.press('Enter');
  }

  async text(selector: string): Promise<string> {
    return this.page.$eval(selector, (element) => element.textContent ?? '');
  }

  /** Waits until a part of the page says something. */
  async says(selector: string, wanted: string): Promise<void> {
    await this.page
      .waitForFunction(
        (where, what) => document.querySelector(where)?.textContent?.includes(what) ?? false,
        { timeout: 15_000 },
        selector,
        wanted,
      )
      .catch(async () => {
        throw new Error(`${selector} should say ${wanted}, says ${await this.text(selector)}`);
      });
  }

  /** Gives the page a file from disk. */
  async open(file: string): Promise<void> {
    const input = (await this.page.$('input#file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  }
}
