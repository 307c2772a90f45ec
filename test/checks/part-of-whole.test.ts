import { partOfWhole } from '../../src/shared/checks/part-of-whole';
import { day } from './books';
import { checkTester } from './check-tester';
import { fulfilments, trials } from './sales-books';

const trial = (...counts: readonly (number | null)[]) =>
  trials(['准时件数', '破损件数'], ['新禾', day('2026-03-09'), day('2026-03-15'), ...counts]);

checkTester(partOfWhole, {
  restsOn: ['D3', 'E3', 'F3'],
  valid: [
    { why: 'all on time', book: [trial(120, 120, 0)] },
    { why: 'a part is not filled in', book: [trial(120, null, 1)] },
    { why: 'all fulfilled', book: [fulfilments([], ['锦程', 5120, 5120])] },
  ],
  invalid: [
    { why: 'more on time than sent', book: [trial(120, 210, 1)], findings: [{ at: 'E3', message: 'more' }] },
    {
      why: 'both parts are more',
      book: [trial(120, 121, 122)],
      findings: [
        { at: 'E3', message: 'more' },
        { at: 'F3', message: 'more' },
      ],
    },
    {
      why: 'more fulfilled than due',
      book: [fulfilments([], ['锦程', 5120, 5121])],
      findings: [{ at: 'C3', message: 'more' }],
    },
  ],
});
