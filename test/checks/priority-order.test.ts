import { priorityOrder } from '../../src/shared/checks/priority-order';
import { day, handling, registration } from './books';
import { checkTester } from './check-tester';

const registered = registration(
  ['价值类别'],
  ['TS1', '海州远航', day('2026-03-05'), 'A类'],
  ['TS2', '云溪百川', day('2026-03-04'), 'C类'],
);
const handled = (first: string, other: string) =>
  handling(
    [],
    ...[
      ['TS1', '海州远航', 'CL1', first],
      ['TS2', '云溪百川', 'CL2', other],
    ]
      .filter(([, , , on]) => on !== '')
      .map(([number, name, no, on]) => [number, name, no, day(on)]),
  );

checkTester(priorityOrder, {
  restsOn: ['客户投诉登记表!C3', '客户投诉登记表!D3'],
  valid: [
    { why: 'the priority class first, though it came later', book: [registered, handled('2026-03-06', '2026-03-07')] },
    { why: 'both on one day', book: [registered, handled('2026-03-06', '2026-03-06')] },
    {
      why: 'the other was solved on the spot',
      book: [
        registration(
          ['价值类别', '能否当场解决'],
          ['TS1', '海州远航', day('2026-03-05'), 'A类', '否'],
          ['TS2', '云溪百川', day('2026-03-07'), 'C类', '是'],
        ),
        handled('2026-03-09', '2026-03-07'),
      ],
    },
    {
      why: 'the other was handled before this one was accepted',
      book: [registered, handled('2026-03-09', '2026-03-05')],
    },
  ],
  invalid: [
    {
      why: 'another was handled in between',
      book: [registered, handled('2026-03-09', '2026-03-07')],
      findings: [{ at: '客户投诉登记表!A3', message: 'waited' }],
    },
    {
      why: 'it still waits while another is handled',
      book: [registered, handled('', '2026-03-07')],
      findings: [{ at: '客户投诉登记表!A3', message: 'waited' }],
    },
    {
      why: 'class C first, where the company wants it so',
      book: [registered, handled('2026-03-05', '2026-03-07')],
      rules: { 'complaint.priorityClass': 'C' },
      findings: [{ at: '客户投诉登记表!A4', message: 'waited' }],
    },
  ],
});
