import type { RuleValues } from '../../rulebook/book';
import { bareLabel } from '../../workbook/header';
import type { Sheet } from '../../workbook/sheet';
import { CellKind, type Column } from '../../workbook/table';
import type { Field, Form } from '../form';
import type { LabelHit, LabelIndex } from './labels';
import type { Merges } from './merges';
import type { Titles } from './titles';
import type { UnitTexts } from './units';

/** A field and the column that carries its label. */
export interface HeaderColumn {
  readonly field: Field;
  readonly column: number;
  /** As it stands in the sheet; the parts of a label that is split over rows are parted by a slash. */
  readonly label: string;
}

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

/** What headers are looked for with. */
export interface HeaderSearch {
  readonly sheet: Sheet;
  readonly merges: Merges;
  readonly labels: LabelIndex;
  readonly titles: Titles;
  readonly units: UnitTexts;
  readonly rules: RuleValues;
}

/** A cell's text over its merge: the text of the merge's first cell; '' for a number or a blank. */
export function textAt({ sheet, merges }: Pick<HeaderSearch, 'sheet' | 'merges'>, row: number, column: number): string {
  const merge = merges.at(row, column);
  const cells = sheet.column(merge?.left ?? column);
  const at = merge?.top ?? row;
  return cells.kind(at) === CellKind.Text ? cells.text(at) : '';
}

/** A title row, a header block and the like hold few cells; rows of data hold more. */
const TITLE_CELLS = 3;
/** Rows around a header in which stacked labels give a page of one case away. */
const CARD_ROWS = 3;

function countCells(sheet: Sheet, row: number): { texts: number; others: number } {
  let [texts, others] = [0, 0];
  for (let column = 0; column < sheet.columnCount; column++) {
    const kind = sheet.column(column).kind(row);
    if (kind === CellKind.Text) texts++;
    else if (kind !== CellKind.Blank) others++;
  }
  return { texts, others };
}

/** The labels of one column in a block of header rows, from the top down: equal neighbours once, blanks not at all. */
type Levels = readonly string[];

function levelsOf(search: HeaderSearch, top: number, bottom: number): Levels[] {
  const { sheet, merges } = search;
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) =>
    columns.map((column) => textAt(search, top + i, column).trim()),
  );
  // A group's label stands over its first column and means those to its right too, as far as they have labels of their own.
  rows.slice(0, -1).forEach((row, i) => {
    let group = '';
    columns.forEach((column) => {
      const below = rows.slice(i + 1).some((other) => other[column] !== '' && other[column] !== row[column]);
      if (row[column] !== '') group = below ? row[column] : '';
      else if (below && merges.at(top + i, column) === undefined) row[column] = group;
      else group = '';
    });
  });
  return columns.map((column) =>
    rows.map((row) => row[column]).filter((text, i, all) => text !== '' && text !== all[i - 1]),
  );
}

interface Claim {
  readonly hit: LabelHit;
  readonly column: number;
  /** 0 is the strongest. */
  readonly rank: number;
}

/** What the columns of a block may stand for; a label put together from its parts says more than its last part alone. */
function claimsOf(levels: readonly Levels[], labels: LabelIndex): Claim[] {
  return levels.flatMap((parts, column) => {
    if (parts.length === 0) return [];
    const own = labels.hits(parts[parts.length - 1]);
    const joined = parts.length > 1 ? labels.hitsOfKey(parts.map(bareLabel).join('')) : [];
    return [
      ...joined.map((hit): Claim => ({ hit, column, rank: hit.own ? 0 : 1 })),
      ...own.map((hit): Claim => ({ hit, column, rank: hit.own ? 2 : 3 })),
    ];
  });
}

/** Gives each field of a form one column, and each column one field: strong claims first, then from the left. */
function assign(form: Form, claims: readonly Claim[], levels: readonly Levels[]): Map<string, HeaderColumn> {
  const columns = new Map<string, HeaderColumn>();
  const taken = new Set<number>();
  const own = claims.filter(({ hit }) => hit.form === form);
  for (const { hit, column } of own.sort((one, other) => one.rank - other.rank || one.column - other.column)) {
    if (columns.has(hit.field.id) || taken.has(column)) continue;
    taken.add(column);
    columns.set(hit.field.id, { field: hit.field, column, label: levels[column].join('/') });
  }
  return columns;
}

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
  for (let column = 0; column < sheet.columnCount; column++) {
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
  const { labels, sheet, rules } = search;
  // The header block that all forms have stands above the table, also where the form has such a field of its own.
  const ofAll = new Set(rules.forms.header.flatMap(({ zh, en }) => [bareLabel(zh), bareLabel(en)]));
  const isOther = (column: number, text: string) =>
    bareLabel(text) !== bareLabel(levels[column].at(-1)!) &&
    !ofAll.has(bareLabel(text)) &&
    labels.hits(text).some((hit) => hit.form === form);
  const places = [...columns.values()].map(({ column }) => column);
  let stacked = places.filter((column) => levels[column].slice(0, -1).some((text) => isOther(column, text))).length;
  for (const step of [-1, 1]) {
    const first = step < 0 ? top - 1 : bottom + 1;
    for (let row = first; row >= from && Math.abs(row - first) < CARD_ROWS; row += step) {
      const { texts, others } = countCells(sheet, row);
      if (texts + others === 0) break;
      stacked += places.filter((column) => isOther(column, textAt(search, row, column))).length;
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
  const { sheet, labels, titles, rules } = search;
  const levels = levelsOf(search, top, bottom);
  const claims = claimsOf(levels, labels);
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

/** Rows of one pattern of kinds, with numbers or dates among them, that are looked at before the pattern counts as data. */
const LOOKED_AT = 3;

/**
 * Tells rows in which several labels stand. Long lists repeat a pattern of numbers, dates and texts from row to row, and no header
 * has the pattern of its data: after a few rows of a pattern its texts need not be decoded any more.
 */
class HeaderGuess {
  readonly #columns: readonly Column[];
  readonly #looked = new Map<string, number>();

  constructor(private readonly search: HeaderSearch) {
    const { sheet } = search;
    this.#columns = Array.from({ length: sheet.columnCount }, (_, column) => sheet.column(column));
  }

  isLikely(row: number): boolean {
    let [texts, others] = [0, 0];
    let pattern = '';
    for (const cells of this.#columns) {
      const kind = cells.kind(row);
      pattern += kind;
      if (kind === CellKind.Text) texts++;
      else if (kind !== CellKind.Blank) others++;
    }
    if (texts < Math.max(others, 2)) return false;
    if (others > 0) {
      const looked = this.#looked.get(pattern) ?? 0;
      if (looked >= LOOKED_AT) return false;
      this.#looked.set(pattern, looked + 1);
    }
    const { labels } = this.search;
    const isLabel = (cells: Column) => cells.kind(row) === CellKind.Text && labels.hits(cells.text(row)).length > 0;
    return this.#columns.filter(isLabel).length >= 2;
  }
}

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
