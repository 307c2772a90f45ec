import { type CountedComplaints } from '../desk/complaints';
import { makeKit } from '../forms/kit';
import { formOf } from '../forms/registry';
import { statisticsOf } from '../forms/statistics';
import { FIGURES } from '../forms/statistics/columns';
import { COUNT, kitChoices, type Made, type MonthContext, type MonthFigure, SHARE, YUAN } from './part';
import { labels, words } from './words';

const REGISTRATION = 'complaintRegistration';
const STATISTICS = 'complaintStatistics';

const FORMATS: Readonly<Record<string, string>> = { share: SHARE, money: YUAN, count: COUNT };

/** The figures of the month that a manager asks for first. */
const ASKED = ['cases', 'valid', 'onTimeRate', 'satisfaction', 'repeatRate', 'loss'] as const;

/** 投诉统计: all complaints of the workbook up to the end of the month, month by month; its figures are those of the month. */
export function statisticsPart({ book, forms, rules, asOf, month }: MonthContext): Made {
  if (!forms.some(({ form }) => form.id === REGISTRATION)) return { missing: words.noComplaints() };
  const within = { from: -Infinity, to: month.to };
  const { statistics, waiting, notes } = statisticsOf(book, rules, asOf, within, forms);
  const counted: CountedComplaints = { statistics, waiting, names: [book.name], within, asOf, rules, notes };
  const { total } = statisticsOf(book, rules, asOf, month, forms).statistics;
  const figures = ASKED.map((id): MonthFigure => {
    const { label, value, format } = FIGURES.find((one) => one.id === id)!;
    const found = value(total);
    return { label, value: typeof found === 'number' ? found : undefined, format: FORMATS[format] ?? COUNT };
  });
  return {
    part: {
      id: 'statistics',
      title: labels.statistics,
      figures: [...figures, { label: labels.waiting, value: waiting.length, format: COUNT }],
      content: { kind: 'statistics', counted },
    },
  };
}

/** 客户投诉分析统计表: a line for each complaint that was accepted in the month, with what came of it. */
export function caseListPart(context: MonthContext): Made {
  const { book, forms, month } = context;
  const found = forms.filter(({ form }) => form.id === REGISTRATION);
  if (found.length === 0) return { missing: words.noComplaints() };
  const cases = found
    .flatMap(({ rows }) => rows)
    .filter((row) => {
      const on = row.day('acceptedOn');
      return on !== undefined && on >= month.from && on < month.to + 1 && !row.isBlank('caseNo');
    });
  const kit = makeKit([formOf(STATISTICS)], {
    ...kitChoices(context),
    beside: { book, forms },
    entries: { [STATISTICS]: cases.map((row) => ({ caseNo: row.text('caseNo') })) },
  });
  return {
    part: {
      id: 'caseList',
      title: labels.caseList,
      figures: [{ label: labels.rows, value: cases.length, format: COUNT }],
      content: { kind: 'kit', kit },
    },
  };
}
