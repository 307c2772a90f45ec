import { leadReview } from '../../src/shared/checks/lead-review';
import { day } from './books';
import { checkTester } from './check-tester';
import { leads } from './sales-books';

const reviewed = (on: ReturnType<typeof day> | null) =>
  leads(
    ['审核日期'],
    [day('2026-03-02'), '赵青', '揽投员', '织里', '新禾家纺', '织里街12号', '孙莹', '13800000021', '电商', on],
  );

checkTester(leadReview, {
  restsOn: ['A3', 'J3'],
  valid: [{ why: 'the same day', book: [reviewed(day('2026-03-02'))] }],
  invalid: [
    { why: 'the next day', book: [reviewed(day('2026-03-03'))], findings: [{ at: 'J3', message: 'late' }] },
    { why: 'a week later', book: [reviewed(day('2026-03-09'))], findings: [{ at: 'J3', message: 'late' }] },
  ],
});
