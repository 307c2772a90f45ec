import { referenceFormat } from '../../src/shared/checks/reference-format';
import { day, registration } from './books';
import { checkTester } from './check-tester';

const row = (customer: string, waybill: string) =>
  registration(['客户编号', '快件单号'], ['TS1', '许岩', day('2026-03-05'), customer, waybill]);

const habit = (...customers: readonly string[]) =>
  registration(['客户编号'], ...customers.map((id, i) => [`TS${i}`, '许岩', day('2026-03-05'), id]));

checkTester(referenceFormat, {
  valid: [
    { why: 'as the company has always written them', book: [habit('客-001', '客-002', '客-003', 'KH0004')] },
    { why: 'as the rule book has them', book: [row('KH-0041', 'KD2603030041')] },
    { why: 'three characters, and twelve digits, are just enough', book: [row('K41', '773152640011')] },
  ],
  invalid: [
    {
      why: 'one that is unlike the company’s habit',
      book: [habit('客-001', '客-002', '客-003', '客003a')],
      findings: [{ at: 'D6', message: 'form' }],
    },
    {
      why: 'two alike may be slips, and are no habit',
      book: [habit('客-001', '客-002')],
      findings: [
        { at: 'D3', message: 'form' },
        { at: 'D4', message: 'form' },
      ],
    },
    {
      why: 'written so by half of them, which is no habit',
      book: [habit('客-001', '客-002', '客-003', 'KH0004', 'KH0005', 'KH0006')],
      findings: [
        { at: 'D3', message: 'form', says: '“客-001”' },
        { at: 'D4', message: 'form' },
        { at: 'D5', message: 'form' },
      ],
    },
    {
      why: 'small letters in a customer number',
      book: [row('kh0041', 'KD2603030041')],
      findings: [{ at: 'D3', message: 'form' }],
    },
    {
      why: 'a waybill that is too short',
      book: [row('KH0041', 'KD260303')],
      findings: [{ at: 'E3', message: 'form' }],
    },
    {
      why: 'a waybill with a dash',
      book: [row('KH0041', 'KD26-0303-0041')],
      findings: [{ at: 'E3', message: 'form' }],
    },
    {
      why: 'the company’s own customer numbers',
      book: [row('KH0041', 'KD2603030042')],
      rules: { 'identity.customerId': '^\\d{6}$' },
      findings: [{ at: 'D3', message: 'form' }],
    },
  ],
  unanswered: [
    {
      why: 'marks that people write for nothing, or a number, which is for another check',
      book: [
        registration(
          ['客户编号'],
          ...['无', '/', null, 41].map((cell, i) => [`TS${i}`, '许岩', day('2026-03-05'), cell]),
        ),
      ],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
