import { approvedAppointment } from '../../src/shared/checks/approved-appointment';
import { day } from './books';
import { checkTester } from './check-tester';
import { applications, appointed } from './keeping-books';

const ON = day('2025-12-16');
const asked = (decision: string | null, level: string | null = 'C级', number: string | null = 'SQ-1') =>
  applications([], [number, 'KH1', '海州', '周启', ON, level, decision]);
const set = (basis: string | null, level: string | null = 'C级', id: string | null = 'KH1', name = '海州') =>
  appointed(['设定依据'], [id, name, level, '林岚', basis]);

/** Applications of one customer that were agreed, by number and day, and what became of them. */
const several = (...rows: readonly (readonly [number: string, on: string | null, effective?: string])[]) =>
  applications(
    ['生效日期'],
    ...rows.map(([number, on, effective = null]) => [
      number,
      'KH1',
      '海州',
      '周启',
      on && day(on),
      'C级',
      '同意',
      effective && day(effective),
    ]),
  );

const SET = '大客户设定表!';
const ASKED = '大客户申请表!';

checkTester(approvedAppointment, {
  restsOn: ['大客户申请表!A3', '大客户申请表!F3', '大客户申请表!G3', '大客户设定表!C3', '大客户设定表!E3'],
  valid: [
    { why: 'agreed, appointed, one level', book: [asked('同意'), set('SQ-1')] },
    { why: 'the appointment of the customer names no basis', book: [asked('同意'), set(null)] },
    { why: 'a level that is blank is asked for elsewhere', book: [asked('同意', null), set('SQ-1', null)] },
    {
      why: 'a customer that was renamed keeps its number',
      book: [asked('同意'), set('SQ-1', 'C级', 'KH1', '海州远航')],
    },
    { why: 'by its name where it has no number', book: [asked('同意'), set('SQ-1', 'C级', null)] },
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
      findings: [{ at: `${ASKED}A3`, message: 'notSet', says: 'SQ-1（海州）已经批准' }],
    },
    {
      why: 'its day has come today',
      book: [several(['SQ-1', '2025-12-16', '2026-03-31']), set(null, 'B级', 'KH2', '滨江')],
      asOf: '2026-03-31',
      findings: [{ at: `${ASKED}A3`, message: 'notSet' }],
    },
    {
      why: 'nobody says what day it is, so that its day may have come',
      book: [several(['SQ-1', '2025-12-16', '2026-03-31']), set(null, 'B级', 'KH2', '滨江')],
      findings: [{ at: `${ASKED}A3`, message: 'notSet' }],
    },
    {
      why: 'one of the same day does not replace it',
      book: [several(['SQ-1', '2025-12-16'], ['SQ-2', '2025-12-16']), set('SQ-2')],
      findings: [{ at: `${ASKED}A3`, message: 'notSet' }],
    },
    {
      why: 'one without a day replaces nothing',
      book: [several(['SQ-1', '2025-12-16'], ['SQ-2', null]), set('SQ-2')],
      findings: [{ at: `${ASKED}A3`, message: 'notSet' }],
    },
    {
      why: 'nor is one without a day replaced',
      book: [several(['SQ-1', null], ['SQ-2', '2025-12-16']), set('SQ-2')],
      findings: [{ at: `${ASKED}A3`, message: 'notSet' }],
    },
    {
      why: 'a later one that was not carried out either replaces nothing',
      book: [several(['SQ-1', '2025-12-16'], ['SQ-2', '2026-02-03']), set(null, 'B级', 'KH2', '滨江')],
      findings: [
        { at: `${ASKED}A3`, message: 'notSet' },
        { at: `${ASKED}A4`, message: 'notSet' },
      ],
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
      findings: [{ at: `${SET}E4`, message: 'otherCustomer', says: '滨江的设定依据 SQ-1 是海州的申请' }],
    },
    {
      why: 'two without numbers are told apart by their names',
      book: [
        applications([], ['SQ-1', null, '海州', '周启', ON, 'C级', '同意']),
        appointed(['设定依据'], [null, '滨江', 'C级', '林岚', 'SQ-1']),
      ],
      findings: [{ at: `${SET}E3`, message: 'otherCustomer' }],
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
