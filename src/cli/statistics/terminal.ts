import type { CountedComplaints } from '../../shared/desk/complaints';
import { showFigure, statisticsTables } from '../../shared/forms/statistics';
import type { Lang } from '../../shared/text/lang';
import { bold, layLines, layTable } from '../terminal';
import { headingOf } from './heading';

/** The tables that a terminal shows, and of each the columns. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  months: ['month', 'cases', 'change', 'onTimeRate', 'meanDays', 'satisfaction', 'loss', 'rate'],
  reason: ['reason', 'cases', 'share', 'cumulative', 'valid', 'onTimeRate', 'loss'],
  link: ['link', 'cases', 'share', 'valid'],
  level: ['level', 'cases', 'share', 'onTimeRate'],
};

/** The format that a code of a key figure stands for. */
const isShare = (code: string): boolean => code.includes('%');

/** The statistics on a screen: the figures of the overview, then the tables that are looked at first. */
export function summaryText(counted: CountedComplaints, lang: Lang): string {
  const { title, about, figures, remarks } = headingOf(counted, lang);
  const lines = figures.map(({ label, value, format, note = '' }): [string, string] => {
    const text = showFigure(value, isShare(format) ? 'share' : 'rate');
    return [label, note === '' ? text : `${text}  (${note})`];
  });
  const tables = statisticsTables(counted.statistics, counted.rules.values, lang).flatMap(
    ({ id, name, columns, rows, total }) => {
      const wanted = SHOWN[id]?.map((column) => columns.findIndex((one) => one.id === column));
      if (wanted === undefined || rows.length === 0) return [];
      const cells = [...rows, ...(total === undefined ? [] : [total])];
      const body = cells.map((row) => wanted.map((i) => showFigure(row[i], columns[i].format)));
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
