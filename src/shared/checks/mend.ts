import { reanchored } from '../forms/reanchor';
import type { RuleBook } from '../rulebook/book';
import type { Lang } from '../text/lang';
import { say } from '../text/message';
import type { Day } from '../values/date';
import type { CellPatch, WorkbookPatch } from '../workbook/patch';
import { overlay } from '../workbook/overlay';
import { contentAt } from '../workbook/read-content';
import type { Book } from '../workbook/sheet';
import { cellName } from '../workbook/table';
import type { Finding } from './check';
import { checkContext } from './context';
import { type IgnoreList, sift } from './ignores';
import { type CheckOptions, runChecks } from './run-checks';

/** What is mended at once is checked anew, since a cell may have two faults; more rounds than faults of one cell never help. */
const ROUNDS = 8;

const patchOf = (cells: Iterable<CellPatch>): WorkbookPatch => ({ cells: [...cells], columns: [], tables: [] });

const keyOf = ({ place: { sheet, row, column } }: Finding): string => `${sheet}\n${cellName(row, column)}`;

/** Puts a fix behind what an earlier round has already changed in its cell. */
function joined(book: Book, finding: Finding, earlier: CellPatch | undefined, lang: Lang): CellPatch {
  const { place, now, format, words } = finding.fix!;
  const why = say(lang, words);
  if (earlier !== undefined)
    return {
      ...earlier,
      now,
      why: `${earlier.why}${lang === 'zh' ? '；' : '; '}${why}`,
      ...(format && { format: earlier.format ?? format }),
    };
  const sheet = book.sheets.find(({ name }) => name === place.sheet)!;
  return {
    at: place,
    ...(finding.anchor && { anchor: finding.anchor }),
    was: contentAt(sheet, place.row, place.column),
    now,
    why,
    ...(format && { format }),
  };
}

/**
 * All fixes of a workbook as one patch, found round by round: a cell that is trimmed may then turn out to be a number stored as text.
 * Ignored findings are left as they are, and suggestions are left to people.
 */
export function mend(
  book: Book,
  rules: RuleBook,
  asOf: Day | undefined,
  ignores: Pick<IgnoreList, 'ignores'>,
  lang: Lang,
  options: CheckOptions = {},
): WorkbookPatch {
  const cells = new Map<string, CellPatch>();
  for (let round = 0; round < ROUNDS; round++) {
    const context = checkContext(overlay(book, patchOf(cells.values())), rules, asOf);
    const { runs } = sift(runChecks(context, options), ignores);
    const found = runs.flatMap(({ result }) => (result.outcome === 'checked' ? result.findings : []));
    const taken = new Set<string>();
    for (const finding of found) {
      if (finding.fix === undefined || taken.has(keyOf(finding))) continue;
      taken.add(keyOf(finding));
      cells.set(keyOf(finding), joined(book, finding, cells.get(keyOf(finding)), lang));
    }
    if (taken.size === 0) break;
  }
  return reanchored(book, patchOf(cells.values()), rules);
}
