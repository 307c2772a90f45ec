import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { yearOfCases } from '../../scripts/sample-year';
import { faults } from './axe';
import type { PanePage } from './driver';
import { type PanePages, startPanePages } from './pane-page';

/** 1970-01-01 as a day of Excel's. */
const UNIX = 25_569;

let pages: PanePages;
beforeAll(async () => {
  pages = await startPanePages();
}, 120_000);
afterAll(() => pages?.close());

test('a list of which nobody can be classed says so once, and is not tried again and again', async () => {
  const pane = await pages.open({ lang: 'zh', book: 'unclassed' }, 320);
  await pane.go('customers');
  await pane.says('消费金额');
  const tasks = await pane.page.evaluate(async () => {
    let begun = 0;
    const end = window.desk!.subscribe(() => {
      if (window.desk!.state().task !== undefined) begun++;
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    end();
    return begun;
  });
  expect(tasks).toBe(0);
  // Asked for by hand it is tried, and says the same.
  expect(await pane.text()).toContain('操作没有完成');
});

test('complaints are counted: figures, charts with names, and the numbers of each as a table', async () => {
  const pane = await pages.open({ lang: 'en', book: 'year' }, 320);
  await pane.go('complaints');
  await pane.press('[data-view=figures]');
  await pane.page.waitForSelector('.plot');
  const names = await pane.page.$$eval('.plot > svg', (all) => all.map((one) => one.getAttribute('aria-label')!));
  expect(names.length).toBeGreaterThanOrEqual(8);
  expect(names.every((name) => name.length > 20)).toBe(true);
  expect(new Set(names).size).toBe(names.length);
  expect(await pane.page.$eval('[data-chart="reason cases"] > svg', (one) => one.getAttribute('aria-label'))).toContain(
    'Pareto',
  );

  // Counted again from the cases themselves.
  const cases = yearOfCases().filter((_, i) => i % 10 === 0);
  await pane.press('[data-chart="months cases"] summary');
  const rows = await pane.page.$$eval('[data-chart="months cases"] tbody tr', (all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText)),
  );
  const perMonth = Array.from({ length: 12 }, (_, month) => {
    const key = `2025-${String(month + 1).padStart(2, '0')}`;
    return [
      key,
      String(
        cases.filter(({ acceptedOn }) => new Date((acceptedOn - UNIX) * 86_400_000).toISOString().startsWith(key))
          .length,
      ),
    ];
  });
  expect(rows.map(([month, count]) => [month, count])).toEqual([...perMonth, ['Total', String(cases.length)]]);
  expect(await faults(pane)).toEqual([]);
  expect(pane.errors).toEqual([]);
  await pane.page.close();
}, 90_000);

test('the day’s actions by person; one customer on one page: found by its number, each line with its why, its card inserted and taken back', async () => {
  const pane = await pages.open({ lang: 'zh', book: 'company' }, 320);
  await pane.page.evaluate(() => {
    window.desk.put({ asOf: '2026-03-31' });
    return window.desk.check();
  });
  await pane.go('today');
  // 收集线索的人当天各有一件；陈晓名下没有。
  await pane.page.select('#person', '=赵青');
  const dues = await pane.page.$$eval('[data-urgency]', (all) => all.map((one) => one.getAttribute('data-urgency')));
  expect(dues).toEqual(['today']);
  await pane.press('[data-why=false]');
  await pane.says('每人每天至少收集一条客户信息');
  expect(await faults(pane)).toEqual([]);
  await pane.go('customers');
  await pane.press('[data-view=card]');
  await pane.page.type('#customer-search', '锦程');
  await pane.press('[data-customer=KH0003]');
  const shown = (id: string) => pane.page.$eval(`[data-fact=${id}] dd`, (one) => one.textContent);
  expect([await shown('level'), await shown('owner')]).toEqual(['B级', '陈晓']);
  // B级：每月走访两次（3日、12日），整周每周电话一次。
  expect(await shown('quota')).toContain('应走访2次、欠0次，应电话4次、欠0次');
  await pane.press('[data-why=false]');
  expect(await shown('quota')).toContain('B级每月走访2次以上');
  expect(await faults(pane)).toEqual([]);
  const before = await sheets(pane);
  await pane.press('[data-insert=card]');
  await pane.idle();
  expect((await sheets(pane)).length).toBe(before.length + 1);
  await pane.page.evaluate(() => window.desk.undo(window.desk.state().steps[0].id));
  expect(await sheets(pane)).toEqual(before);
  expect(pane.errors).toEqual([]);
  await pane.page.close();
}, 90_000);

describe('what is to be done', () => {
  /** Notes what the screen shows from now on, whenever it changes: whether it is still at work, how much everybody has to do, and whether that is said to be out of date. */
  const watch = (pane: PanePage) =>
    pane.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const main = document.querySelector('#screen[data-screen=today]');
        const now = main?.querySelector('[data-working]')
          ? 'working'
          : main?.querySelector('.verdict-line')
            ? 'out of date'
            : main?.querySelector('#person option')?.textContent;
        if (typeof now === 'string' && seen.at(-1) !== now) seen.push(now);
      }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    });
  const seen = (pane: PanePage) => pane.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  const forget = (pane: PanePage) =>
    pane.page.evaluate(() => void (window as unknown as { seen: string[] }).seen.splice(0));
  const open = async () => {
    const pane = await pages.open({ lang: 'zh', book: 'crowd' }, 320);
    await pane.page.evaluate(() => {
      window.desk.put({ asOf: '2026-03-31' });
      return window.desk.check();
    });
    await watch(pane);
    return pane;
  };
  /** Goes there, and does something in the very moment in which the screen is at work. */
  const atWork = (pane: PanePage, act: 'stay' | 'leave' | 'change') =>
    pane.page.evaluate(
      (what) =>
        new Promise<void>((resolve) => {
          const acts = {
            stay: () => undefined,
            leave: () => {
              document.querySelector<HTMLElement>('#tab-check')!.click();
              // Drawn for the click already, and before any file can have come.
              queueMicrotask(() =>
                Object.assign(window, {
                  left: ['[data-working]', '.loading:not([data-working])'].map(
                    (part) => document.querySelector(part) !== null,
                  ),
                }),
              );
            },
            // The first promise is taken back.
            change: () => {
              for (const column of [4, 5, 6]) window.port.type({ sheet: '大客户交往表', row: 2, column }, null);
              void window.desk.check();
            },
          };
          const watcher = new MutationObserver(() => {
            if (document.querySelector('#screen[data-screen=today] [data-working]') === null) return;
            watcher.disconnect();
            acts[what]();
            resolve();
          });
          watcher.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
          document.querySelector<HTMLElement>('[data-go=today]')!.click();
        }),
      act,
    );

  test('is worked out behind a screen that stands already; once it is there it is there at once', async () => {
    const pane = await open();
    await atWork(pane, 'stay');
    await pane.page.waitForSelector('[data-urgency]');
    // Each of 2500 customers was promised one thing.
    expect(await seen(pane)).toEqual(['working', '所有人 (2500)']);
    await pane.go('home');
    await forget(pane);
    await pane.go('today');
    expect(await seen(pane)).toEqual(['所有人 (2500)']);
    expect(pane.errors).toEqual([]);
    await pane.page.close();
  }, 90_000);

  test('may be left meanwhile', async () => {
    const pane = await open();
    await atWork(pane, 'leave');
    // The screen that one goes to is still to be loaded, and the one that is left is no more.
    expect(await pane.page.evaluate(() => (window as unknown as { left: boolean[] }).left)).toEqual([false, true]);
    await pane.page.waitForSelector('#screen[data-screen=check]');
    expect(await seen(pane)).toEqual(['working']);
    // What was left is not gone on with: coming back, it is at work again.
    await pane.go('home');
    await forget(pane);
    await pane.go('today');
    await pane.page.waitForSelector('[data-urgency]');
    expect(await seen(pane)).toEqual(['working', '所有人 (2500)']);
    expect(pane.errors).toEqual([]);
    await pane.page.close();
  }, 90_000);

  test('never shows what held before the workbook was changed meanwhile', async () => {
    const pane = await open();
    await atWork(pane, 'change');
    await pane.page.waitForSelector('[data-urgency]');
    await pane.idle();
    // It may be looked at once more for what was typed last; what held before is there as out of date at most.
    const states = await seen(pane);
    expect([states[0], states.at(-1)]).toEqual(['working', '所有人 (2499)']);
    expect(states).not.toContain('所有人 (2500)');
    await pane.page.close();
  }, 90_000);
});

