import { AS_OF_TEXT, column, fen, incomes, number, type Row, type Sample, serial, sum, text } from '../raw';
import { type Called, each } from './called';

const list = (sample: Sample) => sample.rows('客户名单');
const appointed = (sample: Sample) => sample.rows('大客户设定表');
/** S1: 最近几个月都没有业务往来; three and six months, three of a new and twelve of a loyal customer are the house's. */
function status(row: Row): string {
  const [first, last] = [row['首次消费日期'], row['最后一次消费日期']];
  if (row['已终止合作'] === '是') return '流失客户';
  if (typeof last !== 'number' || typeof first !== 'number') return '潜在客户';
  if (last < serial(2026, 4, 30)) return '流失客户';
  if (last < serial(2026, 7, 31)) return '流失预警';
  if (first > serial(2026, 7, 31)) return '新增客户';
  return first <= serial(2025, 10, 31) ? '忠诚客户' : '活跃';
}

const months = (sample: Sample) => sample.rows('月度收入').map(incomes);
/** February, April and June of 2026, in which business grows with the season. */
const GROWING = [9, 11, 13] as const;

/** Customers of class C in those months: a fifth more in each than in the one before is the house’s reading of 明日之星. */
const rising = (sample: Sample) => {
  const all = months(sample);
  return list(sample).flatMap((row, i) => {
    const last = GROWING.map((month) => all[i][month]);
    return row['上期价值类别'] === 'C类' && last.every((income) => income > 0) ? [{ row, last }] : [];
  });
};

