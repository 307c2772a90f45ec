import type { RuleBook } from '../../rulebook/book';
import { fold, foldKey, isTotalText } from '../../values/fold';
import type { Sheet, ExcelTable } from '../../workbook/sheet';
import { CellKind, type Column } from '../../workbook/table';
import { isBlankReading, readValue } from '../read-value';
import type { HeaderColumn } from './claims';
import type { Header } from './header';
import type { Merges } from './merges';

/** The rows below a header, told apart. */
export interface Body {
  /** Rows of data, in order. */
  readonly rows: readonly number[];
  readonly totals: readonly number[];
}

/** What is needed to tell the rows of a form apart. */
export interface BodySearch {
  readonly sheet: Sheet;
  readonly merges: Merges;
  readonly header: Header;
  readonly table: ExcelTable | undefined;
  /** The first row that belongs to something else: the next header, or the end of the sheet. */
  readonly end: number;
  /** Whether a row holds the title of a form and little else. */
  isTitle(row: number): boolean;
  readonly book: RuleBook;
}

/** A note is no longer than this before its colon. */
const LONGEST_WORD = 30;
/** Cells that a merge in a row must span for its text to stand across the table rather than in it. */
const ACROSS = 3;
/** Filled cells of a row, from the left, in which the word 合计 is looked for: a month or a running number may stand before it. */
const TOTAL_CELLS = 3;
/** A line for signatures has hardly more cells: three labels, each with a name beside it. */
const NOTE_CELLS = 6;
const SUM = /^(_xlfn\.)?(SUM|SUBTOTAL|AGGREGATE)\(/i;

interface Cells {
  readonly column: HeaderColumn;
  readonly cells: Column;
}

const isTextOrBlank = (kind: CellKind): boolean => kind === CellKind.Blank || kind === CellKind.Text;

/** How the rows of one form are judged. */
class RowJudge {
  readonly #cells: readonly Cells[];
  readonly #key: Cells | undefined;
  readonly #leading: readonly Column[];
  readonly #notes: readonly string[];
  readonly #signs: ReadonlySet<string>;

  constructor(private readonly search: BodySearch) {
    const { sheet, header, book } = search;
    this.#cells = [...header.columns.values()].map((column) => ({ column, cells: sheet.column(column.column) }));
    this.#key = this.#cells.find(({ column }) => column.field.id === header.form.key);
    const last = Math.max(...this.#cells.map(({ column }) => column.column));
    this.#leading = Array.from({ length: last + 1 }, (_, column) => sheet.column(column));
    const { noteWords, signWords } = book.values.forms.recognition;
    this.#notes = noteWords.map(foldKey);
    this.#signs = new Set(
      [...signWords, ...book.values.forms.header.flatMap(({ zh, en, aliases = [] }) => [zh, en, ...aliases])].map(
        foldKey,
      ),
    );
  }

  /** Nothing in any column of the form; a running number alone, in its own column or in one beside the form's, makes no row. */
  isBlank(row: number): boolean {
    const rules = this.search.book.values;
    const running = this.#key?.column.field.type === 'count' ? this.#key : undefined;
    // Kinds are asked for first: a text must be decoded.
    if (this.#cells.some((one) => one !== running && !isTextOrBlank(one.cells.kind(row)))) return false;
    return this.#cells.every((one) => {
      const kind = one.cells.kind(row);
      return (
        one === running ||
        kind === CellKind.Blank ||
        isBlankReading({ kind, number: NaN, text: one.cells.text(row) }, rules)
      );
    });
  }

  /** 合计 or the like in the row's key or in one of its first cells, or sums and nothing else. */
  isTotal(row: number): boolean {
    const rules = this.search.book.values;
    const isWord = (cells: Column) => cells.kind(row) === CellKind.Text && isTotalText(cells.text(row), rules);
    const key = this.#key?.cells;
    if (key?.kind(row) === CellKind.Text) {
      if (isWord(key)) return true;
      // A row that is named is no total, whatever stands in front.
      if (!isBlankReading({ kind: CellKind.Text, number: NaN, text: key.text(row) }, rules)) return false;
    }
    let seen = 0;
    for (let at = 0; at < this.#leading.length && seen < TOTAL_CELLS; at++) {
      if (this.#leading[at].kind(row) === CellKind.Blank) continue;
      if (isWord(this.#leading[at])) return true;
      seen++;
    }
    if (key !== undefined && key.kind(row) !== CellKind.Blank) return false;
    const filled = this.#cells.filter(({ cells }) => cells.kind(row) !== CellKind.Blank);
    return (
      filled.length > 0 && filled.every(({ column }) => SUM.test(this.search.sheet.formula(row, column.column) ?? ''))
    );
  }

  /** A remark across the table, a note (注：…), or a line for signatures (制表人：…). */
  isNote(row: number): boolean {
    const at = this.#leading.findIndex((cells) => cells.kind(row) !== CellKind.Blank);
    if (at < 0 || this.#leading[at].kind(row) !== CellKind.Text) return false;
    const merge = this.search.merges.at(row, at);
    if (merge !== undefined && merge.right - merge.left + 1 >= ACROSS) return true;
    if (this.#leading.filter((cells) => cells.kind(row) !== CellKind.Blank).length > NOTE_CELLS) return false;
    const text = fold(this.#leading[at].text(row));
    const colon = text.indexOf(':');
    if (colon < 0 || colon > LONGEST_WORD) return false;
    const word = foldKey(text.slice(0, colon)).replace(/(?<!\d)\d+$/, '');
    return this.#notes.includes(word) || this.#signs.has(word);
  }

  /** Whether a row that stands apart from the others looks like one of them: what is typed in it reads as its columns want it. */
  isPlausible(row: number): boolean {
    const { book } = this.search;
    let [fits, misfits] = [0, 0];
    for (const { column, cells } of this.#cells) {
      const { field } = column;
      if (field.type === 'text' || field.type === 'longText' || field.type === 'identifier') continue;
      const cell = { kind: cells.kind(row), number: cells.number(row), text: cells.text(row) };
      if (isBlankReading(cell, book.values)) continue;
      if (readValue(field, cell, 1, book) === null) misfits++;
      else fits++;
    }
    if (fits + misfits > 0) return fits >= misfits;
    return this.#key !== undefined && this.#key.cells.kind(row) !== CellKind.Blank;
  }
}

/**
 * Tells the rows below a header apart. Blank rows part nothing by themselves; but what follows one, and what stands below an Excel
 * table, must look like a row of the form: a summary or a note there ends it. Whatever follows a row of data directly is data, so
 * that a row full of mistakes is seen by the checks.
 */
export function readBody(search: BodySearch): Body {
  const { header, table, end } = search;
  const judge = new RowJudge(search);
  const repeated = (row: number) => header.repeats.some(({ top, bottom }) => top <= row && row <= bottom);
  const inTable = (row: number) => table !== undefined && row <= table.area.bottom;
  const rows: number[] = [];
  const totals: number[] = [];
  let apart = false;
  for (let row = header.bottom + 1; row < end; row++) {
    if (repeated(row)) continue;
    if (table !== undefined && table.totalsRows > 0 && row > table.area.bottom - table.totalsRows) {
      totals.push(row);
      if (row === table.area.bottom) break;
      continue;
    }
    if (judge.isTotal(row)) totals.push(row);
    else if (judge.isBlank(row)) apart = !inTable(row + 1);
    else if (inTable(row)) rows.push(row);
    else if (judge.isNote(row) || search.isTitle(row)) apart = true;
    else if ((apart || table !== undefined) && !judge.isPlausible(row)) break;
    else {
      rows.push(row);
      apart = false;
    }
  }
  return { rows, totals };
}
