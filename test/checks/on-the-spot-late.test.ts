import { onTheSpotLate } from '../../src/shared/checks/on-the-spot-late';
import { day, handling, registration } from './books';
import { checkTester } from './check-tester';

const solved = (answer: string) => registration(['能否当场解决'], ['TS1', '许岩', day('2026-03-05 09:10'), answer]);
const handled = (on: string) => handling([], ['TS1', '许岩', 'CL1', day(on)]);

checkTester(onTheSpotLate, {
  restsOn: ['客户投诉登记表!C3', '客户投诉登记表!D3'],
  valid: [
    { why: 'handled the same day', book: [solved('是'), handled('2026-03-05')] },
    {
      why: 'a second handling days later does not undo the first',
      book: [
        solved('是'),
        handling([], ['TS1', '许岩', 'CL1', day('2026-03-05')], ['TS1', '许岩', 'CL2', day('2026-03-12')]),
      ],
    },
  ],
  invalid: [
    {
      why: 'handled the next day',
      book: [solved('是'), handled('2026-03-06')],
      findings: [{ at: '客户投诉登记表!D3', message: 'late' }],
    },
    {
      why: 'not handled at all',
      book: [solved('是'), handling([], ['TS2', '何静', 'CL1', day('2026-03-05')])],
      findings: [{ at: '客户投诉登记表!D3', message: 'none' }],
    },
  ],
  unanswered: [
    {
      why: 'not solved on the spot',
      book: [solved('否'), handled('2026-03-09')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'the company does not ask for it',
      book: [solved('是'), handled('2026-03-09')],
      rules: { 'complaint.onSpotSameDay': false },
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'without the handling form nobody can tell',
      book: [solved('是')],
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAllForms',
    },
  ],
});
