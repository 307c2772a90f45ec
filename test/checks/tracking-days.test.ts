import { trackingDays } from '../../src/shared/checks/tracking-days';
import { day } from './books';
import { checkTester } from './check-tester';
import { tracking } from './sales-books';

const tracked = (...all: readonly (readonly [waybill: string, on: string])[]) =>
  tracking([], ...all.map(([waybill, on]) => [waybill, day('2026-03-09'), day(on), '运输中']));

checkTester(trackingDays, {
  restsOn: ['A3', 'B3', 'C3'],
  valid: [
    { why: 'the day of posting alone', book: [tracked(['KD1', '2026-03-09'])] },
    { why: 'every day, in any order', book: [tracked(['KD1', '2026-03-10'], ['KD1', '2026-03-09'])] },
  ],
  invalid: [
    {
      why: 'the day of posting is missing',
      book: [tracked(['KD1', '2026-03-10'])],
      findings: [
        { at: 'A3', message: 'gap', says: 'KD1 交寄于 2026-03-09，到 2026-03-10 应有2天的跟踪，缺 2026-03-09 等1天' },
      ],
    },
    {
      why: 'a day of another parcel does not count',
      book: [tracked(['KD1', '2026-03-09'], ['KD2', '2026-03-09'], ['KD2', '2026-03-10'], ['KD1', '2026-03-11'])],
      findings: [{ at: 'A3', message: 'gap' }],
    },
  ],
  unanswered: [
    {
      why: 'looked up before it was posted: no day of a parcel',
      book: [tracked(['KD1', '2026-03-08'])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'a company that does not ask for every day',
      book: [tracked(['KD1', '2026-03-11'])],
      rules: { 'acquire.tracking.daily': false },
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
