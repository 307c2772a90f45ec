import type { Exclusion, Recalculation } from '../shared/list/result';
import type { ListLayout } from '../shared/list/layout';
import type { RuleBook } from '../shared/rulebook/book';
import { nameLetter } from '../shared/rules/letters/show';
import type { ValueClass } from '../shared/rules/letters/kinds';
import type { Lang } from '../shared/text/lang';
import { listIn } from '../shared/text/list';
import { formatNumber, formatPercent, type Message, say } from '../shared/text/message';
import { type Day, formatDay } from '../shared/values/date';
import { cellName } from '../shared/workbook/table';
import type { ChangedFile, PatchedFile } from './patch-file';
import { labels, REASONS } from './words';

/** Everything that a recalculation is reported from, whatever the form. */
export interface ListReport {
  readonly file: string;
  readonly sheet: string;
  readonly layout: ListLayout;
  readonly asOf: Day | undefined;
  readonly result: Recalculation;
  readonly book: RuleBook;
  /** Remarks about the file, before those about the list. */
  readonly notes: readonly Message[];
  /** Where the results went. */
  readonly written: string | undefined;
}

/** How the cells that were left alone are named. */
const skippedCells = ({ skipped }: PatchedFile): string[] => skipped.map(({ at }) => cellName(at.row, at.column));

/** Findings that `--strict` turns into exit code 1. */
export const findings = ({ result }: ListReport): number =>
  result.problems.length + result.duplicates.length + result.exclusions.reduce((sum, { rows }) => sum + rows.length, 0);

const valueCell = ({ layout }: ListReport, row: number): string =>
  cellName(row, layout.columns.get('value')?.index ?? 0);

const tierName = (tier: string, { book }: ListReport, lang: Lang): string =>
  nameLetter('tier', tier as ValueClass, book.values)[lang];

/** The report as JSON: everything, nothing cut short. */
export function reportJson(report: ListReport, lang: Lang) {
  const { file, sheet, asOf, result, book, notes, written } = report;
  const excluded = result.exclusions.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    format: 'kadesk-recalc/1',
    file,
    sheet,
    asOf: asOf === undefined ? null : formatDay(asOf),
    rows: result.rows,
    classified: result.classified,
    excluded,
    counts: result.counts,
    changes: result.changes ?? null,
    exclusions: result.exclusions.map(({ reason, rows }) => ({
      reason,
      message: REASONS[reason][lang],
      count: rows.length,
      cells: rows.map((row) => valueCell(report, row)),
    })),
    problems: result.problems.map(({ row, column, message }) => ({
      cell: cellName(row, column),
      id: message.id,
      message: say(lang, message),
    })),
    duplicates: result.duplicates.map(({ key, rows }) => ({ key, rows: rows.map((row) => row + 1) })),
    notes: [...notes, ...result.notes].map((note) => ({ id: note.id, message: say(lang, note) })),
    columns: result.columns.map(({ code, label }) => ({ code, label: label[lang] })),
    ruleBook: { version: book.version, hash: book.hash, overridden: book.overridden },
    output: written ?? null,
  };
}

/** How many places a line of the terminal names. */
const NAMED = 6;

const places = (cells: readonly string[], lang: Lang): string =>
  cells.slice(0, NAMED).join(' ') +
  (cells.length > NAMED ? ` … ${labels.more[lang].replace('{n}', String(cells.length - NAMED))}` : '');

function excludedLine(report: ListReport, { reason, rows }: Exclusion, lang: Lang): string {
  return `${REASONS[reason][lang]} ${rows.length}  ${places(
    rows.map((row) => valueCell(report, row)),
    lang,
  )}`;
}

/** What became of a workbook that was changed, as JSON; nothing where none was. */
export const patchedJson = (patched: PatchedFile | undefined) =>
  patched && {
    changedCells: patched.changed,
    skippedCells: skippedCells(patched),
    undo: patched.undo ?? null,
    backup: patched.backup ?? null,
  };

