import { gradeCapped } from '../../src/shared/checks/grade-capped';
import { day } from './books';
import { checkTester } from './check-tester';
import { creditFiles, gradings } from './keeping-books';

const graded = (grade: string | null, type: string | null) =>
  gradings(['信用类别'], ['KH1', '海州', day('2026-01-09'), grade, '李越', type]);

checkTester(gradeCapped, {
  restsOn: ['D3', 'F3'],
  valid: [
    { why: 'trustworthy', book: [graded('资信A级', '守信')] },
    { why: 'warned, and C', book: [graded('资信C级', '警示')] },
    { why: 'defaulting, and D', book: [graded('资信D级', '失信')] },
  ],
  invalid: [
    {
      why: 'warned, and B',
      book: [graded('资信B级', '警示')],
      findings: [{ at: 'D3', message: 'above', suggestions: ['资信C级'] }],
    },
    {
      why: 'seriously defaulting, in the file',
      book: [creditFiles(['资信等级', '信用类别'], ['KH1', '海州', 0, 0, day('2026-03-16'), '资信C级', '严重失信'])],
      findings: [{ at: 'F3', message: 'above', suggestions: ['资信D级'] }],
    },
  ],
  unanswered: [
    {
      why: 'a grade that is none',
      book: [graded('AAA', '失信')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'the type is not there',
      book: [graded('资信A级', null)],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
