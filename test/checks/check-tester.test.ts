import type { Check } from '../../src/shared/checks/check';
import { changeAt } from '../../src/shared/checks/remedy';
import { fail } from '../../src/shared/checks/verdict';
import { defineWords } from '../../src/shared/text/message';
import { form } from './books';
import { type Case, type InvalidCase, suiteFaults, unmended, unsaid } from './check-tester';

const words = defineWords('tester-test', {
  bad: { zh: '“{found}”不好', en: '“{found}” is bad' },
  better: { zh: '改为好', en: 'make it good' },
});

/** Finds every 投诉方式 that is «坏», and offers a fix that writes `now`. */
const check = (now: string): Check => ({
  id: 'tester-test',
  title: { zh: '', en: '' },
  failure: { zh: '', en: '' },
  severity: 'error',
  why: { zh: '', en: '' },
  rules: [],
  needs: { forms: [], all: false },
  run: ({ forms }) =>
    forms.flatMap(({ sheet, columns, rows }) => {
      const { column } = columns.get('channel')!;
      return rows
        .filter(({ row }) => sheet.column(column).text(row) === '坏')
        .map(({ row }) =>
          fail({ sheet, row, column }, words.bad({ found: '坏' }), {
            fix: changeAt(sheet, row, column, now, words.better()),
          }),
        );
    }),
});

const book = (channel: string) => [
  form('客户投诉登记表', ['受理编号', '投诉客户姓名', '投诉方式'], ['TS20260305-001', '许岩', channel]),
];
const good: Case = { why: 'nothing is wrong', book: book('电话') };
const bad: InvalidCase = { why: 'a bad one', book: book('坏'), findings: [{ at: 'C3', message: 'bad', fix: '好' }] };

describe('a suite is refused', () => {
  test.each<[string, Parameters<typeof suiteFaults>[0], RegExp[]]>([
    ['when it is sound it is not', { valid: [good], invalid: [bad] }, []],
    ['without a valid case', { valid: [], invalid: [bad] }, [/no valid case/]],
    ['without an invalid case', { valid: [good], invalid: [] }, [/no invalid case/]],
    [
      'with one case twice, whatever it is called',
      { valid: [good, { ...good, why: 'another name' }], invalid: [bad] },
      [/«another name» is the same case as «nothing is wrong»/],
    ],
    [
      'with one case among the valid and the invalid',
      { valid: [good, { why: 'passes', book: bad.book }], invalid: [bad] },
      [/«a bad one» is the same case as «passes»/],
    ],
    [
      'with an invalid case that expects nothing',
      { valid: [good], invalid: [{ ...bad, findings: [] }] },
      [/expects no finding/],
    ],
    ['with a case that does not say why', { valid: [{ ...good, why: ' ' }], invalid: [bad] }, [/what is special/]],
  ])('%s', (_, suite, faults) =>
    expect(suiteFaults(suite)).toEqual(faults.map((fault) => expect.stringMatching(fault))),
  );
});

describe('a fix is tried', () => {
  test('one that mends leaves nothing', () => expect(unmended(check('好'), bad)).toEqual([]));
  test('one that does not is named by its cell', () => expect(unmended(check('坏'), bad)).toEqual(['C3']));
});

test('a sentence with a slot that nobody filled is found in both languages, also in a suggestion', () => {
  const place = { sheet: '客户投诉登记表', row: 2, column: 2 };
  const finding = {
    checkId: 'tester-test',
    outcome: 'fail',
    severity: 'error',
    place,
    found: '坏',
    message: { ...words.bad({ found: '坏' }), data: {} },
    suggestions: [{ place, now: '好', words: words.bad({ found: 'undefined' }) }],
  } as const;
  expect(unsaid(finding)).toEqual(['“{found}”不好', '“{found}” is bad', '“undefined”不好', '“undefined” is bad']);
});
