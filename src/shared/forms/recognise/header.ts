import type { RuleValues } from '../../rulebook/book';
import { bareLabel } from '../../workbook/header';
import { columnsNear } from '../../workbook/columns-near';
import type { Sheet } from '../../workbook/sheet';
import { CellKind } from '../../workbook/table';
import type { Form } from '../form';
import { assign, claimsOf, type HeaderColumn, isChosen, type Levels, levelsOf } from './claims';
import { HeaderGuess } from './header-guess';
import { labelKey } from './labels';
import { countCells, type HeaderSearch, textAt } from './search';

/** A header that was found, from its first to its last row. */
export interface Header {
  readonly form: Form;
  readonly doubt: Form | undefined;
  readonly top: number;
  readonly bottom: number;
  /** The last row where it holds units or remarks and no labels. */
  readonly unitRow: number | undefined;
  readonly columns: ReadonlyMap<string, HeaderColumn>;
  /** Rows in which the same header stands once more, as printed lists repeat it. */
  readonly repeats: { readonly top: number; readonly bottom: number }[];
}

/** A title row, a header block and the like hold few cells; rows of data hold more. */
const TITLE_CELLS = 3;
/** Rows around a header in which stacked labels give a page of one case away. */
const CARD_ROWS = 3;

interface Candidate {
  readonly form: Form;
  readonly columns: Map<string, HeaderColumn>;
  /** Share of the textbook's fields, and what a title adds. */
  readonly score: number;
}

function judge(form: Form, columns: Map<string, HeaderColumn>, titled: boolean, rules: RuleValues) {
  const { minFields, printedShare, titledShare, reconstructedShare, titleWeight } = rules.forms.recognition;
  const textbook = form.fields.filter(({ profile }) => profile === 'textbook');
  const share = textbook.filter(({ id }) => columns.has(id)).length / textbook.length;
  const enough = titled
    ? share >= titledShare
    : form.origin === 'printed'
      ? share >= printedShare
      : columns.size / form.fields.length >= reconstructedShare;
  const accepted = columns.size >= minFields && enough;
  return accepted ? { form, columns, score: share + (titled ? titleWeight : 0) } : undefined;
}

const better = (one: Candidate, other: Candidate): number =>
  other.score - one.score || other.columns.size - one.columns.size;

/** Whether a row has a few cells, as titles have, and a text among them. */
function isShort(sheet: Sheet, row: number): boolean {
  let [texts, cells] = [0, 0];
  for (const column of columnsNear(sheet)(row)) {
    const kind = sheet.column(column).kind(row);
    if (kind === CellKind.Blank) continue;
    if (++cells > TITLE_CELLS) return false;
    if (kind === CellKind.Text) texts++;
  }
  return texts > 0;
}

/** Whether a row holds little more than the title of a form. */
export function isTitleRow(search: HeaderSearch, row: number): boolean {
  return isShort(search.sheet, row) && titlesIn(search, row).length > 0;
}

/** The forms that a row names, by the first cell that names one. */
function titlesIn(search: HeaderSearch, row: number): readonly Form[] {
  for (let column = 0; column < search.sheet.columnCount; column++) {
    const named = search.titles(textAt(search, row, column));
    if (named.length > 0) return named;
  }
  return [];
}

/** The forms that a title above the header names: the nearest one, not above `from`; none where there is no title. */
function titledAbove(search: HeaderSearch, from: number, top: number): readonly Form[] {
  const highest = Math.max(from, top - search.rules.list.headerSearchRows);
  for (let row = top - 1; row >= highest; row--) {
    const named = isShort(search.sheet, row) ? titlesIn(search, row) : [];
    if (named.length > 0) return named;
  }
  return [];
}

/**
 * Whether different labels stand above one another in the same columns, within the block or around it: then this is a page of one
 * case, label beside value, and no table.
 */
function isCard(
  search: HeaderSearch,
  { form, columns }: Candidate,
  levels: readonly Levels[],
  from: number,
  [top, bottom]: readonly [number, number],
): boolean {
  const { labels, sheet, rules, book } = search;
  // The header block that all forms have stands above the table, also where the form has such a field of its own.
  const ofAll = new Set(rules.forms.header.flatMap(({ zh, en }) => [labelKey(zh), labelKey(en)]));
  const isOther = ({ field, column }: HeaderColumn, text: string) =>
    bareLabel(text) !== bareLabel(levels[column].at(-1)!) &&
    !ofAll.has(bareLabel(text)) &&
    labels.hits(text).some((hit) => hit.form === form) &&
    !isChosen(field, text, book);
  const places = [...columns.values()];
  let stacked = places.filter((one) => levels[one.column].slice(0, -1).some((text) => isOther(one, text))).length;
  for (const step of [-1, 1]) {
    const first = step < 0 ? top - 1 : bottom + 1;
    for (let row = first; row >= from && Math.abs(row - first) < CARD_ROWS; row += step) {
      const { texts, others } = countCells(sheet, row);
      if (texts + others === 0) break;
      stacked += places.filter((one) => isOther(one, textAt(search, row, one.column))).length;
    }
  }
  return stacked > 1;
}

interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly best: Candidate;
  readonly doubt: Form | undefined;
  readonly titledAbove: boolean;
}

/** The form that a block of rows is the header of. */
function readBlock(search: HeaderSearch, from: number, top: number, bottom: number): Block | undefined {
  const { sheet, titles, rules } = search;
  const levels = levelsOf(search, top, bottom);
  const claims = claimsOf(levels, search);
  const forms = [...new Set(claims.map(({ hit }) => hit.form))];
  if (forms.length === 0) return undefined;
  const above = titledAbove(search, from, top);
  const titled = above.length > 0 ? above : titles(sheet.name);
  const candidates = forms
    .map((form) => judge(form, assign(form, claims, levels), titled.includes(form), rules))
    .filter((one) => one !== undefined)
    .sort(better);
  const [best, second] = candidates;
  if (best === undefined || isCard(search, best, levels, from, [top, bottom])) return undefined;
  const doubt = second !== undefined && better(best, second) === 0 ? second.form : undefined;
  return { top, bottom, best, doubt, titledAbove: above.length > 0 };
}

/** Whether a row may be part of a header at all: texts, and hardly anything else. */
function isTexts(sheet: Sheet, row: number): boolean {
  const { texts, others } = countCells(sheet, row);
  return texts > 0 && texts >= others;
}

/** The best reading of a header around a row: the row alone, with the one above or below it, or with both. */
function blockAround(search: HeaderSearch, from: number, row: number): Block | undefined {
  const { sheet } = search;
  const [up, down] = [row - 1 >= from && isTexts(sheet, row - 1), isTexts(sheet, row + 1)];
  const blocks = [
    readBlock(search, from, row, row),
    up ? readBlock(search, from, row - 1, row) : undefined,
    down ? readBlock(search, from, row, row + 1) : undefined,
    up && down ? readBlock(search, from, row - 1, row + 1) : undefined,
  ];
  // Sorting is stable: of readings that say the same the one of fewer rows comes first.
  return blocks.filter((block) => block !== undefined).sort((one, other) => better(one.best, other.best))[0];
}

/** The last row of the labels: merged ones reach down. */
function lastRow({ merges }: HeaderSearch, { bottom, best, top }: Block): number {
  let last = bottom;
  for (const { column } of best.columns.values()) {
    for (let row = top; row <= bottom; row++) last = Math.max(last, merges.at(row, column)?.bottom ?? row);
  }
  return last;
}

const sameColumns = (one: ReadonlyMap<string, HeaderColumn>, other: ReadonlyMap<string, HeaderColumn>): boolean =>
  one.size === other.size && [...one].every(([id, { column }]) => other.get(id)?.column === column);

/** Rows in which several groups of columns are merged. */
function groupRows({ merges, columnCount }: Sheet): ReadonlySet<number> {
  const count = new Map<number, number>();
  for (const { top, bottom, left, right } of merges) {
    if (top === bottom && right > left && right - left + 1 < columnCount) count.set(top, (count.get(top) ?? 0) + 1);
  }
  return new Set([...count].filter(([, groups]) => groups > 1).map(([row]) => row));
}

/** Every header of a form on a sheet, from the top down. */
export function findHeaders(search: HeaderSearch): Header[] {
  const { sheet } = search;
  const groups = groupRows(sheet);
  const guess = new HeaderGuess(search);
  const headers: Header[] = [];
  let from = 0;
  for (let row = 0; row < sheet.rowCount; row++) {
    if (!guess.isLikely(row) && !groups.has(row)) continue;
    const block = blockAround(search, from, row);
    if (block === undefined) continue;
    const { best, doubt, top } = block;
    const labelled = lastRow(search, block);
    const unitRow = search.units.isUnitRow(sheet, labelled + 1) ? labelled + 1 : undefined;
    const bottom = unitRow ?? labelled;
    const last = headers.at(-1);
    if (last?.form === best.form && !block.titledAbove && sameColumns(last.columns, best.columns))
      last.repeats.push({ top, bottom });
    else headers.push({ form: best.form, doubt, top, bottom, unitRow, columns: best.columns, repeats: [] });
    from = bottom + 1;
    row = bottom;
  }
  return headers;
}
