import { closedIncomplete } from '../../src/shared/checks/closed-incomplete';
import { day, handling, investigation, registration } from './books';
import { checkTester } from './check-tester';

const registered = (onSpot: string, status = '') =>
  registration(['能否当场解决', '状态'], ['TS1', '许岩', day('2026-03-05'), onSpot, status]);
const investigated = investigation([], ['TS1', '许岩', '外箱受压']);
const other = investigation([], ['TS9', '何静', '分拣错误']);
const LABELS = ['投诉客户意见', '受理人意见', '部门经理意见', '结案日期'];
const handled = (customer: string, acceptor: string, manager: string, closed: string) =>
  handling(LABELS, [
    'TS1',
    '许岩',
    'CL1',
    day('2026-03-07'),
    customer,
    acceptor,
    manager,
    closed === '' ? '' : day(closed),
  ]);
const complete = handled('满意', '已致歉', '同意', '2026-03-09');

checkTester(closedIncomplete, {
  restsOn: ['客户投诉登记表!A3', '客户投诉处理表!A3', '客户投诉处理表!H3'],
  valid: [
    { why: 'everything is there', book: [registered('否'), investigated, complete] },
    { why: 'solved on the spot it needs no investigation', book: [registered('是'), other, complete] },
    {
      why: 'a sheet without the column does not tell whether it was solved on the spot',
      book: [registration([], ['TS1', '许岩', day('2026-03-05')]), other, complete],
    },
  ],
  invalid: [
    {
      why: 'no investigation',
      book: [registered('否'), other, complete],
      findings: [{ at: '客户投诉登记表!A3', message: 'noInvestigation' }],
    },
    {
      why: 'neither the customer’s nor the manager’s opinion',
      book: [registered('否'), investigated, handled('', '已致歉', '', '2026-03-09')],
      findings: [
        { at: '客户投诉处理表!E3', message: 'noOpinion' },
        { at: '客户投诉处理表!G3', message: 'noOpinion' },
      ],
    },
    {
      why: 'closed by its status alone, without a handling',
      book: [
        registered('否', '已结案'),
        investigated,
        handling(LABELS, ['TS9', '何静', 'CL9', day('2026-03-07'), '', '', '', '']),
      ],
      findings: [{ at: '客户投诉登记表!A3', message: 'noHandling' }],
    },
  ],
  unanswered: [
    {
      why: 'a case that is still open may lack all of it',
      book: [registered('否'), other, handled('', '', '', '')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'without the investigation form',
      book: [registered('否'), complete],
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAllForms',
    },
  ],
});
