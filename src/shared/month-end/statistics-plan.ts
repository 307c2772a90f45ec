import type { CountedComplaints } from '../desk/complaints';
import { statisticsTables, type StatisticsTable, waitingTable } from '../forms/statistics';
import { CODES, WIDTHS } from '../forms/statistics/formats';
import type { Lang } from '../text/lang';
import { say } from '../text/message';
import { planned, type PlannedCell, type SheetPlan } from '../workbook/sheet-plan';
import { labels } from './words';

type Line = readonly PlannedCell[];

function tableLines({ name, columns, rows, total }: StatisticsTable): readonly Line[] {
  const line = (values: readonly (string | number | undefined)[]): Line =>
    columns.map(({ format }, i) => planned(values[i] ?? null, 'text', { format: CODES[format] }));
  return [
    [planned(name, 'group')],
    columns.map(({ label }) => planned(label, 'heading')),
    ...rows.map(line),
    ...(total === undefined ? [] : [line(total)]),
    [],
  ];
}

/** The statistics on one sheet, table below table. */
export function statisticsPlan(
  { statistics, waiting, rules, notes }: CountedComplaints,
  name: string,
  lang: Lang,
): SheetPlan {
  const tables = [
    ...statisticsTables(statistics, rules.values, lang),
    ...(waiting.length === 0 ? [] : [waitingTable(waiting, rules.values, lang)]),
  ];
  const most = Math.max(...tables.map(({ columns }) => columns.length));
  return {
    name,
    frozenRows: 1,
    widths: Array.from({ length: most }, (_, i) =>
      Math.max(...tables.flatMap(({ columns }) => (i < columns.length ? [WIDTHS[columns[i].format]] : []))),
    ),
    rows: [
      [planned(labels.statistics[lang], 'title')],
      ...notes.map((note) => [planned(say(lang, note), 'note')]),
      ...tables.flatMap(tableLines),
    ],
  };
}
