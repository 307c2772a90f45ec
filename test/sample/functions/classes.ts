import { AS_OF_TEXT, column, fen, number, type Row, type Sample, sum, text } from '../raw';
import { type Called, each } from './called';

const list = (sample: Sample) => sample.rows('客户名单');
const values = (sample: Sample) => list(sample).map((row) => fen(row['消费金额（元）']));

/** Amounts above nothing, the largest first. */
const sorted = (amounts: readonly number[]) => amounts.filter((one) => one > 0).sort((one, other) => other - one);

/** S1: 前20%客户 are A and B; that A is a twentieth is the house's default. */
const PLACES = { a: 0.05, b: 0.2 } as const;
const lastOf = (amounts: readonly number[], share: number): number =>
  sorted(amounts)[Math.max(1, Math.round(sorted(amounts).length * share)) - 1];

/** Groups count as one. */
function tiers(sample: Sample): string[] {
  const rows = list(sample);
  const keyOf = (row: Row) => text(row, '集团编号') || text(row, '客户编号');
  const totals = new Map<string, number>();
  for (const row of rows) totals.set(keyOf(row), (totals.get(keyOf(row)) ?? 0) + fen(row['消费金额（元）']));
  const [a, b] = [PLACES.a, PLACES.b].map((share) => lastOf([...totals.values()], share));
  return rows.map((row) => {
    const total = totals.get(keyOf(row))!;
    return total <= 0 ? '未交易' : total >= a ? 'A类' : total >= b ? 'B类' : 'C类';
  });
}

/** ABC_CHECK names its lines; those looked at here are known by their names. */
const CHECKED = [
  '有业务的客户数',
  '合计',
  '前20%客户占比',
  'C类占比',
  '前1大客户占比',
  '前4大客户占比',
  '前8大客户占比',
];

function diagnosis(sample: Sample): (readonly [string, number])[] {
  const amounts = sorted(values(sample));
  const total = sum(amounts);
  const top = (count: number) => sum(amounts.slice(0, count)) / total;
  const fifth = amounts.filter((one) => one >= lastOf(amounts, PLACES.b)).length;
  const found = [amounts.length, total / 100, top(fifth), 1 - top(fifth), top(1), top(4), top(8)];
  return CHECKED.map((name, i) => [name, found[i]] as const);
}

/** Those that the scores are about. */
const sending = (sample: Sample) =>
  list(sample).filter((row) => number(row, '消费金额（元）') > 0 && number(row, '消费频率') > 0);

/** In fifths by place, the smallest first; equals together. */
function fifths(amounts: readonly number[]): number[] {
  const ordered = [...amounts].sort((one, other) => one - other);
  const first = new Map<number, number>();
  ordered.forEach((one, place) => {
    if (!first.has(one)) first.set(one, place);
  });
  return amounts.map((one) => 1 + Math.floor((5 * first.get(one)!) / amounts.length));
}

function scores(sample: Sample): (readonly [number, number, number])[] {
  const rows = sending(sample);
  const [r, f, m] = ['最后一次消费日期', '消费频率', '消费金额（元）'].map((label) =>
    fifths(rows.map((row) => number(row, label))),
  );
  return rows.map((_, i) => [r[i], f[i], m[i]] as const);
}

/** High or low against the mean of each score: recency, frequency, money. */
const SEGMENTS: Readonly<Record<string, string>> = {
  '111': '重要价值客户',
  '011': '重要保持客户',
  '101': '重要发展客户',
  '001': '重要挽留客户',
  '110': '一般价值客户',
  '010': '一般保持客户',
  '100': '一般发展客户',
  '000': '一般挽留客户',
};

function segments(sample: Sample): string[] {
  const all = scores(sample);
  const means = [0, 1, 2].map((axis) => sum(all.map((one) => one[axis])) / all.length);
  return all.map((one) => SEGMENTS[one.map((score, axis) => (score >= means[axis] ? 1 : 0)).join('')]);
}

/** What a list says of its customers by their places in it. */
export const CLASS_FUNCTIONS: readonly Called[] = [
  {
    id: 'ABC_TIER',
    what: 'the list with its groups: the first 5 % and 20 % by their own count',
    args: (sample) => [
      column(list(sample), '消费金额（元）'),
      null,
      null,
      null,
      null,
      column(list(sample), '集团编号'),
    ],
    expected: (sample) => each(tiers(sample)),
  },
  {
    id: 'ABC_CUTS',
    what: 'the list without groups: the amounts at the two places',
    args: (sample) => [column(list(sample), '消费金额（元）')],
    expected: (sample) => [[PLACES.a, PLACES.b].map((share) => lastOf(values(sample), share) / 100)],
  },
  {
    id: 'ABC_CHECK',
    what: 'the list: shares of the whole by plain sums',
    args: (sample) => [column(list(sample), '消费金额（元）')],
    look: (shown) => shown.filter(([name]) => CHECKED.includes(String(name))).map((row) => row.slice(0, 2)),
    expected: diagnosis,
  },
  {
    id: 'RFM_SCORE',
    what: 'the list: fifths by place',
    args: (sample) => [
      ...['最后一次消费日期', '消费频率', '消费金额（元）'].map((label) => column(sending(sample), label)),
      AS_OF_TEXT,
    ],
    expected: scores,
  },
  {
    id: 'RFM_SEGMENT',
    what: 'the list: high and low against the mean of the scores',
    args: (sample) => [
      ...['最后一次消费日期', '消费频率', '消费金额（元）'].map((label) => column(sending(sample), label)),
      AS_OF_TEXT,
    ],
    expected: (sample) => each(segments(sample)),
  },
];
