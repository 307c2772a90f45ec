import { totalInside } from '../../src/shared/checks/total-inside';
import { day, statistics } from './books';
import { checkTester } from './check-tester';

const one = ['TS20260305-001', '许岩', day('2026-03-05'), 318];
const two = ['TS20260306-001', '何静', day('2026-03-06'), 0];

checkTester(totalInside, {
  valid: [
    { why: 'the total is the last row', book: [statistics(['损失'], one, two, ['合计', '', '', 318])] },
    { why: 'there is no total', book: [statistics(['损失'], one, two)] },
  ],
  invalid: [
    {
      why: 'a subtotal between the rows',
      book: [statistics(['损失'], one, ['小计', '', '', 318], two, ['合计', '', '', 318])],
      findings: [{ at: 'A4', message: 'inside', says: '第4行' }],
    },
  ],
  unanswered: [
    {
      why: 'without rows there is nothing to add up',
      book: [statistics(['损失'])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
