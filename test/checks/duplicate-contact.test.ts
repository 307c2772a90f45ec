import { duplicateContact } from '../../src/shared/checks/duplicate-contact';
import { contacts, day } from './books';
import { checkTester } from './check-tester';

const one = [day('2026-03-05'), '海州远航', '电话', '林岚'];

checkTester(duplicateContact, {
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
