import type { Check, Verdict } from '../../src/shared/checks/check';
import { checkContext } from '../../src/shared/checks/context';
import { CHECKS } from '../../src/shared/checks/registry';
import { runChecks } from '../../src/shared/checks/run-checks';
import { BY_WEIGHT, REVIEW, SEVERITIES } from '../../src/shared/checks/severity';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { Problem, say } from '../../src/shared/text/message';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { fail } from '../../src/shared/checks/verdict';
import type { Book } from '../../src/shared/workbook/sheet';
import { day, handling, registration, shows } from './books';

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

describe('why a check was not made is said', () => {
  const registered = registration([], ['TS20260305-001', '许岩', day('2026-03-05')]);
  const needing = (forms: readonly string[], all: boolean): Check => ({
    ...breaks(() => ['pass']),
    needs: { forms, all },
  });
  const CREDIT = ['creditFile', 'creditLimit'];
  const CASES = ['complaintRegistration', 'complaintInvestigation', 'complaintHandling'];

  test.each<[string, Check, string, string, string]>([
    [
      'one of two forms would do',
      needing(CREDIT, false),
      'notApplicable',
      '工作簿里没有《客户信用档案》、《客户信用限度核定表》',
      'The workbook has no “Credit file” or “Credit limit sheet”',
    ],
    [
      'some of the forms that it compares are not there',
      needing(CASES, true),
      'couldNotCheck',
      '工作簿里缺少《客户投诉调查表》、《客户投诉处理表》',
      'The workbook lacks “Complaint investigation” and “Complaint handling”',
    ],
    [
      'none of the forms that it compares is there',
      needing(CREDIT, true),
      'notApplicable',
      '工作簿里没有《客户信用档案》、《客户信用限度核定表》',
      'The workbook has no “Credit file” or “Credit limit sheet”',
    ],
  ])('%s', (_, check, outcome, zh, en) => {
    const [{ result }] = runChecks(contextOf(registered), {}, [check]);
    const why = result.outcome === 'checked' ? undefined : result.why;
    expect([result.outcome, why && say('zh', why), why && say('en', why)]).toEqual([outcome, zh, en]);
  });
});

describe('what is only offered', () => {
  const sheet = handling(['赔偿金额'], ['TS1', '', 'CL1', day('2026-03-07'), '300元']);
  const finding = (book: Book) => {
    const [{ result }] = runChecks(checkContext(book, TEXTBOOK_RULES, undefined), { only: ['number-as-text'] });
    return result.outcome === 'checked' ? result.findings[0] : undefined;
  };

  test('a certain change is a fix', () => {
    const { fix, suggestions } = finding(memoryBook('test.xlsx', [sheet]))!;
    expect([fix?.now, suggestions]).toEqual([300, []]);
  });

  test('what holds a formula is not written over; a formula of another sheet does not matter', () => {
    const other = { name: '其他', rows: [[], [], [null, null, null, null, shows('1+1', 2)]] };
    const kept = handling(['赔偿金额'], ['TS1', '', 'CL1', day('2026-03-07'), shows('"300元"', '300元')]);
    const { fix, suggestions } = finding(memoryBook('test.xlsx', [kept]))!;
    expect([fix, suggestions.map(({ now }) => now)]).toEqual([undefined, [300]]);
    expect(finding(memoryBook('test.xlsx', [other, sheet]))!.fix?.now).toBe(300);
  });

  test('a text table cannot be written back', () => {
    const [{ result }] = runChecks(
      checkContext(
        {
          ...memoryBook('test.csv', [registration(['联系方式'], ['TS1', ' 许岩', day('2026-03-05'), '13800000022'])]),
          isTextTable: true,
        },
        TEXTBOOK_RULES,
        undefined,
      ),
      { only: ['stray-blanks'] },
    );
    expect(result.outcome === 'checked' && result.findings).toMatchObject([{ suggestions: [{ now: '许岩' }] }]);
    expect(result.outcome === 'checked' && result.findings[0].fix).toBeUndefined();
  });
});

describe('of some forms alone', () => {
  const book = [
    registration([], ['TS1', ' 许岩', day('2026-03-05')]),
    handling([], ['TS1', ' 何静', 'CL1', day('2026-03-07')]),
  ];
  const sheets = (forms?: readonly string[], check?: Check) =>
    runChecks(
      contextOf(...book),
      { forms, ...(check === undefined && { only: ['stray-blanks'] }) },
      check && [check],
    ).flatMap(({ result }) => (result.outcome === 'checked' ? result.findings.map(({ place }) => place.sheet) : []));

  test.each<[string, string[] | undefined, string[]]>([
    ['of all', undefined, ['客户投诉登记表', '客户投诉处理表']],
    ['of one', ['complaintHandling'], ['客户投诉处理表']],
    ['of a form that is not there', ['creditFile'], []],
  ])('findings %s', (_, forms, expected) => expect(sheets(forms)).toEqual(expected));

  test('what belongs to no form is of none of them', () => {
    const loose = breaks(({ workbook: { sheets: all } }) => [
      fail({ sheet: all[0], row: 0, column: 0 }, { id: 'loose', text: { zh: '标题', en: 'title' }, data: {} }),
    ]);
    expect([sheets(undefined, loose), sheets(['complaintHandling'], loose)]).toEqual([['客户投诉登记表'], []]);
  });
});

test('what is not a field has no field, no anchor and no form in its finding', () => {
  const loose = breaks(({ workbook: { sheets: all } }) => [
    fail({ sheet: all[0], row: 0, column: 0 }, { id: 'loose', text: { zh: '标题', en: 'title' }, data: {} }),
  ]);
  const [{ result }] = runChecks(context, {}, [loose]);
  expect(result.outcome === 'checked' && Object.keys(result.findings[0]).sort()).toEqual(
    ['checkId', 'severity', 'outcome', 'message', 'place', 'found', 'suggestions'].sort(),
  );
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
    expect(() => ran('no-such')).toThrow(/no check “no-such”.*required-field, value-type/);
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
