import { caseNumberPattern } from '../../src/shared/checks/case-number-pattern';
import { day, error, registration } from './books';
import { checkTester } from './check-tester';

const numbers = (...all: readonly (readonly [number: string, on: string])[]) =>
  registration([], ...all.map(([number, on]) => [number, '许岩', day(on)]));

checkTester(caseNumberPattern, {
  valid: [
    {
      why: 'as the rule book writes them',
      book: [numbers(['TS20260305-001', '2026-03-05'], ['TS20260306-001', '2026-03-06'])],
    },
    {
      why: 'as this company has always written them',
      book: [numbers(['投2026-17', '2026-03-05'], ['投2026-18', '2026-03-06'], ['投2026-119', '2026-03-07'])],
    },
  ],
  invalid: [
    {
      why: 'one that is unlike the others',
      book: [numbers(['TS20260305-001', '2026-03-05'], ['0306-2', '2026-03-06'], ['TS20260307-001', '2026-03-07'])],
      findings: [{ at: 'A4', message: 'workbook' }],
    },
    {
      why: 'too short for the running number of the others',
      book: [numbers(['投2026-017', '2026-03-05'], ['投2026-018', '2026-03-06'], ['其他', '2026-03-07'])],
      findings: [{ at: 'A5', message: 'workbook' }],
    },
    {
      why: 'where the sheet shows no pattern, the rule book’s',
      book: [numbers(['甲', '2026-03-05'])],
      findings: [{ at: 'A3', message: 'rule' }],
    },
  ],
  unanswered: [
    {
      why: 'marks that people write for nothing, an error, and a blank, or a number, which is for another check',
      book: [
        registration([], ...['无', '/', error('#N/A'), null, 17].map((cell) => [cell, '许岩', day('2026-03-05')])),
      ],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
