import { letterColumn } from '../../src/shared/checks/letter-column';
import { appointment } from './books';
import { checkTester } from './check-tester';

const levels = (...letters: readonly string[]) =>
  appointment([], ...letters.map((letter, i) => [`KH${i}`, `客户${i}`, letter, 150]));

checkTester(letterColumn, {
  valid: [
    { why: 'levels', book: [levels('A级', 'B级', 'C级')] },
    { why: 'one class of three is for the check of cells', book: [levels('A类', 'B级', 'C级')] },
    { why: 'half is not more than half', book: [levels('A类', 'B类', 'C级', 'D级')] },
    { why: 'a single cell makes no column', book: [levels('A类')] },
  ],
  invalid: [
    { why: 'all of them classes', book: [levels('A类', 'B类', 'C类')], findings: [{ at: 'C2', message: 'column' }] },
    {
      why: 'two of three, blanks not counted',
      book: [levels('A类', '', 'B类', 'C级')],
      findings: [{ at: 'C2', message: 'column' }],
    },
  ],
});
