import fc from 'fast-check';
import { isRefusal } from '../../src/shared/rules/answer';
import {
  citizenNumber,
  creditCode,
  maskNumbers,
  maskPersonal,
  type PersonalKind,
  maskSentence,
  organisationCode,
  phoneNumber,
} from '../../src/shared/rules/identity';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { refusalOf, valueOf } from './support';

const { values } = TEXTBOOK_RULES;
const { alphabet } = values.identity.creditCode;

/** The example of GB 32100-2015 and codes that were published. */
const CODES = [
  '91350100M000100Y43',
  '11320000MB151840XJ',
  '91440300708461136T',
  '91110105771583283D',
  '51610700305332460K',
];

describe('统一社会信用代码', () => {
  test.each(CODES)('%s is well formed', (code) => expect(valueOf(creditCode(code, values))).toBe(code));

  test('is understood in small letters, full-width digits, with blanks and dashes', () =>
    expect(valueOf(creditCode(' 9135-0100 m000100y４３ ', values))).toBe('91350100M000100Y43'));

  test.each<[string, string, string]>([
    ['91350100M000100Y4', 'codeLength', 'a character missing'],
    ['91350100M000100Y4Z', 'codeCharacter', 'Z is never used'],
    ['9135010OM000100Y43', 'codeCharacter', 'the letter O for a zero'],
    ['91350100M000100Y44', 'codeCheck', 'the last character is another'],
  ])('%s is refused: %s, %s', (code, id) => expect(refusalOf(creditCode(code, values)).id).toBe(`identity.${id}`));

  // All weights are prime to 31, so that no change of one character keeps the sum.
  test('one character copied wrongly is always found', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CODES),
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(...alphabet),
        (code, at, char) => {
          fc.pre(code[at] !== char);
          expect(isRefusal(creditCode(code.slice(0, at) + char + code.slice(at + 1), values))).toBe(true);
        },
      ),
    );
  });

  // Neighbouring weights differ, and differences of characters are below 31.
  test('two neighbours that changed places are always found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CODES), fc.integer({ min: 0, max: 15 }), (code, at) => {
        fc.pre(code[at] !== code[at + 1]);
        const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
        expect(isRefusal(creditCode(swapped, values))).toBe(true);
      }),
    );
  });

  test.each(CODES.filter((code) => code !== '11320000MB151840XJ'))(
    '%s carries an organisation code that fits',
    (code) => expect(valueOf(organisationCode(code, values))).toBe(code.slice(8, 17)),
  );

  test('an organisation code that does not fit is told with what it should end in', () =>
    // 22·3 + 1·5 + 1·4 + 34·2 = 143 = 13·11: the character is 0.
    expect(refusalOf(organisationCode('91350100M000101Y4Q', values)).en).toMatch(/“M000101Y4”.*ends in “4”.*“0”/));
});

describe('公民身份号码', () => {
  // The examples of GB 11643-1999, and one of another province.
  test.each(['11010519491231002X', '440524188001010014', '53010219200508011X'])('%s is well formed', (number) =>
    expect(valueOf(citizenNumber(number.toLowerCase(), values))).toBe(number),
  );

  test.each<[string, string, string]>([
    ['110105491231002', 'citizenLength', 'the fifteen digits of old'],
    ['1101051949123100OX', 'citizenCharacter', 'a letter among the digits'],
    ['110105194913310020', 'citizenBirth', 'a thirteenth month'],
    ['11010519490229002X', 'citizenBirth', 'the 29th of February of 1949'],
    ['110105194912310021', 'citizenCheck', 'the last character'],
  ])('%s is refused: %s, %s', (number, id) =>
    expect(refusalOf(citizenNumber(number, values)).id).toBe(`identity.${id}`),
  );

  test('the 29th of February of a leap year is a day', () =>
    expect(refusalOf(citizenNumber('110105194802290020', values)).id).not.toBe('identity.citizenBirth'));
});

describe('phone numbers', () => {
  test.each<[string, string]>([
    ['13800000001', '13800000001'],
    ['+86 138-0000-0001', '13800000001'],
    ['0086 13800000001', '13800000001'],
    ['8613800000001', '13800000001'],
    ['１３８００００００１１', '13800000011'],
    ['020-88886666', '020-88886666'],
    ['0755-83071111-208', '0755-83071111-208'],
    ['（0775）2888888', '(0775)2888888'],
    ['400-820-1234', '400-820-1234'],
    ['010-62345678转8001', '010-62345678转8001'],
    ['010-62345678 分机 8001', '010-62345678分机8001'],
    ['（0775）2888888 ext. 12', '(0775)2888888ext.12'],
    ['+852 2345 6789', '+85223456789'],
    ['+1 (212) 555-0100', '+1(212)555-0100'],
    ['95338', '95338'],
    ['11183', '11183'],
    ['020-88886666、13800000001', '020-88886666 / 13800000001'],
  ])('%s', (text, number) => expect(valueOf(phoneNumber(text, values))).toBe(number));

  test.each([
    '1380000001',
    '138000000012',
    '12800000001',
    '88886666',
    '020-08886666',
    '400-820-123',
    '95',
    '+86 1380000001',
    '+852 2345',
    '转王经理',
    '',
  ])('%s is none', (text) => expect(refusalOf(phoneNumber(text, values)).id).toBe('identity.noPhone'));
});

