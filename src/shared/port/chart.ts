import type { Area } from '../workbook/sheet';

/** A line of a chart; its cells stand on the chart's sheet. */
export interface ChartSeries {
  readonly label: string;
  /** One row or one column of numbers, as long as the categories. */
  readonly values: Area;
}

/** A chart over cells, as data. */
export interface ChartPlan {
  /** Where the cells stand and the chart is put. */
  readonly sheet: string;
  /** Unique on the sheet. */
  readonly name: string;
  readonly title: string;
  /** Of a Pareto chart the first series is drawn as bars, the second as a line of shares (0 … 1) on an axis of its own. */
  readonly kind: 'line' | 'bar' | 'pareto';
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** The cells that it covers. */
  readonly at: Area;
}
