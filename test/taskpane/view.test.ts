import type { Finding } from '../../src/shared/checks/check';
import { FORMS, formOf } from '../../src/shared/forms/registry';
import type { ReportCheck } from '../../src/shared/report/schema';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { hostLanguage, keptSettings, themeInForce } from '../../src/taskpane/state/settings';
import { SCREENS, tabOf } from '../../src/taskpane/state/routes';
import { unseenChange } from '../../src/taskpane/view/alike';
import * as check from '../../src/taskpane/view/check';
import * as complaints from '../../src/taskpane/view/complaints';
import { curve, pathOf, shareAt } from '../../src/taskpane/view/curve';
import { named } from '../../src/taskpane/view/customers';
import { nextStep } from '../../src/taskpane/view/home';
import { INITIALS } from '../../src/taskpane/view/initials';
import { isMeant, shelves } from '../../src/taskpane/view/library';
import * as rules from '../../src/taskpane/view/rules';

const finding = (checkId: string, row: number, more: Partial<Finding> = {}): Finding => ({
  checkId,
  outcome: 'fail',
  severity: 'error',
  message: { id: 'x', text: { zh: '缺日期', en: 'No date' }, data: {} },
  place: { sheet: '登记', row, column: 1 },
  found: '',
  suggestions: [],
  ...more,
});
const CHECKS = ['a', 'b'].map((id) => ({ id }) as ReportCheck);
const [A1, A2, B1, B2] = [
  finding('a', 1, { severity: 'warning' }),
  finding('a', 2, { outcome: 'review' }),
  finding('b', 3),
  finding('b', 4, { place: { sheet: '处理', row: 4, column: 0 } }),
];
const FOUND = [A1, A2, B1, B2];

test.each([
  ['18', 18, '以文本存放的数字改为数值'],
  [13900000003, '13900000003', '数值改为文本'],
  [' 邓涛', '邓涛', '去掉多余的空格'],
  ['A  1', 'A 1', '去掉多余的空格'],
  ['320元', 320, undefined],
  ['', '海州', undefined],
  [null, 1, undefined],
  [{ absent: true }, '', undefined],
] as const)('what changes %p into %p and cannot be seen is said', (was, now, said) =>
  expect(unseenChange(was, now)?.zh).toBe(said),
);

describe('findings', () => {
  test('are grouped by check and degree, the worst first', () =>
    expect(check.groups(FOUND, CHECKS).map(({ degree, findings }) => [degree, findings])).toEqual([
      ['error', [B1, B2]],
      ['warning', [A1]],
      ['review', [A2]],
    ]));

  test.each([
    ['everything', {}, FOUND],
    ['a degree', { degree: 'error' }, [B1, B2]],
    ['those for a person, whatever their severity', { degree: 'review' }, [A2]],
    ['a sheet', { sheet: '处理' }, [B2]],
    ['words', { text: 'NO DATE' }, FOUND],
    ['words that none says', { text: 'phone' }, []],
  ] as const)('are filtered by %s', (_, filter, left) =>
    expect(check.filtered(FOUND, { ...check.EVERYTHING, ...filter }, () => 'No date')).toEqual(left),
  );

  test.each([
    [undefined, 1, A1],
    [undefined, -1, B2],
    [A1, 1, A2],
    [B2, 1, A1],
    [A1, -1, B2],
  ] as const)('the neighbour of %p at %p', (now, step, next) => expect(check.neighbour(FOUND, now, step)).toBe(next));

  test('have no neighbour where there are none', () => expect(check.neighbour([], A1, 1)).toBeUndefined());
  test('are counted by degree', () =>
    expect(check.countDegrees(FOUND)).toEqual({ error: 2, warning: 1, review: 1, info: 0 }));
});

describe('the library', () => {
  test.each([
    ['khtsdj', 'complaintRegistration'],
    ['投诉 登记', 'complaintRegistration'],
    ['5-2', 'keyAccountManagement'],
    ['Contact LOG', 'contactLog'],
    ['tsclb', 'complaintHandling'],
  ])('finds by %s', (typed, id) => expect(isMeant(formOf(id), typed, INITIALS[id])).toBe(true));

  test('does not find by what is not there', () =>
    expect(FORMS.filter((form) => isMeant(form, 'no such form', INITIALS[form.id]))).toEqual([]));

  test('shelves every form once, under its book and chapter', () => {
    const made = shelves(FORMS);
    expect(made.flatMap(({ forms }) => forms).length).toBe(FORMS.length);
    expect(made.find(({ forms }) => forms.includes(formOf('complaintRegistration')))?.title.zh).toBe(
      '第三方物流 项目八',
    );
  });
});

const line = (due: number | undefined, reached: Partial<complaints.CaseLine['reached']> = {}): complaints.CaseLine => ({
  caseNo: `TS${due}`,
  customer: '甲',
  acceptedOn: undefined,
  due,
  reached: { registered: true, investigated: false, handled: false, closed: false, ...reached },
  status: '',
  place: { sheet: '登记', row: 1, column: 0 },
});

const on10 = { asOf: 10, rules: TEXTBOOK_RULES };

