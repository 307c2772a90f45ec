import type { CountedComplaints } from '../../shared/desk/complaints';
import type { RuleBook } from '../../shared/rulebook/book';
import type { ComplaintStatistics } from '../../shared/rules/complaint/statistics';
import type { Rate } from '../../shared/rules/rate';
import type { Lang } from '../../shared/text/lang';
import { listIn } from '../../shared/text/list';
import { formatNumber, formatPercent, say } from '../../shared/text/message';
import { type Day, formatDay } from '../../shared/values/date';
import { APPEALS, FIGURES } from '../../shared/forms/statistics/columns';
import { CODES } from '../../shared/forms/statistics/formats';
import type { Heading, KeyFigure } from './workbook';
import { labels, words } from './words';

const DIGITS = 2;

const round = (value: number): string => formatNumber(Number(value.toFixed(DIGITS)));

/** The figures of the overview, the most asked for first. */
function keyFigures({ total, appeals }: ComplaintStatistics, rules: RuleBook, lang: Lang): KeyFigure[] {
  const confidence = formatPercent(rules.values.complaint.rates.confidence);
  const figure = (id: string, note?: string): KeyFigure => {
    const { label, format, value } = FIGURES.find((one) => one.id === id)!;
    return { label: label[lang], value: value(total), format: CODES[format], ...(note === undefined ? {} : { note }) };
  };
  const of = (part: number, whole: number): string => `${formatNumber(part)} / ${formatNumber(whole)}`;
  const interval = (rate: Rate | undefined): string =>
    rate === undefined ? '' : `${confidence}: ${round(rate.low)} – ${round(rate.high)}`;
  const appealed = APPEALS.find(({ id }) => id === 'appeals')!;
  return [
    figure('cases'),
    figure('valid', of(total.valid, total.judged)),
    figure('onTimeRate', of(total.onTime, total.answerable)),
    figure('meanDays'),
    figure('satisfaction', of(total.satisfied, total.answered)),
    figure('repeatRate', of(total.repeats, total.cases)),
    figure('loss'),
    figure('meanLoss'),
    { label: labels.rate[lang], value: total.rate?.share, format: CODES.rate, note: interval(total.rate) },
    { label: appealed.label[lang], value: appeals.total.appeals, format: CODES.count },
    {
      label: labels.appealRate[lang],
      value: appeals.total.rate?.share,
      format: CODES.rate,
      note: interval(appeals.total.rate),
    },
    {
      label: APPEALS.find(({ id }) => id === 'appealSatisfaction')!.label[lang],
      value: appeals.total.satisfaction,
      format: CODES.share,
      note: of(appeals.total.validSatisfied, appeals.total.valid),
    },
  ];
}

/** Open ends of a period read as such. */
const dayOrOpen = (day: Day): string => (Number.isFinite(day) ? formatDay(day) : '…');

export function headingOf(counted: CountedComplaints, lang: Lang): Heading {
  const { statistics, names, within, asOf, rules, notes } = counted;
  const titled = (label: string, text: string): string => (lang === 'zh' ? `${label}：${text}` : `${label}: ${text}`);
  const period =
    within === undefined
      ? labels.all[lang]
      : say(lang, words.period({ from: dayOrOpen(within.from), to: dayOrOpen(within.to) }));
  return {
    title: labels.title[lang],
    about: [
      [
        titled(labels.period[lang], period),
        titled(labels.asOf[lang], asOf === undefined ? labels.notSet[lang] : formatDay(asOf)),
      ].join('  '),
      [
        titled(labels.files[lang], listIn(names, lang)),
        say(lang, words.rules({ version: rules.version, hash: rules.hash })),
      ].join('  '),
    ],
    figures: keyFigures(statistics, rules, lang),
    remarks: notes.map((note) => say(lang, note)),
  };
}
