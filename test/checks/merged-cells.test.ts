import { mergedCells } from '../../src/shared/checks/merged-cells';
import { registration } from './books';
import { checkTester } from './check-tester';

const rows = registration([], ['TS20260305-001', '许岩'], ['TS20260306-001', ''], ['TS20260307-001', '何静']);

checkTester(mergedCells, {
  valid: [
    { why: 'nothing is merged', book: [rows] },
    { why: 'the title is merged', book: [{ ...rows, merges: ['A1:C1'] }] },
    {
      why: 'what stands below the data is merged',
      book: [{ ...rows, rows: [...rows.rows, [], ['备注：以上均已核对']], merges: ['A7:C7'] }],
    },
  ],
  invalid: [
    {
      why: 'a customer over two rows',
      book: [{ ...rows, merges: ['B3:B4'] }],
      findings: [{ at: 'B3', message: 'merged' }],
    },
    {
      why: 'two cells side by side, in the last row',
      book: [{ ...rows, merges: ['A1:C1', 'B5:C5'] }],
      findings: [{ at: 'B5', message: 'merged' }],
    },
  ],
  unanswered: [
    { why: 'a form without data', book: [registration([])], outcome: 'notApplicable', message: 'run-checks.nothing' },
  ],
});
