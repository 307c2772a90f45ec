import { faults } from './axe';
import type { PanePage } from './driver';
import { type PanePages, startPanePages } from './pane-page';

const REGISTER = { zh: '客户投诉登记表', en: 'Complaint registration' };

let pages: PanePages;
beforeAll(async () => {
  pages = await startPanePages();
}, 120_000);
afterAll(() => pages.close());

/** Types a row into the register that was just put in, its date broken. */
const typeCase = (pane: PanePage, date: string) =>
  pane.page.evaluate((broken) => {
    const { book } = window.port;
    const sheet = book.sheets.at(-1)!;
    const labels = ['投诉客户姓名', 'Complaining customer'];
    for (let row = 0; row < 12; row++) {
      const texts = Array.from({ length: sheet.columnCount }, (_, column) => sheet.column(column).text(row));
      const name = texts.findIndex((text) => labels.includes(text));
      if (name < 0) continue;
      const date = texts.findIndex((text) => ['受理日期', 'Accepted on'].includes(text));
      window.port.type({ sheet: sheet.name, row: row + 1, column: name }, '海州远航供应链有限公司');
      window.port.type({ sheet: sheet.name, row: row + 1, column: date }, broken);
      return { sheet: sheet.name, row: row + 1, column: date };
    }
    throw new Error('the register has no labels');
  }, date);

describe.each([
  ['zh', 320],
  ['en', 350],
] as const)('the story in %s at %i px', (lang, width) => {
  const say = (zh: string, en: string) => (lang === 'zh' ? zh : en);

  test('a register is put in, a date broken, found, gone to, mended, and the mending undone', async () => {
    const pane = await pages.open({ lang, book: 'empty' }, width);
    await pane.click(say('插入投诉登记表', 'Insert a complaint register'));
    await pane.idle();
    await pane.says(REGISTER[lang]);
    const at = await typeCase(pane, '2026.3.5');
    await pane.go('check');
    // The pane notices by itself that something was typed.
    await pane.page.waitForSelector('[data-check=date-as-text]', { timeout: 15_000 });
    await pane.idle();
    await pane.click(say('定位', 'Go to'), '[data-check=date-as-text]');
    await pane.idle();
    expect(await pane.page.evaluate(() => window.port.seen.selected)).toMatchObject({
      sheet: at.sheet,
      area: { top: at.row, left: at.column },
    });
    await pane.click(say('修复', 'Fix'), '[data-check=date-as-text]');
    await pane.page.waitForFunction(() => document.querySelector('[data-check=date-as-text]') === null);
    const content = () =>
      pane.page.evaluate(({ sheet, row, column }) => {
        const cells = window.port.book.sheet(sheet).column(column);
        return cells.text(row);
      }, at);
    // 2026-03-05 as a serial of the 1900 system.
    expect(await content()).toBe('46086');
    await pane.idle();
    await pane.click(say('撤销', 'Undo'), '.notice');
    await pane.page.waitForSelector('[data-check=date-as-text]');
    await pane.idle();
    expect(await content()).toBe('2026.3.5');
    expect(pane.errors).toEqual([]);
    expect(pane.strangers).toEqual([]);
    await pane.page.close();
  }, 90_000);

  test('a list is mapped otherwise and its classes are written', async () => {
    const pane = await pages.open({ lang, book: 'customers' }, width);
    await pane.go('customers');
    await pane.page.waitForSelector('.curve');
    // 320 customers of which 314 bring something; a twentieth of those is class A, which nobody was before.
    await pane.says(say('A类\n0 → 16', 'Class A\n0 → 16'));
    await pane.click(say('列的对应 · 认得不对，可在此改正', 'Columns · Correct wrong guesses'));
    await pane.page.waitForSelector('[data-code=value], select[data-code=value]');
    await pane.page.select('select[data-code=previousTier]', '');
    await pane.idle();
    await pane.click(say('写成数值', 'Write values'));
    await pane.page.waitForSelector('.notice');
    await pane.idle();
    const head = await pane.page.evaluate(() => {
      const sheet = window.port.book.sheets[0];
      return Array.from({ length: sheet.columnCount }, (_, column) => sheet.column(column).text(0));
    });
    expect(head).toContain(say('价值类别', 'Value class'));
    expect(pane.errors).toEqual([]);
    await pane.page.close();
  }, 90_000);

  test('a rule is edited into the workbook, and the results change', async () => {
    const pane = await pages.open({ lang, book: 'customers' }, width);
    await pane.go('rules');
    await pane.page.type('input[type=search]', 'tier.value.aShare');
    await pane.page.waitForFunction(() => document.querySelectorAll('.card.rule').length === 1);
    await pane.page.click('.rule-head');
    const change = async (value: string) => {
      await pane.click(say('修改', 'Edit'), '.card.rule');
      const input = await pane.page.waitForSelector('.editor input');
      await input!.click({ count: 3 });
      await input!.type(value);
      await pane.click(say('保存到工作簿', 'Save to the workbook'));
    };
    await change('2');
    await pane.page.waitForSelector('.editor [role=alert], .editor .fui-Field__validationMessage');
    await pane.idle();
    expect(await pane.page.evaluate(() => window.port.book.sheets.map(({ name }) => name))).toEqual(['客户名单']);
    await pane.click(say('取消', 'Cancel'), '.editor');
    await change('0.1');
    await pane.page.waitForSelector('.notice');
    await pane.idle();
    expect(await pane.page.evaluate(() => window.port.book.sheets.map(({ name }) => name))).toContain('KA_Rules');
    await pane.go('customers');
    await pane.page.waitForSelector('.curve');
    // A tenth of 314, rounded as the rules say: 31 or 32.
    expect(await pane.text()).toMatch(/0 → 3[12]/);
    expect(pane.errors).toEqual([]);
    await pane.page.close();
  }, 90_000);

  test('every form is put in from the library and is recognised', async () => {
    const pane = await pages.open({ lang, book: 'empty' }, width);
    await pane.go('forms');
    const ids = await pane.page.$$eval('[data-form]', (all) => all.map((one) => one.getAttribute('data-form')!));
    expect(ids.length).toBeGreaterThan(20);
    for (const id of lang === 'zh' ? ids : ids.slice(0, 3)) {
      await pane.press(`[data-form=${id}]`);
      await pane.press('#insert:not([disabled])');
      await pane.page.waitForFunction(
        (form) => window.desk.state().checked?.report.forms.some((one) => one.form === form),
        { timeout: 20_000 },
        id,
      );
      await pane.idle();
      await pane.press('.back');
      await pane.page.waitForSelector('[data-form]');
    }
    expect(pane.errors).toEqual([]);
    await pane.page.close();
  }, 180_000);
});

