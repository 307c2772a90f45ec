import { strayBlanks } from '../../src/shared/checks/stray-blanks';
import { day, handling, registration } from './books';
import { checkTester } from './check-tester';

const named = (name: string) => registration([], ['TS1', name, day('2026-03-05')]);

checkTester(strayBlanks, {
  valid: [
    { why: 'a name', book: [named('海州远航')] },
    { why: 'one blank between two words', book: [named('Haizhou Yuanhang')] },
    {
      why: 'lines of a long text',
      book: [handling(['受理人意见'], ['TS1', '许岩', 'CL1', day('2026-03-06'), '已致歉。\n建议结案。'])],
    },
    {
      why: 'a number in a text cell goes with its blanks when it becomes a number',
      book: [handling(['赔偿金额'], ['TS1', '许岩', 'CL1', '', ' 300 '])],
    },
  ],
  invalid: [
    { why: 'a blank before', book: [named(' 许岩')], findings: [{ at: 'B3', message: 'stray', fix: '许岩' }] },
    {
      why: 'a full-width blank behind',
      book: [named('许岩\u3000')],
      findings: [{ at: 'B3', message: 'stray', fix: '许岩' }],
    },
    {
      why: 'a non-breaking blank behind, as web pages have it',
      book: [named('许岩\u00a0')],
      findings: [{ at: 'B3', message: 'stray', fix: '许岩' }],
    },
    { why: 'two blanks between', book: [named('Xu  Yan')], findings: [{ at: 'B3', message: 'stray', fix: 'Xu Yan' }] },
    {
      why: 'a line break in a name',
      book: [named('海州远航\n有限公司')],
      findings: [{ at: 'B3', message: 'stray', fix: '海州远航 有限公司' }],
    },
    {
      why: 'a character of no width',
      book: [named('许\u200b岩')],
      findings: [{ at: 'B3', message: 'stray', fix: '许岩' }],
    },
    {
      why: 'a blank at the end of a long text, whose lines stay',
      book: [handling(['受理人意见'], ['TS1', '许岩', 'CL1', '', '已致歉。\n建议结案。 '])],
      findings: [{ at: 'E3', message: 'stray', fix: '已致歉。\n建议结案。' }],
    },
  ],
  unanswered: [
    {
      why: 'marks that people write for nothing, and blanks alone',
      book: [registration([], [' 无 ', '   ', day('2026-03-05')], [' / ', '—', day('2026-03-05')])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