describe('next month’s visits as a calendar file', () => {
  const open = async (lang: 'zh' | 'en', width: number) => {
    const pane = await pages.open({ lang, book: 'company' }, width);
    await pane.page.evaluate(() => {
      window.desk.put({ asOf: '2026-03-31' });
      return window.desk.check();
    });
    await pane.go('today');
    await pane.page.waitForSelector('#person');
    return pane;
  };
  const saved = async (name: string): Promise<string> => {
    const file = join(pages.downloads, name);
    for (let waits = 0; !existsSync(file) && waits < 100; waits++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    return readFileSync(file, 'utf8');
  };
  const shown = (pane: PanePage) => pane.page.$eval('.copy-text', (one) => one.textContent!);
  const asSaved = (text: string) => text.replace(/\r\n/g, '\n');

  test.each([
    ['zh', 320, '走访日程 2026-04.ics', '走访日程 2026-04 陈晓.ics', 'SUMMARY:走访'],
    ['en', 350, 'Visits 2026-04.ics', 'Visits 2026-04 陈晓.ics', 'SUMMARY:Visit'],
  ] as const)(
    'in %s at %i px it is saved whole, and for the person that is chosen',
    async (lang, width, all, own, visit) => {
      const pane = await open(lang, width);
      // Before that, only what the rules' schemas try out.
      const before = pane.violations.length;
      await pane.press('[data-act=visit-file]');
      await pane.says(all);
      const whole = await saved(all);
      expect(whole.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
      expect(asSaved(await shown(pane))).toBe(asSaved(whole));
      expect(await faults(pane)).toEqual([]);
      await pane.page.select('#person', '=陈晓');
      // What was saved for everybody does not stand below a person's name.
      expect(await pane.page.$('.copy-text')).toBeNull();
      await pane.press('[data-act=visit-file]');
      await pane.says(own);
      const part = await saved(own);
      // 陈晓 has one of level B: two visits a month.
      expect(part.split(visit)).toHaveLength(3);
      expect(whole).toContain(part.split('\r\n').find((line) => line.startsWith('UID:'))!);
      expect([pane.errors, pane.violations.slice(before)]).toEqual([[], []]);
      await pane.page.close();
    },
    90_000,
  );

  /** Presses the button on many key accounts, does something as soon as some of them are done, and says what was seen after every slice and how many files came of it. */
  const planned = async (then: 'answers' | 'leaves') => {
    const pane = await pages.open({ lang: 'zh', book: 'appointed' }, 320);
    await pane.go('today');
    await pane.page.waitForSelector('[data-why=false]');
    const seen = await pane.page.evaluate(
      (click) =>
        new Promise<{ slices: { done: number; total: number; isWhyShown: boolean }[]; files: number }>((resolve) => {
          const slices: { done: number; total: number; isWhyShown: boolean }[] = [];
          let files = 0;
          URL.createObjectURL = () => `#${++files}`;
          const end = window.desk.subscribe(() => {
            const { task, progress } = window.desk.state();
            if (task === 'planning' && progress !== undefined) {
              slices.push({ ...progress, isWhyShown: document.querySelector('[data-why=true]') !== null });
              // A click of its own, between two slices.
              if (slices.length === 1) setTimeout(() => document.querySelector<HTMLElement>(click)!.click());
            } else if (task === undefined) {
              end();
              resolve({ slices, files });
            }
          });
          document.querySelector<HTMLElement>('[data-act=visit-file]')!.click();
        }),
      { answers: '[data-why=false]', leaves: '#tab-home' }[then],
    );
    return { pane, ...seen };
  };

  test('the page answers while it is planned', async () => {
    const { pane, slices, files } = await planned('answers');
    // What was clicked behind the first slice is there before the plan is.
    expect([slices[0].isWhyShown, slices.at(-1)!.isWhyShown, files]).toEqual([false, true, 1]);
    await pane.says('走访日程 2026-04.ics');
    expect(pane.errors).toEqual([]);
    await pane.page.close();
  }, 90_000);

  test('whoever leaves the screen stops it', async () => {
    const { pane, slices, files } = await planned('leaves');
    // It ends within a slice or two, no file comes of it, and nothing is said to have gone wrong.
    expect(slices.length).toBeLessThanOrEqual(2);
    expect(files).toBe(0);
    expect(await pane.page.$('.notice')).toBeNull();
    expect(pane.errors).toEqual([]);
    await pane.page.close();
  }, 90_000);

  test('where the host saves nothing the text is there to be copied, and whoever has no visits is told so', async () => {
    const pane = await open('zh', 320);
    await pane.page.evaluate(() => {
      // As Office on the Mac does: the file is taken, and nothing comes of it.
      HTMLAnchorElement.prototype.click = () => undefined;
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void Object.assign(window, { copied: text })) },
      });
    });
    await pane.press('[data-act=visit-file]');
    await pane.says('没有看到文件？');
    await pane.press('[data-copy]');
    await pane.says('已复制');
    expect(await pane.page.evaluate(() => (window as unknown as { copied: string }).copied)).toContain(
      'BEGIN:VCALENDAR',
    );
    await pane.page.select('#person', '=赵青');
    await pane.press('[data-act=visit-file]');
    await pane.says('2026-04 没有归赵青的走访和电话。');
    expect(await pane.page.$('.copy-text')).toBeNull();
    expect(pane.errors).toEqual([]);
    await pane.page.close();
  }, 90_000);
});

