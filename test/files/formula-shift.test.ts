import fc from 'fast-check';
import { shiftFormula } from '../../src/files/sheet/formula-shift';

describe('a formula as it reads elsewhere on the sheet', () => {
  const cases: readonly (readonly [formula: string, rows: number, columns: number, expected: string, why: string])[] = [
    ['A1', 1, 2, 'C2', 'relative references move'],
    ['$A1+A$1+$A$1', 1, 1, '$A2+B$1+$A$1', 'what is fixed stays'],
    ['SUM(B2:D4)', 3, 0, 'SUM(B5:D7)', 'both ends of a range'],
    ['Z9', 0, 1, 'AA9', 'letters carry over'],
    ['AA10-1', -9, -26, 'A1-1', 'upwards and to the left'],
    ['SUM(A:C)+SUM($A:B)', 5, 1, 'SUM(B:D)+SUM($A:C)', 'whole columns'],
    ['SUM(1:3)+SUM($1:2)', 2, 5, 'SUM(3:5)+SUM($1:4)', 'whole rows'],
    ['"A1"&A1&"say ""A1"""', 1, 0, '"A1"&A2&"say ""A1"""', 'texts are no references'],
    ["'A1 表'!A1+Sheet1!B2", 1, 1, "'A1 表'!B2+Sheet1!C3", 'names of sheets stay'],
    ['LOG10(A1)+ATAN2(B1,C1)', 1, 0, 'LOG10(A2)+ATAN2(B2,C2)', 'functions whose names look like addresses'],
    ['客户[消费金额]+Table1[[#This Row],[A1]]', 4, 4, '客户[消费金额]+Table1[[#This Row],[A1]]', 'columns of tables'],
    ["T[it's'] A1]+A1", 1, 0, "T[it's'] A1]+A2", 'a bracket in the name of a column'],
    ['[1]Sheet1!A1', 1, 0, '[1]Sheet1!A2', 'another workbook'],
    ['1E5+A1', 1, 0, '1E5+A2', 'a number with an exponent'],
    ['#REF!+A1', 1, 0, '#REF!+A2', 'an error value'],
    ['_xldudf_ABC_TIER(E2,E$2:E$9)', 1, 0, '_xldudf_ABC_TIER(E3,E$2:E$9)', 'the stored name of an add-in’s function'],
    ['VAT2024X+_A1+A1.B', 1, 1, 'VAT2024X+_A1+A1.B', 'names'],
    ['ABCD1', 1, 1, 'ABCD1', 'a name, since no column is called so'],
    ['XFE1+A1048577', 1, 1, 'XFE1+A1048577', 'beyond the sheet'],
    ['A1048576', 1, 0, 'A1', 'what leaves the sheet comes in again at the other side'],
    ['年1+A1', 1, 0, '年1+A2', 'a Chinese name that ends in a digit'],
  ];
  it.each(cases)('%s by %i rows and %i columns is %s: %s', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  const token = fc.constantFrom(
    'A1',
    '$B2',
    'C$3',
    'D4:E5',
    'SUM(',
    ')',
    '+',
    '"x A1"',
    "'表 1'!",
    'F:G',
    '2:3',
    ',',
    '1.5',
    'LOG10(',
  );
  const formula = fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join(' '));

  it('there and back again is where it was', () => {
    fc.assert(
      fc.property(formula, fc.nat(500), fc.nat(500), (text, rows, columns) => {
        expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
      }),
    );
  });

  it('two steps are one', () => {
    fc.assert(
      fc.property(formula, fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99), (text, r1, c1, r2, c2) => {
        expect(shiftFormula(shiftFormula(text, r1, c1), r2, c2)).toBe(shiftFormula(text, r1 + r2, c1 + c2));
      }),
    );
  });
});
