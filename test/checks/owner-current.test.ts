import { ownerCurrent } from '../../src/shared/checks/owner-current';
import { day } from './books';
import { checkTester } from './check-tester';
import { appointed, ownerChanges } from './keeping-books';

const set = (owner: string | null, on = '2026-01-05') =>
  appointed(['设定日期'], ['KH1', '海州', 'C级', owner, day(on)]);
const changed = (on: string | null, to: string | null, id = 'KH1', name = '海州') =>
  ownerChanges([], [id, name, '林岚', to, on === null ? null : day(on)]);

const AT = '大客户设定表!D3';

checkTester(ownerCurrent, {
  restsOn: ['大客户设定表!D3', '客户专管员动态表!D3'],
  valid: [
    { why: 'the new owner', book: [set('陈晓'), changed('2026-02-02', '陈晓')] },
    { why: 'written in full width or with blanks', book: [set(' 陈晓'), changed('2026-02-02', '陈晓 ')] },
    {
      why: 'a change that is still to come',
      book: [
        appointed([], ['KH1', '海州', 'C级', '林岚'], ['KH2', '滨江', 'C级', '陈晓']),
        ownerChanges(
          [],
          ['KH1', '海州', '林岚', '陈晓', day('2026-04-01')],
          ['KH2', '滨江', '林岚', '陈晓', day('2026-03-31')],
        ),
      ],
      asOf: '2026-03-31',
    },
    {
      why: 'an appointment that a later one replaced',
      book: [
        appointed(
          ['设定日期'],
          ['KH1', '海州', 'C级', '林岚', day('2025-01-05')],
          ['KH1', '海州', 'C级', '陈晓', day('2026-01-05')],
        ),
        changed('2025-06-02', '陈晓'),
      ],
    },
  ],
  invalid: [
    {
      why: 'the former owner',
      book: [set('林岚'), changed('2026-02-02', '陈晓')],
      findings: [{ at: AT, message: 'differs', suggestions: ['陈晓'] }],
    },
    {
      why: 'the latest of two changes counts, not the lower row',
      book: [
        set('陈晓'),
        ownerChanges(
          [],
          ['KH1', '海州', '陈晓', '周启', day('2026-03-02')],
          ['KH1', '海州', '林岚', '陈晓', day('2026-02-02')],
        ),
      ],
      findings: [{ at: AT, message: 'differs', suggestions: ['周启'] }],
    },
    {
      why: 'an appointment that is newer than the change: a change is missing, or the appointment is wrong',
      book: [set('周启', '2026-03-02'), changed('2026-02-02', '陈晓')],
      findings: [{ at: AT, message: 'newer' }],
    },
    {
      why: 'an appointment of the day of the change is not newer',
      book: [set('林岚', '2026-02-02'), changed('2026-02-02', '陈晓')],
      findings: [{ at: AT, message: 'differs', suggestions: ['陈晓'] }],
    },
    {
      why: 'a change without a day',
      book: [set('林岚'), changed(null, '陈晓')],
      findings: [{ at: AT, message: 'undated', suggestions: ['陈晓'] }],
    },
  ],
  unanswered: [
    {
      why: 'nothing changed for the customer, and names that are blank are asked for elsewhere',
      book: [set(null), changed('2026-02-02', null, 'KH2', '滨江')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'without the changes',
      book: [set('林岚')],
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAllForms',
    },
  ],
});