/** The names of the workbook's sheets. */
const sheets = (pane: PanePage) => pane.page.evaluate(() => window.port.book.sheets.map(({ name }) => name));

/** All that a sheet of the workbook says. */
const textOf = (pane: PanePage, name: string) =>
  pane.page.evaluate((wanted) => {
    const sheet = window.port.book.sheet(wanted);
    return Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_, column) => sheet.column(column).text(row)).join('\t'),
    ).join('\n');
  }, name);

/** Phone numbers that are readable as a whole. */
const PHONES = /(?<!\d)1[3-9]\d{9}|0\d{2,3}-\d{7,8}/g;

describe('findings', () => {
  let pane: PanePage;
  beforeAll(async () => {
    pane = await pages.open({ lang: 'zh', book: 'complaints' }, 320);
    await pane.go('check');
  }, 60_000);
  afterAll(() => pane?.page.close());

  test('one is ignored with a reason, which the workbook keeps; undone, it is a finding again', async () => {
    const finding = '.card[data-check]';
    const key = await pane.page.$eval(finding, (one) => one.id);
    await pane.click('忽略', finding);
    await pane.page.waitForSelector('.fui-DialogSurface textarea');
    expect(await faults(pane)).toEqual([]);
    // Nothing is ignored without a reason.
    const isOff = () => pane.page.$$eval('.fui-DialogSurface button', (all) => all.at(-1)!.disabled);
    expect(await isOff()).toBe(true);
    await pane.page.type('.fui-DialogSurface textarea', '总部已同意');
    expect(await isOff()).toBe(false);
    await pane.click('忽略', '.fui-DialogSurface');
    await pane.says('已忽略，原因写在工作表“KA_忽略”');
    await pane.idle();
    const isThere = () => pane.page.evaluate((id) => document.getElementById(id) !== null, key);
    expect(await isThere()).toBe(false);
    const kept = await pane.page.evaluate(() => {
      const sheet = window.port.book.sheet('KA_忽略');
      return Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (_, column) => sheet.column(column).text(row)),
      ).flat();
    });
    expect(kept).toContain('总部已同意');
    await pane.click('撤销', '.notice');
    await pane.idle();
    expect(await isThere()).toBe(true);
  }, 60_000);

  test('all are exported to a sheet, and the sheet goes with the step', async () => {
    const before = await sheets(pane);
    await pane.press('[aria-label=更多操作]');
    await pane.page.waitForSelector('[role=menuitem]');
    expect(await faults(pane)).toEqual([]);
    await pane.click('导出到工作表');
    await pane.says('检查结果已写到工作表');
    await pane.idle();
    const added = (await sheets(pane)).filter((name) => !before.includes(name));
    expect(added).toHaveLength(1);
    const findings = await pane.page.evaluate(() => window.desk.state().checked!.findings.length);
    const rows = await pane.page.evaluate((name) => window.port.book.sheet(name).rowCount, added[0]);
    // A row each, below a title and labels.
    expect(rows).toBeGreaterThanOrEqual(findings + 1);
    await pane.click('撤销', '.notice');
    await pane.idle();
    expect(await sheets(pane)).toEqual(before);
  }, 60_000);

  test('handed on, what is exported quotes no phone number whole; the pane itself shows what is there', async () => {
    const before = await sheets(pane);
    const exported = async (): Promise<string> => {
      await pane.click('导出到工作表');
      await pane.says('检查结果已写到工作表');
      await pane.idle();
      const [added] = (await sheets(pane)).filter((name) => !before.includes(name));
      const text = await textOf(pane, added);
      await pane.click('撤销', '.notice');
      await pane.idle();
      return text;
    };
    const openMenu = async () => {
      await pane.press('[aria-label=更多操作]');
      await pane.page.waitForSelector('[role=menuitem]');
    };
    await openMenu();
    const open = await exported();
    await openMenu();
    await pane.press('[data-mask]');
    const masked = await exported();
    expect(open.match(PHONES)).not.toBeNull();
    expect(masked.match(PHONES)).toBeNull();
    // The cases are still told apart: their numbers stay as they are.
    const cases = /TS\d{8}-\d{3}/g;
    expect(masked.match(cases)).toEqual(open.match(cases));
    expect(masked.split('\n').length).toBe(open.split('\n').length);
    await pane.page.evaluate(() => window.desk.put({ masked: false }));
  }, 60_000);

  test('what will be mended is shown in a dialog that axe has nothing against', async () => {
    await pane.click('全部修复');
    await pane.page.waitForSelector('.fui-DialogSurface .patch');
    expect(await faults(pane)).toEqual([]);
    await pane.click('取消', '.fui-DialogSurface');
    await pane.page.waitForFunction(() => document.querySelector('.fui-DialogSurface') === null);
  }, 60_000);

  test('the reference date is typed and shown as a date of any language, and what is none is refused', async () => {
    const field = '.as-of input';
    const type = async (text: string) => {
      await pane.page.click(field, { count: 3 });
      await pane.page.keyboard.type(text);
      await pane.page.keyboard.press('Enter');
    };
    await type('三月底');
    await pane.says('不能识别为日期');
    expect(await faults(pane)).toEqual([]);
    await type('2026年4月2日');
    await pane.idle();
    expect(await pane.page.$eval(field, (one) => (one as HTMLInputElement).value)).toBe('2026-04-02');
    expect(await pane.page.evaluate(() => window.desk.state().asOf)).toBe('2026-04-02');
  }, 60_000);

  test('what a check rests on is said in words, and how much more there is', async () => {
    for (const card of await pane.page.$$('.card[data-check]'))
      await card.$$eval('button', (all) => all.at(-1)!.click());
    const whys = await pane.page.$$eval('.why', (all) => all.map((one) => (one as HTMLElement).innerText));
    expect(whys.length).toBeGreaterThan(10);
    expect(whys.some((why) => /另有 \d+ 项，见“规则”。/.test(why))).toBe(true);
    expect(pane.errors).toEqual([]);
  }, 60_000);
});

