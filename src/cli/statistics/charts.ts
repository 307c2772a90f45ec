import type { Chart, ChartLook, ChartSeries, PlacedChart } from '../../files/charts';
import { LOOK } from '../../shared/forms/look';
import type { StatisticsTable, TableFormat } from '../../shared/forms/statistics';
import type { Lang, Text } from '../../shared/text/lang';
import { CODES } from './formats';
import { placedColumn } from './place';

export const CHART_LOOK: ChartLook = {
  font: LOOK.font,
  ink: LOOK.colour.ink,
  quiet: LOOK.colour.quiet,
  line: LOOK.colour.line,
};

const TEAL = LOOK.colour.derived;
const AMBER = LOOK.colour.required;
const SLATE = LOOK.colour.typed;
const RED = 'B4483C';
const PALE = 'A9B8C0';

/** Bars of names beyond it say nothing more. */
const MOST_NAMES = 12;

/** Axis labels in whole numbers. */
const WHOLE = '#,##0';
const PERCENT = '0%';

interface SeriesPlan {
  readonly column: string;
  readonly kind: ChartSeries['kind'];
  readonly colour: string;
  readonly secondary?: boolean;
  readonly labelled?: boolean;
}

interface ChartPlan {
  readonly title: Text;
  readonly description: Text;
  readonly table: string;
  /** The column of categories. */
  readonly categories: string;
  readonly series: readonly SeriesPlan[];
  readonly categoryTitle: Text;
  readonly axis: { readonly title: Text; readonly format: string; readonly min?: number; readonly max?: number };
  readonly secondaryAxis?: {
    readonly title: Text;
    readonly format: string;
    readonly min?: number;
    readonly max?: number;
  };
  readonly lying?: boolean;
}

const CASES: Text = { zh: '件数', en: 'Complaints' };
const MONTH: Text = { zh: '月份', en: 'Month' };
const SHARE: Text = { zh: '比率', en: 'Rate' };

const bars = (table: string, title: Text, description: Text, categoryTitle: Text, colour: string): ChartPlan => ({
  title,
  description,
  table,
  categories: table,
  series: [{ column: 'cases', kind: 'column', colour, labelled: true }],
  categoryTitle,
  axis: { title: CASES, format: WHOLE, min: 0 },
  lying: true,
});

