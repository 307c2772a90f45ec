import { staleDerived } from '../../src/shared/checks/stale-derived';
import { appointment, day, handling, investigation, management, registration, serial, statistics } from './books';
import { checkTester } from './check-tester';
import { creditLimits, customerCard, limitChanges } from './keeping-books';

/** 上年实际 10 of a target of 15: two thirds. */
const attained = (share: number) => [
  appointment(['上年实际（万元）', '目标完成率'], ['KH1', '海州', 'C级', 15, 10, share]),
];

const due = (on: string) => registration(['答复期限'], ['TS20260305-001', '许岩', day('2026-03-05'), day(on)]);

const card = (limit: number) =>
  customerCard('卡', { 客户编号: 'KH1', 客户名称: '海州', 年度: 2026, 应收余额: 0, 信用额度: limit });
const set = creditLimits([], ['KH1', '海州', 42000, 40000, day('2026-01-10')]);
const lowered = limitChanges([], ['ED-1', 'KH1', '海州', day('2026-03-18'), '下调', 40000, 20000]);

checkTester(staleDerived, {
  valid: [
    // 受理 5 March + 7 days, the first day not counted.
    { why: 'the deadline by the regulation', book: [due('2026-03-12')] },
    {
      why: 'a share typed with fewer decimals: 30 000 of 90 000 is 0.333…',
      book: [
        management(
          ['占总额比'],
          ['KH1', '海州', 60000, 60, day('2026-03-27'), 0.667],
          ['KH2', '滨江', 30000, 30, day('2026-03-20'), 0.33],
        ),
      ],
    },
    { why: 'a card with the limit that was set', book: [card(40000), set], asOf: '2026-03-31' },
    { why: 'two thirds with two decimals', book: attained(0.67) },
    { why: 'two thirds with four decimals', book: attained(0.6667) },
    { why: 'a deadline with a time of the day', book: [due('2026-03-12 18:00')] },
    {
      why: 'a required field that Fill only proposes: the event in words of one’s own',
      book: [
        registration(
          ['投诉内容', '答复期限'],
          ['TS1', '许岩', day('2026-03-05'), '样品破损，要求赔偿三百元', day('2026-03-12')],
        ),
        investigation(['受理事件'], ['TS1', '许岩', '外箱受压', '签收时外箱塌陷']),
      ],
    },
    {
      why: 'the statistics in words and with a day of one’s own, only what follows from a code is compared',
      book: [
        registration(['投诉内容'], ['TS1', '许岩', day('2026-03-05'), '样品破损，要求赔偿三百元']),
        handling(['投诉处理结果', '责任人'], ['TS1', '许岩', 'CL1', day('2026-03-06'), '赔偿：300元', '吴桐']),
        statistics(
          ['投诉内容', '责任人', '处理方式'],
          ['TS1', '许岩', day('2026-03-09'), '样品破损', '吴桐（分拨中心）', '赔偿'],
        ),
      ],
    },
    {
      why: 'a case that calls itself closed and lacks something is for the check of closed cases',
      book: [
        registration(['状态', '答复期限'], ['TS1', '许岩', day('2026-03-05'), '已结案', day('2026-03-12')]),
        handling([], ['TS9', '何静', 'CL1', day('2026-03-06')]),
      ],
      asOf: '2026-03-31',
    },
  ],
  invalid: [
    {
      why: 'a card that still has the limit of before it was lowered',
      book: [card(40000), set, lowered],
      asOf: '2026-03-31',
      findings: [{ at: '卡!B6', message: 'stale', fix: 20000 }],
    },
    ...[
      ['rounded the wrong way', 0.66],
      ['one decimal is too few', 0.7],
      ['wrong in the last of its three decimals', 0.666],
      ['wrong in the last of its four decimals', 0.6668],
    ].map(([why, share]) => ({
      why: `two thirds, ${why}`,
      book: attained(Number(share)),
      findings: [{ at: 'F3', message: 'stale', fix: 2 / 3 }],
    })),
    {
      why: 'the deadline of another day',
      book: [due('2026-03-20')],
      findings: [
        {
          at: 'D3',
          message: 'stale',
          fix: serial('2026-03-12'),
          says: '“答复期限”是“2026-03-20”，按现在的内容应是“2026-03-12”',
        },
      ],
    },
    {
      why: 'the company’s own days',
      book: [due('2026-03-12')],
      rules: { 'complaint.replyDays': 3 },
      findings: [{ at: 'D3', message: 'stale', fix: serial('2026-03-08') }],
    },
    {
      why: 'a profit that was not worked out anew: 61 500 − 46 200',
      book: [management(['服务成本', '利润'], ['KH1', '海州', 61500, 66, day('2026-03-27'), 46200, 20000])],
      findings: [{ at: 'G3', message: 'stale', fix: 15300 }],
    },
    {
      why: 'a status that is behind: handled, not yet closed',
      book: [
        registration(['状态'], ['TS1', '许岩', day('2026-03-05'), '待处理']),
        handling(['结案日期'], ['TS1', '许岩', 'CL1', day('2026-03-06'), '']),
      ],
      asOf: '2026-03-31',
      findings: [{ at: '客户投诉登记表!D3', message: 'stale', fix: '已处理待确认' }],
    },
    {
      why: 'the way of handling in the statistics is that of the last handling',
      book: [
        registration([], ['TS1', '许岩', day('2026-03-05')]),
        handling(['投诉处理结果'], ['TS1', '许岩', 'CL1', day('2026-03-06'), '赔偿：300元']),
        statistics(['处理方式'], ['TS1', '许岩', day('2026-03-05'), '道歉']),
      ],
      findings: [{ at: '客户投诉分析统计表!D3', message: 'stale', fix: '赔偿' }],
    },
    {
      why: 'attainment: 12 of 15 is 80 %',
      book: [appointment(['上年实际（万元）', '目标完成率'], ['KH1', '海州', 'C级', 15, 12, 0.9])],
      findings: [{ at: 'F3', message: 'stale', fix: 0.8 }],
    },
  ],
  unanswered: [
    {
      why: 'nothing is filled in that could be out of date',
      book: [registration(['答复期限'], ['TS1', '许岩', day('2026-03-05'), ''])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
