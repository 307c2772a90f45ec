import { citizenNumberCheck } from '../../src/shared/checks/citizen-number';
import { day, registration } from './books';
import { checkTester } from './check-tester';

const numbers = (label: string, ...all: readonly string[]) =>
  registration([label], ...all.map((number, i) => [`TS${i}`, '许岩', day('2026-03-05'), number]));

checkTester(citizenNumberCheck, {
  valid: [
    // The examples of GB 11643-1999, and one of another province.
    {
      why: 'published examples',
      book: [numbers('身份证号', '11010519491231002X', '440524188001010014', '53010219200508011x')],
    },
    { why: 'another usual label', book: [numbers('身份证号码（必要时）', '11010519491231002X')] },
  ],
  invalid: [
    {
      why: 'the check character',
      book: [numbers('身份证号', '110105194912310021')],
      findings: [{ at: 'D3', message: 'identity.citizenCheck' }],
    },
    {
      why: 'a month that is none',
      book: [numbers('身份证号', '110105194913310020')],
      findings: [{ at: 'D3', message: 'identity.citizenBirth' }],
    },
    {
      why: 'the 29th of February of a common year',
      book: [numbers('身份证号', '110105194902290020')],
      findings: [{ at: 'D3', message: 'identity.citizenBirth' }],
    },
    {
      why: 'the fifteen digits of old',
      book: [numbers('身份证号', '110105491231002')],
      findings: [{ at: 'D3', message: 'identity.citizenLength' }],
    },
    {
      why: 'a letter among the digits',
      book: [numbers('身份证号', '1101051949123100OX')],
      findings: [{ at: 'D3', message: 'identity.citizenCharacter' }],
    },
  ],
  unanswered: [
    {
      why: 'a column that is not called so',
      book: [numbers('备注', '110105194912310021')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
