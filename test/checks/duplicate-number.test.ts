import { duplicateNumber } from '../../src/shared/checks/duplicate-number';
import { day, handling, registration } from './books';
import { checkTester } from './check-tester';

const on = day('2026-03-05');

checkTester(duplicateNumber, {
  restsOn: ['A3', 'A4'],
  valid: [
    {
      why: 'numbers that differ',
      book: [registration([], ['TS20260305-001', '许岩', on], ['TS20260305-002', '何静', on])],
    },
    {
      why: 'a case that is handled twice has two handling numbers',
      book: [handling([], ['TS1', '许岩', 'CL1', on], ['TS1', '许岩', 'CL2', on])],
    },
    { why: 'blanks are no numbers', book: [registration([], ['', '许岩', on], ['', '何静', on], ['TS1', '林岚', on])] },
  ],
  invalid: [
    {
      why: 'a case number used twice: the later one is at fault',
      book: [registration([], ['TS20260305-001', '许岩', on], ['TS20260305-001', '何静', on])],
      findings: [{ at: 'A4', message: 'twice' }],
    },
    {
      why: 'the same number in another spelling',
      book: [registration([], ['TS20260305-001', '许岩', on], ['ｔｓ20260305-001 ', '何静', on])],
      findings: [{ at: 'A4', message: 'twice' }],
    },
    {
      why: 'on two sheets',
      book: [
        registration([], ['TS1', '许岩', on]),
        { ...registration([], ['TS1', '何静', on]), name: '客户投诉登记表（二）' },
      ],
      findings: [{ at: '客户投诉登记表（二）!A3', message: 'twice' }],
    },
    {
      why: 'a handling number used twice',
      book: [handling([], ['TS1', '许岩', 'CL1', on], ['TS2', '何静', 'CL1', on])],
      findings: [{ at: 'C4', message: 'twice' }],
    },
  ],
});
