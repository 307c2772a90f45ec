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
      findings: [{ at: 'A3', message: 'gap' }],
    },
    {
      why: 'a day of another parcel does not count',
      book: [tracked(['KD1', '2026-03-09'], ['KD2', '2026-03-09'], ['KD2', '2026-03-10'], ['KD1', '2026-03-11'])],
      findings: [{ at: 'A3', message: 'gap' }],
    },
  ],
});
