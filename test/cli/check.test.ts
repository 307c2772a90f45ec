import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import excel from 'exceljs';
import { brokenMonth } from '../../scripts/sample-complaints';
import { cellLink } from '../../src/cli/check/columns';
import { FORMS } from '../../src/shared/forms/registry';
import { reportSchema } from '../../src/shared/report/schema';
import { kadesk, root, scratch } from './support';

const SAMPLE = join(root, 'samples', 'complaints-broken.xlsx');
const at = scratch();
const { planted } = brokenMonth();
const needPeople = planted.filter(({ fixed }) => !fixed).length;

/** A copy of the sample that a test may change. */
function copy(name: string): string {
  copyFileSync(SAMPLE, at(name));
  return at(name);
}

const reportOf = (out: string) => reportSchema.parse(JSON.parse(out));

describe('kadesk check', () => {
  test('answers in its first lines and gives 1 for findings', () => {
    const { code, out } = kadesk('check', SAMPLE);
    expect(code).toBe(1);
    expect(out).toMatch(/complaints-broken\.xlsx {2}33 处必须改 · 29 处应改 · 7 处待人工确认 · 6 处供参考/);
    expect(out).toMatch(/必填栏目没有填 \(3\) {2}required-field\n {4}投诉台账!H4 +没有填“投诉方式”。/);
    expect(out).toMatch(/规则手册 +\S+ \([0-9a-f]{16}\)/);
  });

  test('in English', () =>
    expect(kadesk('check', SAMPLE, '--lang', 'en').out).toMatch(
      /33 must fix · 29 should fix · 7 to review · 6 worth knowing/,
    ));

  test('--json is the report by its schema, with every planted fault', () => {
    const { code, out } = kadesk('check', SAMPLE, '--json');
    expect(code).toBe(1);
    expect(reportOf(out).files[0].findings).toHaveLength(planted.length);
  });

  test('--only and --form narrow it', () => {
    const only = reportOf(kadesk('check', SAMPLE, '--json', '--only', 'X01,stray-blanks').out).files[0];
    expect(only.checks.map(({ id }) => id)).toEqual(['stray-blanks', 'unknown-case']);
    const form = reportOf(kadesk('check', SAMPLE, '--json', '--form', '投诉处理表').out).files[0];
    expect(new Set(form.findings.map(({ sheet }) => sheet))).toEqual(new Set(['投诉处理']));
    expect(form.findings.map(({ check }) => check)).toContain('customer-name-differs');
  });

  test('several files are one report, each by its own rules', () => {
    const { code, out } = kadesk('check', SAMPLE, join(root, 'samples', 'customers.xlsx'), '--json');
    const report = reportOf(out);
    expect(report.files.map(({ name, forms }) => [name, forms.length])).toEqual([
      ['complaints-broken.xlsx', 7],
      ['customers.xlsx', 0],
    ]);
    // A file in which nothing was checked must not look clean.
    expect(code).toBe(2);
  });

  test('rules given on the command line come before the workbook’s own, and the report says so', () => {
    writeFileSync(at('rules.json'), '{"complaint.contentMinLength": 3}');
    const { out } = kadesk('check', SAMPLE, '--json', '--rules', at('rules.json'), '--as-of', '2026-03-31');
    const [file] = reportOf(out).files;
    expect(file.ruleBook.overridden).toEqual(['complaint.contentMinLength']);
    expect(file.notes.map(({ id }) => id)).toContain('rules-in-force.ownRulesUnused');
    expect(file.checks.filter(({ outcome }) => outcome === 'couldNotCheck').map(({ id }) => id)).toEqual([
      'compensation-approval',
      'level-threshold',
      // The other form that each compares with is not in the workbook.
      'approved-appointment',
      'owner-current',
    ]);
  });

  test('the sample month of the textbook profile has the same findings but for what it has no columns for', () => {
    kadesk('new', '全部', '-o', at('textbook.xlsx'), '--profile', '教材版', '--sample', '--as-of', '2026-03-31');
    const { out } = kadesk('check', at('textbook.xlsx'), '--json', '--as-of', '2026-03-31');
    const { findings } = reportOf(out).files[0];
    // It does not date entries, and its papers have no line to say how a missing part will be added.
    const wanted = [...IN_SAMPLE.filter((id) => id !== 'late-entry'), 'paper-parts'];
    expect([...new Set(findings.map(({ check }) => check))].sort()).toEqual(wanted.sort());
    // The lost books of 20 March: accepted on the 20th, due on the 27th, and without a row in the handling form.
    const saying = (id: string) => findings.filter(({ check }) => check === id).map(({ message }) => message.zh);
    expect(saying('reply-overdue')).toEqual([expect.stringMatching(/^TS20260320-001 /)]);
    expect(saying('few-answers')).toEqual([expect.stringMatching(/^本表只有2份答卷，不足30份/)]);
  });

  test('a text table knows no kinds of cells, and nothing in it is offered to be fixed', () => {
    writeFileSync(
      at('r.csv'),
      '受理编号,投诉客户姓名,受理日期,投诉方式,投诉理由,投诉要求,投诉内容\nTS20260305-001,许岩 ,2026-03-05,电话,延误,道歉,快件至今没有送到\n',
    );
    const [file] = reportOf(kadesk('check', at('r.csv'), '--json').out).files;
    expect(file.forms.map(({ sheet }) => sheet)).toEqual(['r.csv']);
    expect(file.findings.map(({ check }) => check)).toContain('stray-blanks');
    expect(file.findings.map(({ check }) => check)).not.toContain('date-as-text');
    expect(file.findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
    const { code, err } = kadesk('check', at('r.csv'), '--fix', '-o', at('r.xlsx'));
    expect([code, existsSync(at('r.xlsx'))]).toEqual([2, false]);
    expect(err).toMatch(/r\.csv 不是 \.xlsx 工作簿，只能检查，不能修复/);
  });

  test.each<[string, string[], RegExp]>([
    ['no file', ['check'], /缺少文件/],
    ['a file that is not there', ['check', 'nowhere.xlsx'], /找不到文件 nowhere\.xlsx/],
    ['a check that does not exist', ['check', SAMPLE, '--only', 'no-such'], /没有“no-such”这项检查.*required-field/],
    ['a form that does not exist', ['check', SAMPLE, '--form', '某某表'], /某某表/],
    ['--in-place alone', ['check', SAMPLE, '--in-place'], /--in-place 只与 --fix 同用/],
    ['both places', ['check', SAMPLE, '--fix', '--in-place', '-o', 'x.xlsx'], /--in-place 与 -o 不能同时使用/],
    ['two files into one', ['check', SAMPLE, SAMPLE, '--fix', '-o', 'x.xlsx'], /一次只能用于一个文件/],
    ['its own output', ['check', SAMPLE, '-o', SAMPLE], /不会覆盖原文件/],
  ])('%s is refused with a sentence, and 2', (_, args, says) => {
    const { code, err } = kadesk(...args);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });

  test('a workbook whose own rules are wrong is not checked', async () => {
    const workbook = new excel.Workbook();
    workbook.addWorksheet('KA_Rules').addRow(['visit.A.visitsPerMonth', 5]);
    await workbook.xlsx.writeFile(at('wrong-rules.xlsx'));
    const { code, err } = kadesk('check', at('wrong-rules.xlsx'));
    expect([code, err]).toEqual([2, expect.stringMatching(/KA_Rules → visit\.A\.visitsPerMonth/)]);
  });
});

/**
 * A revisit not made, a contact entered late, a case not handled in time, cards and contacts of some customers only, too few answers, a
 * leader's visit that may lie before the log begins.
 */
const IN_SAMPLE = [
  'revisit-due',
  'late-entry',
  'reply-overdue',
  'key-account-file',
  'visits-owed',
  'few-answers',
  'leader-visit',
];

describe('the sample of our own forms', () => {
  test.each([
    ['zh', []],
    ['en', []],
    ['zh', ['--formulas', 'native']],
    ['en', ['--formulas', 'native']],
  ])('in %s %j has the findings that were put there', (lang, formulas) => {
    const file = at(`kit-${lang}${formulas.length}.xlsx`);
    const asOf = ['--as-of', '2026-03-31'];
    expect(kadesk('new', 'all', '--sample', '--lang', lang, ...formulas, ...asOf, '-o', file).code).toBe(0);
    const [report] = reportOf(kadesk('check', file, '--json', ...asOf).out).files;
    expect([...new Set(report.findings.map(({ check }) => check))]).toEqual(IN_SAMPLE);
    expect(report.forms).toHaveLength(FORMS.length);
  });
});

describe('--fix', () => {
  test('is a preview without a place, and changes nothing', () => {
    const file = copy('preview.xlsx');
    const before = readFileSync(file);
    const { code, out } = kadesk('check', file, '--fix');
    expect(code).toBe(1);
    expect(out).toMatch(/投诉台账!F5 +“ 邓涛 ” +邓涛/);
    expect(out).toMatch(/修复16处；修复后：31 处必须改/);
    expect(out).toMatch(/这是预览，没有写文件/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('-o writes the mended workbook; checked anew only what needs a person is left', () => {
    const { code } = kadesk('check', SAMPLE, '--fix', '-o', at('mended.xlsx'));
    expect(code).toBe(1);
    const [file] = reportOf(kadesk('check', at('mended.xlsx'), '--json').out).files;
    expect([file.findings.length, file.totals.fixable]).toEqual([needPeople, 0]);
  });

  test('--in-place keeps the old file and a list that takes everything back', () => {
    const file = copy('place.xlsx');
    const { out } = kadesk('check', file, '--fix', '--in-place', '--json');
    const { changes, report } = JSON.parse(out) as { changes: { cells: unknown[] }[]; report: unknown };
    expect(changes[0].cells).toHaveLength(16);
    expect(reportSchema.parse(report).totals.fixable).toBe(0);
    expect(
      readdirSync(at('.'))
        .filter((name) => name.startsWith('place.'))
        .sort(),
    ).toEqual(['place.undo.json', 'place.xlsx', 'place.备份.xlsx']);
    expect(kadesk('fill', file, '--undo', at('place.undo.json'), '--in-place', '--no-backup').code).toBe(0);
    const [undone] = reportOf(kadesk('check', file, '--json').out).files;
    const [original] = reportOf(kadesk('check', SAMPLE, '--json').out).files;
    // Its own rules are called by the file's name.
    expect({ ...undone, name: original.name, ruleBook: original.ruleBook }).toEqual(original);
  });

  test('what is mended already stays as it is', () => {
    const file = copy('again.xlsx');
    kadesk('check', file, '--fix', '--in-place', '--no-backup');
    const mended = readFileSync(file);
    const { out } = kadesk('check', file, '--fix', '--in-place');
    expect(out).toMatch(/没有可以自动修复的地方/);
    expect(out).toMatch(/没有需要改动的内容，文件保持原样/);
    expect(out).not.toMatch(/预览/);
    expect(readFileSync(file).equals(mended)).toBe(true);
  });
});

describe('the workbook of findings', () => {
  let workbook: excel.Workbook;
  beforeAll(async () => {
    const file = copy('march.xlsx');
    expect(kadesk('check', file, '-o', at('reports/findings.xlsx')).code).toBe(1);
    workbook = new excel.Workbook();
    await workbook.xlsx.readFile(at('reports/findings.xlsx'));
  });

  const columnOf = (sheet: excel.Worksheet, header: number, label: string) =>
    (sheet.getRow(header).values as unknown[]).indexOf(label);

  test('is complete, filtered and frozen at its heading, and says by which rules', () => {
    const sheet = workbook.getWorksheet('检查结果')!;
    const header = sheet.views[0].state === 'frozen' ? sheet.views[0].ySplit! : 0;
    expect(sheet.rowCount - header).toBe(planted.length);
    expect(sheet.autoFilter).toBe(`A${header}:I${sheet.rowCount}`);
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: `${header}:${header}`,
    });
    expect(sheet.getCell('A1').value).toMatch(/^33 处必须改/);
    const notes = Array.from({ length: header - 2 }, (_, i) => String(sheet.getCell(i + 2, 1).value)).join('\n');
    expect(notes).toMatch(/规则手册 \S+ \([0-9a-f]{16}\)/);
  });

  test('every row leads to its cell in the file that was checked, which lies a folder above', () => {
    const sheet = workbook.getWorksheet('检查结果')!;
    const header = sheet.views[0].state === 'frozen' ? sheet.views[0].ySplit! : 0;
    const [cell, name] = ['单元格', '工作表'].map((label) => columnOf(sheet, header, label));
    const links: string[] = [];
    for (let row = header + 1; row <= sheet.rowCount; row++) {
      const { text, hyperlink } = sheet.getCell(row, cell).value as excel.CellHyperlinkValue;
      expect(hyperlink).toBe(`../march.xlsx#'${String(sheet.getCell(row, name).value)}'!${text}`);
      links.push(`${String(sheet.getCell(row, name).value)}!${text}`);
    }
    expect(links.sort()).toEqual(planted.map((one) => `${one.sheet}!${one.cell}`).sort());
  });

  test('rows of one check stand together', () => {
    const sheet = workbook.getWorksheet('检查结果')!;
    const header = sheet.views[0].state === 'frozen' ? sheet.views[0].ySplit! : 0;
    const id = columnOf(sheet, header, '检查');
    const all = Array.from({ length: sheet.rowCount - header }, (_, i) =>
      String(sheet.getCell(header + 1 + i, id).value),
    );
    const runs = all.filter((one, i) => one !== all[i - 1]);
    expect(runs).toHaveLength(new Set(all).size);
  });

  test('has the outcome of every check, and what is ignored', () => {
    const overview = workbook.getWorksheet('概要')!;
    expect(overview.rowCount).toBeGreaterThanOrEqual(56);
    expect(workbook.getWorksheet('已忽略')!.getSheetValues().flat()).toContain('出差途中电话处理，返回后补录');
  });

  test.each([
    ['march.xlsx', '投诉台账', 'B3', "march.xlsx#'投诉台账'!B3"],
    ['../三月 份/a#1.xlsx', '二月 (2)', 'AA10', "../三月%20份/a%231.xlsx#'二月%20(2)'!AA10"],
    ['a.xlsx', "it's", 'A1', "a.xlsx#'it''s'!A1"],
  ])('links to %s %s!%s', (path, sheet, cell, link) => expect(cellLink(path, sheet, cell)).toBe(link));
});
