import { duplicateContact } from '../../src/shared/checks/duplicate-contact';
import { contacts, day } from './books';
import { checkTester } from './check-tester';

const one = [day('2026-03-05'), '海州远航', '电话', '林岚'];

checkTester(duplicateContact, {
  restsOn: [
    'A3',
    'B3',
    'C3',
    'D3',
    'A4',
    'B4',
    'C4',
    'D4',
    'A5',
    'B5',
    'C5',
    'D5',
    'A6',
    'B6',
    'C6',
    'D6',
    'A7',
    'B7',
    'C7',
    'D7',
  ],
  valid: [
    {
      why: 'another day, channel, customer or colleague',
      book: [
        contacts(
          [],
          one,
          [day('2026-03-06'), '海州远航', '电话', '林岚'],
          [day('2026-03-05'), '海州远航', '微信', '林岚'],
          [day('2026-03-05'), '滨江锦程', '电话', '林岚'],
          [day('2026-03-05'), '海州远航', '电话', '周启'],
        ),
      ],
    },
  ],
  invalid: [
    {
      why: 'the same contact twice',
      book: [contacts([], one, one)],
      findings: [{ at: 'A4', message: 'twice', outcome: 'review' }],
    },
    {
      why: 'an on-site visit under another of its names',
      book: [
        contacts(
          [],
          [day('2026-03-05'), '海州远航', '上门走访', '林岚'],
          [day('2026-03-05'), '海州远航', '拜访', '林岚'],
        ),
      ],
      findings: [{ at: 'A4', message: 'twice', outcome: 'review' }],
    },
  ],
});
