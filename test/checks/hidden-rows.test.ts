import { hiddenRows } from '../../src/shared/checks/hidden-rows';
import { registration } from './books';
import { checkTester } from './check-tester';

const rows = registration([], ['TS20260305-001', '许岩'], ['TS20260306-001', '何静'], ['TS20260307-001', '林岚']);

checkTester(hiddenRows, {
  valid: [
    { why: 'all rows are shown', book: [rows] },
    { why: 'a hidden row without data', book: [{ ...rows, rows: [...rows.rows, [], []], hiddenRows: [6] }] },
  ],
  invalid: [
    {
      why: 'rows next to each other are one finding',
      book: [{ ...rows, hiddenRows: [2, 3] }],
      findings: [{ at: 'A3', message: 'hidden', outcome: 'review', says: '第3行至第4行隐藏，其中2行' }],
    },
    {
      why: 'rows apart are one each, the last one too',
      book: [{ ...rows, hiddenRows: [2, 4] }],
      findings: [
        { at: 'A3', message: 'one', outcome: 'review', says: '第3行' },
        { at: 'A5', message: 'one', outcome: 'review', says: '第5行' },
      ],
    },
  ],
});