const PLANS: readonly ChartPlan[] = [
  {
    title: { zh: '每月投诉件数', en: 'Complaints by month' },
    description: { zh: '每月投诉件数和其中的有效件数，折线', en: 'Complaints and those upheld by month, lines' },
    table: 'months',
    categories: 'month',
    series: [
      { column: 'cases', kind: 'line', colour: TEAL, labelled: true },
      { column: 'valid', kind: 'line', colour: AMBER },
    ],
    categoryTitle: MONTH,
    axis: { title: CASES, format: WHOLE, min: 0 },
  },
  {
    title: { zh: '投诉理由帕累托图', en: 'Pareto chart of reasons' },
    description: {
      zh: '各投诉理由的件数由多到少，柱形；累计占比，折线',
      en: 'Complaints by reason, the most frequent first, as bars; the cumulative share as a line',
    },
    table: 'reason',
    categories: 'reason',
    series: [
      { column: 'cases', kind: 'column', colour: TEAL, labelled: true },
      { column: 'cumulative', kind: 'line', colour: AMBER, secondary: true },
    ],
    categoryTitle: { zh: '投诉理由', en: 'Reason' },
    axis: { title: CASES, format: WHOLE, min: 0 },
    secondaryAxis: { title: { zh: '累计占比', en: 'Cumulative share' }, format: PERCENT, min: 0, max: 1 },
  },
  bars(
    'link',
    { zh: '各环节投诉件数', en: 'Complaints by link' },
    { zh: '各发生环节的投诉件数，条形', en: 'Complaints by the link where they arose, bars' },
    { zh: '发生环节', en: 'Link' },
    SLATE,
  ),
  bars(
    'level',
    { zh: '各级客户投诉件数', en: 'Complaints by account level' },
    { zh: '各客户级别的投诉件数，条形', en: 'Complaints by account level, bars' },
    { zh: '客户级别', en: 'Account level' },
    SLATE,
  ),
  {
    title: { zh: '按时答复率与处理满意率', en: 'On-time rate and satisfaction with handling' },
    description: { zh: '每月按时答复率和投诉处理满意率，折线', en: 'On-time rate and satisfaction by month, lines' },
    table: 'months',
    categories: 'month',
    series: [
      { column: 'onTimeRate', kind: 'line', colour: TEAL },
      { column: 'satisfaction', kind: 'line', colour: AMBER },
    ],
    categoryTitle: MONTH,
    axis: { title: SHARE, format: PERCENT, min: 0, max: 1 },
  },
  bars(
    'person',
    { zh: '责任人投诉件数', en: 'Complaints by person responsible' },
    { zh: '责任人的投诉件数，条形，最多十二人', en: 'Complaints by person responsible, bars, twelve at most' },
    { zh: '责任人', en: 'Person responsible' },
    SLATE,
  ),
  {
    title: { zh: '每月损失与平均处理天数', en: 'Loss and mean days by month' },
    description: {
      zh: '每月损失合计，柱形；平均处理天数，折线',
      en: 'Loss by month as bars, mean days to handle as a line',
    },
    table: 'months',
    categories: 'month',
    series: [
      { column: 'loss', kind: 'column', colour: RED },
      { column: 'meanDays', kind: 'line', colour: SLATE, secondary: true },
    ],
    categoryTitle: MONTH,
    axis: { title: { zh: '损失（元）', en: 'Loss (yuan)' }, format: WHOLE, min: 0 },
    secondaryAxis: { title: { zh: '天', en: 'Days' }, format: '0.0', min: 0 },
  },
  {
    title: { zh: '万票投诉率及其区间', en: 'Complaints per 10 000, with the interval' },
    description: {
      zh: '每月每万票投诉件数，以及区间的下限和上限，折线',
      en: 'Complaints per 10 000 shipments by month with the ends of the interval, lines',
    },
    table: 'months',
    categories: 'month',
    series: [
      { column: 'rate', kind: 'line', colour: TEAL },
      { column: 'rateLow', kind: 'line', colour: PALE },
      { column: 'rateHigh', kind: 'line', colour: PALE },
    ],
    categoryTitle: MONTH,
    axis: { title: { zh: '件／万票', en: 'Per 10 000' }, format: '0.0', min: 0 },
  },
  {
    title: { zh: '百万件申诉率', en: 'Appeals per million' },
    description: {
      zh: '每月每百万件业务量的申诉件数和有效申诉件数，折线',
      en: 'Appeals and valid appeals per million shipments by month, lines',
    },
    table: 'appealMonths',
    categories: 'month',
    series: [
      { column: 'appealRate', kind: 'line', colour: TEAL, labelled: true },
      { column: 'validRate', kind: 'line', colour: AMBER },
    ],
    categoryTitle: MONTH,
    axis: { title: { zh: '件／百万件', en: 'Per million' }, format: '0', min: 0 },
  },
  {
    ...bars(
      'statuses',
      { zh: '投诉状态', en: 'Status of complaints' },
      { zh: '截止日各状态的投诉件数，条形', en: 'Complaints by status on the date of reference, bars' },
      { zh: '状态', en: 'Status' },
      SLATE,
    ),
    categories: 'status',
  },
];

const numbersOf = (values: readonly (string | number | undefined)[]): (number | undefined)[] =>
  values.map((value) => (typeof value === 'number' ? value : undefined));

function seriesOf(plan: SeriesPlan, table: StatisticsTable, categories: string, most: number): ChartSeries {
  const { column, kind, colour, secondary, labelled } = plan;
  const [names, values] = [placedColumn(table, categories, most), placedColumn(table, column, most)];
  const { format } = table.columns.find(({ id }) => id === column) as { format: TableFormat };
  return {
    kind,
    name: { at: values.labelAt, text: values.label },
    categories: { at: names.at, texts: names.values.map(String) },
    values: { at: values.at, numbers: numbersOf(values.values), format: CODES[format] },
    colour,
    ...(secondary ? { secondary } : {}),
    ...(labelled ? { labelled } : {}),
  };
}

/** A chart over the tables; undefined where they hold nothing for it. */
function chartOf(plan: ChartPlan, tables: readonly StatisticsTable[], lang: Lang): Chart | undefined {
  const table = tables.find(({ id }) => id === plan.table)!;
  const most = plan.lying ? Math.min(MOST_NAMES, table.rows.length) : table.rows.length;
  if (table.rows.length === 0) return undefined;
  const series = plan.series.map((one) => seriesOf(one, table, plan.categories, most));
  const shown = series.filter(({ values }) => values.numbers.some((number) => number !== undefined));
  if (shown.length === 0) return undefined;
  const axisOf = ({ title, ...rest }: ChartPlan['axis']) => ({ title: title[lang], ...rest });
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
  return PLANS.flatMap((plan) => chartOf(plan, tables, lang) ?? []).map((chart, i) => {
    const [row, column] = [top + Math.floor(i / ACROSS) * (rows + 1), (i % ACROSS) * columns];
    const covers = { top: row, left: column, bottom: row + rows, right: column + columns };
    return { chart, sheet, covers, ...(column > 0 ? { indent: BETWEEN } : {}) };
  });
}
