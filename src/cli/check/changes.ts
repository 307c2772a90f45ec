import { shownIn } from '../../shared/checks/spots';
import type { Lang } from '../../shared/text/lang';
import { say } from '../../shared/text/message';
import { formatMoment } from '../../shared/values/date';
import { type CellContent, isAbsent, isFormula } from '../../shared/workbook/content';
import type { CellPatch, WorkbookPatch } from '../../shared/workbook/patch';
import type { Book } from '../../shared/workbook/sheet';
import { cellName, CellKind } from '../../shared/workbook/table';
import { bold, layTable, short } from '../terminal';
import { labels, words } from './words';

/** A text in quotes where one would take it for a number, or not see its blanks. */
const asText = (text: string): string => (text.trim() !== text || /^[\d.,]+$/.test(text) ? `“${text}”` : text);

function wasShown({ at }: CellPatch, { sheets }: Book, lang: Lang): string {
  const sheet = sheets.find(({ name }) => name === at.sheet)!;
  const shown = shownIn(sheet, at.row, at.column);
  if (shown === '') return labels.blank[lang];
  return sheet.column(at.column).kind(at.row) === CellKind.Text ? asText(shown) : shown;
}

function nowShown({ now, format }: CellPatch, lang: Lang): string {
  const plain = isAbsent(now) ? null : isFormula(now) ? (now.shows ?? null) : now;
  if (plain === null || plain === '') return labels.blank[lang];
  if (typeof plain === 'object') return plain.error;
  if (typeof plain === 'number')
    return format !== undefined && /y/.test(format.to) ? formatMoment(plain) : String(plain);
  return typeof plain === 'string' ? asText(plain) : String(plain);
}

const placeOf = ({ at }: CellPatch): string => `${at.sheet}!${cellName(at.row, at.column)}`;

/** What is mended in a workbook, cell by cell, as a table. */
export function changesText(book: Book, { cells }: WorkbookPatch, lang: Lang): string {
  if (cells.length === 0) return `${bold(book.name)}  ${say(lang, words.nothingToFix())}`;
  const head = [labels.cell, labels.was, labels.now].map((label) => label[lang]);
  const rows = cells.map((cell) => [placeOf(cell), short(wasShown(cell, book, lang)), short(nowShown(cell, lang))]);
  return `${bold(book.name)}\n\n${layTable([head, ...rows])}\n`;
}

const nowOf = ({ now }: CellPatch): CellContent => (isAbsent(now) ? null : now);

/** The same as JSON. */
export const changesJson = ({ name }: Book, { cells }: WorkbookPatch) => ({
  file: name,
  cells: cells.map((cell) => ({ cell: placeOf(cell), was: cell.was, now: nowOf(cell), why: cell.why ?? '' })),
});
