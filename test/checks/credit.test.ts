import { isAbove, longestTerm, mayOwe } from '../../src/shared/checks/credit';
import { bookWith } from '../rules/support';

test.each([
  ['a fen more', 100.01, 100, true],
  ['the same', 100, 100, false],
  ['less than half a fen more, which no cell shows', 100.004, 100, false],
  ['ten cents and twenty are thirty', 0.1 + 0.2, 0.3, false],
])('above: %s', (_, amount, most, above) => expect(isAbove(amount, most)).toBe(above));

test.each([
  ['grade A, thirty days unless the contract says another term', 'G-A', {}, true, 30],
  ['grade A of a company with a term of its own', 'G-A', { 'credit.terms.A.days': 60 }, true, 60],
  ['grade B pays on delivery', 'G-B', {}, false, 0],
  ['grade B of a company that gives it one purchase', 'G-B', { 'credit.terms.B.limitUnits': 1 }, true, 30],
] as const)('owing: %s', (_, grade, rules, may, days) => {
  const book = bookWith(rules);
  expect([mayOwe(grade, book), longestTerm(grade, book)]).toEqual([may, days]);
});
