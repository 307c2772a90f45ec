import {
  type BookResult,
  mergeRuleBook,
  readRuleBook,
  type RuleBook,
  TEXTBOOK_RULES,
} from '../../src/shared/rulebook/book';
import { TEXTBOOK_VERSION } from '../../src/shared/rulebook/textbook';
import { say } from '../../src/shared/text/message';

const bookOf = (result: BookResult): RuleBook => {
  if (!result.ok) throw new Error(result.errors.map((error) => say('en', error)).join('\n'));
  return result.book;
};
const merged = (override: unknown): RuleBook => bookOf(mergeRuleBook(override, 'ours.json'));
const errorsOf = (result: BookResult): { id: string; zh: string; en: string }[] => {
  if (result.ok) throw new Error('accepted');
  return result.errors.map((error) => ({ id: error.id, zh: say('zh', error), en: say('en', error) }));
};
const refused = (override: unknown) => errorsOf(mergeRuleBook(override, 'ours.json'));

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef]/;

describe('an override is merged leaf by leaf', () => {
  test.each<[string, unknown]>([
    ['nested', { tier: { value: { aShare: 0.1 } } }],
    ['dotted', { 'tier.value.aShare': 0.1 }],
    ['a dotted group, then nested', { 'tier.value': { aShare: 0.1 } }],
    ['nested, then a dotted rest', { tier: { 'value.aShare': 0.1 } }],
    ['with a name', { name: '本公司', rules: { tier: { value: { aShare: 0.1 } } } }],
    ['with a name, dotted', { name: '本公司', rules: { 'tier.value.aShare': 0.1 } }],
    ['with a reason', { 'tier.value.aShare': { value: 0.1, why: '董事会决定' } }],
    ['nested with a reason', { tier: { value: { aShare: { value: 0.1, why: '董事会决定' } } } }],
  ])('%s', (_, override) => {
    const book = merged(override);
    expect(book.values.tier.value.aShare).toBe(0.1);
    expect(book.values.tier.value.bShare).toBe(TEXTBOOK_RULES.values.tier.value.bShare);
    expect(book.overridden).toEqual(['tier.value.aShare']);
    expect(book.entry('tier.value.aShare')).toMatchObject({ value: 0.1, status: 'house', replaced: 0.05 });
  });

  test('an entry beside name and rules is not dropped in silence', () => {
    const book = merged({ name: '本公司', rules: { 'visit.A.visitPerMonth': 4 }, 'visit.B.visitPerMonth': 3 });
    expect([book.values.visit.A.visitPerMonth, book.values.visit.B.visitPerMonth]).toEqual([4, 3]);
  });

  test('an empty override changes nothing but the version', () => {
    const book = merged({});
    expect([book.hash, book.overridden]).toEqual([TEXTBOOK_RULES.hash, []]);
  });

  test('the textbook itself stays as it is', () => {
    merged({ 'tier.value.aShare': 0.1 });
    expect(TEXTBOOK_RULES.values.tier.value.aShare).toBe(0.05);
    expect(TEXTBOOK_RULES.overridden).toEqual([]);
  });

  test('a changed passage of the text is from then on the company’s own', () => {
    expect(TEXTBOOK_RULES.entry('visit.A.visitPerMonth')?.status).toBe('textbook');
    const entry = merged({ 'visit.A.visitPerMonth': { value: 4, why: '竞争激烈' } }).entry('visit.A.visitPerMonth');
    expect(entry?.status).toBe('house');
    expect(entry?.source).toMatchObject({ kind: 'house' });
    expect(JSON.stringify(entry?.source)).toContain('竞争激烈');
    expect(JSON.stringify(entry?.source)).toContain('ours.json');
  });

  test.each<[string, unknown, unknown]>([
    ['null, which the entry allows', { 'credit.terms.A.days': null }, null],
    ['a number', { 'credit.terms.A.days': 45 }, 45],
    ['null again over its reason', { 'credit.terms.A.days': { value: null, why: '视合同' } }, null],
  ])('an entry that may be empty: %s', (_, override, expected) =>
    expect(merged(override).entry('credit.terms.A.days')?.value).toBe(expected),
  );

  test('only some of the level thresholds', () => {
    const book = merged({ tier: { level: { minAnnualWan: { A: 100, C: 10 } } } });
    expect(book.values.tier.level.minAnnualWan).toEqual({ A: 100, B: null, C: 10, D: null });
  });

  test.each<[string, unknown, string]>([
    ['none', {}, `${TEXTBOOK_VERSION}+override`],
    ['a name', { name: '本公司2026', rules: {} }, `${TEXTBOOK_VERSION}+本公司2026`],
  ])('version with %s', (_, override, expected) => expect(merged(override).version).toBe(expected));

  test('version of the textbook', () => expect(TEXTBOOK_RULES.version).toBe(TEXTBOOK_VERSION));

  test('JSON with a byte order mark', () =>
    expect(bookOf(readRuleBook('\uFEFF{"visit.A.visitPerMonth":4}', 'a.json')).values.visit.A.visitPerMonth).toBe(4));
});

