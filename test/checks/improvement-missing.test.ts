import { improvementMissing } from '../../src/shared/checks/improvement-missing';
import { investigation } from './books';
import { checkTester } from './check-tester';

const found = (finding: string, improvement: string) =>
  investigation(['调查结果', '对策改进'], ['TS1', '许岩', '外箱受压', finding, improvement]);

checkTester(improvementMissing, {
  restsOn: ['D3'],
  valid: [{ why: 'upheld, with an improvement', book: [found('属实（有效）', '易碎件单独码放')] }],
  invalid: [
    {
      why: 'upheld, without one',
      book: [found('属实（有效）：监控显示超高', '')],
      findings: [{ at: 'E3', message: 'missing' }],
    },
    { why: 'upheld in part', book: [found('部分属实', '无')], findings: [{ at: 'E3', message: 'missing' }] },
    {
      why: 'the sheet has no such column: it is said at the number',
      book: [investigation(['调查结果'], ['TS1', '许岩', '外箱受压', '属实'])],
      findings: [{ at: 'A3', message: 'missing' }],
    },
  ],
  unanswered: [
    { why: 'not upheld', book: [found('不属实', '')], outcome: 'notApplicable', message: 'run-checks.nothing' },
  ],
});
