import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeHost } from '../../src/cli/node-host';
import { readBook } from '../../src/files/book';
import { sheetOf } from '../../src/shared/forms/layout';
import { FORMS } from '../../src/shared/forms/registry';
import { schemaFolder, validate } from '../files/schemas';
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
