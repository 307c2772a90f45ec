import { CONTRADICTIONS } from '../../scripts/sample-company';
import { FAULTS } from '../../scripts/sample-complaints/faults';
import { CHECKS } from '../../src/shared/checks/registry';
import { type CheckedDesk, checkBook } from '../../src/shared/desk/check';
import type { FoundForm } from '../../src/shared/forms/found';
import { findForms } from '../../src/shared/forms/recognise';
import { FORMS } from '../../src/shared/forms/registry';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { ACQUIRING_CHECKS } from './checks/acquiring';
import { CLEAN, NOT_THERE } from './checks/clean';
import { COMPLAINT_CHECKS } from './checks/complaints';
import { CREDIT_CHECKS } from './checks/credit';
import { CUSTOMER_CHECKS } from './checks/customers';
import { AS_OF_TEXT, Sample, text } from './raw';
import { bookWith } from '../rules/support';

jest.setTimeout(240_000);

const PLANNED = [...CUSTOMER_CHECKS, ...CREDIT_CHECKS, ...COMPLAINT_CHECKS, ...ACQUIRING_CHECKS];

let sample: Sample;
let checked: CheckedDesk;
let forms: readonly FoundForm[];

beforeAll(async () => {
  sample = await Sample.read();
  const terms = { company: TEXTBOOK_RULES, asked: undefined, asOf: AS_OF_TEXT, lang: 'zh' } as const;
  checked = checkBook(sample.book, terms);
  forms = findForms(sample.book, checked.rules);
});

test.each(FORMS.map((form) => [form.title.zh, form] as const))('%s is kept, and filled in', (_, form) => {
  const sheets = forms.filter((one) => one.form.id === form.id);
  expect(sheets.length).toBeGreaterThan(0);
  for (const { rows, doubt } of sheets) {
    expect(rows.length).toBeGreaterThan(0);
    expect(doubt).toBeUndefined();
    // What follows is left to Fill; what has to be typed stands there.
    const typed = form.fields.filter(({ required, derived }) => required === 'always' && derived === undefined);
    for (const row of rows) expect(typed.filter(({ id }) => row.isBlank(id)).map(({ id }) => id)).toEqual([]);
  }
});

test('no sheet of the sample but its own lists is none of a form', () => {
  const named = new Set(forms.map(({ sheet }) => sheet.name));
  expect(sample.book.sheets.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([
    '客户名单',
    '月度收入',
    '业务量',
    '节假日',
    'KA_Rules',
  ]);
});

/** What names the rows that a check found, sorted. */
const found = (id: string): readonly string[] =>
  checked.report.findings
    .filter(({ check }) => check === id)
    .map(({ anchor, cell }) => anchor?.key?.text ?? cell)
    .sort();

test.each(PLANNED.map((one) => [one.id, one.what, one] as const))('%s finds %s', (id, _, { keys }) => {
  const expected = keys(sample);
  expect(expected.length).toBeGreaterThan(0);
  expect(found(id)).toEqual([...expected].sort());
});

test('handover-open finds every handover that is not complete, whatever is open with it', () => {
  const open = sample.rows('客户专管员动态表').filter((row) => row['交接清单完成'] === '否');
  expect(open.length).toBeGreaterThan(1);
  expect([...new Set(found('handover-open'))]).toEqual(open.map((row) => text(row, '客户编号')).sort());
});

test('rules-differ finds the rule that the company has otherwise than its workbook', () => {
  const company = bookWith({ 'tier.level.minAnnualWan.A': 150, 'tier.level.minAnnualWan.B': 60 });
  const terms = { company, asked: undefined, asOf: AS_OF_TEXT, lang: 'zh' } as const;
  const { report } = checkBook(sample.book, terms, { only: ['rules-differ'] });
  const rules = sample.rows('KA_Rules').map((row) => text(row, '路径'));
  // What the company leaves open differs as well.
  const differing = rules.filter((path) => path !== 'tier.level.minAnnualWan.B');
  expect(report.findings.map(({ cell }) => cell)).toEqual(differing.map((path) => `B${rules.indexOf(path) + 2}`));
});

const outcomeOf = (id: string) => checked.report.checks.find((one) => one.id === id);

/** What was planted in the two broken workbooks; their own suites see that each is found where it was planted. */
const PLANTED = {
  'company-broken.xlsx': new Set(CONTRADICTIONS.map(({ check }) => check)),
  'complaints-broken.xlsx': new Set(FAULTS.map(({ check }) => check)),
} as const;

test.each(CLEAN.map((one) => [one.id, one.why, one] as const))('%s finds nothing: %s', (id, _, { planted }) => {
  expect(found(id)).toEqual([]);
  expect(outcomeOf(id)).toMatchObject({ outcome: 'passed' });
  expect(PLANTED[planted]).toContain(id);
});

test.each(NOT_THERE.map((one) => [one.id, one.why, one] as const))('%s has nothing to look at: %s', (id, _, one) => {
  expect(outcomeOf(id)).toMatchObject({ outcome: 'notApplicable' });
  expect(PLANTED[one.planted]).toContain(id);
});

test('every check has its rows or its reason on the sample, once', () => {
  const listed = [...PLANNED, ...CLEAN, ...NOT_THERE].map(({ id }) => id);
  expect([...listed, 'handover-open', 'rules-differ'].sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});
