import { creditCodeOrganisation } from '../../src/shared/checks/credit-code-organisation';
import { appointment } from './books';
import { checkTester } from './check-tester';

const codes = (...all: readonly string[]) =>
  appointment(['统一社会信用代码'], ...all.map((code, i) => [`KH${i}`, `客户${i}`, 'A级', 150, code]));

checkTester(creditCodeOrganisation, {
  valid: [
    {
      why: 'published codes',
      book: [codes('91350100M000100Y43', '91440300708461136T', '91110105771583283D', '51610700305332460K')],
    },
  ],
  invalid: [
    {
      // M000101Y: 22·3 + 1·5 + 1·4 + 34·2 = 143 = 13·11, which demands 0 where the code has 4; the whole sums to 1650 = 53·31 + 7: 24 is Q.
      why: 'the whole fits, the organisation code inside does not',
      book: [codes('91350100M000101Y4Q')],
      findings: [{ at: 'E3', message: 'identity.organisationCheck', outcome: 'review' }],
    },
  ],
  unanswered: [
    {
      why: 'a code that is wrong as a whole',
      book: [codes('91350100M000100Y44')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
