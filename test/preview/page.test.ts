import { mkdirSync, readdirSync, readFileSync, writeFileSync, statSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { listen, previewServer } from '../../src/cli/preview-server';
import { openFile } from '../../src/preview/open-file';
import { saveFile } from '../../src/preview/save-file';
import { root, scratch } from '../cli/support';
import { type OpenedPage, startBrowser, type TestBrowser } from './browser';
import { Desk } from './desk';

jest.setTimeout(60_000);

const scratchFile = scratch();
let server: Server;
let browser: TestBrowser;
let address: string;
const visits: Omit<OpenedPage, 'page'>[] = [];

beforeAll(async () => {
  // As npm run build makes it; in a process of its own, because the bundler does not run within the test's sandbox.
  const folder = scratchFile('page');
  const build = `import('./scripts/preview.mjs').then(({ buildPreview }) => buildPreview(${JSON.stringify(folder)}))`;
  execFileSync(process.execPath, ['-e', build], { cwd: root });
  server = previewServer(folder);
  const { port } = await listen(server, 0);
  address = `http://127.0.0.1:${port}/`;
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

async function visit(query = ''): Promise<Desk> {
  const { page, ...seen } = await browser.open(address + query);
  visits.push(seen);
  const desk = new Desk(page);
  await desk.ready();
  return desk;
}

/** No test may have asked another host for anything, or left an error behind. */
afterEach(() => {
  for (const { strangers, errors, violations } of visits.splice(0)) {
    expect({ strangers, violations }).toEqual({ strangers: [], violations: [] });
    expect(errors).toEqual([]);
  }
});

async function downloaded(): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const names = readdirSync(browser.downloads);
    const name = names.find((one) => one.endsWith('.xlsx'));
    // Its place is taken, empty, before the last byte is there under another name.
    if (name !== undefined && names.length === 1 && statSync(join(browser.downloads, name)).size > 0)
      return join(browser.downloads, name);
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('nothing was downloaded');
}

test('the sample: spilled classes, an edit, the reason, other rules, back to the textbook', async () => {
  const desk = await visit();
  expect(await desk.text('h1')).toContain('大客户助手');
  await desk.says('#rule-book', '教材规则');

  // Spilled below the formula.
  expect(await desk.shows('G4')).toBe('C类');
  expect(await desk.shows('G9')).toBe('B类');

  // Blank rows stay empty, and two companies of one group share their class.
  expect(await desk.shows('G21')).toBe('');
  expect(await desk.shows('G44')).toBe(await desk.shows('G145'));

  const why = await desk.shows('L14');
  expect(why).toContain('第92名／314家');
  expect(why).toContain('前5%');

  await desk.type('D4', '900000');
  await desk.waitFor('G4', 'A类');

  await desk.page.click('#rules');
  await desk.page.click('#rules-example');
  await desk.page.click('#rules-apply');
  await desk.says('#rule-book', '本页规则（改 1 项）');
  await desk.waitFor('G9', 'A类');
  await desk.goTo('L14');
  await desk.says('#cell', '前10%');
  expect(await desk.shows('M23')).toBe('10%');

  await desk.page.click('#rules');
  await desk.page.click('#rules-reset');
  await desk.waitFor('G9', 'B类');
});

test('rules that are wrong are refused in our words and change nothing; right ones are kept for the next visit', async () => {
  const desk = await visit();
  await desk.page.click('#rules');
  await desk.page.type('#rules-field', '{"tier.value.aShare": 7}');
  await desk.page.click('#rules-apply');
  await desk.says('#rules-errors', 'tier.value.aShare');
  expect(await desk.text('#rule-book')).toContain('教材规则');
  await desk.page.$eval(
    '#rules-field',
    (field) => ((field as HTMLTextAreaElement).value = '{"tier.value.aShare": 0.1}'),
  );
  await desk.page.click('#rules-apply');
  await desk.says('#rule-book', '本页规则');
  await desk.page.reload();
  await desk.ready();
  expect(await desk.shows('G9')).toBe('A类');
});

test('every function of ours is there, with its help in the language of the page', async () => {
  const desk = await visit('?lang=en');
  await desk.goTo('A330');
  await desk.page.keyboard.type('=CREDIT_LI');
  await desk.page.waitForFunction(() => document.body.textContent?.includes('CREDIT_LIMIT'));
  await desk.page.keyboard.press('Escape');
  for (const [cell, typed, wanted] of [
    ['A331', '=CREDIT_TERMS("B")', 'Cash on the spot'],
    ['A332', '=RULE_VALUE("visit.A.visitPerMonth")', '3'],
    ['A333', '=KA_LEVEL(600)', '#VALUE!'],
    ['A334', '=SUM(1,2)', '3'],
  ]) {
    await desk.type(cell, typed);
    await desk.waitFor(cell, wanted);
  }
});

test('the language changes on the spot, edits stay, and the choice is kept', async () => {
  const desk = await visit();
  await desk.type('D4', '900000');
  await desk.waitFor('G4', 'A类');
  await desk.page.click('#lang-en');
  await desk.says('#open', 'Open');
  await desk.says('#rule-book', 'Textbook rules');
  expect(desk.page.url()).toContain('lang=en');
  await desk.waitFor('G3', 'Value class');
  await desk.waitFor('G4', 'Class A');
  await desk.goTo('L14');
  await desk.says('#cell', 'customers with business');
  await desk.page.goto(address);
  await desk.ready();
  expect(await desk.text('h1')).toMatch(/^Key Account Desk/);
});

test('a workbook from disk: opened, calculated, saved as values', async () => {
  const desk = await visit();
  await desk.open(join(root, 'samples/customers.xlsx'));
  await desk.says('#message', '已打开“customers.xlsx”：1 张工作表，324 行');
  expect(await desk.shows('F60')).toBe('待核');
  await desk.type('Q4', '=ABC_TIER(F4:F323)');
  await desk.waitFor('Q9', 'B类');
  mkdirSync(browser.downloads, { recursive: true });
  await desk.page.click('#save');
  await desk.says('#message', '没有写出');
  const { book } = await openFile(readFileSync(await downloaded()), 'saved.xlsx');
  const [{ rows }] = book.sheets;
  expect(rows[3][0]?.value).toBe('KH0001');
  expect(rows[3][7]?.format).toBe('yyyy-mm-dd');
  expect(rows.slice(3, 323).filter((row) => /^[ABC]类$/.test(String(row[16]?.value)))).toHaveLength(314);
  expect(rows[59][16]?.value).toBe('#VALUE!');
});

/** A small list, with rules of its own beside it. */
async function listWithRules(file: string, share: number): Promise<string> {
  const amounts = [1000, 900, 800, 700, 600, 500, 400, 300, 200, 100];
  const { bytes } = await saveFile({
    name: file,
    sheets: [
      { name: '名单', rows: amounts.map((value) => [{ value }]) },
      { name: 'KA_Rules', rows: [[{ value: 'tier.value.aShare' }, { value: share }]] },
    ],
  });
  const path = scratchFile(file);
  writeFileSync(path, bytes);
  return path;
}

test('a workbook’s own rules hold for it; a workbook whose rules are wrong, or that is broken, stays closed', async () => {
  const desk = await visit();
  await desk.open(await listWithRules('自带规则.xlsx', 0.2));
  await desk.says('#rule-book', '工作簿自带规则（改 1 项）');
  await desk.type('B1', '=ABC_TIER(A1:A10)');
  await desk.waitFor('B2', 'A类');

  // Changed on the sheet itself, they hold at once: a tenth of ten customers is one.
  const show = async (sheet: string) => {
    const tab = await desk.page.waitForSelector(`[data-u-comp="slide-tab-item"] ::-p-text(${sheet})`);
    await tab!.click();
    await new Promise((later) => setTimeout(later, 300));
  };
  await show('KA_Rules');
  await desk.type('B1', '0.1');
  await show('名单');
  await desk.waitFor('B2', 'B类');
  await show('KA_Rules');
  await desk.type('B1', '9');
  await desk.says('#message', '仍按改动前的规则计算');
  await desk.page.click('#rules-close');
  await desk.type('B1', '0.2');
  await show('名单');
  await desk.waitFor('B2', 'A类');

  await desk.open(await listWithRules('规则有误.xlsx', 7));
  await desk.says('#rules-errors', 'tier.value.aShare');
  await desk.says('#message', '没有打开');
  await desk.page.click('#rules-close');
  expect(await desk.shows('B2')).toBe('A类');

  const broken = scratchFile('坏.xlsx');
  writeFileSync(broken, 'PK\u0003\u0004');
  await desk.open(broken);
  await desk.says('#message', '“坏.xlsx”');
  expect(await desk.shows('B2')).toBe('A类');

  const csv = scratchFile('另一份.csv');
  writeFileSync(csv, '客户,金额\n甲,100\n');
  await desk.open(csv);
  await desk.says('#message', '另一份.csv');
  await desk.says('#rule-book', '教材规则');
  expect(await desk.shows('B2')).toBe('100');
  // A whole column, its header counting as blank, as in Excel.
  await desk.type('D1', '=ABC_TIER(B:B)');
  await desk.waitFor('D2', 'A类');
  expect(await desk.shows('D1')).toBe('');
});

test('files may be dropped on the page; unsaved changes are asked about first', async () => {
  const desk = await visit();
  const questions: string[] = [];
  desk.page.removeAllListeners('dialog');
  desk.page.on('dialog', (dialog) => {
    questions.push(dialog.message());
    void dialog.dismiss();
  });
  const drop = (name: string, content: string) =>
    desk.page.evaluate(
      (file, text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], file));
        for (const type of ['dragover', 'drop'])
          document.querySelector('#sheet')!.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true }));
      },
      name,
      content,
    );
  await drop('一.csv', '客户,金额\n甲,100\n');
  await desk.says('#message', '已打开“一.csv”');
  expect(questions).toEqual([]);

  await desk.type('B2', '200');
  await desk.waitFor('B2', '200');
  await drop('二.csv', '客户,金额\n乙,300\n');
  await desk.says('#message', '没有打开“二.csv”');
  expect(questions).toHaveLength(1);
  expect(await desk.shows('B2')).toBe('200');

  await drop('公司.json', '{"tier.value.aShare":0.1}');
  await desk.says('#rule-book', '本页规则');
});
