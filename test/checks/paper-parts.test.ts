import { paperParts } from '../../src/shared/checks/paper-parts';
import { checkTester } from './check-tester';
import { contractWith, tenderWith } from './keeping-books';

const SCOPE = ['服务内容与范围', '是', '第一条', null] as const;

checkTester(paperParts, {
  valid: [
    { why: 'all that the sheet has a line for', book: [contractWith({}, [SCOPE, ['不可抗力', '是', '第十条', null]])] },
    { why: 'how it will be added is said', book: [contractWith({}, [SCOPE, ['争议解决', '否', null, '续签时补入']])] },
    {
      why: 'a company asks for less',
      book: [contractWith({}, [SCOPE, ['争议解决', null, null, null]])],
      rules: { 'forms.contract.sections': [{ code: 'scope', zh: '服务内容与范围', en: 'Scope' }] },
    },
  ],
  invalid: [
    {
      why: 'one is not there, one was not looked at',
      book: [contractWith({}, [SCOPE, ['争议解决', '否', null, null], ['不可抗力', null, null, null]])],
      // In the order of the rule book.
      findings: [
        { at: 'B11', message: 'missing', says: '物流合同 HT-1 没有“不可抗力”' },
        { at: 'B10', message: 'missing', says: '物流合同 HT-1 没有“争议解决”' },
      ],
    },
    {
      why: 'a contract that has no number yet',
      book: [contractWith({ 合同编号: null }, [SCOPE, ['争议解决', '否', null, null]])],
      findings: [{ at: 'B10', message: 'missing', says: '物流合同 — 没有“争议解决”' }],
    },
    {
      why: 'a tender without its letter',
      book: [
        tenderWith({}, [
          ['封面', '是', '1', null],
          ['投标函', null, null, null],
        ]),
      ],
      findings: [{ at: 'B10', message: 'missing', says: '物流投标书 TB-1 没有“投标函”' }],
    },
  ],
  unanswered: [
    {
      why: 'nobody looked at the parts yet',
      book: [
        contractWith({}, [
          ['服务内容与范围', null, null, null],
          ['争议解决', null, null, null],
        ]),
      ],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
