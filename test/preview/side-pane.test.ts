import { execFileSync } from 'node:child_process';
import type { Server } from 'node:http';
import { listen, previewServer } from '../../src/cli/preview-server';
import { bodyTop } from '../../src/shared/forms/kit';
import { layoutForm } from '../../src/shared/forms/layout';
import { formOf } from '../../src/shared/forms/registry';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { cellName } from '../../src/shared/workbook/table';
import { root, scratch } from '../cli/support';
import { startBrowser, type TestBrowser } from './browser';
import { Desk } from './desk';

const scratchFile = scratch();
let server: Server;
let browser: TestBrowser;
let address: string;

beforeAll(async () => {
  const folder = scratchFile('page-with-pane');
  const build = `import('./scripts/preview.mjs').then(({ buildPreview }) => buildPreview(${JSON.stringify(folder)}))`;
  execFileSync(process.execPath, ['-e', build], { cwd: root });
  server = previewServer(folder);
  address = `http://127.0.0.1:${(await listen(server, 0)).port}/`;
  browser = await startBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

/** Where a field of the first row of a new register stands. */
function cellOf(field: string): string {
  const layout = layoutForm(formOf('complaintRegistration'), {
    profile: 'company',
    lang: 'zh',
    rows: undefined,
    book: TEXTBOOK_RULES,
  });
  return cellName(
    bodyTop(layout),
    layout.columns.findIndex((column) => column.field.id === field),
  );
}

test('beside the spreadsheet a register is put in, a name with blanks behind it found, gone to, mended, and the mending undone', async () => {
  const { page, strangers, errors, violations } = await browser.open(`${address}?lang=zh`);
  const desk = new Desk(page);
  await desk.ready();
  const click = async (label: string, inside = '.side') => {
    const button = await page.waitForFunction(
      (wanted, where) =>
        [...document.querySelectorAll<HTMLButtonElement>(`${where} button`)].find(
          (one) => one.innerText.trim() === wanted && !one.disabled,
        ),
      { timeout: 20_000 },
      label,
      inside,
    );
    await (button as unknown as { click(): Promise<void> }).click();
  };
  await page.click('#toggle-pane');
  await click('表单');
  await page.waitForSelector('[data-form=complaintRegistration]');
  await page.click('[data-form=complaintRegistration]');
  await click('插入到工作簿');
  await desk.says('.side', '已插入《客户投诉登记表》');
  await desk.type(cellOf('customerName'), '海州远航供应链有限公司  ');
  await desk.type(cellOf('acceptedOn'), '2026-03-05');
  await click('检查');
  const finding = '[data-check=stray-blanks]';
  await click('重新检查');
  await page.waitForSelector(finding, { timeout: 20_000 });
  await click('定位', finding);
  await desk.says('.status .cell b', cellOf('customerName'));
  await click('修复', finding);
  await page.waitForFunction((one) => document.querySelector(one) === null, { timeout: 20_000 }, finding);
  await click('撤销', '.side .notice');
  await page.waitForSelector(finding, { timeout: 20_000 });
  expect({ strangers, errors, violations }).toEqual({ strangers: [], errors: [], violations: [] });
}, 120_000);

test('the sample of forms with faults is opened from the bar and checked, and the list of customers again', async () => {
  const { page, strangers, errors, violations } = await browser.open(`${address}?lang=zh`);
  const desk = new Desk(page);
  await desk.ready();
  await page.click('#toggle-pane');
  await page.select('#samples', 'complaints');
  await desk.says('.status', '已打开“投诉表单示例.xlsx”');
  await desk.says('.side', '客户投诉登记表');
  await desk.says('.side', '处必须改');
  await page.select('#samples', 'customers');
  await desk.says('.status', '示例名单已打开');
  await desk.ready();
  expect({ strangers, errors, violations }).toEqual({ strangers: [], errors: [], violations: [] });
}, 120_000);