export const CUSTOMER_FUNCTIONS: readonly Called[] = [
  {
    id: 'KA_LEVEL',
    what: 'targets of the appointments: the company’s four least targets',
    args: (sample) => [column(appointed(sample), '年收入目标（万元）')],
    expected: (sample) => each(appointed(sample).map((row) => text(row, '大客户级别'))),
  },
  {
    id: 'CUSTOMER_STATUS',
    what: 'the list: months between the days',
    args: (sample) => [
      column(list(sample), '最后一次消费日期'),
      column(list(sample), '首次消费日期'),
      AS_OF_TEXT,
      column(list(sample), '已终止合作'),
    ],
    expected: (sample) => each(list(sample).map(status)),
  },
  {
    id: 'CUSTOMER_KIND',
    what: 'kinds of the leads: S1, three kinds of market',
    args: (sample) => [column(sample.rows('客户资料收集表'), '客户种类')],
    look: (shown) => shown.map((row) => row.slice(0, 2)),
    expected: (sample) => sample.rows('客户资料收集表').map((row) => ['市场类型', text(row, '客户种类')]),
  },
  {
    id: 'CLASS_DUTIES',
    what: 'classes of last period: S1, 企业领导要定期去拜访 of A, 主管人员也应定期去拜访 of B',
    args: (sample) => [column(list(sample), '上期价值类别'), '由谁拜访'],
    expected: (sample) =>
      each(
        list(sample).map((row) => ({ A类: '企业领导', B类: '主管人员', C类: '无' })[text(row, '上期价值类别')] ?? ''),
      ),
  },
  {
    id: 'RISING_STAR',
    what: 'class C, three of its months: growth from one to the next',
    args: (sample) => [
      column(
        rising(sample).map(({ row }) => row),
        '上期价值类别',
      ),
      rising(sample).map(({ last }) => [...last]),
    ],
    expected: (sample) => each(rising(sample).map(({ last: [a, b, c] }) => b * 10 >= a * 12 && c * 10 >= b * 12)),
  },
  {
    id: 'SERVICE_LEVEL',
    what: 'S4’s own services, since no form of the sample names them',
    args: () => [
      each(['运输', '仓储与配送', '流通加工', '库存分析', '供应链设计', '货物跟踪', '处理客户投诉']).map((row) => [
        ...row,
      ]),
    ],
    expected: () => each(['基本服务', '基本服务', '基本服务', '高级服务', '高级服务', '交易中要素', '交易后要素']),
  },
  {
    id: 'KA_STAGE',
    what: 'S0: 从次要快递服务提供商发展成为主要供应商, then 长期供应商',
    args: () => [[['无业务'], ['次要供应商'], ['主要供应商']]],
    expected: () => each(['大客户孕育阶段', '初期合作阶段', '稳定合作阶段']),
  },
  {
    id: 'KA_STAGE_NEXT',
    what: 'stages of the measures: S0’s order of the four',
    args: (sample) => [column(sample.rows('大客户对策一览表'), '关系阶段')],
    expected: (sample) =>
      each(
        sample
          .rows('大客户对策一览表')
          .map((row) => (text(row, '关系阶段') === '初期合作阶段' ? '稳定合作阶段' : '战略合作阶段')),
      ),
  },
  {
    id: 'LOYALTY_SCORE',
    what: 'the assessments: the mean of S4’s five',
    args: (sample) => LOYALTY.map((label) => column(sample.rows('客户忠诚度评价表'), label)),
    expected: (sample) =>
      each(sample.rows('客户忠诚度评价表').map((row) => sum(LOYALTY.map((label) => number(row, label))) / 5)),
  },
  {
    id: 'CUSTOMER_RETENTION',
    what: 'October 2025 to October 2026: customers that sent in both, counted one by one',
    args: (sample) => {
      const all = months(sample);
      const count = (is: (income: readonly number[]) => boolean) => all.filter(is).length;
      return [count((one) => one[5] > 0), count((one) => one[17] > 0), count((one) => one[5] === 0 && one[17] > 0)];
    },
    expected: (sample) => {
      const old = months(sample).filter((one) => one[5] > 0);
      return [[old.filter((one) => one[17] > 0).length / old.length]];
    },
  },
  {
    id: 'REVENUE_RETENTION',
    what: 'October 2025 to October 2026: what the customers of then bring now, with and without what they bring more',
    args: (sample) => {
      const old = months(sample).filter((one) => one[5] > 0);
      const total = (of: (before: number, now: number) => number) =>
        sum(old.map((one) => of(fen(one[5]), fen(one[17])))) / 100;
      return [
        total((before) => before),
        total((before, now) => (now > 0 ? Math.max(0, before - now) : 0)),
        total((before, now) => (now > 0 ? 0 : before)),
        total((before, now) => Math.max(0, now - before)),
        '全部',
      ];
    },
    expected: (sample) => {
      const old = months(sample).filter((one) => one[5] > 0);
      const start = sum(old.map((one) => one[5]));
      return [[sum(old.map((one) => Math.min(one[5], one[17]))) / start, sum(old.map((one) => one[17])) / start]];
    },
  },
  {
    id: 'WINBACK_ROI',
    what: 'customers won back: S4, 收益与成本之比',
    args: (sample) => ['恢复后收益（元）', '恢复成本（元）'].map((label) => column(won(sample), label)),
    expected: (sample) =>
      each(won(sample).map((row) => number(row, '恢复后收益（元）') / number(row, '恢复成本（元）'))),
  },
  {
    id: 'WINBACK_RATE',
    what: 'all lost customers: S4, 客户关系恢复的成功率 = 恢复 ÷ 尝试',
    args: (sample) => [column(sample.rows('流失客户分析与恢复表'), '恢复结果')],
    expected(sample) {
      const results = sample.rows('流失客户分析与恢复表').map((row) => text(row, '恢复结果'));
      return [[results.filter((one) => one === '恢复').length / results.filter((one) => one !== '').length]];
    },
  },
  {
    id: 'CLUB_STATUS',
    what: 'members: S2, 团体会员单位连续两年无故不缴纳会费; a year counts when it is over',
    args: (sample) => {
      const rows = sample.rows('客户信息表');
      return [
        column(rows, '会员类别'),
        column(rows, '会费缴至年度'),
        AS_OF_TEXT,
        column(rows, '退会日期'),
        column(rows, '取消决定日期'),
      ];
    },
    expected: (sample) => each(sample.rows('客户信息表').map(membership)),
  },
];

const LOYALTY = [
  '客户重复购买次数',
  '客户挑选时间',
  '客户对价格的敏感程度',
  '客户对替代品的态度',
  '客户对质量问题的承受能力',
];

const won = (sample: Sample) =>
  sample.rows('流失客户分析与恢复表').filter((row) => number(row, '恢复后收益（元）') > 0);

function membership(row: Row): string {
  if (row['取消决定日期'] !== null) return '取消资格';
  if (row['退会日期'] !== null) return '退会';
  const owed = 2025 - number(row, '会费缴至年度');
  if (owed >= 2 && row['会员类别'] === '团体会员') return '取消资格待议';
  return owed >= 1 ? '欠费提醒' : '在会';
}
