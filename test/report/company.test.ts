import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  COMPANY_AS_OF,
  COMPANY_MONTH,
  companyKit,
  companyReport,
  companySheets,
  contradicted,
  CONTRADICTIONS,
  FAULTS,
  formsOf,
  type Part,
  SAMPLE_COMPANY,
} from '../../scripts/sample-company';
import type { Kit } from '../../src/shared/forms/kit';
import { CHECKS } from '../../src/shared/checks/registry';
import { nodeHost } from '../../src/cli/node-host';
import { readBook } from '../../src/files/book';
import { checkWorkbook } from '../../src/shared/report/check-workbook';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook } from '../../src/shared/workbook/memory-book';

const findingsIn = (kit: Kit): string[] =>
  checkWorkbook(memoryBook('company.xlsx', companySheets(kit)), TEXTBOOK_RULES, COMPANY_AS_OF)
    .report.findings.map(named)
    .sort();

const named = ({ check, sheet, cell }: { check: string; sheet: string; cell: string }) => `${check} ${sheet}!${cell}`;

test('the month of the company has no findings', () => {
  expect(findingsIn(companyKit(COMPANY_MONTH))).toEqual([]);
});

// Each alone, in its part of the month, so that no contradiction hides behind another.
describe.each(Object.entries(FAULTS) as [Part, (typeof FAULTS)[Part]][])('%s', (part, faults) => {
  test.each(faults.map((one) => [one.check, one] as const))(
    '%s finds its own contradiction, and nothing else is found',
    (_, one) => {
      const { kit, planted } = contradicted([one], part);
      expect(findingsIn(kit)).toEqual(planted.map(named));
    },
  );
});

test('all together are found, and nothing else', () => {
  const { kit, planted } = contradicted(CONTRADICTIONS);
  expect(findingsIn(kit)).toEqual(planted.map(named).sort());
});

test('every check between forms of the month has its contradiction', () => {
  const planted = new Set(CONTRADICTIONS.map(({ check }) => check));
  const forms = new Set(formsOf(COMPANY_MONTH));
  const between = CHECKS.filter(
    ({ number, needs }) => number !== undefined && needs.forms.every((id) => forms.has(id)),
  );
  expect(between.length).toBeGreaterThan(10);
  // Nobody keeps citizen numbers in it.
  expect(between.filter(({ id }) => !planted.has(id)).map(({ id }) => id)).toEqual(['citizen-number']);
});

test('the committed workbook and report say the same as what they were made from', async () => {
  const samples = resolve(__dirname, '..', '..', 'samples');
  const book = await readBook(readFileSync(join(samples, SAMPLE_COMPANY)), SAMPLE_COMPANY, nodeHost);
  const golden: unknown = JSON.parse(readFileSync(join(samples, 'company-broken.report.json'), 'utf8'));
  expect(golden).toEqual(companyReport());
  expect(checkWorkbook(book, TEXTBOOK_RULES, COMPANY_AS_OF).report).toEqual(companyReport().files[0]);
});
