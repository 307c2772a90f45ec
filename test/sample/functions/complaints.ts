import { AS_OF, AS_OF_TEXT, column, number, type Row, type Sample, serial, sum, text } from '../raw';
import { type Called, each } from './called';

const registered = (sample: Sample) => sample.rows('客户投诉登记表');
const handled = (sample: Sample) => sample.rows('客户投诉处理表');
const appeals = (sample: Sample) => sample.rows('申诉登记表');
const volumes = (sample: Sample) => sample.rows('业务量');

/** 快递暂行条例: 自接到投诉之日起7日内, the day itself not counted. */
const DAYS = 7;

const byCase = (rows: readonly Row[], label: string) => new Map(rows.map((row) => [text(row, label), row]));

/** Each case beside its handling and its investigation. */
const cases = (sample: Sample) => {
  const [handlings, investigations] = [
    byCase(handled(sample), '受理编号'),
    byCase(sample.rows('客户投诉调查表'), '编号'),
  ];
  return registered(sample).map((row) => {
    const number_ = text(row, '受理编号');
    return { row, handling: handlings.get(number_), investigation: investigations.get(number_) };
  });
};

const status = ({ row, handling, investigation }: ReturnType<typeof cases>[number]): string => {
  if (handling !== undefined)
    return handling['申诉日期'] !== null ? '已转申诉' : handling['结案日期'] !== null ? '已结案' : '已处理待确认';
  if (AS_OF > number(row, '受理日期') + DAYS) return '逾期';
  return investigation === undefined ? '待处理' : '调查中';
};

/** First and last day of the months of a column `2025-05`. */
const spans = (rows: readonly Row[]) =>
  rows.map((row) => {
    const [year, month] = text(row, '月份').split('-').map(Number);
    return { from: serial(year, month, 1), to: serial(year, month + 1, 1) - 1, volume: number(row, '业务量（件）') };
  });

const counted = (rows: readonly Row[], label: string, sample: Sample) =>
  spans(volumes(sample)).map(({ from, to, volume }) => ({
    volume,
    count: rows.filter((row) => number(row, label) >= from && number(row, label) <= to).length,
  }));

const delays = (sample: Sample) =>
  handled(sample).filter((row) => text(row, '投诉处理结果').startsWith('免运费') && number(row, '免收运费（元）') > 0);

export const COMPLAINT_FUNCTIONS: readonly Called[] = [
  {
    id: 'COMPLAINT_DUE',
    what: 'every case: 快递暂行条例, 7 calendar days',
    args: (sample) => [column(registered(sample), '受理日期')],
    expected: (sample) => each(registered(sample).map((row) => number(row, '受理日期') + DAYS)),
  },
  {
    id: 'COMPLAINT_STATUS',
    what: 'every case, by what its other two forms say',
    args: (sample) => {
      const all = cases(sample);
      return [
        column(registered(sample), '受理日期'),
        all.map(({ handling }) => [handling?.['处理日期'] ?? null]),
        all.map(({ handling }) => [handling?.['结案日期'] ?? null]),
        all.map(({ handling }) => [handling?.['申诉日期'] ?? null]),
        all.map(({ investigation }) => [investigation?.['调查开始日期'] ?? null]),
        AS_OF_TEXT,
      ];
    },
    expected: (sample) => each(cases(sample).map(status)),
  },
  {
    id: 'COMPLAINT_STEP',
    what: 'from informing to closing, by the customer’s opinion: GB/T 19012, who is not satisfied is not closed',
    args: (sample) => ['告知结果', '结案', null, column(handled(sample), '投诉客户意见')],
    look: (shown) => each(shown.map(([cell]) => cell === '可以')),
    expected: (sample) => each(handled(sample).map((row) => row['投诉客户意见'] !== '不满意')),
  },
  {
    id: 'COMPLAINT_REASON',
    what: 'reasons as they are registered: the State Post Bureau’s categories, each itself',
    args: (sample) => [column(registered(sample), '投诉理由')],
    expected: (sample) => each(registered(sample).map((row) => text(row, '投诉理由').split('：')[0])),
  },
  {
    id: 'COMPENSATION_ADVICE',
    what: 'delays: GB/T 27917, 延误免除本次服务费用',
    args: (sample) => ['延误', null, null, column(delays(sample), '免收运费（元）'), null, '客户服务部', '免运费'],
    expected: (sample) => each(delays(sample).map((row) => number(row, '免收运费（元）'))),
  },
  {
    id: 'COMPLAINT_RATE',
    what: 'every month: 件数 ÷ 票数 × 10 000',
    args: (sample) => {
      const months = counted(registered(sample), '受理日期', sample);
      return [months.map(({ count }) => [count]), column(volumes(sample), '业务量（件）')];
    },
    expected: (sample) =>
      each(counted(registered(sample), '受理日期', sample).map(({ count, volume }) => (count / volume) * 10_000)),
  },
  {
    id: 'APPEAL_RATE',
    what: 'the eighteen months: appeals and valid ones per million, as the State Post Bureau counts',
    args: (sample) => {
      const volume = sum(volumes(sample).map((row) => number(row, '业务量（件）')));
      return [
        appeals(sample).length,
        volume,
        null,
        appeals(sample).filter((row) => row['是否有效申诉'] === '是').length,
      ];
    },
    expected: (sample) => {
      const millions = sum(volumes(sample).map((row) => number(row, '业务量（件）'))) / 1e6;
      const valid = appeals(sample).filter((row) => row['是否有效申诉'] === '是').length;
      return [[appeals(sample).length / millions, valid / millions]];
    },
  },
];