/** What became of a workbook that was changed, as lines of label and text. */
export function patchedLines(patched: PatchedFile, lang: Lang): [label: string, text: string][] {
  const lines: [string, string][] = [[labels.changedCells[lang], formatNumber(patched.changed)]];
  if (patched.skipped.length > 0) {
    const named = places(skippedCells(patched), lang);
    lines.push([`${labels.skipped[lang]} ${patched.skipped.length}`, labels.skippedWhy[lang] + named]);
  }
  return [...lines, ...changedLines(patched, lang)];
}

/** Where a changed workbook lies, its old one, and what undoes the change. */
export function changedLines({ written, backup, undo }: ChangedFile, lang: Lang): [label: string, text: string][] {
  const lines: [string, string][] =
    written === undefined ? [['', labels.nothingToChange[lang]]] : [[labels.written[lang], written]];
  if (backup !== undefined) lines.push([labels.backup[lang], backup]);
  if (undo !== undefined) lines.push([labels.undo[lang], undo]);
  return lines;
}

/** The report as lines of label and text: the terminal's preview and the summary sheet. */
export function reportLines(report: ListReport, lang: Lang): [label: string, text: string][] {
  const { file, sheet, asOf, result, book, layout } = report;
  const lines: [string, string][] = [
    [
      labels.file[lang],
      `${file} › ${sheet} (${lang === 'zh' ? `标题行 ${layout.headerRow + 1}` : `header row ${layout.headerRow + 1}`})`,
    ],
    [labels.asOf[lang], asOf === undefined ? labels.notSet[lang] : formatDay(asOf)],
    [
      labels.customers[lang],
      `${formatNumber(result.rows)}: ${labels.classified[lang]} ${formatNumber(result.classified)}, ${labels.excluded[lang]} ${formatNumber(result.rows - result.classified)}`,
    ],
    ...result.exclusions.map((one): [string, string] => ['', excludedLine(report, one, lang)]),
  ];
  (['A', 'B', 'C'] as const).forEach((letter, i) => {
    const share = result.classified === 0 ? 0 : result.counts[letter] / result.classified;
    lines.push([
      i === 0 ? labels.tiers[lang] : '',
      `${tierName(`V-${letter}`, report, lang)}  ${formatNumber(result.counts[letter])}  (${formatPercent(share)})`,
    ]);
  });
  if (result.changes !== undefined) {
    const counts = result.changes.counts
      .filter(({ before, after }) => before + after > 0)
      .map(({ tier, before, after }) => `${tierName(tier, report, lang)} ${before} → ${after}`);
    lines.push([labels.changes[lang], counts.join(lang === 'zh' ? '，' : ', ')]);
    for (const { from, to, count } of result.changes.moves) {
      const names = [tierName(from, report, lang), tierName(to, report, lang)];
      lines.push([
        '',
        lang === 'zh' ? `${count}家由${names[0]}变为${names[1]}` : `${count} from ${names[0]} to ${names[1]}`,
      ]);
    }
  }
  lines.push([
    labels.added[lang],
    listIn(
      result.columns.map(({ label }) => label),
      lang,
    ),
  ]);
  result.problems.slice(0, NAMED).forEach(({ row, column, message }, i) => {
    lines.push([
      i === 0 ? `${labels.problems[lang]} ${result.problems.length}` : '',
      `${cellName(row, column)}  ${say(lang, message)}`,
    ]);
  });
  if (result.problems.length > NAMED)
    lines.push(['', `… ${labels.more[lang].replace('{n}', String(result.problems.length - NAMED))}`]);
  [...report.notes, ...result.notes].forEach((note, i) =>
    lines.push([i === 0 ? labels.notes[lang] : '', say(lang, note)]),
  );
  lines.push([labels.ruleBook[lang], `${book.version} (${book.hash})`]);
  if (book.overridden.length > 0) lines.push([labels.overridden[lang], book.overridden.join(', ')]);
  return lines;
}
