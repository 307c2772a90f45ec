import type { CellValue } from '../../../src/shared/values/cell';
import { AS_OF, column, fen, number, type Row, type Sample, serial, sum, text } from '../raw';
import { missing, owedCalls, owedIn, owedVisits } from '../quota';
import { type Called, each } from './called';

const leads = (sample: Sample) => sample.rows('客户资料收集表');
const appointed = (sample: Sample) => sample.rows('大客户设定表');
const couriers = (sample: Sample) => [
  ...new Set(
    leads(sample)
      .filter((row) => row['岗位'] === '揽投员')
      .map((row) => text(row, '收集人')),
  ),
];

/** S3’s five kinds of leads to look at first. */
const flags = (row: Row): number => {
  const [imports, exports, rivals] = ['每月进口件数', '每月出口件数', '每月交寄竞争对手件数'].map((label) =>
    number(row, label),
  );
  const source = text(row, '线索来源');
  return [
    exports === 0 && imports > 0,
    exports < imports,
    exports < rivals,
    source.includes('11183'),
    source.includes('老客户'),
  ].filter(Boolean).length;
};

/** S3: 连续3天没有收集到信息 is reported; the longest of such stretches, day by day. */
export function longestStreak(days: ReadonlySet<number>, from: number, to: number): number {
  let [longest, run] = [0, 0];
  for (let day = from; day <= to; day++) {
    run = days.has(day) ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest >= 3 ? longest : 0;
}

const collected = (sample: Sample, person: string) =>
  new Set(leads(sample).flatMap((row) => (row['收集人'] === person ? [number(row, '收集日期')] : [])));

const FIRST = serial(2025, 5, 1);

/** The lanes of a quote. */
const lanes = (sample: Sample): readonly Row[] => {
  const rows = sample.rows('报价对比表');
  return rows.filter((row) => row['报价编号'] === rows[0]['报价编号']);
};

const FEBRUARY = { from: serial(2026, 2, 1), to: serial(2026, 2, 28) };

const CHANNELS = { visit: ['上门走访', '高层互访'], call: ['电话'] } as const;

function gaps(sample: Sample): (readonly [number, number])[] {
  const log = sample.rows('大客户交往表');
  const of = (channels: readonly string[]) => {
    const days = new Map<string, number[]>();
    for (const row of log) {
      if (!channels.includes(text(row, '方式'))) continue;
      const id = text(row, '客户编号');
      days.set(id, [...(days.get(id) ?? []), Math.floor(number(row, '日期'))]);
    }
    return days;
  };
  const [visited, called] = [of(CHANNELS.visit), of(CHANNELS.call)];
  return appointed(sample).map((row) => {
    const [id, level] = [text(row, '客户编号'), text(row, '大客户级别')];
    return [
      missing(owedVisits(level, FEBRUARY), visited.get(id) ?? []),
      missing(owedCalls(level, FEBRUARY), called.get(id) ?? []),
    ] as const;
  });
}

/** S3: 月用邮2000元以上 the head of the station visits, 月1万以上 a plan is written and the city told; S1: who visits whom. */
function involved(row: Row): string {
  const income = fen(row['月业务收入']);
  const tier = text(row, '上期价值类别');
  const all = [
    income >= 200_000 ? '揽投站长拜访' : '',
    income >= 1_000_000 ? '撰写服务方案' : '',
    income >= 1_000_000 ? '上报市大客户中心' : '',
    tier === 'A类' ? '企业领导定期拜访' : tier === 'B类' ? '主管人员定期拜访' : '',
  ].filter((one) => one !== '');
  return all.length === 0 ? '无' : all.join('；');
}

const classed = (sample: Sample) => sample.rows('客户名单').filter((row) => row['上期价值类别'] !== null);
const log = (sample: Sample): CellValue[][] => sample.block('大客户交往表');

export const CONTACT_FUNCTIONS: readonly Called[] = [
  {
    id: 'LEAD_FLAGS',
    what: 'every lead: S3’s five kinds counted',
    args: (sample) => [
      column(leads(sample), '每月进口件数'),
      column(leads(sample), '每月出口件数'),
      null,
      column(leads(sample), '每月交寄竞争对手件数'),
      column(leads(sample), '线索来源'),
      '个数',
    ],
    expected: (sample) => each(leads(sample).map(flags)),
  },
  {
    id: 'LEAD_STREAK',
    what: 'each courier over all eighteen months: S3, 连续3天没有收集到信息',
    args: (sample) => [
      column(leads(sample), '收集日期'),
      '2025-05-01',
      '2026-10-31',
      column(leads(sample), '收集人'),
      couriers(sample).map((name) => [name]),
    ],
    expected: (sample) => each(couriers(sample).map((name) => longestStreak(collected(sample, name), FIRST, AS_OF))),
  },
  {
    id: 'PLAN_REQUIRED',
    what: 'every lead: S3, 月1万以上 of what is expected or spent, or a major customer or project',
    args: (sample) =>
      ['预计月收入（元）', '月用邮金额（元）', '重点客户或大型项目'].map((label) => column(leads(sample), label)),
    expected: (sample) =>
      each(
        leads(sample).map(
          (row) =>
            Math.max(number(row, '预计月收入（元）'), number(row, '月用邮金额（元）')) >= 10_000 ||
            row['重点客户或大型项目'] === '是',
        ),
      ),
  },
  {
    id: 'PLAN_REQUIRED',
    what: 'every lead, told to the city: S3, 月1万以上, or 传统销售渠道 that moves online',
    args: (sample) => [
      ...['预计月收入（元）', '月用邮金额（元）', '正转向网络销售'].map((label) => column(leads(sample), label)),
      '上报',
    ],
    expected: (sample) =>
      each(
        leads(sample).map(
          (row) =>
            Math.max(number(row, '预计月收入（元）'), number(row, '月用邮金额（元）')) >= 10_000 ||
            row['正转向网络销售'] === '是',
        ),
      ),
  },
  {
    id: 'LANE_QUOTE',
    what: 'the lanes of the first quote: volumes times prices, in fen',
    args: (sample) => [
      ...['月件量', '我方单价（元）', '对手单价（元）'].map((label) => column(lanes(sample), label)),
      '全部',
    ],
    expected: (sample) => {
      const total = (price: string) => sum(lanes(sample).map((row) => number(row, '月件量') * fen(row[price])));
      const [ours, rivals] = [total('我方单价（元）'), total('对手单价（元）')];
      return [[ours / 100, rivals / 100, ours / rivals - 1, ours <= rivals]];
    },
  },
  {
    id: 'VISIT_QUOTA',
    what: 'every appointment, February 2026: S2’s table of visits and calls',
    args: (sample) => [column(appointed(sample), '大客户级别'), null, '2026-02'],
    expected: (sample) =>
      appointed(sample).map((row) => {
        const level = text(row, '大客户级别');
        return [owedIn(owedVisits(level, FEBRUARY)), owedIn(owedCalls(level, FEBRUARY))];
      }),
  },
  {
    id: 'VISIT_GAP',
    what: 'every appointment, February 2026: S2’s table less what the log has, stretch by stretch',
    args: (sample) => [
      column(appointed(sample), '客户编号'),
      column(appointed(sample), '大客户级别'),
      log(sample),
      '2026-02',
    ],
    expected: gaps,
  },
  {
    id: 'MUST_INVOLVE',
    what: 'the list: S3’s two amounts, S1’s visitors',
    args: (sample) => [column(classed(sample), '月业务收入'), column(classed(sample), '上期价值类别')],
    expected: (sample) => each(classed(sample).map(involved)),
  },
];
