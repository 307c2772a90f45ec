import type { StatisticsTable, TableFormat } from '../../shared/forms/statistics';
import {
  type AxisFormat,
  type AxisPlan,
  categoriesOf,
  type SeriesPlan,
  type StatisticsChart,
} from '../../shared/forms/statistics/charts';
import { formatNumber, formatPercent } from '../../shared/text/message';

/** One series as it is drawn; undefined leaves a gap. */
export interface PlotSeries extends SeriesPlan {
  readonly label: string;
  readonly format: TableFormat;
  readonly values: readonly (number | undefined)[];
}

/** The scale of an axis, from 0: its end, and what is written along it. */
export interface PlotAxis {
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** A chart with the figures that it shows. */
export interface Plot {
  readonly chart: StatisticsChart;
  readonly table: StatisticsTable;
  readonly categories: readonly string[];
  readonly series: readonly PlotSeries[];
  readonly axis: PlotAxis;
  readonly secondaryAxis: PlotAxis | undefined;
  /** Names need more room than a narrow pane has below a column: their bars lie, one under the other. */
  readonly lying: boolean;
  /** Rows of the table that are not drawn. */
  readonly left: number;
}

/** Into how many steps an axis is divided at most. */
const MOST_STEPS = 4;
const ROUND = [1, 2, 2.5, 5, 10];

const SHOWN: Readonly<Record<AxisFormat, (value: number) => string>> = {
  whole: formatNumber,
  percent: formatPercent,
  decimal: (value) => value.toFixed(1),
};

/** The end of an axis, and round values on the way there. */
export function axisOf({ format, max }: AxisPlan, values: readonly number[]): PlotAxis {
  const greatest = Math.max(...values, 0);
  const least = format === 'whole' ? 1 : 0;
  const raw = Math.max((max ?? greatest) / MOST_STEPS, least) || 1 / MOST_STEPS;
  const power = 10 ** Math.floor(Math.log10(raw));
  const fits = (one: number) =>
    one * power >= raw * (1 - 1e-9) && (format !== 'whole' || Number.isInteger(one * power));
  const step = ROUND.find(fits)! * power;
  const end = max ?? Math.max(step, Math.ceil(greatest / step - 1e-9) * step);
  const count = Math.round(end / step);
  const ticks = Array.from({ length: count + 1 }, (_, i) => ({ at: i * step, label: SHOWN[format](i * step) }));
  return { max: end, ticks };
}

const indexOf = ({ id, columns }: StatisticsTable, name: string): number => {
  const index = columns.findIndex((column) => column.id === name);
  if (index < 0) throw new Error(`no column ${name} in ${id}`);
  return index;
};

/** A chart with its figures; undefined where there are none. */
export function plotOf(chart: StatisticsChart, tables: readonly StatisticsTable[]): Plot | undefined {
  const table = tables.find(({ id }) => id === chart.table)!;
  const rows = table.rows.slice(0, categoriesOf(chart, table));
  const series = chart.series
    .map((plan): PlotSeries => {
      const index = indexOf(table, plan.column);
      const { label, format } = table.columns[index];
      const values = rows.map((row) => row[index]).map((one) => (typeof one === 'number' ? one : undefined));
      return { ...plan, label, format, values };
    })
    .filter(({ values }) => values.some((value) => value !== undefined));
  if (series.length === 0) return undefined;
  const numbers = (secondary: boolean) =>
    series
      .filter((one) => (one.secondary ?? false) === secondary)
      .flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const names = indexOf(table, chart.categories);
  return {
    chart,
    table,
    categories: rows.map((row) => String(row[names])),
    series,
    axis: axisOf(chart.axis, numbers(false)),
    secondaryAxis:
      chart.secondaryAxis && numbers(true).length > 0 ? axisOf(chart.secondaryAxis, numbers(true)) : undefined,
    lying: chart.lying === true || chart.categories !== 'month',
    left: table.rows.length - rows.length,
  };
}

/** The points of a line as the path of an SVG; a gap where a value is missing. */
export const lineOf = (points: readonly ({ readonly x: number; readonly y: number } | undefined)[]): string =>
  points
    .flatMap((point, i) =>
      point === undefined
        ? []
        : [`${points[i - 1] === undefined ? 'M' : 'L'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`],
    )
    .join(' ');

/** Every how-maniest label is written, so that each has its room. */
export const everyOf = (count: number, width: number, room: number): number =>
  Math.max(1, Math.ceil((count * room) / width));
