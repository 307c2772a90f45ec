import { unknownReference } from '../../src/shared/checks/unknown-reference';
import { day, handling, registration } from './books';
import { checkTester } from './check-tester';
import { feedback, plans } from './sales-books';

const plan = plans([], ['ZF20260304-001', '新禾', day('2026-03-04'), '直接上门']);
const report = (number: string) => feedback([], [number, '新禾', day('2026-03-04'), day('2026-03-04')]);

checkTester(unknownReference, {
  restsOn: ['走访反馈!A3'],
  valid: [
    { why: 'a plan that is there, however its number is written', book: [plan, report('zf20260304－001')] },
    {
      why: 'case numbers of the complaint forms have a check of their own',
      book: [
        plan,
        report('ZF20260304-001'),
        registration([], ['TS1', '许岩', day('2026-03-05')]),
        handling([], ['TS9', '许岩', 'CL1', day('2026-03-06')]),
      ],
    },
  ],
  invalid: [
    {
      why: 'a slip, with the number that is meant',
      book: [plan, report('ZF20260304-011')],
      findings: [{ at: '走访反馈!A3', message: 'unknown', suggestions: ['ZF20260304-001'] }],
    },
    {
      why: 'plans without a number offer none',
      book: [plans([], [null, '新禾', day('2026-03-04'), '直接上门']), report('ZF20260304-011')],
      findings: [{ at: '走访反馈!A3', message: 'unknown' }],
    },
    {
      why: 'a number like no other',
      book: [plan, report('X9')],
      findings: [{ at: '走访反馈!A3', message: 'unknown' }],
    },
  ],
  unanswered: [
    {
      why: 'the plans are in another workbook',
      book: [report('ZF1')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
