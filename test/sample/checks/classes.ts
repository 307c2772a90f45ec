import { fen, type Row, type Sample, serial, text } from '../raw';

/** The rows of 大客户管理表 of the year that ends with October. */
export const yearOf = (sample: Sample, year: 2025 | 2026): readonly Row[] =>
  sample.rows('大客户管理表').filter((row) => row['统计期间止'] === serial(year, 10, 31));

/** S1’s classes of a year by customer: 前20%客户 are A and B, a twentieth A; groups count as one. */
export function classesOf(sample: Sample, year: 2025 | 2026): ReadonlyMap<string, string> {
  const rows = yearOf(sample, year);
  const keyOf = (row: Row) => text(row, '集团编号') || text(row, '客户编号');
  const totals = new Map<string, number>();
  for (const row of rows) totals.set(keyOf(row), (totals.get(keyOf(row)) ?? 0) + fen(row['消费金额（元）']));
  const sorted = [...totals.values()].filter((one) => one > 0).sort((one, other) => other - one);
  const [a, b] = [0.05, 0.2].map((share) => sorted[Math.round(sorted.length * share) - 1]);
  return new Map(
    rows.map((row) => {
      const total = totals.get(keyOf(row))!;
      return [text(row, '客户编号'), total <= 0 ? '未交易' : total >= a ? 'A类' : total >= b ? 'B类' : 'C类'];
    }),
  );
}
