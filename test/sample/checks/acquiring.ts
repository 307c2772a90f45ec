import { AS_OF, fen, number, type Row, type Sample, serial, sum, text } from '../raw';
import type { Planned } from './planned';

const leads = (sample: Sample) => sample.rows('客户资料收集表');
const usage = (sample: Sample) => sample.rows('用邮小结');

/** Days on which somebody brought nothing, in stretches without a break. */
function stretches(rows: readonly Row[], from: number, to: number): number[] {
  const days = new Set(rows.map((row) => number(row, '收集日期')));
  const found: number[] = [];
  let run = 0;
  for (let day = from; day <= to + 1; day++) {
    if (day <= to && !days.has(day)) run++;
    else {
      if (run > 0) found.push(run);
      run = 0;
    }
  }
  return found;
}

/** S3: 每人每天至少收集一条, and of couriers 连续3天没有收集到信息 each time; who missed single days is named once. */
function idle(sample: Sample): string[] {
  const people = new Map<string, Row[]>();
  for (const row of leads(sample)) {
    const name = text(row, '收集人');
    people.set(name, [...(people.get(name) ?? []), row]);
  }
  const last = Math.max(...leads(sample).map((row) => number(row, '收集日期')));
  return [...people.values()].flatMap((rows) => {
    const missed = stretches(rows, serial(2025, 5, 1), last);
    const long = rows[0]['岗位'] === '揽投员' ? missed.filter((days) => days >= 3).length : 0;
    const times = long > 0 ? long : missed.length > 0 ? 1 : 0;
    return Array.from({ length: times }, () => text(rows[0], '线索编号'));
  });
}

/** S3: 月1万以上 needs a plan and is told to the city; a major project needs a plan, a seller that moves online is told. */
function untold(sample: Sample): string[] {
  const planned = new Set(
    sample
      .rows('服务方案')
      .flatMap((row) => [text(row, '客户名称'), ...(row['客户编号'] === null ? [] : [text(row, '客户编号')])]),
  );
  const judge = (row: Row, key: string, revenue: number): string[] => {
    const isLarge = revenue >= 10_000;
    const needsPlan = isLarge || row['重点客户或大型项目'] === '是';
    const isTold = row['已上报市大客户中心'] === '是';
    return [
      ...(needsPlan && !planned.has(text(row, '客户名称')) && !planned.has(text(row, '客户编号')) ? [key] : []),
      ...((isLarge || row['正转向网络销售'] === '是') && !isTold ? [key] : []),
    ];
  };
  return [
    ...leads(sample).flatMap((row) =>
      judge(row, text(row, '线索编号'), Math.max(number(row, '预计月收入（元）'), number(row, '月用邮金额（元）'))),
    ),
    ...usage(sample).flatMap((row) => judge(row, text(row, '客户名称'), number(row, '用邮金额（元）'))),
  ];
}

/** S3: 每天归班后及时反馈客户走访情况. */
function unreported(sample: Sample): string[] {
  const told = new Map(sample.rows('走访反馈').map((row) => [text(row, '计划编号'), row]));
  return sample.rows('客户走访计划').flatMap((plan) => {
    const id = text(plan, '计划编号');
    const feedback = told.get(id);
    if (feedback === undefined) return number(plan, '走访日期') < AS_OF ? [id] : [];
    return Math.floor(number(feedback, '反馈时间')) > number(feedback, '实际走访日期') ? [id] : [];
  });
}

/** Quotes that are above the competitor’s over all lanes. */
function dearer(sample: Sample): string[] {
  const quotes = new Map<string, Row[]>();
  for (const row of sample.rows('报价对比表')) {
    const id = text(row, '报价编号');
    quotes.set(id, [...(quotes.get(id) ?? []), row]);
  }
  const total = (rows: readonly Row[], price: string) =>
    sum(rows.map((row) => number(row, '月件量') * fen(row[price])));
  return [...quotes].flatMap(([id, rows]) =>
    total(rows, '我方单价（元）') > total(rows, '对手单价（元）') ? [id] : [],
  );
}

/** The same name and address, or the same phone, as a lead before. */
function twice(sample: Sample): string[] {
  const all = leads(sample);
  const isLike = (one: Row, other: Row) =>
    (one['客户名称'] === other['客户名称'] && one['地址'] === other['地址']) || one['联系电话'] === other['联系电话'];
  return all
    .filter((row, i) => all.slice(0, i).some((before) => isLike(before, row)))
    .map((row) => text(row, '线索编号'));
}

export const ACQUIRING_CHECKS: readonly Planned[] = [
  { id: 'daily-leads', what: 'days without a lead', keys: idle },
  { id: 'duplicate-lead', what: 'a firm that was collected before', keys: twice },
  { id: 'quote-above-rival', what: 'a quote that is dearer over all lanes', keys: dearer },
  { id: 'visit-feedback-due', what: 'visits that were told of a day later, or not at all', keys: unreported },
  { id: 'city-centre-report', what: 'large customers without a plan, or untold', keys: untold },
  {
    id: 'station-visit',
    what: 'months of 2 000 yuan and more without the head of the station: S3, 拜访月用邮2000元以上客户',
    keys: (sample) =>
      usage(sample)
        .filter((row) => number(row, '用邮金额（元）') >= 2000 && row['站长拜访日期'] === null)
        .map((row) => text(row, '客户名称')),
  },
];
