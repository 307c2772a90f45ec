import { caseDateOrder } from '../../src/shared/checks/case-date-order';
import { day, handling, investigation, registration } from './books';
import { checkTester } from './check-tester';

const registered = (onSpot = '否') => registration(['能否当场解决'], ['TS1', '许岩', day('2026-03-05 16:40'), onSpot]);
const investigated = (on: string) => investigation(['调查完成日期'], ['TS1', '许岩', '外箱受压', day(on)]);
const handled = (on: string) => handling([], ['TS1', '许岩', 'CL1', day(on)]);

checkTester(caseDateOrder, {
  restsOn: [
    '客户投诉登记表!A3',
    '客户投诉登记表!C3',
    '客户投诉调查表!A3',
    '客户投诉调查表!D3',
    '客户投诉处理表!A3',
    '客户投诉处理表!D3',
  ],
  valid: [
    // Accepted at 16:40 and handled on the same day, whose cell carries no time.
    { why: 'everything on one day', book: [registered(), investigated('2026-03-05'), handled('2026-03-05')] },
    { why: 'no investigation', book: [registered(), handled('2026-03-07')] },
  ],
  invalid: [
    {
      why: 'handled before it was accepted',
      book: [registered(), handled('2026-03-04')],
      findings: [{ at: '客户投诉处理表!D3', message: 'handledBeforeAccepted' }],
    },
    {
      why: 'investigated before it was accepted',
      book: [registered(), investigated('2026-03-04')],
      findings: [{ at: '客户投诉调查表!D3', message: 'investigatedBeforeAccepted' }],
    },
    {
      why: 'handled before the investigation was finished',
      book: [registered(), investigated('2026-03-08'), handled('2026-03-07')],
      findings: [{ at: '客户投诉处理表!D3', message: 'handledBeforeInvestigated' }],
    },
    {
      why: 'on the spot that is a warning only',
      book: [registered('是'), investigated('2026-03-08'), handled('2026-03-05')],
      findings: [{ at: '客户投诉处理表!D3', message: 'handledBeforeInvestigated', severity: 'warning' }],
    },
  ],
  unanswered: [
    { why: 'a registration alone', book: [registered()], outcome: 'notApplicable', message: 'run-checks.nothing' },
  ],
});