// What must be hidden is counted by hand: the third to the eighth digit of a mobile number, the seventh to the fourteenth of a
// citizen number, which are the day of birth.
describe('personal information as it is handed on', () => {
  test.each<[PersonalKind, string, string]>([
    ['phone', '13812341234', '138****1234'],
    ['phone', '１３８１２３４１２３４', '138****1234'],
    ['phone', '138-1234-1234', '138-****-1234'],
    ['phone', '+86 13812341234', '+86 138****1234'],
    ['phone', '0086-138 1234 1234', '0086-138 **** 1234'],
    ['phone', '王经理 13812341234、010-62345678', '王经理 138****1234、010-****5678'],
    // A number of fewer than seven digits is nobody's own; one of seven is.
    ['phone', '分机 123456', '分机 123456'],
    ['phone', '8888666', '*******'],
    ['phone', '88886666', '888*6666'],
    ['phone', '(010) 6234-5678', '(010) ****-5678'],
    // What begins like a country code and is no mobile number has none.
    ['phone', '8612345678', '861***5678'],
    ['phone', '问前台', '问前台'],
    ['phone', '3', '3'],
    ['phone', '-', '-'],
    ['citizenNumber', '11010519491231002X', '110105********002X'],
    ['citizenNumber', '110105', '******'],
    ['account', '320100000123456', '***********3456'],
    ['account', '6222 0000 1234 5678', '**** **** **** 5678'],
    ['person', '陈立', '陈*'],
    ['person', '欧阳小芳', '欧***'],
    ['person', '李', '*'],
    ['whole', '已婚，一子', '***'],
    ['whole', '', ''],
  ])('%s: %s → %s', (kind, text, masked) => expect(maskPersonal(kind, text, values)).toBe(masked));

  test.each([
    ['来电 138-1234-1234、139 1234 5678', '来电 138-****-1234、139 **** 5678'],
    ['来电 8613812341234', '来电 86138****1234'],
    ['证件 11010519491231002x 已核', '证件 110105********002x 已核'],
    // Its check character is another, so that it is no citizen number.
    ['编号 110105194912310021', '编号 110105194912310021'],
    ['单号 A13812341234', '单号 A13812341234'],
    ['单号 13812341234B', '单号 13812341234B'],
    ['12812341234 与 138 1234 123', '12812341234 与 138 1234 123'],
    ['客户来电 13812341234 催件', '客户来电 138****1234 催件'],
    ['证件 11010519491231002X。', '证件 110105********002X。'],
    ['单号 731234567890123 于 2026-03-05 签收', '单号 731234567890123 于 2026-03-05 签收'],
    ['代码 91350100M000100Y43', '代码 91350100M000100Y43'],
    ['TS20260305-001', 'TS20260305-001'],
    ['座机0755-8888 6666，请回电', '座机075*-**** 6666，请回电'],
    ['(010)12345678', '(010)****5678'],
    ['（0755）88886666 转 801', '(075*)****6666 转 801'],
    ['call +86 21 5555 6666 today', 'call +86 2* **** 6666 today'],
    ['+86-755-88886666', '+86-7**-****6666'],
    ['0086 (021) 5555-6666', '008* (***) ****-6666'],
    ['分机 021-55556666-801', '分机 021-*******6-801'],
    ['座机 01055556666', '座机 010****6666'],
    ['打 400-123-4567 或 +86 400 823 4567', '打 400-123-4567 或 +86 400 823 4567'],
    ['０７５５－８８８８６６６６（座机）', '075*-****6666（座机）'],
    ['13812341234/13912341234,0755-88886666/0755-88887777', '138****1234/139****1234,075*-****6666/075*-****7777'],
    ['单号 075588886666', '单号 075588886666'],
    ['编号 12-010 5555 6666', '编号 12-010 5555 6666'],
    ['客服 95338、11183、12305', '客服 95338、11183、12305'],
  ])('among other words: %s → %s', (text, masked) => expect(maskNumbers(text, values)).toBe(masked));

  test('case numbers, waybills, credit codes, amounts and dates stay as they are, whatever words stand between them', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    const date = fc
      .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .chain(([year, month, day]) =>
        fc.constantFrom(
          ...['-', '/', '.'].map((by) => [year, two(month), two(day)].join(by)),
          `${year}${two(month)}${two(day)}`,
          `${year}年${month}月${day}日`,
          `${year}-${two(month)}-${two(day)} 16:30`,
          `${year}-${two(month)}-${two(day)}至${year}-12-31`,
        ),
      );
    const fen = fc.integer({ min: 0, max: 1e11 });
    const amount = fen.chain((value) => {
      const [whole, rest] = [Math.floor(value / 100), two(value % 100)];
      const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
      return fc.constantFrom(
        `${whole}元`,
        `${grouped}元`,
        `${grouped}.${rest}`,
        `￥${whole}.${rest}`,
        `${whole / 10000}万元`,
      );
    });
    // As couriers number: letters and digits, or digits that begin neither like an area code nor like the country's.
    const waybill = fc.oneof(
      fc.stringMatching(/^[A-Z]{2}\d{10,15}$/),
      fc.stringMatching(/^[2-79]\d{11,14}$/),
      fc.stringMatching(/^[A-Z]{2}\d{9}CN$/),
      fc.stringMatching(/^0\d{11}$/),
    );
    const caseNumber = fc.stringMatching(/^TS20\d{2}(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])-\d{3}$/);
    // A code of digits alone may by chance be a citizen number as well.
    const code = fc
      .tuple(fc.constantFrom('11', '51', '91'), fc.stringMatching(/^\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/))
      .map((parts) => parts.join(''))
      .filter((text) => isRefusal(citizenNumber(text, values)));
    const words = fc.constantFrom('，', '；', '、', ' 于 ', '，单号', '（', '）', ' of ', '\n');
    const told = fc.array(fc.tuple(fc.oneof(date, amount, waybill, caseNumber, code), words), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(told, (parts) => {
        const text = parts.flat().join('');
        expect(maskNumbers(text, values)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('a landline is hidden but for its ends wherever it stands among words, and masking again changes nothing', () => {
    const area = fc.stringMatching(/^(10|2[0-9]|[3-9]\d{2})$/);
    const local = fc.tuple(
      fc.stringMatching(/^[2-9]\d{3}$/),
      fc.stringMatching(/^\d{4}$/),
      fc.constantFrom('', ' ', '-'),
    );
    const ways = fc.constantFrom<(area: string) => string>(
      (code) => `0${code}-`,
      (code) => `0${code} `,
      (code) => `(0${code})`,
      (code) => `（0${code}）`,
      (code) => `+86 ${code} `,
      (code) => `+86-${code}-`,
      (code) => `0086 (0${code}) `,
    );
    fc.assert(
      fc.property(
        area,
        local,
        ways,
        fc.constantFrom('请回电', '电话：', '，', ' '),
        (code, [first, last, by], way, beside) => {
          // Behind the country code 400 and 800 are companies' numbers.
          fc.pre(!['400', '800'].includes(code));
          const masked = maskNumbers(`${beside}${way(code)}${first}${by}${last}${beside}`, values);
          expect(masked).not.toContain(first + by);
          expect(masked.startsWith(beside) && masked.endsWith(`${last}${beside}`)).toBe(true);
          expect(maskNumbers(masked, values)).toBe(masked);
        },
      ),
    );
  });

  test.each<[string, { kind: PersonalKind | undefined; found: string }, string, string]>([
    [
      'what was found, and what it should be',
      { kind: 'phone', found: '138 1234 1234' },
      '“138 1234 1234”应写成 13812341234。',
      '“138 **** 1234”应写成 138****1234。',
    ],
    ['wherever it is said', { kind: 'person', found: '陈立' }, '“陈立”与“陈立”相同。', '“陈*”与“陈*”相同。'],
    [
      'of an account the numbers of seven digits and more, and no row',
      { kind: 'account', found: '' },
      '第12行的 3201000 与 320100000123456',
      '第12行的 ***1000 与 ***********3456',
    ],
    [
      'of a person the numbers that are somebody’s own',
      { kind: 'person', found: '陈立' },
      '陈立 13812341234，单号 731234567890123',
      '陈* 138****1234，单号 731234567890123',
    ],
    [
      'of a field that is hidden whole the same',
      { kind: 'whole', found: '已婚' },
      '已婚，13812341234，单号 731234567890123',
      '***，138****1234，单号 731234567890123',
    ],
    [
      'of another field nothing but such numbers',
      { kind: undefined, found: '13812341234' },
      '陈立 13812341234，单号 731234567890123',
      '陈立 138****1234，单号 731234567890123',
    ],
  ])('a sentence hides %s', (_, about, sentence, masked) => expect(maskSentence(sentence, about, values)).toBe(masked));

  test('whatever is in a cell, no more of it is shown than the ends, and masking again changes nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), (number) => {
        const masked = maskPersonal('phone', number, values);
        expect(masked).toBe(`${number.slice(0, 3)}****${number.slice(7)}`);
        expect(maskPersonal('phone', masked, values)).toBe(masked);
      }),
    );
  });
});
