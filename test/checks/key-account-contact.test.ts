import { keyAccountContact } from '../../src/shared/checks/key-account-contact';
import { appointment, contacts, day, form, management, registration } from './books';
import { checkTester } from './check-tester';

// 5 March 2026 is a Thursday, so one working day later is Friday the 6th; from Friday the 6th it is Monday the 9th.
const complained = (on: string, tier: string) => registration(['价值类别'], ['TS1', '海州远航', day(on), tier]);
const contact = (on: string, name = '海州远航') => contacts([], [day(on), name, '电话', '林岚']);

checkTester(keyAccountContact, {
  restsOn: ['客户投诉登记表!C3', '客户投诉登记表!D3'],
  valid: [
    { why: 'the same day', book: [complained('2026-03-05', 'A类'), contact('2026-03-05')] },
    { why: 'the next working day, over a weekend', book: [complained('2026-03-06', 'B类'), contact('2026-03-09')] },
    {
      why: 'Monday is a holiday of the workbook’s own sheet',
      book: [
        complained('2026-03-06', 'B类'),
        contact('2026-03-10'),
        form('节假日', ['日期', '类型'], [day('2026-03-09'), '休']),
      ],
    },
    {
      why: 'the first contact counts, not a later one above it',
      book: [
        complained('2026-03-05', 'A类'),
        contacts([], [day('2026-03-20'), '海州远航', '电话', '林岚'], [day('2026-03-06'), '海州远航', '电话', '林岚']),
      ],
    },
    {
      why: 'a contact of its number, whatever the customer is called there',
      book: [
        registration(['客户编号', '价值类别'], ['TS1', '海州远航', day('2026-03-05'), 'KH1', 'A类']),
        contacts(['客户编号'], [day('2026-03-05'), '海州', '电话', '林岚', 'KH1']),
      ],
    },
    { why: 'there is still time', book: [complained('2026-03-06', 'A类'), contact('2026-03-01')], asOf: '2026-03-09' },
  ],
  invalid: [
    {
      why: 'the day after the last one',
      book: [complained('2026-03-06', 'A类'), contact('2026-03-01')],
      asOf: '2026-03-10',
      findings: [{ at: '客户投诉登记表!B3', message: 'none' }],
    },
    {
      why: 'two working days later',
      book: [complained('2026-03-05', 'A类'), contact('2026-03-09')],
      findings: [{ at: '客户投诉登记表!B3', message: 'late' }],
    },
    {
      why: 'a contact of before does not count',
      book: [complained('2026-03-05', 'A类'), contact('2026-03-04')],
      findings: [{ at: '客户投诉登记表!B3', message: 'none' }],
    },
    {
      why: 'another customer',
      book: [complained('2026-03-05', 'A类'), contact('2026-03-05', '滨江锦程')],
      findings: [{ at: '客户投诉登记表!B3', message: 'none' }],
    },
    {
      why: 'the Saturday is worked in exchange, so the next working day is that Saturday',
      book: [
        complained('2026-03-06', 'B类'),
        contact('2026-03-09'),
        form('节假日', ['日期', '类型'], [day('2026-03-07'), '班']),
      ],
      findings: [{ at: '客户投诉登记表!B3', message: 'late' }],
    },
    {
      why: 'appointed, whatever its class',
      book: [
        complained('2026-03-05', 'C类'),
        contact('2026-03-20'),
        appointment(['设定日期', '有效期至'], ['KH1', '海州远航', 'C级', 15, day('2026-01-05'), day('2027-01-05')]),
      ],
      findings: [{ at: '客户投诉登记表!B3', message: 'late' }],
    },
    {
      why: 'the row does not say its class, the management sheet does: the only customer is the first',
      book: [
        registration([], ['TS1', '海州远航', day('2026-03-05')]),
        contact('2026-03-20'),
        management([], ['KH1', '海州远航', 9000, 12, day('2026-03-01')]),
      ],
      findings: [{ at: '客户投诉登记表!B3', message: 'late' }],
    },
  ],
  unanswered: [
    {
      why: 'no key account',
      book: [complained('2026-03-05', 'C类'), contact('2026-03-20', '滨江锦程')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'without a contact log',
      book: [complained('2026-03-05', 'A类')],
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAllForms',
    },
  ],
});
