import type { RuleValues } from '../../rulebook/book';
import { type ComplaintStatistics, type Dimension } from '../../rules/complaint/statistics';
import type { Lang, Text } from '../../text/lang';
import {
  APPEALS,
  cellColumns,
  type FigureColumn,
  FIGURES,
  groupColumns,
  MONTHS,
  RATES,
  type TableFormat,
  waitingColumns,
} from './columns';
import type { WaitingComplaint } from './cases';
import { DIMENSION_NAMES, nameOfKey, nameOfStatus } from './names';

export type { TableFormat } from './columns';

export interface TableColumn {
  /** Never changes: `onTimeRate`. */
  readonly id: string;
  readonly label: string;
  readonly format: TableFormat;
}

/** A table of the statistics as it is shown: on a sheet, on the pane, in a terminal. */
export interface StatisticsTable {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** The same for all complaints together; undefined where that says nothing. */
  readonly total?: readonly (string | number | undefined)[];
}

const NAMES: Readonly<Record<string, Text>> = {
  months: { zh: '按月', en: 'By month' },
  reason: { zh: '按理由', en: 'By reason' },
  link: { zh: '按环节', en: 'By link' },
  person: { zh: '按责任人', en: 'By person' },
  level: { zh: '按级别', en: 'By level' },
  monthByReason: { zh: '月份×理由', en: 'Month by reason' },
  statuses: { zh: '按状态', en: 'By status' },
  appealMonths: { zh: '申诉按月', en: 'Appeals by month' },
  appealReasons: { zh: '申诉按理由', en: 'Appeals by reason' },
  cells: { zh: '交叉明细', en: 'Cross table' },
  waiting: { zh: '尚未处理', en: 'Not handled yet' },
};

const TOTAL: Text = { zh: '合计', en: 'Total' };

function tableOf<T>(
  id: string,
  columns: readonly FigureColumn<T>[],
  list: readonly T[],
  lang: Lang,
  total?: readonly (string | number | undefined)[],
): StatisticsTable {
  return {
    id,
    name: NAMES[id][lang],
    columns: columns.map(({ id: name, label, format }) => ({ id: name, label: label[lang], format })),
    rows: list.map((one) => columns.map(({ value }) => value(one))),
    ...(total === undefined ? {} : { total }),
  };
}

/** The values of some columns by their id; a column of the table that is not among them is blank. */
function totalRow<T>(
  columns: readonly { readonly id: string }[],
  values: readonly FigureColumn<T>[],
  one: T,
  lang: Lang,
) {
  const known = new Map(values.map(({ id, value }) => [id, value(one)]));
  return columns.map(({ id }, i) => (i === 0 ? TOTAL[lang] : known.get(id)));
}

function monthByReason(
  { monthByReason: rows, groups }: ComplaintStatistics,
  rules: RuleValues,
  lang: Lang,
): StatisticsTable {
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  return {
    id: 'monthByReason',
    name: NAMES.monthByReason[lang],
    columns: [
      { id: 'month', label: DIMENSION_NAMES.month[lang], format: 'text' },
      ...groups.reason.map(({ key }) => ({
        id: `reason ${key}`,
        label: nameOfKey('reason', key, rules, lang),
        format: 'count' as const,
      })),
      { id: 'total', label: TOTAL[lang], format: 'count' },
    ],
    rows: rows.map(({ month, counts }) => [month, ...counts, sum(counts)]),
    total: [TOTAL[lang], ...groups.reason.map(({ cases }) => cases), sum(groups.reason.map(({ cases }) => cases))],
  };
}

function statusTable({ statuses, total }: ComplaintStatistics, rules: RuleValues, lang: Lang): StatisticsTable {
  const share = (cases: number): number | undefined => (total.cases === 0 ? undefined : cases / total.cases);
  return {
    id: 'statuses',
    name: NAMES.statuses[lang],
    columns: [
      { id: 'status', label: { zh: '状态', en: 'Status' }[lang], format: 'text' },
      { id: 'cases', label: FIGURES[0].label[lang], format: 'count' },
      { id: 'share', label: FIGURES[1].label[lang], format: 'share' },
    ],
    rows: statuses.map(({ status, cases }) => [nameOfStatus(status, rules, lang), cases, share(cases)]),
    total: [TOTAL[lang], total.cases, share(total.cases)],
  };
}

type MonthOfAppeals = ComplaintStatistics['appeals']['months'][number];
type ReasonOfAppeals = ComplaintStatistics['appeals']['reasons'][number];

const GROUPS = ['reason', 'link', 'person', 'level'] as const satisfies readonly Dimension[];

/** What nobody has handled yet, in the order in which it is to be taken up. */
export const waitingTable = (waiting: readonly WaitingComplaint[], rules: RuleValues, lang: Lang): StatisticsTable =>
  tableOf('waiting', waitingColumns(rules, lang), waiting, lang);

/** The statistics as tables, in the order of their sheets. */
export function statisticsTables(
  statistics: ComplaintStatistics,
  rules: RuleValues,
  lang: Lang,
): readonly StatisticsTable[] {
  const { months, groups, total, appeals, cells } = statistics;
  const withRates: readonly FigureColumn<ComplaintStatistics['total']>[] = [...FIGURES, ...RATES];
  const monthName: FigureColumn<MonthOfAppeals> = {
    id: 'month',
    label: DIMENSION_NAMES.month,
    format: 'text',
    value: ({ month }) => month,
  };
  const reasonName: FigureColumn<ReasonOfAppeals> = {
    id: 'reason',
    label: DIMENSION_NAMES.reason,
    format: 'text',
    value: ({ reason }) => nameOfKey('reason', reason, rules, lang),
  };
  const appealMonths: readonly FigureColumn<MonthOfAppeals>[] = [monthName, ...APPEALS];
  const appealReasons: readonly FigureColumn<ReasonOfAppeals>[] = [reasonName, ...APPEALS];
  return [
    tableOf('months', MONTHS, months, lang, totalRow(MONTHS, withRates, total, lang)),
    ...GROUPS.map((dimension) => {
      const columns = groupColumns(dimension, rules, lang);
      return tableOf(dimension, columns, groups[dimension], lang, totalRow(columns, FIGURES, total, lang));
    }),
    monthByReason(statistics, rules, lang),
    statusTable(statistics, rules, lang),
    tableOf('appealMonths', appealMonths, appeals.months, lang, totalRow(appealMonths, APPEALS, appeals.total, lang)),
    tableOf(
      'appealReasons',
      appealReasons,
      appeals.reasons,
      lang,
      totalRow(appealReasons, APPEALS, appeals.total, lang),
    ),
    tableOf('cells', cellColumns(rules, lang), cells, lang),
  ];
}
