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
  ],
  invalid: [
    { why: 'one short', book: [fulfilments([], ['锦程', 5120, 5119])], findings: [{ at: 'C3', message: 'below' }] },
    { why: 'none', book: [fulfilments([], ['锦程', 12, 0])], findings: [{ at: 'C3', message: 'below' }] },
  ],
});
