import { fulfilmentTarget } from '../../src/shared/checks/fulfilment-target';
import { checkTester } from './check-tester';
import { fulfilments } from './sales-books';

checkTester(fulfilmentTarget, {
  restsOn: ['B3', 'C3'],
  valid: [
    { why: 'all of them', book: [fulfilments([], ['锦程', 5120, 5120])] },
    {
      why: 'as many as the company asks for',
      book: [fulfilments([], ['锦程', 1000, 998])],
      rules: { 'satisfaction.fulfilmentTarget': 0.998 },
    },
    {
      // 0.55 × 100 is 55.00000000000001 in doubles.
      why: 'to the order, whatever the share is in doubles',
      book: [fulfilments([], ['锦程', 100, 55])],
      rules: { 'satisfaction.fulfilmentTarget': 0.55 },
    },
  ],
  invalid: [
    {
      why: 'one short',
      book: [fulfilments([], ['锦程', 5120, 5119])],
      findings: [{ at: 'C3', message: 'below', says: '锦程应履约5,120单，合格5,119单，履约率99.98%' }],
    },
    { why: 'none', book: [fulfilments([], ['锦程', 12, 0])], findings: [{ at: 'C3', message: 'below' }] },
  ],
  unanswered: [
    {
      why: 'nothing was due',
      book: [fulfilments([], ['锦程', 0, 0])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
