import { creditCodeOwner } from '../../src/shared/checks/credit-code-owner';
import { appointment } from './books';
import { checkTester } from './check-tester';

const ONE = '91350100M000100Y43';
const OTHER = '91440300708461136T';
const set = (...rows: readonly (readonly [name: string | null, code: string | null])[]) =>
  appointment(['统一社会信用代码'], ...rows.map(([name, code], i) => [`KH${i + 1}`, name, 'C级', 12, code]));

checkTester(creditCodeOwner, {
  restsOn: ['B3', 'E3', 'B4', 'E4'],
  valid: [
    { why: 'each its own', book: [set(['海州', ONE], ['滨江', OTHER])] },
    { why: 'one twice', book: [set(['海州', ONE], ['海州', ONE])] },
    { why: 'in small letters or with blanks', book: [set(['海州', ONE], ['海州 ', ONE.toLowerCase()])] },
  ],
  invalid: [
    { why: 'two names', book: [set(['海州', ONE], ['滨江', ONE])], findings: [{ at: 'E4', message: 'otherName' }] },
    { why: 'two codes', book: [set(['海州', ONE], ['海州', OTHER])], findings: [{ at: 'E4', message: 'otherCode' }] },
    {
      why: 'the first row of a code says whose it is',
      book: [set(['海州', ONE], ['滨江', OTHER], ['滨江', ONE])],
      findings: [{ at: 'E5', message: 'otherName' }],
    },
    {
      why: 'across two sheets',
      book: [set(['海州', ONE]), { ...set(['滨江', ONE]), name: '去年' }],
      findings: [{ at: '去年!E3', message: 'otherName' }],
    },
  ],
  unanswered: [
    {
      why: 'codes or names that are blank, and codes that are none',
      book: [set([null, ONE], ['海州', null], ['滨江', '91350100M000100Y4Z'])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