test('what can be filled is ticked off: rows go in together or not at all, are written, and undone', async () => {
  const pane = await pages.open({ lang: 'zh', book: 'complaints' }, 320);
  await pane.go('fill');
  expect(await faults(pane)).toEqual([]);
  await pane.click('看看能填什么');
  await pane.page.waitForSelector('[data-added]');
  await pane.idle();
  expect(await faults(pane)).toEqual([]);
  const { form, sheet, rows } = await pane.page.evaluate(() => {
    const [one] = window.desk.state().filling!.plan.added;
    return { form: one.form.id, sheet: one.sheet, rows: [...one.rows] };
  });
  const cells = () =>
    pane.page.evaluate(
      (name, wanted) =>
        wanted.map((row) => {
          const there = window.port.book.sheet(name);
          return Array.from({ length: there.columnCount }, (_, column) => there.column(column).text(row)).join('');
        }),
      sheet,
      rows,
    );
  const before = await cells();
  expect(before.every((text) => text === '')).toBe(true);
  const fill = () => pane.page.$eval('.toolbar .fui-Button', (one) => (one as HTMLElement).innerText);
  const all = await fill();
  await pane.press(`[data-added=${form}]`);
  expect(await fill()).not.toBe(all);
  await pane.press('.toolbar .fui-Button');
  await pane.page.waitForSelector('.notice');
  await pane.idle();
  expect(await cells()).toEqual(before);

  // The rest, the rows this time.
  await pane.click('看看能填什么');
  await pane.page.waitForSelector(`[data-added=${form}]`);
  await pane.idle();
  await pane.press('.toolbar .fui-Button');
  await pane.page.waitForFunction(() => window.desk.state().filling === undefined);
  await pane.idle();
  expect((await cells()).every((text) => text !== '')).toBe(true);
  await pane.click('撤销', '.notice');
  await pane.idle();
  expect(await cells()).toEqual(before);
  expect(pane.errors).toEqual([]);
  await pane.page.close();
}, 90_000);