describe('every screen', () => {
  const SCREENS = ['home', 'forms', 'check', 'more', 'today', 'fill', 'customers', 'complaints', 'rules'] as const;

  test.each(['light', 'dark', 'contrast'])(
    'has nothing serious for axe in %s, and nothing clipped',
    async (theme) => {
      const lang = theme === 'dark' ? 'en' : 'zh';
      const pane = await pages.open({ lang, book: 'complaints' }, 320);
      await pane.go('more');
      await pane.page.select('select', theme);
      await pane.page.waitForSelector(`.pane[data-theme=${theme}]`);
      for (const screen of SCREENS) {
        await pane.go(screen);
        expect({ screen, faults: await faults(pane) }).toEqual({ screen, faults: [] });
      }
      expect(pane.errors).toEqual([]);
      await pane.page.close();
    },
    180_000,
  );

  test('is reached with the keyboard alone', async () => {
    const pane = await pages.open({ lang: 'zh', book: 'complaints' }, 320);
    await pane.page.focus('#tab-home');
    await pane.page.keyboard.press('ArrowRight');
    await pane.page.keyboard.press('ArrowRight');
    await pane.page.keyboard.press('Enter');
    await pane.page.waitForSelector('#screen[data-screen=check]');
    await pane.page.waitForSelector('#verdict');
    await pane.page.close();
  }, 60_000);

  test('says that an Office is too old for functions, and what still works', async () => {
    const pane = await pages.open({ lang: 'zh', book: 'customers', functions: 'no' }, 320);
    await pane.says('这个版本的 Excel 不支持函数');
    await pane.go('customers');
    await pane.page.waitForSelector('.curve');
    const isOff = await pane.page.$$eval(
      'button',
      (all) => all.find((one) => one.innerText.includes('写成公式'))!.disabled,
    );
    expect(isOff).toBe(true);
    await pane.page.close();
  }, 60_000);

  test('says once what an Office lacks, and offers another number where a co-author took ours', async () => {
    const pane = await pages.open({ lang: 'zh', book: 'empty', functions: 'no' }, 320);
    await pane.says('不能读出合并单元格');
    await pane.click('关闭', '.notice');
    await pane.click('插入投诉登记表');
    await pane.idle();
    const at = await typeCase(pane, '2026-03-05');
    const place = await pane.page.evaluate(({ sheet: name, row, column }) => {
      const sheet = window.port.book.sheet(name);
      const own = Array.from({ length: sheet.columnCount }, (_, i) => i).find(
        (i) => sheet.column(i).text(row - 1) === '受理编号',
      )!;
      const type = (to: number, origin: 'user' | 'remote') => {
        window.port.type({ sheet: name, row: to, column }, 46_086, origin);
        window.port.type({ sheet: name, row: to, column: own }, 'TS20260305-001', origin);
      };
      type(row, 'user');
      type(row + 1, 'remote');
      return { sheet: name, row, column: own };
    }, at);
    await pane.says('TS20260305-001 同时被另一位协作者用了');
    await pane.click('改用 TS20260305-002', '.notice');
    await pane.idle();
    const texts = await pane.page.evaluate(
      ({ sheet, row, column }) =>
        [0, 1].map((i) =>
          window.port.book
            .sheet(sheet)
            .column(column)
            .text(row + i),
        ),
      place,
    );
    expect(texts).toEqual(['TS20260305-002', 'TS20260305-001']);
    const text = await pane.text();
    expect([text.includes('同时被另一位协作者用了'), text.includes('不能读出合并单元格')]).toEqual([false, false]);
    expect(pane.errors).toEqual([]);
    await pane.page.close();
  }, 60_000);
});
