import type { CheckContext, Finding, Remedy } from '../checks/check';
import type { IgnoreList } from '../checks/ignores';
import { mend } from '../checks/mend';
import type { CheckOptions } from '../checks/run-checks';
import type { FoundForm } from '../forms/found';
import { reanchored } from '../forms/reanchor';
import type { Mark, WorkbookPort } from '../port/port';
import type { RunOptions } from '../port/run';
import { checkWorkbook } from '../report/check-workbook';
import type { FileReport } from '../report/schema';
import type { RuleBook } from '../rulebook/book';
import { say } from '../text/message';
import type { Day } from '../values/date';
import type { CellPatch, WorkbookPatch } from '../workbook/patch';
import { contentAt } from '../workbook/read-content';
import type { Book } from '../workbook/sheet';
import { type DeskTerms, referenceDate, rulesInForce } from './terms';

/** A workbook as it was read and checked. */
export interface CheckedDesk {
  readonly book: Book;
  readonly rules: RuleBook;
  /** The company's, over which `rules` may stand; the textbook's where it has none. */
  readonly company: RuleBook;
  readonly asOf: Day | undefined;
  /** Its forms and their rows, for whatever else is asked of the same workbook. */
  readonly context: CheckContext;
  readonly report: FileReport;
  /** What was found, in the order of `report.findings`. */
  readonly findings: readonly Finding[];
  readonly ignores: IgnoreList;
}

/**
 * Checks a book that was read.
 * @param forms  of it, where they were found already
 * @throws Problems where its own rules are wrong
 * @throws Problem where `only` names a check that does not exist
 */
export function checkBook(
  book: Book,
  terms: DeskTerms,
  options: CheckOptions = {},
  forms?: readonly FoundForm[],
): CheckedDesk {
  const { rules, notes } = rulesInForce(book, terms);
  const asOf = referenceDate(terms.asOf, rules);
  return { book, rules, company: terms.company, asOf, ...checkWorkbook(book, rules, asOf, options, notes, forms) };
}

/** Reads a workbook and checks its forms. */
export const checkPort = async (
  port: WorkbookPort,
  terms: DeskTerms,
  options: CheckOptions & RunOptions = {},
): Promise<CheckedDesk> => checkBook(await port.read(options), terms, options);

/** Everything that is certain in a checked workbook, mended: shown before it is applied. */
export const mendAll = ({ book, rules, asOf, ignores }: CheckedDesk, { lang }: DeskTerms, options: CheckOptions = {}) =>
  mend(book, rules, asOf, ignores, lang, options);

/** One remedy as a patch: the fix of a finding, or a suggestion that somebody chose. */
export function remedyPatch(
  { book, rules }: CheckedDesk,
  finding: Finding,
  remedy: Remedy,
  { lang }: DeskTerms,
): WorkbookPatch {
  const { place, now, format, words } = remedy;
  const sheet = book.sheets.find(({ name }) => name === place.sheet)!;
  const { anchor } = finding;
  const isOwnCell = finding.place.row === place.row && finding.place.column === place.column;
  const cell: CellPatch = {
    at: place,
    ...(anchor !== undefined && isOwnCell && finding.place.sheet === place.sheet ? { anchor } : {}),
    was: contentAt(sheet, place.row, place.column),
    now,
    why: say(lang, words),
    ...(format !== undefined && { format }),
  };
  return reanchored(book, { cells: [cell], columns: [], tables: [] }, rules);
}

/** Findings as marks of their cells: the worst of each cell. They are given in the order of a report, the worst first. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { place, outcome, severity } of findings) {
    const key = JSON.stringify([place.sheet, place.row, place.column]);
    if (!marks.has(key)) marks.set(key, { at: place, tone: outcome === 'review' ? 'review' : severity });
  }
  return [...marks.values()];
}
