import { cellError } from '../../src/shared/checks/cell-error';
import { day, error, shows, statistics } from './books';
import { checkTester } from './check-tester';

const row = (loss: Parameters<typeof statistics>[1][number], ...more: (typeof loss)[]) =>
  statistics(['损失', '备注'], ['TS20260305-001', '许岩', day('2026-03-05'), loss, ...more]);

checkTester(cellError, {
  valid: [
    { why: 'a number and a formula that has a result', book: [row(shows('300+18', 318))] },
    { why: 'the word #N/A typed as text is no error value', book: [row(318, '写着#N/A')] },
  ],
  invalid: [
    {
      why: 'an unknown name',
      book: [row(shows('SUMM(D1)', error('#NAME?')))],
      findings: [{ at: 'D3', message: 'name' }],
    },
    {
      why: 'cells that were deleted',
      book: [row(shows('D1+#REF!', error('#REF!')))],
      findings: [{ at: 'D3', message: 'reference' }],
    },
    {
      why: 'a division by zero',
      book: [row(shows('1/0', error('#DIV/0!')))],
      findings: [{ at: 'D3', message: 'division' }],
    },
    {
      why: 'a look-up without a result',
      book: [row(shows('MATCH(1,A:A,0)', error('#N/A')))],
      findings: [{ at: 'D3', message: 'missing' }],
    },
    {
      why: 'any other error',
      book: [row(shows('"a"*1', error('#VALUE!')))],
      findings: [{ at: 'D3', message: 'other' }],
    },
    {
      why: 'an error without a formula, in a column that no form knows',
      book: [row(318, error('#N/A'))],
      findings: [{ at: 'E3', message: 'typed' }],
    },
  ],
  unanswered: [
    {
      why: 'a workbook without a form',
      book: [{ name: '随手记', rows: [['备忘', error('#N/A')]] }],
      outcome: 'notApplicable',
      message: 'run-checks.noForms',
    },
  ],
});
