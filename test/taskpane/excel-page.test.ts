import { faults } from './axe';
import type { PanePage } from './driver';
import { type ExcelPages, startExcelPages } from './excel-page';
import { tried } from '../reliability/tally';

/** Where Office.js keeps what was associated, by names in capitals. */
interface Associated {
  readonly _association: {
    readonly mappings: Readonly<Record<string, (event: { completed(): void }) => Promise<void>>>;
  };
}

let pages: ExcelPages;
beforeAll(async () => {
  pages = await startExcelPages();
}, 120_000);
afterAll(() => pages?.close());

/** Nothing was asked of another host but Office.js, the page's policy was kept, and Office.js was asked for nothing that it refused. */
async function finish({ page, errors, strangers, violations }: PanePage): Promise<void> {
  const refused = await page.evaluate(() => window.excel.session.refused);
  // A company without rules of its own has no such file, which is none of the page's errors.
  const unforeseen = errors.filter((one) => !/404.*\/rules\.json$/.test(one));
  expect({ errors: unforeseen, strangers, violations, refused }).toEqual({
    errors: [],
    strangers: [],
    violations: [],
    refused: [],
  });
  await page.close();
}

/** Types a row into the register that was just put in, its date as a text; where the date stands. */
const typeCase = (pane: PanePage, date: string) =>
  pane.page.evaluate((broken) => {
    const { book, user } = window.excel;
    const sheet = book.sheets.at(-1)!;
    const used = sheet.used(true)!;
    const texts = (row: number) => Array.from({ length: used.right + 1 }, (_, column) => sheet.cell(row, column).value);
    const head = Array.from({ length: used.bottom + 1 }, (_, row) => row).find((row) =>
      texts(row).some((text) => text === '投诉客户姓名' || text === 'Complaining customer'),
    )!;
    const columnOf = (...labels: string[]) => texts(head).findIndex((text) => labels.includes(String(text)));
    const address = (column: number) => `${String.fromCharCode(65 + column)}${head + 2}`;
    user.type(sheet.name, address(columnOf('投诉客户姓名', 'Complaining customer')), [['海州远航供应链有限公司']]);
    const column = columnOf('受理日期', 'Accepted on');
    user.type(sheet.name, address(column), [[broken]]);
    return { sheet: sheet.name, row: head + 1, column };
  }, date);

describe.each([
  ['zh', 320],
  ['en', 350],
] as const)('the built pane in Excel, in %s at %i px', (lang, width) => {
  const say = (zh: string, en: string) => (lang === 'zh' ? zh : en);

  test('a register is put in, a date broken, found, gone to, mended, and the mending undone', async () => {
    const pane = await pages.open({ lang, book: 'empty' }, width);
    await pane.click(say('插入投诉登记表', 'Insert a complaint register'));
    await pane.says(say('客户投诉登记表', 'Complaint registration'));
    await pane.idle();
    // What Excel tells for a tenth of a second after the pane wrote counts as the pane's own doing; nobody types that fast.
    await new Promise((later) => setTimeout(later, 300));
    const at = await typeCase(pane, "'2026.3.5");
    const shown = () =>
      pane.page.evaluate(({ sheet, row, column }) => window.excel.book.sheet(sheet).cell(row, column).value, at);
    expect(await shown()).toBe('2026.3.5');
    await pane.go('check');
    const finding = '[data-check=date-as-text]';
    // Excel tells the pane that something was typed; on a slow machine it does not check again by itself.
    await pane.page.waitForSelector(`${finding}, .verdict[data-stale=true]`, { timeout: 15_000 });
    await pane.click(say('重新检查', 'Check again'));
    await pane.idle();
    await pane.page.waitForSelector(finding);
    await pane.click(say('定位', 'Go to'), finding);
    await pane.idle();
    const selected = await pane.page.evaluate(() => {
      const { sheet, areas } = window.excel.book.selection!;
      return { sheet: sheet.name, row: areas[0].top, column: areas[0].left };
    });
    expect(selected).toEqual(at);
    await pane.click(say('修复', 'Fix'), finding);
    await pane.page.waitForFunction((one) => document.querySelector(one) === null, {}, finding);
    // 2026-03-05 as a serial of the 1900 system.
    expect(await shown()).toBe(46086);
    await pane.idle();
    await pane.click(say('撤销', 'Undo'), '.notice');
    await pane.page.waitForSelector(finding);
    await pane.idle();
    expect(await shown()).toBe('2026.3.5');
    const wide = await pane.page.$eval('#screen', (main) => main.scrollWidth > main.clientWidth);
    expect(wide).toBe(false);
    await finish(pane);
  }, 90_000);
});