interface Bad {
  readonly override: unknown;
  readonly id: string;
  /** What both sentences must name: the path, what was found. */
  readonly both: readonly string[];
  /** What is allowed, or what to do, in each language. */
  readonly zh: string;
  readonly en: string;
}

describe('what an override gets wrong is told with path, found and allowed', () => {
  test.each<[string, Bad]>([
    [
      'an unknown path, with the entry that ends alike',
      {
        override: { 'tier.aShare': 0.1 },
        id: 'rulebook.unknownPath',
        both: ['tier.aShare', 'tier.value.aShare'],
        zh: '没有这一项',
        en: 'no such entry',
      },
    ],
    [
      'an unknown entry of a known chapter, nested',
      {
        override: { visit: { E: { visitPerMonth: 1 } } },
        id: 'rulebook.unknownPath',
        both: ['visit.E', 'visit.A.visitPerMonth'],
        zh: '没有这一项',
        en: 'no such entry',
      },
    ],
    [
      'an unknown chapter',
      {
        override: { colours: { red: 1 } },
        id: 'rulebook.unknownPath',
        both: ['colours', 'tier'],
        zh: '可用的章',
        en: 'Chapters are',
      },
    ],
    [
      'below an entry',
      {
        override: { 'tier.value.aShare.x': 1 },
        id: 'rulebook.unknownPath',
        both: ['tier.value.aShare.x'],
        zh: '没有这一项',
        en: 'no such entry',
      },
    ],
    [
      'a text where a number is wanted',
      {
        override: { 'tier.value.aShare': '5%' },
        id: 'rulebook.notAllowed',
        both: ['tier.value.aShare', '"5%"'],
        zh: '应为数字',
        en: 'must be a number',
      },
    ],
    [
      'a number that is too great',
      {
        override: { 'tier.value.aShare': 5 },
        id: 'rulebook.notAllowed',
        both: ['tier.value.aShare', '5'],
        zh: '不得大于 1',
        en: 'must be at most 1',
      },
    ],
    [
      'a number that is too small',
      {
        override: { 'visit.A.visitPerMonth': -1 },
        id: 'rulebook.notAllowed',
        both: ['visit.A.visitPerMonth', '-1'],
        zh: '不得小于 0',
        en: 'must be at least 0',
      },
    ],
    [
      'a fraction where a whole number is wanted',
      {
        override: { 'visit.A.visitPerMonth': 2.5 },
        id: 'rulebook.notAllowed',
        both: ['visit.A.visitPerMonth', '2.5'],
        zh: '应为整数',
        en: 'must be a whole number',
      },
    ],
    [
      'none of the named choices',
      {
        override: { 'tier.value.method': 'top' },
        id: 'rulebook.notAllowed',
        both: ['tier.value.method', '"top"', '"countShare" | "valueShare"'],
        zh: '只能是',
        en: 'must be',
      },
    ],
    [
      'an entry that cannot be changed',
      {
        override: { 'tier.inclusive': false },
        id: 'rulebook.notAllowed',
        both: ['tier.inclusive', 'false', 'true'],
        zh: '只能是',
        en: 'must be',
      },
    ],
    [
      'a truth value',
      {
        override: { 'tier.value.decimals': true },
        id: 'rulebook.notAllowed',
        both: ['tier.value.decimals', 'true'],
        zh: '应为',
        en: 'must be',
      },
    ],
    [
      'two terms of one code',
      {
        override: {
          'visit.callChannels': [
            { code: 'phone', zh: '电话', en: 'Phone' },
            { code: 'phone', zh: '致电', en: 'Call' },
          ],
        },
        id: 'rulebook.notAllowed',
        both: ['visit.callChannels'],
        zh: '各项的代码不能重复',
        en: 'needs codes that differ',
      },
    ],
    [
      'a term that decides nothing',
      {
        override: { 'visit.plan.order': [{ code: 'mood', zh: '心情', en: 'Mood' }] },
        id: 'rulebook.notAllowed',
        both: ['visit.plan.order', 'overdueComplaint'],
        zh: '代码只能是',
        en: 'takes the codes',
      },
    ],
    [
      'days that do not rise',
      {
        override: { 'credit.ageing.upTo': [30, 30] },
        id: 'rulebook.notAllowed',
        both: ['credit.ageing.upTo', '[30,30]'],
        zh: '每一项都要大于前一项',
        en: 'needs every entry above the one before',
      },
    ],
    [
      'null where nothing may be missing',
      {
        override: { 'tier.value.aShare': null },
        id: 'rulebook.notAllowed',
        both: ['tier.value.aShare', 'null'],
        zh: '应为数字',
        en: 'must be a number',
      },
    ],
    [
      'a list where one value is wanted',
      {
        override: { 'tier.value.aShare': [0.1] },
        id: 'rulebook.notAllowed',
        both: ['tier.value.aShare', '[0.1]'],
        zh: '应为数字',
        en: 'must be a number',
      },
    ],
    [
      'one value where a list is wanted',
      {
        override: { 'list.totalWords': '合计' },
        id: 'rulebook.notAllowed',
        both: ['list.totalWords', '合计'],
        zh: '应为列表',
        en: 'must be a list',
      },
    ],
    [
      'an empty word in a list',
      {
        override: { 'list.totalWords': ['合计', ''] },
        id: 'rulebook.notAllowed',
        both: ['list.totalWords', '1 '],
        zh: '不能是空的文字',
        en: 'must not be empty text',
      },
    ],
    [
      'a list that is too long',
      {
        override: { 'identity.creditCode.weights': Array<number>(18).fill(1) },
        id: 'rulebook.notAllowed',
        both: ['identity.creditCode.weights', '17'],
        zh: '最多只能有 17 项',
        en: 'at most 17 entries',
      },
    ],
    [
      'a list that is too short',
      {
        override: { 'rfm.bands.money': [] },
        id: 'rulebook.notAllowed',
        both: ['rfm.bands.money', '[]'],
        zh: '至少要有 1 项',
        en: 'at least 1 entry',
      },
    ],
    [
      'a key that an entry does not have',
      {
        override: { 'tier.level.presets.s3': { A: 4, B: 3, C: 2, D: 1, E: 0.5 } },
        id: 'rulebook.notAllowed',
        both: ['tier.level.presets.s3', 'E'],
        zh: '没有 E 这样的键',
        en: 'has no key E',
      },
    ],
    [
      'a text of another form',
      {
        override: { 'period.asOf': '2025年6月30日' },
        id: 'rulebook.notAllowed',
        both: ['period.asOf'],
        zh: '格式应为',
        en: 'must have the form',
      },
    ],
    [
      'a wrong value with a reason',
      {
        override: { 'tier.value.aShare': { value: 2, why: 'x' } },
        id: 'rulebook.notAllowed',
        both: ['tier.value.aShare', '2'],
        zh: '不得大于 1',
        en: 'must be at most 1',
      },
    ],
    [
      'a group given a value',
      {
        override: { 'tier.value': 0.1 },
        id: 'rulebook.notAGroup',
        both: ['tier.value', '0.1', 'tier.value.method'],
        zh: '一组规则',
        en: 'a group of entries',
      },
    ],
    [
      'a chapter given a list',
      {
        override: { visit: [3, 2] },
        id: 'rulebook.notAGroup',
        both: ['visit', '[3,2]', 'visit.A.visitPerMonth'],
        zh: '一组规则',
        en: 'a group of entries',
      },
    ],
    [
      'a chapter given null',
      {
        override: { visit: null },
        id: 'rulebook.notAGroup',
        both: ['visit', 'null'],
        zh: '一组规则',
        en: 'a group of entries',
      },
    ],
    [
      'an entry given twice',
      {
        override: { 'tier.value.aShare': 0.1, tier: { value: { aShare: 0.1 } } },
        id: 'rulebook.twice',
        both: ['tier.value.aShare'],
        zh: '写了两次',
        en: 'given twice',
      },
    ],
    [
      'shares that cross',
      {
        override: { 'tier.value.aShare': 0.3 },
        id: 'rulebook.order',
        both: ['tier.value.aShare = 0.3', 'tier.value.bShare = 0.2'],
        zh: '前者不得大于后者',
        en: 'must not be greater',
      },
    ],
    [
      'cumulative shares that cross',
      {
        override: { tier: { value: { cumulative: { bCum: 0.5 } } } },
        id: 'rulebook.order',
        both: ['tier.value.cumulative.aCum = 0.7', 'tier.value.cumulative.bCum = 0.5'],
        zh: '前者不得大于后者',
        en: 'must not be greater',
      },
    ],
    [
      'thresholds that rise',
      {
        override: { 'tier.level.minAnnualWan': { A: 10, B: 20 } },
        id: 'rulebook.order',
        both: ['tier.level.minAnnualWan.A = 10', 'tier.level.minAnnualWan.B = 20'],
        zh: '前者必须大于后者',
        en: 'must be greater',
      },
    ],
    [
      'thresholds that are equal, with a gap between',
      {
        override: { 'tier.level.minAnnualWan': { A: 10, D: 10 } },
        id: 'rulebook.order',
        both: ['tier.level.minAnnualWan.A = 10', 'tier.level.minAnnualWan.D = 10'],
        zh: '前者必须大于后者',
        en: 'must be greater',
      },
    ],
    [
      'credit scores that do not fall',
      {
        override: { 'credit.score.minB': 85 },
        id: 'rulebook.order',
        both: ['credit.score.minA = 85', 'credit.score.minB = 85'],
        zh: '前者必须大于后者',
        en: 'must be greater',
      },
    ],
    [
      'a preset that rises',
      {
        override: { 'tier.level.presets.s3': { A: 10, B: 60, C: 12, D: 2.4 } },
        id: 'rulebook.order',
        both: ['tier.level.presets.s3'],
        zh: '依次递减',
        en: 'must descend',
      },
    ],
    [
      'a warning after the loss',
      {
        override: { 'churn.silentMonths': 9 },
        id: 'rulebook.order',
        both: ['churn.silentMonths = 9', 'churn.lostMonths = 6'],
        zh: '前者不得大于后者',
        en: 'must not be greater',
      },
    ],
    [
      'an alarm before the warning',
      {
        override: { 'churn.warnDrop': 0.4 },
        id: 'rulebook.order',
        both: ['churn.warnDrop = 0.4', 'churn.alarmDrop = 0.3'],
        zh: '前者不得大于后者',
        en: 'must not be greater',
      },
    ],
    [
      'new for longer than loyal',
      {
        override: { 'churn.newMonths': 13 },
        id: 'rulebook.order',
        both: ['churn.newMonths = 13', 'churn.loyalMonths = 12'],
        zh: '前者不得大于后者',
        en: 'must not be greater',
      },
    ],
    [
      'warned later than defaulting',
      {
        override: { 'credit.type.warnedFrom': { adverse: 9, penalties: 1, overdueDays: 31 } },
        id: 'rulebook.order',
        both: ['credit.type.warnedFrom', 'credit.type.defaultFrom'],
        zh: '前者不得大于后者',
        en: 'must not be greater',
      },
    ],
    [
      'a credit score above the full score',
      {
        override: { 'credit.score.minA': 101 },
        id: 'rulebook.order',
        both: ['credit.score.minA = 101', 'credit.score.max = 100'],
        zh: '前者不得大于后者',
        en: 'must not be greater',
      },
    ],
    [
      'bands of different number',
      {
        override: { 'rfm.bands.money': [1, 2] },
        id: 'rulebook.order',
        both: ['rfm.bands.frequency', 'rfm.bands.money = [1,2]'],
        zh: '档数必须相同',
        en: 'same number of bands',
      },
    ],
    [
      'plausible years that cross',
      {
        override: { 'period.yearMin': 2101 },
        id: 'rulebook.order',
        both: ['period.yearMin = 2101', 'period.yearMax = 2100'],
        zh: '前者不得大于后者',
        en: 'must not be greater',
      },
    ],
    [
      'a list for a rule file',
      { override: [1], id: 'rulebook.notAnObject', both: ['[…]'], zh: 'JSON 对象', en: 'JSON object' },
    ],
    [
      'null for a rule file',
      { override: null, id: 'rulebook.notAnObject', both: ['null'], zh: 'JSON 对象', en: 'JSON object' },
    ],
    [
      'a text for a rule file',
      { override: 'x', id: 'rulebook.notAnObject', both: ['"x"'], zh: 'JSON 对象', en: 'JSON object' },
    ],
    [
      'a number for a rule file',
      { override: 5, id: 'rulebook.notAnObject', both: ['5'], zh: 'JSON 对象', en: 'JSON object' },
    ],
  ])('%s', (_, { override, id, both, zh, en }) => {
    const errors = refused(override);
    expect(errors).toHaveLength(1);
    const [error] = errors;
    expect(error.id).toBe(id);
    for (const part of ['ours.json', ...both]) {
      expect(error.zh).toContain(part);
      expect(error.en).toContain(part);
    }
    expect(error.zh).toContain(zh);
    expect(error.en).toContain(en);
    expect(`${error.zh}${error.en}`).not.toMatch(/\{[a-z]\w*\}|undefined|\[object/);
    if (!both.some((part) => CHINESE.test(part)) && !CHINESE.test(JSON.stringify(override)))
      expect(error.en).not.toMatch(CHINESE);
  });

  test.each<[string, string]>([
    ['a comma too many', '{"tier.value.aShare": 0.1,}'],
    ['single quotes', "{'tier.value.aShare': 0.1}"],
    ['cut off', '{"tier": {'],
    ['nothing', ''],
  ])('broken JSON: %s', (_, json) => {
    const [error, ...more] = errorsOf(readRuleBook(json, 'ours.json'));
    expect([error.id, more]).toEqual(['rulebook.notJson', []]);
    expect(error.zh).toContain('ours.json');
    expect(error.zh).toContain('不是有效的 JSON');
    expect(error.en).toContain('not valid JSON');
  });

  test('all errors come at once', () =>
    expect(refused({ 'tier.value.aShare': 'x', nothing: 1, visit: 3 }).map((error) => error.id)).toEqual([
      'rulebook.notAllowed',
      'rulebook.unknownPath',
      'rulebook.notAGroup',
    ]));

  test('a very long value is cut in the sentence', () => {
    const [error] = refused({ 'tier.value.aShare': 'x'.repeat(5000) });
    expect(error.en.length).toBeLessThan(300);
  });

  test.each<[string, unknown, string]>([
    [
      'an entry',
      { name: 'x', rules: { 'visit.A.visitPerMonth': 4 }, 'visit.Z.visitPerMonth': 3 },
      'visit.Z.visitPerMonth',
    ],
    ['something else', { name: 'x', rules: {}, note: 'y' }, 'note'],
  ])('beside name and rules: %s that is not known', (_, override, path) =>
    expect(refused(override).map((error) => [error.id, error.en.includes(path)])).toEqual([
      ['rulebook.unknownPath', true],
    ]),
  );
});

describe('keys that mean something to JavaScript', () => {
  test.each<[string, string]>([
    ['__proto__ at the top', '{"__proto__": {"aShare": 0.5}}'],
    ['__proto__ within a group', '{"tier": {"value": {"__proto__": {"aShare": 0.5}}}}'],
    ['__proto__ dotted', '{"tier.__proto__.polluted": 1}'],
    ['constructor', '{"constructor": {"prototype": {"polluted": 1}}}'],
    ['constructor within a group', '{"tier": {"constructor": 1}}'],
    ['prototype', '{"tier": {"prototype": {"polluted": 1}}}'],
    ['toString', '{"toString": 1}'],
    ['hasOwnProperty', '{"tier.hasOwnProperty": 1}'],
    ['an empty key', '{"": 1}'],
    ['a dot alone', '{".": 1}'],
  ])('%s is refused and harmless', (_, json) => {
    const errors = errorsOf(readRuleBook(json, 'ours.json'));
    expect(errors.map((error) => error.id)).toEqual(['rulebook.unknownPath']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).aShare).toBeUndefined();
    expect(TEXTBOOK_RULES.values.tier.value.aShare).toBe(0.05);
  });

  test.each(['__proto__', 'constructor', 'toString', 'tier.constructor'])('no entry and no entries at %s', (path) => {
    expect(TEXTBOOK_RULES.entry(path)).toBeUndefined();
    expect(TEXTBOOK_RULES.entries(path)).toEqual([]);
  });
});

