import { addInFormula } from '../../src/shared/checks/add-in-formula';
import { day, error, management, shows } from './books';
import { checkTester } from './check-tester';

const row = (cell: Parameters<typeof management>[1][number]) =>
  management(['价值类别'], ['KH0041', '海州远航', 61500, 66, day('2026-03-27'), cell]);

checkTester(addInFormula, {
  valid: [{ why: 'a formula of Excel’s own functions', book: [row(shows('IF(C3>9,"A类","C类")', 'A类'))] }],
  invalid: [
    {
      why: 'a function of ours that shows its value: it is only suggested to freeze it',
      book: [row(shows('_xldudf_ABC_TIER(C3,C:C)', 'A类'))],
      findings: [{ at: 'F3', message: 'shows', suggestions: ['A类'] }],
    },
    {
      why: 'the spelling that Excel uses for functions of an .xll',
      book: [row(shows('_xll.KA_LEVEL(C3)', 3))],
      findings: [{ at: 'F3', message: 'shows', suggestions: [3] }],
    },
    {
      why: 'one that shows an error has nothing to freeze, and is worse',
      book: [row(shows('_xldudf_ABC_TIER(C3,C:C)', error('#NAME?')))],
      findings: [{ at: 'F3', message: 'broken', severity: 'error' }],
    },
  ],
  unanswered: [
    { why: 'no formula at all', book: [row('A类')], outcome: 'notApplicable', message: 'run-checks.nothing' },
  ],
});
