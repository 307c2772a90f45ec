import { approvedAppointment } from '../../src/shared/checks/approved-appointment';
import { day } from './books';
import { checkTester } from './check-tester';
import { applications, appointed } from './keeping-books';

const ON = day('2025-12-16');
const asked = (decision: string | null, level: string | null = 'C级', number: string | null = 'SQ-1') =>
  applications([], [number, 'KH1', '海州', '周启', ON, level, decision]);
const set = (basis: string | null, level: string | null = 'C级', id = 'KH1', name = '海州') =>
  appointed(['设定依据'], [id, name, level, '林岚', basis]);

const SET = '大客户设定表!';
const ASKED = '大客户申请表!';

checkTester(approvedAppointment, {
  restsOn: ['大客户申请表!A3', '大客户申请表!F3', '大客户申请表!G3', '大客户设定表!C3', '大客户设定表!E3'],
  valid: [
    { why: 'agreed, appointed, one level', book: [asked('同意'), set('SQ-1')] },
    { why: 'the appointment of the customer names no basis', book: [asked('同意'), set(null)] },
    { why: 'a level that is blank is asked for elsewhere', book: [asked('同意', null), set('SQ-1', null)] },
    {
      why: 'its day has not come',
      book: [
        applications(
          ['生效日期'],
          ['SQ-1', 'KH1', '海州', '周启', ON, 'C级', '同意', day('2026-04-01')],
          ['SQ-2', 'KH2', '滨江', '周启', ON, 'B级', '同意', day('2026-03-31')],
        ),
        set('SQ-2', 'B级', 'KH2', '滨江'),
      ],
      asOf: '2026-03-31',
    },
    {
      why: 'a later application replaced it',
      book: [
        applications(
          [],
          ['SQ-1', 'KH1', '海州', '周启', ON, 'D级', '同意'],
          ['SQ-2', 'KH1', '海州', '周启', day('2026-02-03'), 'C级', '同意'],
        ),
        set('SQ-2'),
      ],
    },
  ],
  invalid: [
    {
      why: 'agreed and not appointed',
      book: [asked('同意'), set(null, 'B级', 'KH2', '滨江')],
      findings: [{ at: `${ASKED}A3`, message: 'notSet' }],
    },
    {
      why: 'another level',
      book: [asked('同意'), set('SQ-1', 'B级')],
      findings: [{ at: `${SET}C3`, message: 'otherLevel' }],
    },
    {
      why: 'another level where the appointment names no basis',
      book: [asked('同意'), set(null, 'B级')],
      findings: [{ at: `${SET}C3`, message: 'otherLevel' }],
    },
    { why: 'not decided', book: [asked(null), set('SQ-1')], findings: [{ at: `${SET}E3`, message: 'undecided' }] },
    { why: 'refused', book: [asked('不同意'), set('SQ-1')], findings: [{ at: `${SET}E3`, message: 'refused' }] },
    {
      why: 'a decision that is none of those offered',
      book: [asked('再议'), set('SQ-1')],
      findings: [{ at: `${SET}E3`, message: 'undecided' }],
    },
    {
      why: 'a basis that nobody asked for',
      book: [asked(null), set('SQ-9')],
      findings: [{ at: `${SET}E3`, message: 'unknown' }],
    },
    {
      why: 'somebody else’s application',
      book: [
        asked('同意'),
        appointed(['设定依据'], ['KH1', '海州', 'C级', '林岚', 'SQ-1'], ['KH2', '滨江', 'C级', '林岚', 'SQ-1']),
      ],
      findings: [{ at: `${SET}E4`, message: 'otherCustomer' }],
    },
  ],
  unanswered: [
    {
      why: 'without the appointment sheet',
      book: [asked('同意')],
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAllForms',
    },
    {
      why: 'nothing was agreed and nothing rests on an application',
      book: [asked(null, 'C级', null), set(null)],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
