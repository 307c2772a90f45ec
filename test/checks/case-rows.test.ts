import { caseRows } from '../../src/shared/checks/case-rows';
import { day, handling, investigation, registration, statistics } from './books';
import { checkTester } from './check-tester';

const registered = registration([], ['TS1', '许岩', day('2026-03-05')], ['TS2', '何静', day('2026-03-06')]);
const handled = handling([], ['TS1', '许岩', 'CL1', day('2026-03-07')], ['TS1', '许岩', 'CL2', day('2026-03-12')]);
const counted = (...rows: readonly (readonly [string, string, number | string])[]) =>
  statistics(
    ['处理方式', '损失'],
    ...rows.map(([number, way, loss]) => [number, '许岩', day('2026-03-05'), way, loss]),
  );

checkTester(caseRows, {
  restsOn: ['客户投诉调查表!A3', '客户投诉调查表!A4'],
  valid: [
    {
      why: 'one investigation each, two handlings of one',
      book: [registered, investigation([], ['TS1', '许岩', '受压'], ['TS2', '何静', '错分']), handled],
    },
    {
      why: 'a case that is not handled is counted without a result',
      book: [registered, handled, counted(['TS1', '赔偿', 318], ['TS2', '', ''])],
    },
  ],
  invalid: [
    {
      why: 'two investigations of one case',
      book: [registered, investigation([], ['TS1', '许岩', '受压'], ['TS1', '许岩', '包装不足'])],
      findings: [{ at: '客户投诉调查表!A4', message: 'twice' }],
    },
    {
      why: 'counted twice',
      book: [registered, handled, counted(['TS1', '赔偿', 318], ['TS1', '赔偿', 318])],
      findings: [{ at: '客户投诉分析统计表!A4', message: 'countedTwice' }],
    },
    {
      why: 'a loss without a handling',
      book: [registered, handled, counted(['TS2', '', 50])],
      findings: [{ at: '客户投诉分析统计表!A3', message: 'unhandled' }],
    },
  ],
});
