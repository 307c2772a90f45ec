import { ownerChain } from '../../src/shared/checks/owner-chain';
import { day } from './books';
import { checkTester } from './check-tester';
import { ownerChanges } from './keeping-books';

const sheet = (...rows: readonly (readonly [old: string | null, now: string | null, on: string | null])[]) =>
  ownerChanges([], ...rows.map(([old, now, on]) => ['KH1', '海州', old, now, on && day(on)]));

checkTester(ownerChain, {
  restsOn: ['C3', 'D3', 'C4', 'D4'],
  valid: [
    { why: 'one after the other', book: [sheet(['林岚', '陈晓', '2026-02-02'], ['陈晓', '周启', '2026-03-02'])] },
    { why: 'in any order of the rows', book: [sheet(['陈晓', '周启', '2026-03-02'], ['林岚', '陈晓', '2026-02-02'])] },
    {
      why: 'a change without a day has no place in the line',
      book: [sheet(['林岚', '陈晓', '2026-02-02'], ['周启', '何静', null])],
    },
  ],
  invalid: [
    {
      why: 'handed over by somebody else',
      book: [sheet(['林岚', '陈晓', '2026-02-02'], ['周启', '何静', '2026-03-02'])],
      findings: [{ at: 'C4', message: 'broken' }],
    },
    { why: 'to oneself', book: [sheet(['林岚', ' 林岚', '2026-02-02'])], findings: [{ at: 'D3', message: 'same' }] },
  ],
  unanswered: [
    {
      why: 'names are missing',
      book: [sheet([null, '陈晓', '2026-02-02'], ['林岚', null, '2026-02-02'])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
