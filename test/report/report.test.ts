import { formReport } from '../../src/shared/report/build';
import { maskReport } from '../../src/shared/report/mask';
import { reportSchema } from '../../src/shared/report/schema';
import { addTotals, totalsOf } from '../../src/shared/report/totals';
import { headline } from '../../src/shared/report/words';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { cleanReport, faultyReport } from './support';

const report = faultyReport();

test('a report keeps to its schema, before and after it has been a file', () => {
  const whole = formReport([report, cleanReport()]);
  expect(reportSchema.parse(whole)).toEqual(whole);
  expect(reportSchema.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

test.each<[string, (whole: ReturnType<typeof formReport>) => unknown]>([
  ['another format', (whole) => ({ ...whole, format: 'other' })],
  ['another edition', (whole) => ({ ...whole, version: 2 })],
  ['a key that nobody knows', (whole) => ({ ...whole, extra: 1 })],
  ['no file', (whole) => ({ ...whole, files: [] })],
])('the schema refuses %s', (_, change) =>
  expect(reportSchema.safeParse(change(formReport([report]))).success).toBe(false),
);

test('findings come with what fails first, by its weight, and what a person has to look at last', () =>
  expect(report.findings.map(({ check, cell, outcome, severity }) => [check, cell, outcome, severity])).toEqual([
    ['missing-column', 'A2', 'fail', 'error'],
    ['missing-column', 'A2', 'fail', 'error'],
    ['missing-column', 'A2', 'fail', 'error'],
    ['required-field', 'B3', 'fail', 'error'],
    ['stray-blanks', 'B4', 'fail', 'warning'],
    ['short-content', 'D4', 'fail', 'warning'],
    ['complaint-expired', 'F3', 'review', 'warning'],
  ]));

test('totals count each finding once; those to review stand apart', () =>
  expect(report.totals).toMatchObject({ error: 4, warning: 2, info: 0, review: 1, fixable: 1, ignored: 1 }));

test('every check is in one of the five outcomes', () => {
  const { checks } = report.totals;
  expect(Object.values(checks).reduce((sum, count) => sum + count, 0)).toBe(report.checks.length);
  for (const { outcome, looked, findings, why } of report.checks) {
    // What was not looked at never passes, and whatever was not made says why.
    if (outcome === 'passed') expect([looked > 0, findings]).toEqual([true, 0]);
    expect(why === undefined).toBe(['passed', 'failed', 'review'].includes(outcome));
  }
});

test('ignored findings are listed apart with their reason, unused and refused lines are told', () => {
  expect(report.ignored.map(({ finding, ignore }) => [finding.check, finding.cell, ignore.reason, ignore.row])).toEqual(
    [['phone-number', 'E4', '客户只有分机', 2]],
  );
  expect(report.ignoresUnused).toEqual([]);
  expect(report.ignoresRefused.map(({ row, why }) => [row, why.id])).toEqual([[4, 'ignores.noReason']]);
});

test('version and hash of the rule book stand in every report, and what was changed', () => {
  expect(report.ruleBook).toEqual({ version: TEXTBOOK_RULES.version, hash: TEXTBOOK_RULES.hash, overridden: [] });
  const own = faultyReport('own.xlsx', { 'complaint.contentMinLength': 3 });
  expect(own.ruleBook.overridden).toEqual(['complaint.contentMinLength']);
  expect(own.ruleBook.hash).not.toBe(TEXTBOOK_RULES.hash);
});

test('an anchor names the cell in words', () =>
  expect(report.findings.find(({ check }) => check === 'short-content')!.anchor).toEqual({
    label: '投诉内容',
    key: { label: '受理编号', text: 'TS20260306-001', nth: 0 },
  }));

test('a report of several workbooks keeps every file with its own rule book and date, and adds the totals', () => {
  const files = [report, cleanReport(), faultyReport('april.xlsx')];
  const merged = formReport(files);
  expect(merged.files.map(({ name }) => name)).toEqual(['march.xlsx', 'clean.xlsx', 'april.xlsx']);
  expect(merged.totals).toEqual(addTotals(files.map(({ totals }) => totals)));
  expect(merged.totals.error).toBe(report.totals.error + files[2].totals.error);
});

describe('the headline always answers', () => {
  test.each([
    [{}, '没有发现问题', 'No problems found'],
    [
      { error: 3, warning: 5, review: 2 },
      '3 处必须改 · 5 处应改 · 2 处待人工确认',
      '3 must fix · 5 should fix · 2 to review',
    ],
    [{ info: 1 }, '1 处供参考', '1 worth knowing'],
  ])('%j', (counts, zh, en) => {
    const totals = { ...totalsOf([], [], 0), ...counts };
    expect([headline(totals, 'zh'), headline(totals, 'en')]).toEqual([zh, en]);
  });
});

test('a report that is handed on quotes no personal information, and keeps to its schema', () => {
  const finding = {
    ...report.findings[0],
    form: 'clubMember',
    field: 'phone',
    found: '1381234123',
    message: { id: 'x', zh: '“1381234123”不是电话号码。', en: '“1381234123” is no phone number.' },
  };
  const masked = maskReport({ ...report, findings: [finding, ...report.findings] }, TEXTBOOK_RULES.values);
  expect(reportSchema.parse(formReport([masked]))).toEqual(formReport([masked]));
  expect(masked.findings[0]).toMatchObject({
    found: '138***4123',
    message: { zh: '“138***4123”不是电话号码。', en: '“138***4123” is no phone number.' },
  });
  expect(masked.findings.slice(1)).toEqual(report.findings);
  expect(masked.totals).toEqual(report.totals);
});
