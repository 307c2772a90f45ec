import { mergeRuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { fold, foldKey, isBlankText, isTotalText, mayBeTotalText } from '../../src/shared/values/fold';
import { parseNumber } from '../../src/shared/values/number';

const rules = TEXTBOOK_RULES.values;

describe('fold: one spelling for one meaning', () => {
  test.each<[string, string, string]>([
    ['Ａ级', 'A级', 'full-width letters'],
    ['１２．５％', '12.5%', 'full-width digits and signs'],
    ['（集团）', '(集团)', 'full-width brackets'],
    ['　客户　甲　', '客户 甲', 'ideographic spaces, ends trimmed'],
    ['a\u00a0\t\n b', 'a b', 'any white space becomes one space'],
    ['\u200bA\ufeff', 'A', 'zero-width characters are white space'],
    ['ABC abc', 'ABC abc', 'case stays'],
    ['', '', 'nothing'],
  ])('%j → %j (%s)', (text, expected) => expect(fold(text)).toBe(expected));

  test.each<[string, string, string]>([
    ['Grand Total', 'grandtotal', 'case and inner spaces do not matter'],
    ['合 计', '合计', 'spaced out for looks'],
    ['ＣＲＥＤＩＴ　Grade', 'creditgrade', 'full-width'],
  ])('key of %j → %j (%s)', (text, expected) => expect(foldKey(text)).toBe(expected));
});

describe('blank marks and total words', () => {
  test.each<[string, boolean, string]>([
    ['', true, 'empty'],
    ['   ', true, 'spaces'],
    ['-', true, 'dash'],
    ['－', true, 'full-width dash'],
    ['——', true, 'long dash'],
    ['/', true, 'slash'],
    ['／', true, 'full-width slash'],
    ['无', true, 'none'],
    ['N/A', true, 'any case'],
    ['0', false, 'zero is a number'],
    ['无锡公司', false, 'a name that begins with 无'],
    ['否', false, 'no is an answer'],
  ])('blank %j: %s (%s)', (text, expected) => expect(isBlankText(text, rules)).toBe(expected));

  test.each<[string, boolean, string]>([
    ['合计', true, 'plain'],
    ['合 计', true, 'spaced'],
    ['小计：', true, 'full-width colon'],
    ['总计:', true, 'colon'],
    ['Total', true, 'English'],
    ['GRAND TOTAL', true, 'any case'],
    ['合计公司', false, 'a name that begins with 合计'],
    ['total logistics', false, 'a name that begins with total'],
    ['', false, 'empty'],
  ])('total %j: %s (%s)', (text, expected) => expect(isTotalText(text, rules)).toBe(expected));

  test('no total word is ruled out by its first character, most names are', () => {
    const spellings = rules.list.totalWords.flatMap((word) => [
      word,
      word.toUpperCase(),
      ` ${word}`,
      `\u3000${word}：`,
    ]);
    for (const text of [...spellings, 'Ｔｏｔａｌ'])
      expect([text, mayBeTotalText(text.charCodeAt(0), rules)]).toEqual([text, true]);
    for (const text of ['KH00000001', '海州远航', '7', '"合计"'])
      expect([text, mayBeTotalText(text.charCodeAt(0), rules)]).toEqual([text, false]);
    expect(mayBeTotalText(NaN, rules)).toBe(true);
  });

  test('the marks are the rule book’s', () => {
    const merged = mergeRuleBook({ 'list.totalWords': ['汇总'], 'list.blankMarks': ['缺'] }, 'test');
    if (!merged.ok) throw new Error('refused');
    const own = merged.book.values;
    expect([isTotalText('汇总', own), isTotalText('合计', own)]).toEqual([true, false]);
    expect([isBlankText('缺', own), isBlankText('无', own), isBlankText('', own)]).toEqual([true, false, true]);
  });
});

describe('parseNumber', () => {
  test.each<[string, number, string]>([
    ['0', 0, 'zero'],
    ['123', 123, 'digits'],
    ['-12.5', -12.5, 'negative'],
    ['+7', 7, 'plus sign'],
    ['.5', 0.5, 'no leading digit'],
    ['5.', 5, 'no decimals'],
    ['1e5', 100000, 'scientific'],
    ['1,234', 1234, 'thousands'],
    ['1,234,567.89', 1234567.89, 'thousands twice, decimals'],
    ['１，２３４．５', 1234.5, 'full-width'],
    ['￥1,200', 1200, 'full-width yuan sign'],
    ['¥88.8', 88.8, 'yuan sign'],
    ['RMB 300', 300, 'RMB'],
    ['cny300', 300, 'CNY'],
    ['300元', 300, '元 behind'],
    ['3万', 30000, '万'],
    ['3.5万元', 35000, '万元'],
    ['0.57万', 5700, 'ten thousand times 0.57 is 5699.999… in doubles'],
    ['1.005万', 10050, 'and 1.005 likewise'],
    ['￥1,234.5万', 12345000, 'sign, thousands and 万'],
    ['5%', 0.05, 'percent'],
    ['35%', 0.35, '35 × 0.01 is not 0.35 in doubles'],
    ['57％', 0.57, 'full-width percent'],
    ['0.07%', 0.0007, 'percent below one'],
    ['100%', 1, 'all'],
    ['(120)', -120, 'accounting brackets'],
    ['（1,200.50）', -1200.5, 'full-width accounting brackets'],
    ['(3万)', -30000, 'brackets and 万'],
    ['  42  ', 42, 'spaces'],
    ['1 234', 1234, 'inner space'],
  ])('%j → %d (%s)', (text, expected) => expect(parseNumber(text, rules)).toBe(expected));

  test.each<[string, string]>([
    ['', 'nothing'],
    ['abc', 'letters'],
    ['12家', 'a count with a noun'],
    ['约100', 'about'],
    ['1,23', 'a comma in the wrong place'],
    ['12,34,567', 'groups of two'],
    ['1.2.3', 'two points'],
    ['--5', 'two signs'],
    ['万', 'a unit alone'],
    ['元', 'a unit alone'],
    ['%', 'a sign alone'],
    ['5%%', 'two percent signs'],
    ['10²', 'not 102'],
    ['①', 'an item’s number'],
    ['()', 'empty brackets'],
    ['(5', 'an open bracket'],
    ['(-5)', 'a sign within accounting brackets'],
    ['（－1,200）', 'the same in full width'],
    ['1e', 'no exponent'],
    ['0x10', 'hexadecimal'],
    ['Infinity', 'no number of a sheet'],
    ['NaN', 'no number of a sheet'],
    ['1e999', 'beyond all doubles'],
    ['2025-06-01', 'a date'],
    ['#DIV/0!', 'an error as text'],
  ])('%j is no number (%s)', (text) => expect(parseNumber(text, rules)).toBeUndefined());
});
