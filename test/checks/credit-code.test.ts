import { creditCodeCheck } from '../../src/shared/checks/credit-code';
import { appointment, error } from './books';
import { checkTester } from './check-tester';

const codes = (...all: readonly string[]) =>
  appointment(['统一社会信用代码'], ...all.map((code, i) => [`KH${i}`, `客户${i}`, 'A级', 150, code]));

checkTester(creditCodeCheck, {
  valid: [
    {
      // The example of GB 32100-2015 and codes that were published.
      why: 'published codes',
      book: [
        codes(
          '91350100M000100Y43',
          '11320000MB151840XJ',
          '91440300708461136T',
          '91110105771583283D',
          '51610700305332460K',
        ),
      ],
    },
    { why: 'small letters and blanks between the groups', book: [codes('913501 00m000 100y43')] },
  ],
  invalid: [
    {
      why: 'the last character is another',
      book: [codes('91350100M000100Y4Z')],
      findings: [{ at: 'E3', message: 'identity.codeCharacter' }],
    },
    {
      why: 'the last character is an allowed one that does not fit',
      book: [codes('91350100M000100Y44')],
      findings: [{ at: 'E3', message: 'identity.codeCheck' }],
    },
    {
      why: 'two neighbours changed places',
      book: [codes('91350100M001000Y43')],
      findings: [{ at: 'E3', message: 'identity.codeCheck' }],
    },
    {
      why: 'a letter O for a zero',
      book: [codes('9135010OM000100Y43')],
      findings: [{ at: 'E3', message: 'identity.codeCharacter' }],
    },
    {
      why: 'a character missing',
      book: [codes('91350100M00100Y43')],
      findings: [{ at: 'E3', message: 'identity.codeLength' }],
    },
  ],
  unanswered: [
    {
      why: 'marks that people write for nothing, an error, and a blank, or a number, which is for another check',
      book: [
        appointment(
          ['统一社会信用代码'],
          ...['无', '/', error('#N/A'), null, 9135010000].map((cell, i) => [`KH${i}`, `客户${i}`, 'A级', 150, cell]),
        ),
      ],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
