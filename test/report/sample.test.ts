import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brokenMonth, cleanMonth, SAMPLE_COMPLAINTS, sampleReport, sheetData } from '../../scripts/sample-complaints';
import { nodeHost } from '../../src/cli/node-host';
import { readBook } from '../../src/files/book';
import { mend } from '../../src/shared/checks/mend';
import { CHECKS } from '../../src/shared/checks/registry';
import { checkWorkbook } from '../../src/shared/report/check-workbook';
import { formReport } from '../../src/shared/report/build';
import { reportSchema } from '../../src/shared/report/schema';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { overlay } from '../../src/shared/workbook/overlay';
import { ownRules } from '../../src/shared/workbook/own-rules';
import type { Book } from '../../src/shared/workbook/sheet';
import { serial } from '../checks/books';

const samples = resolve(__dirname, '..', '..', 'samples');
const AS_OF = serial('2026-03-31');

function rulesOf(book: Book) {
  const own = ownRules(book);
  if (own === undefined || !own.ok) throw new Error('the sample has no rules of its own');
  return own.book;
}

/** The forms of the month; checks of other forms have nothing to do with it. */
const FORMS_OF_MONTH = [
  'keyAccountManagement',
  'keyAccountAppointment',
  'contactLog',
  'complaintRegistration',
  'complaintInvestigation',
  'complaintHandling',
  'complaintStatistics',
];
const ofMonth = CHECKS.filter(({ needs: { forms, all } }) => {
  const isThere = (form: string) => FORMS_OF_MONTH.includes(form);
  return forms.length === 0 || (all ? forms.every(isThere) : forms.some(isThere));
}).map(({ id }) => id);

const checked = (book: Book) => checkWorkbook(book, rulesOf(book), AS_OF);

const named = ({ check, sheet, cell }: { check: string; sheet: string; cell: string }) => `${check} ${sheet}!${cell}`;

const { sheets, planted, ignored } = brokenMonth();
const broken = memoryBook(SAMPLE_COMPLAINTS, sheets);

test('the month as it should have been recorded has no findings, and every check has looked at it', () => {
  const { forms, others } = cleanMonth();
  const book = memoryBook('march.xlsx', [...Object.values(forms).map(sheetData), ...others]);
  const { report } = checked(book);
  expect(report.findings.map(named)).toEqual([]);
  // Nobody keeps citizen numbers, add-in formulas or rules of their own in it; everything else has something to look at.
  const unlooked = report.checks.filter(({ outcome }) => outcome !== 'passed').map(({ id }) => id);
  expect(unlooked.filter((id) => ofMonth.includes(id))).toEqual(['add-in-formula', 'rules-differ', 'citizen-number']);
});

test('there are at least forty planted faults, and at least one for every check of its forms', () => {
  expect(planted.length).toBeGreaterThanOrEqual(40);
  const checks = new Set(planted.map(({ check }) => check));
  // The rules of a company do not stand in a workbook.
  expect(ofMonth.filter((id) => !checks.has(id))).toEqual(['rules-differ']);
});

test('the check finds each planted fault and nothing else', () => {
  const { report } = checked(broken);
  expect(report.findings.map(named).sort()).toEqual(planted.map(named).sort());
});

test('exactly those that are certain have a fix', () => {
  const { report } = checked(broken);
  const withFix = report.findings.filter(({ fix }) => fix !== undefined);
  expect(withFix.map(named).sort()).toEqual(
    planted
      .filter(({ fixed }) => fixed)
      .map(named)
      .sort(),
  );
});

test('the fault that the workbook’s own list ignores is listed apart; its unused and its refused line are told', () => {
  const { report } = checked(broken);
  expect(report.ignored.map(({ finding }) => named(finding))).toEqual([named(ignored)]);
  expect(report.ignoresUnused.map(({ check, row }) => [check, row])).toEqual([['short-content', 3]]);
  expect(report.ignoresRefused.map(({ row, why }) => [row, why.id])).toEqual([[4, 'ignores.noReason']]);
});

test('after all fixes only those are left that need a person', () => {
  const { ignores } = checked(broken);
  const patch = mend(broken, rulesOf(broken), AS_OF, ignores, 'zh');
  const copy = memoryBook(SAMPLE_COMPLAINTS, brokenMonth().sheets);
  const { changed, skipped, inverse } = copy.applyPatch(patch);
  expect([changed, skipped]).toEqual([planted.filter(({ fixed }) => fixed).length, []]);
  const left = checked(copy).report;
  expect(left.findings.map(named).sort()).toEqual(
    planted
      .filter(({ fixed }) => !fixed)
      .map(named)
      .sort(),
  );
  expect(left.totals.fixable).toBe(0);
  // What the looking ahead promised is what the applied patch gives.
  expect(checked(overlay(broken, patch)).report.findings.map(named)).toEqual(left.findings.map(named));
  copy.applyPatch(inverse);
  expect(copy.sheets.map((sheet) => sheet.snapshot())).toEqual(broken.sheets.map((sheet) => sheet.snapshot()));
});

test('the committed workbook gives the same report as the sheets that it was made from', async () => {
  const book = await readBook(readFileSync(join(samples, SAMPLE_COMPLAINTS)), SAMPLE_COMPLAINTS, nodeHost);
  expect(checked(book).report).toEqual(checked(broken).report);
});

test('the committed report is what the check says: a changed rule, check or sentence is reviewed as its diff', () => {
  const golden: unknown = JSON.parse(readFileSync(join(samples, 'complaints-broken.report.json'), 'utf8'));
  expect(golden).toEqual(sampleReport());
  expect(reportSchema.safeParse(golden).success).toBe(true);
});

test('the sheets in another order say the same', () => {
  const turned = memoryBook(SAMPLE_COMPLAINTS, [...sheets].reverse());
  expect(checked(turned).report.findings.map(named).sort()).toEqual(planted.map(named).sort());
  expect(formReport([checked(turned).report]).totals).toEqual(formReport([checked(broken).report]).totals);
});
