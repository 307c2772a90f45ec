import { writeFileSync } from 'node:fs';
import excel from 'exceljs';
import { kadesk, scratch } from './support';

const at = scratch();
const BOOK = at('登记.xlsx');
const ALWAYS = at('公司.json');
const WORDS = '许先生 13812341234、0755-8888 6666 来电，单号 731234567890123';
const HIDDEN = '许先生 138****1234、075*-**** 6666 来电，单号 731234567890123';

beforeAll(async () => {
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet('客户投诉登记表');
  sheet.addRow(['投诉客户姓名', '受理日期', '受理编号', '投诉方式', '投诉理由', '投诉要求', '投诉内容', '联系电话']);
  // No such reason: the check quotes what stands there.
  sheet.addRow(['许岩', '2026-03-05', 'TS20260305-001', '电话', WORDS, '道歉', WORDS, '1381234123']);
  await workbook.xlsx.writeFile(BOOK);
  writeFileSync(ALWAYS, JSON.stringify({ 'identity.mask.always': true }));
});

/** All that a workbook says. */
async function textOf(path: string): Promise<string> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets
    .flatMap((sheet) => (sheet.getSheetValues() as unknown[][]).flat())
    .filter((cell) => typeof cell === 'string')
    .join('\n');
}

const written = at('out.xlsx');

/** What each command hands on of the words that a complaint holds. */
const COMMANDS: readonly (readonly [
  what: string,
  args: readonly string[],
  said: (out: string) => Promise<string> | string,
])[] = [
  ['check on the screen', ['check', BOOK, '--as-of', '2026-03-31'], (out) => out],
  ['check as data', ['check', BOOK, '--as-of', '2026-03-31', '--json'], (out) => out],
  ['page', ['page', BOOK, '--as-of', '2026-03-31', '-o', written, '--force'], () => textOf(written)],
];

describe.each(COMMANDS)('%s', (_, args, said) => {
  test.each([
    ['as it is', [], WORDS, HIDDEN],
    ['masked where it is asked for', ['--mask-personal'], HIDDEN, WORDS],
    ['masked where the company always does', ['--company', ALWAYS], HIDDEN, WORDS],
  ])('is handed on %s', async (__, more, shows, not) => {
    const { out, err } = kadesk(...args, ...more);
    expect(err).toBe('');
    const text = await said(out);
    expect(text).toContain(shows);
    expect(text).not.toContain(not);
  });
});
