import { letterKindCheck } from '../../src/shared/checks/letter-kind';
import { appointment, day, error, registration } from './books';
import { checkTester } from './check-tester';

checkTester(letterKindCheck, {
  restsOn: ['C3', 'E3', 'F3', 'C4', 'E4', 'F4'],
  valid: [
    {
      why: 'a level, a class and a grade, each in its own column; bare letters take the kind of their column',
      book: [
        appointment(
          ['价值类别', '资信等级'],
          ['KH1', '海州', 'A级', 150, 'B类', '资信A级'],
          ['KH2', '滨江', 'b', 70, 'C', 'A级'],
        ),
      ],
    },
  ],
  invalid: [
    {
      why: 'a class among levels',
      book: [appointment([], ['KH1', '海州', 'A类', 150], ['KH2', '滨江', 'B级', 70], ['KH3', '云溪', 'C级', 20])],
      findings: [{ at: 'C3', message: 'other' }],
    },
    {
      why: 'a credit grade among levels',
      book: [appointment([], ['KH1', '海州', '资信A级', 150], ['KH2', '滨江', 'B级', 70])],
      findings: [{ at: 'C3', message: 'other' }],
    },
    {
      why: 'a level among classes',
      book: [
        registration(
          ['价值类别'],
          ['TS1', '许岩', day('2026-03-05'), 'A级'],
          ['TS2', '何静', day('2026-03-06'), 'C类'],
        ),
      ],
      findings: [{ at: 'D3', message: 'other' }],
    },
    {
      why: 'a credit type among grades',
      book: [appointment(['资信等级'], ['KH1', '海州', 'A级', 150, '守信'], ['KH2', '滨江', 'B级', 70, '资信B级'])],
      findings: [{ at: 'E3', message: 'other' }],
    },
  ],
  unanswered: [
    {
      why: 'a whole column of another kind is said once, by another check',
      book: [appointment([], ['KH1', '海州', 'A类', 150], ['KH2', '滨江', 'B类', 70])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'marks that people write for nothing, an error, and a blank',
      book: [appointment([], ...['无', '/', error('#N/A'), null].map((cell, i) => [`KH${i}`, `客户${i}`, cell, 150]))],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
