import { lossTotal } from '../../src/shared/checks/loss-total';
import { day, handling, registration, statistics } from './books';
import { checkTester } from './check-tester';

const registered = registration([], ['TS1', '许岩', day('2026-03-05')]);
const handled = handling(
  ['赔偿金额', '免收运费', '其他直接成本'],
  ['TS1', '许岩', 'CL1', day('2026-03-07'), 300, 18, ''],
  ['TS1', '许岩', 'CL2', day('2026-03-12'), 100, '', 2.5],
);
const counted = (loss: number | string) => statistics(['损失'], ['TS1', '许岩', day('2026-03-05'), loss]);

checkTester(lossTotal, {
  restsOn: ['客户投诉登记表!A3', '客户投诉分析统计表!A3', '客户投诉分析统计表!D3'],
  // 300 + 18 + 100 + 2.50 = 420.50
  valid: [{ why: 'both handlings, all parts', book: [registered, handled, counted(420.5)] }],
  invalid: [
    {
      why: 'the first handling alone',
      book: [registered, handled, counted(318)],
      findings: [{ at: '客户投诉分析统计表!D3', message: 'differs', fix: 420.5 }],
    },
    {
      why: 'a fen too much',
      book: [registered, handled, counted(420.51)],
      findings: [{ at: '客户投诉分析统计表!D3', message: 'differs', fix: 420.5 }],
    },
    {
      why: 'in a column of 万元 the sum is written in 万元',
      book: [registered, handled, statistics(['损失（万元）'], ['TS1', '许岩', day('2026-03-05'), 0.1])],
      findings: [{ at: '客户投诉分析统计表!D3', message: 'differs', fix: 0.04205 }],
    },
  ],
  unanswered: [
    {
      why: 'a blank loss is not a wrong one',
      book: [registered, handled, counted('')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'without the handling form',
      book: [registered, counted(318)],
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAllForms',
    },
  ],
});