describe('reading a book', () => {
  test('all entries, those of a prefix, and one', () => {
    const all = TEXTBOOK_RULES.entries().map((entry) => entry.path);
    expect(new Set(all).size).toBe(all.length);
    expect(TEXTBOOK_RULES.entries('visit.A').map((entry) => entry.path)).toEqual(
      all.filter((path) => path.startsWith('visit.A.')),
    );
    expect(TEXTBOOK_RULES.entries('visit.A.visitPerMonth').map((entry) => entry.value)).toEqual([3]);
    expect(TEXTBOOK_RULES.entries('visit.A.visit')).toEqual([]);
  });
});

test.each<[string, Record<string, unknown>]>([
  ['a stage of the path that is none', { 'relationship.path': ['incubation', 'marriage'] }],
  ['a role whose stage is none', { 'relationship.roleStages': [{ role: 'none', stage: 'marriage' }] }],
])('codes that lead nowhere are refused: %s', (_, override) => {
  expect(refused(override).map(({ id }) => id)).toContain('rulebook.order');
});

describe('a workbook’s rules over a company’s', () => {
  const company = merged({
    name: '本公司',
    rules: { 'visit.A.visitPerMonth': 4, 'complaint.replyDays': 5 },
    locked: ['complaint', 'visit.B.visitPerMonth'],
  });
  const over = (override: unknown) => mergeRuleBook(override, 'KA_Rules', company);

  test('where it is silent the company’s hold, and where both are the textbook’s', () => {
    const book = bookOf(over({ name: '三月', rules: { 'visit.A.callPerWeek': 3 } }));
    const { visit, complaint } = book.values;
    expect([visit.A.callPerWeek, visit.A.visitPerMonth, complaint.replyDays, visit.C.visitPerMonth]).toEqual([
      3, 4, 5, 1,
    ]);
    expect(book.version).toBe(`${TEXTBOOK_VERSION}+本公司+三月`);
    expect(book.overridden).toEqual(['visit.A.visitPerMonth', 'complaint.replyDays', 'visit.A.callPerWeek']);
    expect([book.below, company.below]).toEqual([company, TEXTBOOK_RULES]);
    expect(JSON.stringify(book.entry('visit.A.visitPerMonth')?.source)).toContain('ours.json');
  });

  test('it may change what the company changed', () => {
    const entry = bookOf(over({ 'visit.A.visitPerMonth': 6 })).entry('visit.A.visitPerMonth');
    expect(entry).toMatchObject({ value: 6, replaced: 3, locked: false });
  });

  test.each<[string, unknown]>([
    ['an entry of a locked group', { 'complaint.replyDays': 7 }],
    ['an entry of a locked group that the company left alone', { 'complaint.rollHoliday': true }],
    ['a locked entry, nested', { visit: { B: { visitPerMonth: 3 } } }],
  ])('not %s', (_, override) => {
    const [error, ...others] = errorsOf(over(override));
    expect([error.id, others]).toEqual(['rulebook.locked', []]);
    expect(error.zh).toContain('锁定');
  });

  test('a locked entry may be said again as it is, and stays locked for what comes after', () => {
    const book = bookOf(over({ 'complaint.replyDays': 5 }));
    expect(book.entry('complaint.replyDays')?.locked).toBe(true);
    expect(errorsOf(mergeRuleBook({ 'complaint.replyDays': 6 }, 'later', book)).map(({ id }) => id)).toEqual([
      'rulebook.locked',
    ]);
  });

  test('what bounds each other is looked at together', () => {
    const wide = merged({ 'tier.value.bShare': 0.1 });
    expect(errorsOf(mergeRuleBook({ 'tier.value.aShare': 0.15 }, 'KA_Rules', wide)).map(({ id }) => id)).toEqual([
      'rulebook.order',
    ]);
  });

  test.each<[string, unknown, string]>([
    ['a list that is none', { locked: 'complaint' }, 'rulebook.notAList'],
    ['a path that is no text', { locked: [7] }, 'rulebook.notAList'],
    ['a path that does not exist', { locked: ['complaint.replyday'] }, 'rulebook.unknownPath'],
  ])('locks that cannot be: %s', (_, override, id) => expect(refused(override).map((error) => error.id)).toEqual([id]));
});
