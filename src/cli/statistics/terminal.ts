import type { CountedComplaints } from '../../shared/desk/complaints';
import { statisticsTables, type TableFormat } from '../../shared/forms/statistics';
import type { Lang } from '../../shared/text/lang';
import { formatNumber, formatPercent } from '../../shared/text/message';
import { bold, layLines, layTable } from '../terminal';
import { headingOf } from './heading';

/** The tables that a terminal shows, and of each the columns. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  months: ['month', 'cases', 'change', 'onTimeRate', 'meanDays', 'satisfaction', 'loss', 'rate'],
  reason: ['reason', 'cases', 'share', 'cumulative', 'valid', 'onTimeRate', 'loss'],
  link: ['link', 'cases', 'share', 'valid'],
  level: ['level', 'cases', 'share', 'onTimeRate'],
};

const DIGITS = 2;

function shown(value: string | number | undefined, format: TableFormat): string {
  if (value === undefined) return '–';
  if (typeof value === 'string') return value;
  if (format === 'share') return formatPercent(value);
  if (format === 'change') return `${value > 0 ? '+' : ''}${formatPercent(value)}`;
  return formatNumber(Number(value.toFixed(DIGITS)));
}

/** The format that a code of a key figure stands for. */
const isShare = (code: string): boolean => code.includes('%');

/** The statistics on a screen: the figures of the overview, then the tables that are looked at first. */
export function summaryText(counted: CountedComplaints, lang: Lang): string {
  const { title, about, figures, remarks } = headingOf(counted, lang);
  const lines = figures.map(({ label, value, format, note = '' }): [string, string] => {
    const text = shown(value, isShare(format) ? 'share' : 'rate');
    return [label, note === '' ? text : `${text}  (${note})`];
  });
  const tables = statisticsTables(counted.statistics, counted.rules.values, lang).flatMap(
    ({ id, name, columns, rows, total }) => {
      const wanted = SHOWN[id]?.map((column) => columns.findIndex((one) => one.id === column));
      if (wanted === undefined || rows.length === 0) return [];
      const cells = [...rows, ...(total === undefined ? [] : [total])];
      const body = cells.map((row) => wanted.map((i) => shown(row[i], columns[i].format)));
      return [`${bold(name)}\n${layTable([wanted.map((i) => columns[i].label), ...body])}`];
    },
  );
  return [
    bold(title),
    ...about,
    '',
    layLines(lines),
    '',
    ...remarks,
    ...(remarks.length > 0 ? [''] : []),
    tables.join('\n\n'),
  ].join('\n');
}
