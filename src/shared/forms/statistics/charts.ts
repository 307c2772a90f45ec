import type { Text } from '../../text/lang';
import type { StatisticsTable } from './tables';

/** What a series is, for its colour: the first figure of a chart, what it is compared with, amounts of one kind, losses, ends of an interval. */
export type Tone = 'first' | 'second' | 'plain' | 'loss' | 'pale';

/** How the numbers of an axis are shown: whole, as shares, with a decimal. */
export type AxisFormat = 'whole' | 'percent' | 'decimal';

export interface SeriesPlan {
  /** The column of the table. */
  readonly column: string;
  readonly kind: 'line' | 'column';
  readonly tone: Tone;
  /** By the axis on the right. */
  readonly secondary?: boolean;
  /** Each value stands beside its point. */
  readonly labelled?: boolean;
}

export interface AxisPlan {
  readonly title: Text;
  readonly format: AxisFormat;
  readonly min?: number;
  readonly max?: number;
}

/** A chart over a table of the statistics, as every face draws it. */
export interface StatisticsChart {
  readonly title: Text;
  /** For those who do not see it. */
  readonly description: Text;
  /** The table's id. */
  readonly table: string;
  /** The column of categories. */
  readonly categories: string;
  readonly series: readonly SeriesPlan[];
  readonly categoryTitle: Text;
  readonly axis: AxisPlan;
  readonly secondaryAxis?: AxisPlan;
  /** Bars that lie, each with its name; the first ones only, see `categoriesOf`. */
  readonly lying?: boolean;
}

const CASES: Text = { zh: '件数', en: 'Complaints' };
const MONTH: Text = { zh: '月份', en: 'Month' };
const SHARE: Text = { zh: '比率', en: 'Rate' };

const bars = (table: string, title: Text, description: Text, categoryTitle: Text): StatisticsChart => ({
  title,
  description,
  table,
  categories: table,
  series: [{ column: 'cases', kind: 'column', tone: 'plain', labelled: true }],
  categoryTitle,
  axis: { title: CASES, format: 'whole', min: 0 },
  lying: true,
});

/** In the order in which they are shown. */
export const STATISTICS_CHARTS: readonly StatisticsChart[] = [
  {
    title: { zh: '每月投诉件数', en: 'Complaints by month' },
    description: { zh: '每月投诉件数和其中的有效件数，折线', en: 'Complaints and those upheld by month, lines' },
    table: 'months',
    categories: 'month',
    series: [
      { column: 'cases', kind: 'line', tone: 'first', labelled: true },
      { column: 'valid', kind: 'line', tone: 'second' },
    ],
    categoryTitle: MONTH,
    axis: { title: CASES, format: 'whole', min: 0 },
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
      { column: 'cases', kind: 'column', tone: 'first', labelled: true },
      { column: 'cumulative', kind: 'line', tone: 'second', secondary: true },
    ],
    categoryTitle: { zh: '投诉理由', en: 'Reason' },
    axis: { title: CASES, format: 'whole', min: 0 },
    secondaryAxis: { title: { zh: '累计占比', en: 'Cumulative share' }, format: 'percent', min: 0, max: 1 },
  },
  bars(
    'link',
    { zh: '各环节投诉件数', en: 'Complaints by link' },
    { zh: '各发生环节的投诉件数，条形', en: 'Complaints by the link where they arose, bars' },
    { zh: '发生环节', en: 'Link' },
  ),
  bars(
    'level',
    { zh: '各级客户投诉件数', en: 'Complaints by account level' },
    { zh: '各客户级别的投诉件数，条形', en: 'Complaints by account level, bars' },
    { zh: '客户级别', en: 'Account level' },
  ),
  {
    title: { zh: '按时答复率与处理满意率', en: 'On-time rate and satisfaction with handling' },
    description: { zh: '每月按时答复率和投诉处理满意率，折线', en: 'On-time rate and satisfaction by month, lines' },
    table: 'months',
    categories: 'month',
    series: [
      { column: 'onTimeRate', kind: 'line', tone: 'first' },
      { column: 'satisfaction', kind: 'line', tone: 'second' },
    ],
    categoryTitle: MONTH,
    axis: { title: SHARE, format: 'percent', min: 0, max: 1 },
  },
  bars(
    'person',
    { zh: '责任人投诉件数', en: 'Complaints by person responsible' },
    { zh: '责任人的投诉件数，条形，最多十二人', en: 'Complaints by person responsible, bars, twelve at most' },
    { zh: '责任人', en: 'Person responsible' },
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
      { column: 'loss', kind: 'column', tone: 'loss' },
      { column: 'meanDays', kind: 'line', tone: 'plain', secondary: true },
    ],
    categoryTitle: MONTH,
    axis: { title: { zh: '损失（元）', en: 'Loss (yuan)' }, format: 'whole', min: 0 },
    secondaryAxis: { title: { zh: '天', en: 'Days' }, format: 'decimal', min: 0 },
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
      { column: 'rate', kind: 'line', tone: 'first' },
      { column: 'rateLow', kind: 'line', tone: 'pale' },
      { column: 'rateHigh', kind: 'line', tone: 'pale' },
    ],
    categoryTitle: MONTH,
    axis: { title: { zh: '件／万票', en: 'Per 10 000' }, format: 'decimal', min: 0 },
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
      { column: 'appealRate', kind: 'line', tone: 'first', labelled: true },
      { column: 'validRate', kind: 'line', tone: 'second' },
    ],
    categoryTitle: MONTH,
    axis: { title: { zh: '件／百万件', en: 'Per million' }, format: 'whole', min: 0 },
  },
  {
    ...bars(
      'statuses',
      { zh: '投诉状态', en: 'Status of complaints' },
      { zh: '截止日各状态的投诉件数，条形', en: 'Complaints by status on the date of reference, bars' },
      { zh: '状态', en: 'Status' },
    ),
    categories: 'status',
  },
];

/** Lying bars of names beyond it say nothing more. */
const MOST_NAMES = 12;

/** How many rows of its table a chart shows. */
export const categoriesOf = ({ lying }: StatisticsChart, { rows }: StatisticsTable): number =>
  lying === true ? Math.min(MOST_NAMES, rows.length) : rows.length;
