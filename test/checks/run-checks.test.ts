import type { Check, Verdict } from '../../src/shared/checks/check';
import { checkContext } from '../../src/shared/checks/context';
import { CHECKS } from '../../src/shared/checks/registry';
import { runChecks } from '../../src/shared/checks/run-checks';
import { BY_WEIGHT, REVIEW, SEVERITIES } from '../../src/shared/checks/severity';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { Problem, say } from '../../src/shared/text/message';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { day, registration } from './books';

const contextOf = (...sheets: Parameters<typeof memoryBook>[1]) =>
  checkContext(memoryBook('test.xlsx', sheets), TEXTBOOK_RULES, undefined);

const context = contextOf(registration([], ['TS20260305-001', '', day('2026-03-05')]));

const breaks = (run: Check['run']): Check => ({
  id: 'breaks',
  title: { zh: '', en: '' },
  failure: { zh: '', en: '' },
  severity: 'error',
  why: { zh: '', en: '' },
  rules: [],
  needs: { forms: [], all: false },
  run,
});

describe('a check that breaks', () => {
  const atOnce = breaks(() => {
    throw new Error('no luck');
  });
  const halfway = breaks(function* (): Generator<Verdict> {
    yield 'pass';
    throw new Error('no luck');
  });

  test.each([
    ['at once', atOnce],
    ['after it has let something pass', halfway],
  ])('%s: could not check, with its own words', (_, check) => {
    const [{ result }] = runChecks(context, {}, [check]);
    expect(result.outcome).toBe('couldNotCheck');
    expect(result.outcome === 'couldNotCheck' && say('en', result.why)).toMatch(/broke and says nothing \(no luck\)/);
  });

  test('does not keep the others from reporting', () => {
    const runs = runChecks(context, {}, [atOnce, ...CHECKS]);
    expect(runs).toHaveLength(CHECKS.length + 1);
    const required = runs.find(({ check }) => check.id === 'required-field')!.result;
    expect(required.outcome === 'checked' && required.findings.map(({ place }) => place)).toEqual([
      { sheet: '客户投诉登记表', row: 2, column: 1 },
    ]);
  });
});

test('what looked at nothing is not applicable, never checked', () => {
  for (const { result } of runChecks(contextOf(registration([]))))
    if (result.outcome === 'checked') expect(result.looked).toBeGreaterThan(0);
});

test('a workbook without forms is checked by nobody', () => {
  const runs = runChecks(contextOf({ name: '随手记', rows: [['备忘'], ['下周开会']] }));
  expect(new Set(runs.map(({ result }) => result.outcome))).toEqual(new Set(['notApplicable']));
});

describe('only', () => {
  const ran = (...only: string[]) => runChecks(context, { only }).map(({ check }) => check.id);

  test('takes ids and numbers, in the order of the registry', () =>
    expect(ran('x04', 'required-field')).toEqual(['required-field', 'reply-overdue']));

  test('refuses what is no check, and says what there is', () => {
    expect(() => ran('no-such')).toThrow(Problem);
    expect(() => ran('no-such')).toThrow(/no check “no-such”.*required-field/);
  });
});

test('a finding carries where it is, in an address and in words that outlive a sort', () => {
  const [{ result }] = runChecks(context, { only: ['required-field'] });
  expect(result.outcome === 'checked' && result.findings[0]).toMatchObject({
    checkId: 'required-field',
    severity: 'error',
    form: 'complaintRegistration',
    field: 'customerName',
    place: { sheet: '客户投诉登记表', row: 2, column: 1 },
    anchor: { label: '投诉客户姓名', key: { label: '受理编号', text: 'TS20260305-001', nth: 0 } },
    found: '',
  });
});

test('every check says in both languages what is good, what is bad, and why; and rests on entries that exist', () => {
  for (const { id, title, failure, why, rules } of CHECKS) {
    for (const text of [title, failure, why])
      for (const lang of ['zh', 'en'] as const) expect([id, text[lang].trim()]).not.toEqual([id, '']);
    for (const path of rules) expect([path, TEXTBOOK_RULES.entries(path).length]).not.toEqual([path, 0]);
  }
});

test('every degree has a meaning in both languages', () => {
  for (const { label, counted, meaning } of [...BY_WEIGHT.map((one) => SEVERITIES[one]), REVIEW])
    for (const text of [label, counted, meaning]) expect([text.zh, text.en]).not.toContain('');
});
