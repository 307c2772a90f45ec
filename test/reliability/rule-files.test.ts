import { hasForm, LONGEST_NUMBER, patternFault } from '../../src/shared/rulebook/pattern';
import { mergeRuleBook, readRuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { say } from '../../src/shared/text/message';
import { kadesk, scratch } from '../cli/support';
import { readFileSync, writeFileSync } from 'node:fs';
import { tried } from './tally';

// Rules come from files and from sheets of workbooks that somebody sent: none may stop the program or change what it is made of.

const at = scratch();

describe('patterns that a rule book brings along', () => {
  const refused = [
    '^(a+)+$',
    '(a*)*b',
    '^(a|a)*$',
    '^(a|ab)+$',
    '^([A-Z]+\\d*)+$',
    '.*.*.*.*x',
    '^\\d*\\d*\\d*\\d*-$',
    '^(\\w{1,60}){1,60}$',
    '^(a?){60}a{60}$',
    '^(?:(?:x?){9}){9}$',
    '^(\\d+)\\1$',
    '^(?<a>a)\\k<a>$',
    '^a|x*y*',
    '[',
    '',
  ];
  test.each(refused)('%s is refused at its path', (pattern) => {
    const result = mergeRuleBook({ 'identity.caseNumber': pattern }, '规则.json');
    expect(result.ok).toBe(false);
    const [error] = result.ok ? [] : result.errors;
    for (const lang of ['zh', 'en'] as const) expect(say(lang, error)).toContain('identity.caseNumber');
  });

  const taken = [
    '^TS\\d{8}-\\d{3}$',
    '^[A-Z]{2,4}-?\\d{4,10}$',
    '^(KF|TS)\\d{6,8}$',
    '^\\p{Script=Han}{1,4}〔20\\d{2}〕\\d+号$',
    '^(?!00)\\d{6}$',
    '^.*-\\d+$',
    '^客[A-Z\\]-]{1,3}$',
  ];
  test.each(taken)('%s is taken', (pattern) => expect(patternFault(pattern)).toBeUndefined());

  test('every pattern of the textbook may be repeated', () => {
    const own = TEXTBOOK_RULES.entries('identity').filter(
      ({ value }) => typeof value === 'string' && value.startsWith('^'),
    );
    expect(own.length).toBeGreaterThan(8);
    for (const { path, value } of own) expect(mergeRuleBook({ [path]: value }, 'a').ok).toBe(true);
  });

  test('whatever is taken answers at once, on the text that suits it least', () => {
    const texts = ['a', '0', '-', 'A0', '0-', 'aA', '客'].flatMap((bit) => [
      `${bit.repeat(LONGEST_NUMBER)}`.slice(0, LONGEST_NUMBER - 1) + '!',
      `TS${bit.repeat(30)}!`,
    ]);
    const own = TEXTBOOK_RULES.entries('identity').flatMap(({ value }) =>
      typeof value === 'string' && value.startsWith('^') ? [value] : [],
    );
    for (const pattern of [...own, ...taken]) {
      for (const text of texts) {
        const from = performance.now();
        hasForm(text, pattern);
        expect({ pattern, text, slow: performance.now() - from > 100 }).toEqual({ pattern, text, slow: false });
      }
    }
  });

  test('a text longer than any number has no form', () => {
    expect(hasForm('1'.repeat(LONGEST_NUMBER), '^\\d+$')).toBe(true);
    expect(hasForm('1'.repeat(LONGEST_NUMBER + 1), '^\\d+$')).toBe(false);
  });

  test('what is counted', () => tried('patterns', refused.length + taken.length));
});

describe('rule files that no person wrote', () => {
  const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
  const cases: readonly (readonly [what: string, json: string, word: string])[] = [
    ['lists 100 000 deep', `{"visit":${nested('[', ']', 100_000)}}`, 'rulebook.tooDeep'],
    ['objects 10 000 deep', `{"visit":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`, 'rulebook.tooDeep'],
    ['a list at the top, 100 000 deep', nested('[', ']', 100_000), 'rulebook.notAnObject'],
    ['__proto__', '{"__proto__":{"polluted":true}}', 'rulebook.unknownPath'],
    ['constructor', '{"constructor":{"prototype":{"polluted":true}}}', 'rulebook.unknownPath'],
    ['__proto__ below a chapter', '{"visit":{"__proto__":{"polluted":true}}}', 'rulebook.unknownPath'],
    ['__proto__ beside rules', '{"rules":{},"__proto__":{"polluted":true}}', 'rulebook.unknownPath'],
    ['__proto__ in a value', '{"complaint.reasons":[{"__proto__":{"polluted":true}}]}', 'rulebook.notAllowed'],
    ['a number beyond all', '{"tier.value.aShare":1e999}', 'rulebook.notAllowed'],
    ['a NUL', '\0', 'rulebook.notJson'],
    ['nothing', '', 'rulebook.notJson'],
    ['half a file', '{"tier":{"value":', 'rulebook.notJson'],
  ];
  test.each(cases)('%s: %s', (_what, json, word) => {
    const result = readRuleBook(json, '规则.json');
    expect(result.ok ? 'taken' : result.errors[0].id).toBe(word);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('of ten thousand errors a hundred are told, and how many there are besides', () => {
    const rules = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`no.such${i}`, 1]));
    const result = mergeRuleBook(rules, '规则.json');
    const errors = result.ok ? [] : result.errors;
    expect([errors.length, errors.at(-1)?.id, errors.at(-1)?.data.count]).toEqual([101, 'rulebook.more', 9900]);
  });

  test('a file in GBK is refused rather than read with broken names; UTF-16 with its mark is read', () => {
    const file = at('规则.json');
    writeFileSync(file, Buffer.from([0x7b, 0x22, 0xb9, 0xe6, 0xd4, 0xf2, 0x22, 0x3a, 0x31, 0x7d]));
    const gbk = kadesk('rules', 'visit', '--rules', file);
    expect([gbk.code, gbk.err.includes('UTF-8')]).toEqual([2, true]);
    writeFileSync(file, Buffer.from('\uFEFF{"tier.value.aShare":0.04}', 'utf16le'));
    expect(kadesk('rules', 'tier.value.aShare', '--rules', file)).toMatchObject({ code: 0 });
    expect(readFileSync(file).length).toBeGreaterThan(0);
  });

  test('what is counted', () => tried('rule-files', cases.length + 2));
});
