import { creditGate, decisionTerm } from '../../shared/rules/credit';
import { showTerm } from '../../shared/rules/letters/show';
import { rowWise } from '../prepare';
import type { FunctionDefinition } from '../definition';
import { gradeParameter, typeParameter } from './credit-arguments';

/** 信用校验 of an order. */
export const CREDIT_GATE: FunctionDefinition = {
  id: 'CREDIT_GATE',
  description: {
    zh: '发货前信用校验：放行、需审批、先款或停发；KA_WHY 列出需要的凭据',
    en: 'Credit gate before an order: release, needs approval, payment first, or stop; KA_WHY lists the evidence needed',
  },
  parameters: [
    gradeParameter,
    {
      name: { en: 'limit', zh: '额度' },
      description: { zh: '信用额度（元），空白为 0', en: 'Credit limit (yuan), blank = 0' },
      kind: 'each',
    },
    {
      name: { en: 'receivable', zh: '应收余额' },
      description: { zh: '应收余额（元），空白为 0', en: 'Receivable (yuan), blank = 0' },
      kind: 'each',
    },
    {
      name: { en: 'unbilled', zh: '未结金额' },
      description: { zh: '已发生未结算的金额（元），空白为 0', en: 'Delivered but not yet billed (yuan), blank = 0' },
      kind: 'each',
    },
    {
      name: { en: 'overdue_days', zh: '逾期天数' },
      description: { zh: '最长逾期天数，空白为 0', en: 'Longest delay in days, blank = 0' },
      kind: 'each',
    },
    {
      name: { en: 'order', zh: '本单金额' },
      description: { zh: '本单金额（元）', en: 'This order (yuan)' },
      kind: 'each',
    },
    typeParameter,
  ],
  result: {
    zh: '每行一个结论：放行、需审批、先款或停发',
    en: 'One outcome a row: Release, Needs approval, Payment first or Stop',
  },
  examples: [
    {
      formula: '=CREDIT_GATE(K2,L2,M2,N2,O2,P2)',
      args: ['A', 50000, 30000, 10000, 0, 10000],
      shows: [['放行']],
      note: { zh: '正好用满额度，不超', en: 'Exactly at the limit is within it' },
    },
    {
      formula: '=CREDIT_GATE(K2,L2,M2,N2,O2,P2)',
      args: ['A', 50000, 30000, 10000, 0, 10000.01],
      shows: [['需审批']],
      note: { zh: '超出一分也要审批', en: 'One fen over needs approval' },
    },
    {
      formula: '=CREDIT_GATE(K2,L2,M2,N2,O2,P2)',
      args: ['D', 0, 800, 0, 0, 500],
      shows: [['停发']],
      note: { zh: 'D级还有欠款：先追回货款', en: 'Grade D still owes: recover first' },
    },
    {
      formula: '=CREDIT_GATE(K2,L2,M2,N2,O2,P2,"失信")',
      args: ['A', 50000, 0, 0, 0, 500, '失信'],
      shows: [['先款']],
      note: { zh: '失信客户按D级处理', en: 'A defaulting customer is treated as D' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    return rowWise({
      inputs,
      key: 'grade',
      answer: (row) =>
        creditGate(
          {
            grade: inputs.require('grade', inputs.letter('grade', 'grade', row)),
            type: inputs.letter('type', 'creditType', row),
            limit: inputs.number('limit', row) ?? 0,
            receivable: inputs.number('receivable', row) ?? 0,
            unbilled: inputs.number('unbilled', row) ?? 0,
            overdueDays: inputs.number('overdue_days', row) ?? 0,
            order: inputs.require('order', inputs.number('order', row)),
          },
          rules,
        ),
      show: ({ decision }) => showTerm(decisionTerm(decision, rules), rules),
    });
  },
};
