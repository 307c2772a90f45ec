import { phoneNumberCheck } from '../../src/shared/checks/phone-number';
import { day, error, registration } from './books';
import { checkTester } from './check-tester';

const phones = (...numbers: readonly string[]) =>
  registration(['联系方式'], ...numbers.map((number, i) => [`TS${i}`, '许岩', day('2026-03-05'), number]));

checkTester(phoneNumberCheck, {
  valid: [
    {
      why: 'the usual ways of writing a number',
      book: [
        phones(
          '13800000001',
          '+86 138-0000-0001',
          '020-88886666',
          '(020)88886666',
          '0755-83071111-208',
          '400-820-1234',
          '95338',
          '12305',
          '8613800000001',
          '010-62345678转8001',
          '+852 2345 6789',
        ),
      ],
    },
    { why: 'two in one cell', book: [phones('020-88886666 / 13800000002')] },
  ],
  invalid: [
    { why: 'a digit missing', book: [phones('1380000001')], findings: [{ at: 'D3', message: 'identity.noPhone' }] },
    {
      why: 'a landline without its area code',
      book: [phones('88886666')],
      findings: [{ at: 'D3', message: 'identity.noPhone' }],
    },
    {
      why: 'a mobile number that nobody has',
      book: [phones('12800000001')],
      findings: [{ at: 'D3', message: 'identity.noPhone' }],
    },
    {
      why: 'the second of two is wrong',
      book: [phones('13800000001、1380000')],
      findings: [{ at: 'D3', message: 'identity.noPhone' }],
    },
    {
      why: 'a name beside a good number',
      book: [phones('王经理 13800000001')],
      findings: [{ at: 'D3', message: 'identity.besidePhone', severity: 'warning' }],
    },
    {
      why: 'a name beside a number with a digit missing',
      book: [phones('王经理 1380000001')],
      findings: [{ at: 'D3', message: 'identity.noPhone' }],
    },
    { why: 'words', book: [phones('转王经理')], findings: [{ at: 'D3', message: 'identity.noPhone' }] },
  ],
  unanswered: [
    {
      why: 'marks that people write for nothing, an error, and a blank',
      book: [
        registration(
          ['联系方式'],
          ...['无', '/', error('#N/A'), null].map((cell, i) => [`TS${i}`, '许岩', day('2026-03-05'), cell]),
        ),
      ],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
