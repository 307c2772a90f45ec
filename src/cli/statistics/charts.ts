import type { Chart, ChartLook, ChartSeries, PlacedChart } from '../../files/charts';
import { LOOK } from '../../shared/forms/look';
import type { StatisticsTable, TableFormat } from '../../shared/forms/statistics';
import {
  type AxisFormat,
  type AxisPlan,
  categoriesOf,
  type SeriesPlan,
  STATISTICS_CHARTS,
  type StatisticsChart,
  type Tone,
} from '../../shared/forms/statistics/charts';
import type { Lang } from '../../shared/text/lang';
import { CODES } from '../../shared/forms/statistics/formats';
import { placedColumn } from './place';

export const CHART_LOOK: ChartLook = {
  font: LOOK.font,
  ink: LOOK.colour.ink,
  quiet: LOOK.colour.quiet,
  line: LOOK.colour.line,
};

const COLOURS: Readonly<Record<Tone, string>> = {
  first: LOOK.colour.derived,
  second: LOOK.colour.required,
  plain: LOOK.colour.typed,
  loss: 'B4483C',
  pale: 'A9B8C0',
};

const AXIS_CODES: Readonly<Record<AxisFormat, string>> = { whole: '#,##0', percent: '0%', decimal: '0.0' };

const numbersOf = (values: readonly (string | number | undefined)[]): (number | undefined)[] =>
  values.map((value) => (typeof value === 'number' ? value : undefined));

function seriesOf(plan: SeriesPlan, table: StatisticsTable, categories: string, most: number): ChartSeries {
  const { column, kind, tone, secondary, labelled } = plan;
  const [names, values] = [placedColumn(table, categories, most), placedColumn(table, column, most)];
  const { format } = table.columns.find(({ id }) => id === column) as { format: TableFormat };
  return {
    kind,
    name: { at: values.labelAt, text: values.label },
    categories: { at: names.at, texts: names.values.map(String) },
    values: { at: values.at, numbers: numbersOf(values.values), format: CODES[format] },
    colour: COLOURS[tone],
    ...(secondary ? { secondary } : {}),
    ...(labelled ? { labelled } : {}),
  };
}

/** A chart over the tables; undefined where they hold nothing for it. */
function chartOf(plan: StatisticsChart, tables: readonly StatisticsTable[], lang: Lang): Chart | undefined {
  const table = tables.find(({ id }) => id === plan.table)!;
  const most = categoriesOf(plan, table);
  if (table.rows.length === 0) return undefined;
  const series = plan.series.map((one) => seriesOf(one, table, plan.categories, most));
  const shown = series.filter(({ values }) => values.numbers.some((number) => number !== undefined));
  if (shown.length === 0) return undefined;
  const axisOf = ({ title, format, ...rest }: AxisPlan) => ({
    title: title[lang],
    format: AXIS_CODES[format],
    ...rest,
  });
  return {
    title: plan.title[lang],
    description: plan.description[lang],
    series: shown,
    ...(plan.lying ? { lying: true } : {}),
    categoryTitle: plan.categoryTitle[lang],
    axis: axisOf(plan.axis),
    ...(plan.secondaryAxis !== undefined && shown.some(({ secondary }) => secondary)
      ? { secondaryAxis: axisOf(plan.secondaryAxis) }
      : {}),
    lang,
  };
}

/** How the charts lie on the overview: two beside each other. */
const ACROSS = 2;
/** Between two of them, in points. */
const BETWEEN = 8;

/** @param grid  where the first chart begins, and how many columns and rows each covers */
export function placedCharts(
  tables: readonly StatisticsTable[],
  grid: { readonly sheet: string; readonly top: number; readonly columns: number; readonly rows: number },
  lang: Lang,
): readonly PlacedChart[] {
  const { sheet, top, columns, rows } = grid;
  return STATISTICS_CHARTS.flatMap((plan) => chartOf(plan, tables, lang) ?? []).map((chart, i) => {
    const [row, column] = [top + Math.floor(i / ACROSS) * (rows + 1), (i % ACROSS) * columns];
    const covers = { top: row, left: column, bottom: row + rows, right: column + columns };
    return { chart, sheet, covers, ...(column > 0 ? { indent: BETWEEN } : {}) };
  });
}