test('the story with the keyboard alone', async () => {
  const pane = await pages.open({ lang: 'zh', book: 'complaints' }, 320);
  const { keyboard } = pane.page;
  const press = (...keys: Parameters<typeof keyboard.press>[0][]) =>
    keys.reduce((before, key) => before.then(() => keyboard.press(key)), Promise.resolve());
  await pane.tabTo('#tab-home');
  await press('ArrowRight', 'ArrowRight', 'Enter');
  await pane.page.waitForSelector('#screen[data-screen=check] .card[data-check]');
  await pane.idle();

  // Goes to the first finding, opens why, and ignores nothing without a reason.
  await pane.tabTo('.card .actions button');
  await press('Enter');
  await pane.idle();
  expect(await pane.page.evaluate(() => window.port.seen.selected)).toBeDefined();
  const close = async () => {
    await press('Escape');
    await pane.page.waitForFunction(() => document.querySelector('.fui-DialogSurface') === null);
  };
  const focused = () => pane.page.evaluate(() => document.activeElement?.textContent ?? '');
  while ((await focused()) !== '忽略') await press('Tab');
  await press('Enter');
  await pane.page.waitForSelector('.fui-DialogSurface textarea');
  await pane.page.waitForFunction(() => document.activeElement?.closest('.fui-DialogSurface') !== null);
  await close();
  // The focus is back where it was.
  await pane.page.waitForFunction(() => document.activeElement?.textContent === '忽略');

  // Mends all that is certain, and takes it back.
  const findings = () => pane.page.evaluate(() => window.desk.state().checked!.findings.length);
  const before = await findings();
  await pane.page.focus('#tab-check');
  while ((await focused()) !== '全部修复') await press('Tab');
  await press('Enter');
  await pane.page.waitForSelector('.fui-DialogSurface .patch');
  await pane.page.waitForFunction(() => document.activeElement?.closest('.fui-DialogSurface') !== null);
  while (!/^应用 \d+ 处$/.test(await focused())) await press('Tab');
  await press('Enter');
  await pane.page.waitForSelector('.notice');
  await pane.idle();
  expect(await findings()).toBeLessThan(before);
  await pane.page.focus('#tab-check');
  while ((await focused()) !== '撤销') await press('Tab');
  await press('Enter');
  await pane.page.waitForFunction((count) => window.desk.state().checked?.findings.length === count, {}, before);
  expect(pane.errors).toEqual([]);
  await pane.page.close();
}, 90_000);

test.each(['zh', 'en'])(
  'screens on which there is nothing have nothing serious for axe in %s',
  async (lang) => {
    const pane = await pages.open({ lang, book: 'empty' }, 320);
    for (const screen of ['home', 'check', 'today', 'fill', 'customers', 'complaints']) {
      await pane.go(screen);
      expect({ screen, faults: await faults(pane) }).toEqual({ screen, faults: [] });
    }
    await pane.go('rules');
    await pane.page.type('input[type=search]', 'no such rule');
    await pane.page.waitForSelector('.empty');
    expect(await faults(pane)).toEqual([]);
    await pane.page.close();
  },
  90_000,
);
