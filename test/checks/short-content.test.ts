import { shortContent } from '../../src/shared/checks/short-content';
import { day, registration } from './books';
import { checkTester } from './check-tester';

const content = (text: string) => registration(['投诉内容'], ['TS1', '许岩', day('2026-03-05'), text]);

checkTester(shortContent, {
  restsOn: ['D3'],
  valid: [{ why: 'ten characters are just enough', book: [content('三月三日寄的样品未到')] }],
  invalid: [
    { why: 'nine are not', book: [content('三月三日寄的样未到')], findings: [{ at: 'D3', message: 'short' }] },
    {
      why: 'blanks around do not make it longer',
      book: [content('    丢件      ')],
      findings: [{ at: 'D3', message: 'short' }],
    },
    {
      why: 'a longer least of the company',
      book: [content('三月三日寄的样品至今未到')],
      rules: { 'complaint.contentMinLength': 20 },
      findings: [{ at: 'D3', message: 'short' }],
    },
  ],
  unanswered: [
    {
      why: 'a blank is for the check of required fields',
      book: [content('')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
