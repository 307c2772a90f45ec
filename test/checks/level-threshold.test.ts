import { levelThreshold } from '../../src/shared/checks/level-threshold';
import { appointment } from './books';
import { checkTester } from './check-tester';

const level = (letter: string, target: number) => appointment([], ['KH1', '海州', letter, target]);
const rules = { 'tier.level.minAnnualWan.A': 120, 'tier.level.minAnnualWan.B': 60, 'tier.level.minAnnualWan.C': 12 };

checkTester(levelThreshold, {
  restsOn: ['C3', 'D3'],
  valid: [
    // 以上 includes the number itself.
    { why: 'just the least of the level', book: [level('B级', 60)], rules },
    { why: 'more than the level asks for is no fault', book: [level('C级', 130)], rules },
  ],
  invalid: [
    { why: 'a hair below', book: [level('B级', 59.9)], rules, findings: [{ at: 'D3', message: 'below' }] },
    { why: 'far below', book: [level('A级', 15)], rules, findings: [{ at: 'D3', message: 'below' }] },
  ],
  unanswered: [
    {
      why: 'the thresholds are open, as in the text',
      book: [level('A级', 16)],
      outcome: 'couldNotCheck',
      message: 'notSet',
    },
    {
      why: 'that of this level is open',
      book: [level('D级', 1)],
      rules,
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
