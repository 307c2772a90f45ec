import { basename } from 'node:path';
import { nameLetter } from '../../shared/rules/letters/show';
import type { RuleBook } from '../../shared/rulebook/book';
import type { Lang } from '../../shared/text/lang';
import { listIn } from '../../shared/text/list';
import { formatNumber, type Message, say } from '../../shared/text/message';
import { type Day, formatDay } from '../../shared/values/date';
import { labels, REASONS } from '../words';
import type { CodedResult } from '../../shared/list/row-results';

/** What came of a list that stayed on disk. */
export interface BigListReport {
  readonly file: string;
  readonly book: RuleBook;
  readonly lang: Lang;
  readonly asOf: Day | undefined;
  readonly customers: number;
  readonly excluded: Readonly<Record<keyof typeof REASONS, number>>;
  /** Rows of the file, from 1; the first few. */
  readonly unreadableRows: readonly number[];
  readonly counts: Readonly<Record<'A' | 'B' | 'C', number>>;
  readonly columns: readonly CodedResult[];
  readonly notes: readonly Message[];
  readonly written: string | undefined;
}

const KINDS = ['blank', 'notPositive', 'unreadable'] as const;

export const excludedCount = ({ excluded }: BigListReport): number =>
  KINDS.reduce((sum, kind) => sum + excluded[kind], 0);

export function bigListJson(report: BigListReport) {
  const { file, book, lang, asOf, customers, excluded, unreadableRows, counts, columns, notes, written } = report;
  return {
    format: 'kadesk-recalc-rows/1',
    file: basename(file),
    asOf: asOf === undefined ? null : formatDay(asOf),
    rows: customers,
    classified: customers - excludedCount(report),
    excluded: excludedCount(report),
    counts,
    exclusions: KINDS.filter((kind) => excluded[kind] > 0).map((reason) => ({
      reason,
      message: REASONS[reason][lang],
      count: excluded[reason],
      rows: reason === 'unreadable' ? unreadableRows : [],
    })),
    notes: notes.map((note) => ({ id: note.id, message: say(lang, note) })),
    columns: columns.map(({ code, label }) => ({ code, label: label[lang] })),
    ruleBook: { version: book.version, hash: book.hash, overridden: book.overridden },
    output: written ?? null,
  };
}

export function bigListLines(report: BigListReport): [label: string, text: string][] {
  const { file, book, lang, asOf, customers, excluded, unreadableRows, counts, columns, notes } = report;
  const lines: [string, string][] = [
    [labels.file[lang], basename(file)],
    [labels.asOf[lang], asOf === undefined ? labels.notSet[lang] : formatDay(asOf)],
    [
      labels.customers[lang],
      `${formatNumber(customers)}  ${labels.classified[lang]} ${formatNumber(customers - excludedCount(report))}`,
    ],
  ];
  for (const kind of KINDS) {
    if (excluded[kind] === 0) continue;
    const where = kind === 'unreadable' && unreadableRows.length > 0 ? `  ${unreadableRows.join(' ')} …` : '';
    lines.push([labels.excluded[lang], `${REASONS[kind][lang]} ${formatNumber(excluded[kind])}${where}`]);
  }
  const tiers = (['A', 'B', 'C'] as const).map(
    (letter) => `${nameLetter('tier', `V-${letter}`, book.values)[lang]} ${formatNumber(counts[letter])}`,
  );
  lines.push([labels.tiers[lang], tiers.join('  ')]);
  lines.push([
    labels.added[lang],
    listIn(
      columns.map(({ label }) => label),
      lang,
    ),
  ]);
  notes.forEach((note, i) => lines.push([i === 0 ? labels.notes[lang] : '', say(lang, note)]));
  lines.push([labels.ruleBook[lang], `${book.version} (${book.hash})`]);
  return lines;
}
