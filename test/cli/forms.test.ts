import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetDrawer } from '../../src/cli/forms/write-kit';
import { nodeHost } from '../../src/cli/node-host';
import { readBook } from '../../src/files/book';
import { filePort } from '../../src/files/port';
import { rulesPlan } from '../../src/shared/desk/rules';
import { sheetOf } from '../../src/shared/forms/layout';
import { FORMS } from '../../src/shared/forms/registry';
import { mergeRuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { changes, partText } from '../files/entries';
import { schemaFolder, validate } from '../files/schemas';
import { contentsByName, patchOf } from '../port/contents';
import { kadesk, scratch } from './support';

const file = scratch();
const CHINESE = /[\u2e80-\u9fff]/;

const sheetsOf = async (path: string) => (await readBook(readFileSync(path), 'a.xlsx', nodeHost)).sheets;

describe('kadesk forms', () => {
  test('lists every form with its number and its fields in both profiles', () => {
    const { code, out } = kadesk('forms');
    expect(code).toBe(0);
    for (const { title, fields } of FORMS) {
      const line = out.split('\n').find((one) => one.includes(` ${title.zh} `));
      expect(line).toContain(`${fields.filter(({ profile }) => profile === 'textbook').length}/${fields.length}`);
    }
    expect(out).toMatch(/表5-2 +大客户管理表/);
  });

  test('shows the fields of one, in English too', () => {
    const { code, out } = kadesk('forms', '投诉登记表', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('Case number');
    expect(out).toContain('= accepted on + days to answer');
    expect(out).toMatch(/Channel .*Phone \| Web site/);
    // The words of the text stay as the text has them.
    expect(out.split('\n').filter((line) => CHINESE.test(line) && !line.includes('“'))).toEqual([]);
  });

  test('gives the definition as JSON', () => {
    const shown = JSON.parse(kadesk('forms', '5-4', '--json').out) as { id: string; fields: { id: string }[] };
    expect(shown.id).toBe('keyAccountAppointment');
    expect(shown.fields.map(({ id }) => id)).toContain('levelFloor');
    expect(JSON.parse(kadesk('forms', '--json').out)).toHaveLength(FORMS.length);
    expect((JSON.parse(kadesk('forms', '投诉-4', '--json').out) as { id: string }).id).toBe('complaintStatistics');
  });
});

describe('kadesk new', () => {
  test('makes a kit that is valid part by part', async () => {
    const path = file('kit.xlsx');
    const names = ['客户投诉登记表', '客户投诉调查表', '客户投诉处理表', '客户投诉分析统计表', '大客户管理表'];
    const { code, out } = kadesk('new', ...names, '-o', path);
    expect([code, out.includes(path)]).toEqual([0, true]);
    expect((await sheetsOf(path)).map(({ name }) => name)).toEqual(names);
    const folder = schemaFolder();
    if (folder !== undefined) expect((await validate(readFileSync(path), folder)).errors).toEqual([]);
  });

  test('takes profile, rows, language and native formulas', async () => {
    const path = file('native.xlsx');
    const options = ['--profile', '教材版', '--rows', '9', '--lang', 'en', '--formulas', 'native', '--sample'];
    expect(kadesk('new', 'all', ...options, '-o', path).code).toBe(0);
    const sheets = await sheetsOf(path);
    // The sheets of the forms; beside them the index, lists that are too long for a cell's own validation, and the rules that formulas read.
    const beside = ['Index', 'Lists', 'Rules used'];
    expect(sheets.map(({ name }) => name).sort()).toEqual([...FORMS.map((form) => sheetOf(form).en), ...beside].sort());
    const registration = sheets.find(({ name }) => name === 'Complaint registration')!;
    expect(registration.tables[0].area).toMatchObject({ top: 4, left: 0, bottom: 13, right: 6 });
    const statistics = sheets.find(({ name }) => name === 'Complaint statistics')!;
    expect(statistics.formula(5, 1)).toContain('complaintRegistration[Case number]');
  });

  test('takes the company’s own rules', async () => {
    const rules = file('rules.json');
    writeFileSync(rules, JSON.stringify({ 'complaint.channels': [{ code: 'pigeon', zh: '飞鸽', en: 'Pigeon' }] }));
    const path = file('own.xlsx');
    expect(kadesk('new', '客户投诉登记表', '--rules', rules, '-o', path).code).toBe(0);
    expect((await sheetsOf(path))[0].tables).toHaveLength(1);
  });

  test.each([
    [['登记'], '没有名为“登记”的表单', 'no such form'],
    [[], '缺少表单名称', 'no form at all'],
    [['5-2'], '-o', 'nowhere to write'],
    [['5-2', '-o', 'a.xls'], '.xlsx', 'another kind of file'],
    [['5-2', '-o', 'a.xlsx', '--rows', '2.5'], '--rows', 'half a row'],
    [['5-2', '-o', 'a.xlsx', '--profile', '简版'], '--profile', 'no such profile'],
    [['5-2', '-o', 'a.xlsx', '--formulas', 'ours'], 'native', 'formulas of another kind'],
  ])('%j: “%s” (%s)', (args, words) => {
    const { code, err } = kadesk('new', ...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(existsSync('a.xlsx')).toBe(false);
  });

  test('does not write over a file that is there, unless told to', () => {
    const path = file('there.xlsx');
    writeFileSync(path, 'mine');
    const { code, err } = kadesk('new', '5-2', '-o', path);
    expect([code, err.includes('--force'), readFileSync(path, 'utf8')]).toEqual([2, true, 'mine']);
    expect(kadesk('new', '5-2', '-o', path, '--force').code).toBe(0);
  });
});

describe('kadesk new --into', () => {
  const book = file('台账.xlsx');
  const contents = async (path: string) => contentsByName({ name: '', sheets: await sheetsOf(path) });
  const names = async (path: string) => (await sheetsOf(path)).map(({ name }) => name);
  beforeAll(() => {
    expect(kadesk('new', '大客户管理表', '--rows', '5', '--sample', '-o', book).code).toBe(0);
  });

  test('adds forms behind the sheets of a workbook, and the list of changes removes them again', async () => {
    const [grown, back] = [file('加表.xlsx'), file('还原.xlsx')];
    const { code, out } = kadesk('new', '客户投诉登记表', '大客户管理表', '--into', book, '-o', grown);
    expect([code, out.includes(file('加表.undo.json'))]).toEqual([0, true]);
    expect(await names(grown)).toEqual(['大客户管理表', '客户投诉登记表', '大客户管理表 (2)']);
    const folder = schemaFolder();
    if (folder !== undefined) expect((await validate(readFileSync(grown), folder)).errors).toEqual([]);
    // What a person types into one of them is a form like any other.
    expect(kadesk('check', grown).out).toContain('客户投诉登记表');
    expect(kadesk('new', '--into', grown, '--undo', file('加表.undo.json'), '-o', back).code).toBe(0);
    expect(await contents(back)).toEqual(await contents(book));
    const { changed, gone, added } = changes(readFileSync(book), readFileSync(back));
    for (const part of changed)
      expect(await partText(readFileSync(back), part)).toBe(await partText(readFileSync(book), part));
    expect([gone, added]).toEqual([[], []]);
  });

  test('in place, the old workbook is kept; a sheet that was filled in since is not removed', async () => {
    const own = file('原地.xlsx');
    copyFileSync(book, own);
    expect(kadesk('new', '客户投诉登记表', '--into', own, '--in-place').code).toBe(0);
    expect(await contents(file('原地.备份.xlsx'))).toEqual(await contents(book));
    const port = filePort(readFileSync(own), '原地.xlsx', nodeHost);
    const at = { sheet: '客户投诉登记表', row: 5, column: 0 };
    await port.apply(patchOf({ cells: [{ at, was: null, now: '海州远航' }] }));
    writeFileSync(own, port.bytes);
    const { code, err } = kadesk('new', '--into', own, '--undo', file('原地.undo.json'), '--in-place');
    expect([code, err.includes('改动过')]).toEqual([2, true]);
    expect(await names(own)).toEqual(['大客户管理表', '客户投诉登记表']);
  });

  test('the workbook’s own rules hold for what comes in', async () => {
    const channels = [{ code: 'pigeon', zh: '飞鸽', en: 'Pigeon' }];
    const own = mergeRuleBook({ name: '自带', rules: { 'complaint.channels': channels } }, '自带');
    const port = filePort(readFileSync(book), 'a.xlsx', nodeHost, { drawer: sheetDrawer });
    await port.addSheet(rulesPlan(own.ok ? own.book : TEXTBOOK_RULES, 'zh')!);
    const path = file('自带规则.xlsx');
    writeFileSync(path, port.bytes);
    expect(kadesk('new', '客户投诉登记表', '--into', path, '--in-place').code).toBe(0);
    const part = changes(port.bytes, readFileSync(path)).added.find((one) => one.startsWith('xl/worksheets/sheet'))!;
    expect(await partText(readFileSync(path), part)).toContain('<formula1>&quot;飞鸽&quot;</formula1>');
  });

  test.each<[string, string[], RegExp]>([
    ['nowhere to write', ['客户投诉登记表', '--into', book], /--in-place/],
    ['two places', ['客户投诉登记表', '--into', book, '--in-place', '-o', file('z.xlsx')], /不能同时使用/],
    ['its own file as output', ['客户投诉登记表', '--into', book, '-o', book], /同一个文件/],
    ['no such workbook', ['客户投诉登记表', '--into', file('没有.xlsx'), '--in-place'], /找不到文件/],
    ['undoing without a workbook', ['--undo', file('加表.undo.json')], /--into/],
    ['a list of changes that is none', ['--into', book, '--undo', book, '--in-place'], /不是文本/],
  ])('refuses %s', (_, args, said) => {
    const { code, err } = kadesk('new', ...args);
    expect([code, said.test(err)]).toEqual([2, true]);
  });
});

describe('kadesk page', () => {
  const register = file('register.xlsx');
  const page = (...args: string[]) => kadesk('page', register, ...args, '--as-of', '2026-03-31', '--force');
  beforeAll(() => expect(kadesk('new', '全部', '--sample', '-o', register).code).toBe(0));

  test('prints one case on consecutive pages, each a sheet that fits one sheet of paper', async () => {
    const path = file('case.xlsx');
    const { code, out } = page('TS20260305-001', '-o', path);
    expect(code).toBe(0);
    expect(out).toMatch(/单据 +1\n页 +3/);
    expect((await sheetsOf(path)).map(({ name }) => name)).toEqual([
      'TS20260305-001 客户投诉登记表',
      'TS20260305-001 客户投诉调查表',
      'TS20260305-001 客户投诉处理表',
    ]);
    const folder = schemaFolder();
    if (folder !== undefined) expect((await validate(readFileSync(path), folder)).errors).toEqual([]);
  });

  test('prints a month of them', async () => {
    const path = file('month.xlsx');
    expect(page('--month', '2026-03', '-o', path).code).toBe(0);
    expect(await sheetsOf(path)).toHaveLength(14);
    const { code, err } = page('--month', '2026-04', '-o', path);
    expect([code, err.includes('没有符合条件的行')]).toEqual([2, true]);
  });

  test('prints rows of any form', async () => {
    const path = file('appointments.xlsx');
    expect(page('KH0003', 'KH0041', '--form', '表5-4', '-o', path).code).toBe(0);
    const names = (await sheetsOf(path)).map(({ name }) => name);
    expect(names).toEqual(['KH0003 大客户设定表', 'KH0041 大客户设定表']);
  });

  test.each([
    [['TS9'], '没有编号“TS9”', 'no such case'],
    [['--month', '三月'], '--month', 'no month'],
    [['--form', '没有的表'], '没有名为', 'no such form'],
  ])('%j: “%s” (%s)', (args, words) => {
    const { code, err } = page(...args, '-o', file('none.xlsx'));
    expect([code, err.includes(words)]).toEqual([2, true]);
  });

  test('a workbook without the form is told so', () => {
    const list = join(__dirname, '..', '..', 'samples', 'customers.xlsx');
    const { code, err } = kadesk('page', list, '-o', file('none.xlsx'));
    expect([code, err.includes('客户投诉登记表')]).toEqual([2, true]);
  });

  test('never writes over the register', () => {
    const { code, err } = page('-o', register);
    expect([code, err.includes('同一个文件')]).toEqual([2, true]);
  });
});
