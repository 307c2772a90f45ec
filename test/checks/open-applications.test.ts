import { openApplications } from '../../src/shared/checks/open-applications';
import { day } from './books';
import { checkTester } from './check-tester';
import { applications } from './keeping-books';

const sheet = (...rows: readonly (readonly [number: string, id: string | null, decision: string | null])[]) =>
  applications(
    [],
    ...rows.map(([number, id, decision]) => [
      number,
      id,
      id && `客户${id}`,
      '周启',
      day('2026-03-09'),
      'C级',
      decision,
    ]),
  );

checkTester(openApplications, {
  valid: [
    { why: 'one is decided', book: [sheet(['SQ-1', 'KH1', '退回补充'], ['SQ-2', 'KH1', null])] },
    { why: 'of two customers', book: [sheet(['SQ-1', 'KH1', null], ['SQ-2', 'KH2', null])] },
    {
      why: 'a company that allows two',
      book: [sheet(['SQ-1', 'KH1', null], ['SQ-2', 'KH1', null])],
      rules: { 'forms.application.openAtMost': 2 },
    },
  ],
  invalid: [
    {
      why: 'the second and the third of one customer',
      book: [sheet(['SQ-1', 'KH1', null], ['SQ-2', 'KH1', null], ['SQ-3', 'KH1', null])],
      findings: [
        { at: 'A4', message: 'several' },
        { at: 'A5', message: 'several' },
      ],
    },
  ],
  unanswered: [
    {
      why: 'all are decided, or are for nobody',
      book: [sheet(['SQ-1', 'KH1', '同意'], ['SQ-2', null, null], ['SQ-3', null, null])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