describe('complaints', () => {
  test.each([
    ['past its day', line(9), 'overdue', -1, 'investigated'],
    ['on its day', line(10), 'soon', 0, 'investigated'],
    ['the day before', line(11), 'soon', 1, 'investigated'],
    ['with time', line(15, { investigated: true }), 'open', 5, 'handled'],
    ['handled after its day', line(9, { investigated: true, handled: true }), 'done', -1, 'closed'],
    ['closed', line(9, { investigated: true, handled: true, closed: true }), 'done', -1, undefined],
    ['without a date', line(undefined), 'unknown', undefined, 'investigated'],
  ] as const)('%s', (_, one, urgency, left, next) => {
    expect(complaints.urgencyOf(one, on10)).toBe(urgency);
    expect(complaints.daysLeft(one, 10)).toBe(left);
    expect(complaints.nextStage(one)).toBe(next);
  });

  test('the most urgent come first', () =>
    expect(complaints.byUrgency([line(15), line(undefined), line(8), line(9)], on10).map(({ due }) => due)).toEqual([
      8,
      9,
      15,
      undefined,
    ]));
});

describe('the curve', () => {
  // Of 10 + 6 + 3 + 1 = 20 the first of four customers brings a half, the first two 16/20.
  const points = curve([3, 10, 0, 1, -5, 6]);
  test('adds up the largest first, without what is not above zero', () =>
    expect(points.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [0.25, 0.5],
      [0.5, 0.8],
      [0.75, 0.95],
      [1, 1],
    ]));
  test('is read between its points', () => expect(shareAt(points, 0.375)).toBeCloseTo(0.65));
  test('is drawn from the lower left to the upper right', () =>
    expect(pathOf(points, 100, 50)).toBe('M0.0 50.0 L25.0 25.0 L50.0 10.0 L75.0 2.5 L100.0 0.0'));
  test('of nothing is nothing', () => expect(curve([0, -1])).toEqual([]));
});

describe('rules', () => {
  const entries = TEXTBOOK_RULES.entries();
  test('are found by label, value and book in either language', () => {
    const paths = (typed: string, scope: rules.Scope = 'all') =>
      rules.found(entries, typed, scope, 'zh').map(({ path }) => path);
    expect(paths('tier.value.aShare')).toEqual(['tier.value.aShare']);
    expect(paths('快递暂行条例 答复期限')).toContain('complaint.replyDays');
    expect(paths('', 'changed')).toEqual([]);
    expect(paths('').length).toBe(entries.length);
  });

  test.each([
    ['7', 7],
    [' 0.1 ', 0.1],
    ['true', true],
    ['countShare', 'countShare'],
    ['["a"]', ['a']],
    ['null', null],
  ])('%p is typed for %p', (typed, value) => expect(rules.valueOf(typed)).toEqual(value));
});

describe('the next step', () => {
  const desk = (error: number, forms: number) =>
    ({ ...on10, report: { totals: { error }, forms: Array.from({ length: forms }) } }) as unknown as Parameters<
      typeof nextStep
    >[0];
  const lists = [{ sheet: '名单', rows: 3 }];
  test.each([
    ['what must be fixed', desk(2, 1), lists, [line(9)], 'check'],
    ['what is late', desk(0, 1), lists, [line(9)], 'complaints'],
    ['what can be filled', desk(0, 1), lists, [line(15)], 'fill'],
    ['a list', desk(0, 0), lists, [], 'customers'],
    ['nothing', desk(0, 0), [], [], undefined],
  ] as const)('is %s', (_, of, some, cases, screen) => expect(nextStep(of, some, cases)?.screen).toBe(screen));
});

describe('settings and routes', () => {
  test.each([
    [undefined, 'zh'],
    ['zh-TW', 'zh'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
  ])('a host that speaks %p gets %p', (locale, lang) => expect(hostLanguage(locale)).toBe(lang));

  test('what was kept comes first, and what it cannot be is not taken', () => {
    const keep = (lang: string, theme: string) => ({
      getItem: (key: string) => (key.endsWith('lang') ? lang : theme),
      setItem: () => undefined,
    });
    expect(keptSettings(keep('en', 'dark'), 'zh-CN')).toEqual({ lang: 'en', theme: 'dark' });
    expect(keptSettings(keep('fr', 'pink'), 'zh-CN')).toEqual({ lang: 'zh', theme: 'system' });
  });

  test.each([
    ['system', { dark: true, contrast: false }, 'dark'],
    ['system', { dark: true, contrast: true }, 'contrast'],
    ['system', { dark: false, contrast: false }, 'light'],
    ['light', { dark: true, contrast: true }, 'light'],
  ] as const)('the theme %s on %p is %s', (choice, host, theme) => expect(themeInForce(choice, host)).toBe(theme));

  test('every screen has its tab', () =>
    expect(SCREENS.map(tabOf)).toEqual(['home', 'forms', 'check', ...Array<string>(6).fill('more')]));

  test('a column is named, and left to guessing again', () => {
    expect(named({ value: '金额' }, 'name', '客户')).toEqual({ value: '金额', name: '客户' });
    expect(named({ value: '金额' }, 'value', '')).toEqual({});
  });
});
