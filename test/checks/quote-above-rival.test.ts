import { quoteAboveRival } from '../../src/shared/checks/quote-above-rival';
import { checkTester } from './check-tester';
import { quotes } from './sales-books';

checkTester(quoteAboveRival, {
  valid: [
    {
      why: 'one lane is dearer, the whole is not',
      book: [quotes([], ['BJ1', '上海', 900, 5.1, 5.2], ['BJ1', '广州', 700, 6.6, 6.5])],
    },
    { why: 'the same price', book: [quotes([], ['BJ1', '上海', 900, 5.2, 5.2])] },
    {
      why: 'five per cent more where that is allowed',
      book: [quotes([], ['BJ1', '上海', 100, 10.5, 10])],
      rules: { 'acquire.quoteTolerance': 0.05 },
    },
  ],
  invalid: [
    {
      // 900×5.1 + 700×6.9 = 9420 against 900×5.2 + 700×6.5 = 9230.
      why: 'the whole is dearer',
      book: [quotes([], ['BJ1', '上海', 900, 5.1, 5.2], ['BJ1', '广州', 700, 6.9, 6.5])],
      findings: [{ at: 'A3', message: 'above', says: 'BJ1（—）按件量加权，我方合计9,420元，高于对手合计9,230元' }],
    },
    {
      why: 'its customer is named where the sheet has one',
      book: [quotes(['客户名称'], ['BJ1', '上海', 100, 5.3, 5.2, '新禾家纺'])],
      findings: [{ at: 'A3', message: 'above', says: 'BJ1（新禾家纺）' }],
    },
    {
      why: 'each quote for itself',
      book: [quotes([], ['BJ1', '上海', 900, 5.1, 5.2], ['BJ2', '广州', 700, 6.9, 6.5])],
      findings: [{ at: 'A4', message: 'above' }],
    },
  ],
  unanswered: [
    {
      why: 'no lane has a price to compare with',
      book: [quotes([], ['BJ1', '上海', 900, 5.1, null])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'a price that is none',
      book: [quotes([], ['BJ1', '上海', 900, -5.1, 5.2])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