test('a list is mapped and its classes written; a rule that is edited changes them, and the functions in cells too', async () => {
  const pane = await pages.open({ lang: 'zh', book: 'customers' }, 320);
  const head = () =>
    pane.page.evaluate(() => {
      const [sheet] = window.excel.book.sheets;
      return Array.from({ length: sheet.used(true)!.right + 1 }, (_, column) => sheet.cell(0, column).value);
    });
  const columns = await head();
  const amounts = columns.indexOf('消费金额（元）');
  expect(amounts).toBeGreaterThan(0);
  // A function in a cell of another sheet, over the amounts of the list.
  const classes = () =>
    pane.page.evaluate(async () => {
      await window.excel.settled();
      const sheet = window.excel.book.sheet('函数');
      return Array.from({ length: 320 }, (_, row) => sheet.cell(row, 0).value).filter((one) => one === 'A类').length;
    });
  await pane.page.evaluate((column) => {
    const { book, user } = window.excel;
    const letter = String.fromCharCode(65 + column);
    book.addSheet('函数');
    user.type('函数', 'A1', [[`=ABC_TIER(客户名单!${letter}2:${letter}321)`]]);
  }, amounts);
  // 320 customers of which 314 bring something: a twentieth of those is class A, 15.7, and 16 as the rules round.
  expect(await classes()).toBe(16);
  await pane.idle();

  await pane.go('customers');
  await pane.page.waitForSelector('.curve');
  await pane.says('A类\n0 → 16');
  await pane.click('列的对应 · 认得不对，可在此改正');
  await pane.page.waitForSelector('select[data-code=previousTier]');
  await pane.page.select('select[data-code=previousTier]', '');
  await pane.idle();
  await pane.click('写成数值');
  await pane.page.waitForSelector('.notice');
  await pane.idle();
  const written = (await head()).indexOf('价值类别');
  const inList = await pane.page.evaluate((column) => {
    const [sheet] = window.excel.book.sheets;
    return Array.from({ length: 320 }, (_, row) => sheet.cell(row + 1, column).value).filter((one) => one === 'A类')
      .length;
  }, written);
  expect(inList).toBe(16);

  await pane.go('rules');
  await pane.page.type('input[type=search]', 'tier.value.aShare');
  await pane.page.waitForFunction(() => document.querySelectorAll('.card.rule').length === 1);
  await pane.press('.rule-head');
  await pane.click('修改', '.card.rule');
  const input = await pane.page.waitForSelector('.editor input');
  await input!.click({ count: 3 });
  await input!.type('0.1');
  await pane.click('保存到工作簿');
  await pane.page.waitForSelector('.notice');
  await pane.idle();
  // A tenth of 314 is 31.4.
  for (let tries = 0; tries < 50 && (await classes()) === 16; tries++)
    await new Promise((later) => setTimeout(later, 100));
  expect(await classes()).toBe(31);
  await pane.go('customers');
  await pane.page.waitForSelector('.curve');
  // The list knows that two customers are one group, which counts once and has its class twice; the formula does not.
  expect(await pane.page.$eval('.class.A', (one) => (one as HTMLElement).innerText)).toBe('A类\n0 → 32');
  await finish(pane);
}, 120_000);

/** What a stranger may have typed; each would say so on the window, or ask another host, if it were taken for more than a text. */
const HOSTILE = [
  '<img src=x onerror="window.hacked=1">',
  '<script>window.hacked=2</script>',
  '<svg/onload=window.hacked=3><iframe src="https://strangers.invalid/"></iframe>',
  'javascript:window.hacked=4',
  '\'"><a href=javascript:window.hacked=5>点我</a><style>*{display:none}</style>',
  '\u202e\u2066反写的字\u2069 {{window.hacked=6}} ${window.hacked=7}',
];
/** As long as a cell can be, without a place to break. */
const LONG = 'W'.repeat(32_000);

test('texts of ill intent in cells are shown as the texts that they are, and the clipboard may be refused', async () => {
  const pane = await pages.open({ lang: 'zh', book: 'company' }, 320);
  await pane.page.evaluate(
    (texts, long) => {
      let count = 0;
      for (const sheet of window.excel.book.sheets) {
        const used = sheet.used(true)!;
        // Below title and labels, which have to be known; a text is the same wherever it occurs.
        for (let row = 8; row <= used.bottom; row++)
          for (let column = 0; column <= used.right; column++) {
            const cell = sheet.cell(row, column);
            if (typeof cell.value !== 'string' || cell.value.length < 3 || /^[A-Z0-9-]+$/.test(cell.value)) continue;
            const value = count++ === 0 ? long : `${cell.value}${texts[cell.value.length % texts.length]}`;
            sheet.put(row, column, { ...cell, value });
          }
      }
    },
    HOSTILE,
    LONG,
  );
  const isSafe = async (screen: string) => {
    await pane.idle();
    const found = await pane.page.evaluate(() => ({
      hacked: 'hacked' in window,
      put: document.querySelectorAll(
        '#pane :is(img, script, iframe, object, embed, a[href^=javascript]), style:not(:empty)',
      ).length,
      wide: document.querySelector('#screen')!.scrollWidth > document.querySelector('#screen')!.clientWidth,
    }));
    expect({ screen, ...found }).toEqual({ screen, hacked: false, put: 0, wide: false });
  };
  await pane.go('check');
  await pane.click('重新检查');
  await pane.idle();
  await pane.says('window.hacked=');
  await isSafe('check');
  for (const screen of ['fill', 'complaints', 'customers']) {
    await pane.go(screen);
    await isSafe(screen);
  }
  await pane.press('[data-view=card]');
  await pane.page.waitForSelector('#customer-search');
  await pane.page.type('#customer-search', 'hacked');
  await pane.press('[data-customer]');
  await pane.page.waitForSelector('[data-fact]');
  await pane.click('显示依据');
  await isSafe('customer');
  // Beside what is put on a sheet of its own stands whether it hides personal information.
  await pane.press('[data-mask]');
  expect(await pane.page.$eval('[data-mask]', (box) => (box as HTMLInputElement).checked)).toBe(true);
  await pane.go('more');
  await pane.page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await pane.click('复制诊断信息');
  await pane.says('无法复制');
  await pane.page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await pane.click('复制诊断信息');
  await isSafe('more');
  await pane.says('无法复制');
  await finish(pane);
  tried('hostile-texts', HOSTILE.length + 1);
}, 120_000);

