import { join } from 'node:path';
import type { MonthEnd } from '../../shared/month-end';
import { labels } from '../../shared/month-end/words';
import type { Lang } from '../../shared/text/lang';
import { formatNumber, formatPercent, say } from '../../shared/text/message';
import { formatDay } from '../../shared/values/date';
import { calendarName, fileName, type MonthFiles } from './files';
import type { Replaced } from './folder';
import { labels as own } from './words';

const shown = (value: number | undefined, format: string): string => {
  if (value === undefined) return '—';
  return format.includes('%') ? formatPercent(value) : formatNumber(value);
};

/** A month end as lines of label and text. */
export function monthLines(end: MonthEnd, lang: Lang): [label: string, text: string][] {
  const { book, name, asOf, rules, parts, missing, notes } = end;
  return [
    [labels.workbook[lang], book.name],
    [labels.month[lang], name],
    [labels.asOf[lang], formatDay(asOf)],
    ...parts.map(({ title, figures }): [string, string] => [
      title[lang],
      figures
        .map(({ label, value, format }) => `${label[lang]} ${shown(value, format)}`)
        .join(lang === 'zh' ? '，' : ', '),
    ]),
    ...missing.map((message, i): [string, string] => [i === 0 ? labels.missing[lang] : '', say(lang, message)]),
    ...notes.map((message, i): [string, string] => [i === 0 ? labels.notes[lang] : '', say(lang, message)]),
    [labels.ruleBook[lang], `${rules.version} (${rules.hash})`],
  ];
}

/** What a forced run did with files of the run before that it does not make itself. */
export const replacedLines = ({ removed, left }: Replaced, lang: Lang): [label: string, text: string][] => [
  ...removed.map((name, i): [string, string] => [
    i === 0 ? own.removed[lang] : '',
    `${name} (${own.removedWhy[lang]})`,
  ]),
  ...left.map((name, i): [string, string] => [i === 0 ? own.left[lang] : '', `${name} (${own.leftWhy[lang]})`]),
];

/** The same as JSON, each part with its file. */
export const monthJson = (
  end: MonthEnd,
  { file, folder, lang, masked }: Pick<MonthFiles, 'file' | 'folder' | 'lang' | 'masked'>,
  { removed, left }: Replaced,
) => ({
  format: 'kadesk-month-end/1',
  file: end.book.name,
  month: end.name,
  asOf: formatDay(end.asOf),
  summary: join(folder, `${end.name} ${labels.summary[lang]}.xlsx`),
  parts: end.parts.map((part) => ({
    part: part.id,
    title: part.title[lang],
    file: join(folder, fileName(end, part, file, { lang, masked })),
    ...(part.calendar === undefined ? {} : { calendar: join(folder, calendarName(end, part, lang)) }),
    figures: part.figures.map(({ label, value }) => ({ label: label[lang], value: value ?? null })),
  })),
  removed: removed.map((name) => join(folder, name)),
  leftChanged: left.map((name) => join(folder, name)),
  missing: end.missing.map((message) => ({ id: message.id, message: say(lang, message) })),
  notes: end.notes.map((message) => ({ id: message.id, message: say(lang, message) })),
  ruleBook: { version: end.rules.version, hash: end.rules.hash, overridden: end.rules.overridden },
});
