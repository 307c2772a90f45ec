import { cityCentreReport } from '../../src/shared/checks/city-centre-report';
import { day } from './books';
import { checkTester } from './check-tester';
import { leads, servicePlans, usage } from './sales-books';

const month = (revenue: number, reported: string) =>
  usage(['已上报市大客户中心'], ['百川服饰', day('2026-03-01'), day('2026-03-31'), revenue, reported]);

const lead = (expected: number | null, spending: number | null, isShift: string, reported: string) =>
  leads(
    ['预计月收入', '月用邮金额', '正转向网络销售', '已上报市大客户中心'],
    [
      day('2026-03-02'),
      '赵青',
      '揽投员',
      '织里',
      '新禾家纺',
      '织里街12号',
      '孙莹',
      '13800000021',
      '电商',
      expected,
      spending,
      isShift,
      reported,
    ],
  );

const planFor = (customer: string) => servicePlans([], ['FA1', customer, day('2026-03-07'), '退货上门']);

checkTester(cityCentreReport, {
  restsOn: ['用邮小结!D3'],
  valid: [
    { why: 'reported, and with a plan', book: [month(10000, '是'), planFor('百川服饰')] },
    { why: 'reported', book: [month(10000, '是')] },
    { why: 'a lead that is reported', book: [lead(12000, 0, '否', '是')] },
    {
      why: 'the expected revenue reaches it, and the company goes by the actual one',
      book: [lead(12000, 3000, '是', '是')],
      rules: { 'acquire.planBasis': 'actual' },
    },
  ],
  invalid: [
    {
      why: 'the plans are of others',
      book: [month(19320, '是'), planFor('新禾家纺')],
      findings: [{ at: '用邮小结!A3', message: 'noPlan' }],
    },
    {
      why: 'a major project, whatever it brings',
      book: [
        leads(
          ['预计月收入', '重点客户或大型项目'],
          [day('2026-03-02'), '赵青', '揽投员', '织里', '新禾', '织里街', '孙莹', '1', '电商', 2600, '是'],
        ),
        planFor('百川服饰'),
      ],
      findings: [{ at: '客户资料收集表!E3', message: 'majorWithoutPlan' }],
    },
    { why: 'from ten thousand on', book: [month(10000, '否')], findings: [{ at: 'E3', message: 'notReported' }] },
    { why: 'left open', book: [month(19320, '')], findings: [{ at: 'E3', message: 'notReported' }] },
    {
      why: 'expected of a lead',
      book: [lead(12000, 0, '否', '否')],
      findings: [{ at: 'M3', message: 'notReported' }],
    },
    {
      why: 'a move to online sales, whatever it brings',
      book: [lead(2600, null, '是', '')],
      findings: [{ at: 'M3', message: 'shiftNotReported' }],
    },
  ],
});