test('the menu of a cell and its shortcut lead from where the user is to what was found there', async () => {
  const pane = await pages.open({ lang: 'zh', book: 'complaints' }, 320);
  await pane.go('check');
  const where = await pane.page.$$eval('#screen .card', (cards) => cards.map(({ id }) => id));
  // The last in the list is the farthest to look for: check, sheet, row, column.
  const [, sheet, row, column] = /^\S+ (.*) (\d+) (\d+)$/.exec(where.at(-1)!)!;
  await pane.go('home');
  const act = (address: { sheet: string; row: number; column: number }) =>
    pane.page.evaluate(async (cell) => {
      const { book } = window.excel;
      const { row: top, column: left } = cell;
      book.select(book.sheet(cell.sheet), [{ top, left, bottom: top, right: left }]);
      const { mappings } = (Office.actions as unknown as Associated)._association;
      let isDone = false;
      await mappings.CHECKHERE({ completed: () => (isDone = true) });
      return isDone;
    }, address);
  expect(await act({ sheet, row: Number(row), column: Number(column) })).toBe(true);
  await pane.page.waitForSelector('#screen[data-screen=check] .card[data-selected=true]');
  const picked = await pane.page.$eval('.card[data-selected=true]', (card) => {
    const { top, bottom } = card.getBoundingClientRect();
    return { id: card.id, isInSight: top >= 0 && bottom <= innerHeight };
  });
  expect(picked.id.endsWith(` ${sheet} ${row} ${column}`)).toBe(true);
  expect(picked.isInSight).toBe(true);
  await act({ sheet, row: 4000, column: 3 });
  await pane.says('所选单元格和所在的行没有发现问题');
  expect(await pane.page.$('.card[data-selected=true]')).toBeNull();
  await finish(pane);
}, 90_000);

test('a check that runs is stopped, says so, and can be made again', async () => {
  const pane = await pages.open({ lang: 'zh', book: 'complaints', latency: '150' }, 320, false);
  await pane.page.waitForSelector('.busy');
  await pane.click('取消', '.busy');
  await pane.says('没有读完工作簿');
  expect(await faults(pane)).toEqual([]);
  await pane.click('再试一次');
  await pane.says('客户投诉登记表');
  await finish(pane);
}, 90_000);

describe('with its own Office.js', () => {
  test('the pane stands in Excel by the company’s rules beside it, and no other host is asked', async () => {
    const pane = await pages.openClosed({ lang: 'zh', book: 'complaints' });
    await pane.says('客户投诉登记表');
    expect(
      await pane.page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src$="/office.js"]')!.src),
    ).toBe(new URL('office-js/office.js', pane.page.url()).href);
    await pane.go('rules');
    await pane.says('公司规则有效：与教材不同 1 项，锁定 1 项。');
    await pane.says('这本工作簿自带的规则有 6 项与公司规则不同。');
    await pane.click('与公司规则不同');
    await pane.says('6 项');
    await finish(pane);
  }, 60_000);

  test('a part that is not what was built is not run', async () => {
    const pane = await pages.openClosed({ lang: 'zh', book: 'complaints' }, 'engine');
    await pane.says('没有读完工作簿');
    expect(pane.errors).toEqual([expect.stringMatching(/integrity.*parts\/engine-.*blocked/)]);
    await pane.page.close();
  }, 60_000);
});

describe('without Excel', () => {
  test('the page says that it is a pane', async () => {
    const pane = await pages.openAlone(true);
    await pane.says('请在 Excel 的“开始”选项卡上点击“打开助手”。');
    await pane.says('In Excel, choose Open Desk on the Home tab.');
    expect(pane.strangers).toEqual([]);
    await pane.page.close();
  });

  test('the page says so when Office.js does not come', async () => {
    const pane = await pages.openAlone(false);
    await pane.says('没有从 appsforoffice.microsoft.com 取到微软的 Office.js');
    expect(pane.strangers).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    await pane.page.close();
  });
});
