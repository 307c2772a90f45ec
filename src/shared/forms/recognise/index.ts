import type { RuleBook, RuleValues } from '../../rulebook/book';
import type { Lang } from '../../text/lang';
import type { Book, ExcelTable, Sheet } from '../../workbook/sheet';
import { CellKind } from '../../workbook/table';
import type { Form, FormRow } from '../form';
import type { FoundField, FoundForm, NumberPattern } from '../found';
import { readMark } from '../mark';
import { learnPattern } from '../numbers';
import { FORMS } from '../registry';
import { readBody } from './body';
import { type CardFind, findCard } from './card';
import type { HeaderColumn } from './claims';
import { findHeaders, isTitleRow, type Header } from './header';
import { type HeaderSearch, textAt } from './search';
import { type LabelIndex, labelIndex } from './labels';
import { mergesOf } from './merges';
import { formRow, RowReader } from './rows';
import { type Titles, titlesOf } from './titles';
import { moneyFactor, shareFactor, type TableUnit, tableUnitIn, type UnitTexts, unitTexts } from './units';

const HAN = /\p{Script=Han}/u;

/** The language that most labels are in. */
function langOf(columns: Iterable<HeaderColumn>): Lang {
  let han = 0;
  let all = 0;
  for (const { label } of columns) {
    all++;
    if (HAN.test(label)) han++;
  }
  return han * 2 >= all ? 'zh' : 'en';
}

/** The Excel table whose header is the form's. */
const tableAt = (sheet: Sheet, { bottom, columns }: Header): ExcelTable | undefined =>
  sheet.tables.find(
    ({ area, headerRows }) =>
      headerRows > 0 &&
      area.top <= bottom &&
      bottom <= area.bottom &&
      [...columns.values()].some(({ column }) => area.left <= column && column <= area.right),
  );

/** The first numbers of a column, as they stand. */
function firstNumbers(sheet: Sheet, column: number, rows: readonly number[]): number[] {
  const cells = sheet.column(column);
  return rows.filter((row) => cells.kind(row) === CellKind.Number).map((row) => cells.number(row));
}

/** What forms are found with; made once for a set of forms and a rule book. */
interface Finder {
  readonly labels: LabelIndex;
  readonly titles: Titles;
  readonly units: UnitTexts;
  /** Forms that are looked for as cards. */
  readonly cards: readonly Form[];
}

/** The texts above a header. */
function textsAbove(search: HeaderSearch, start: number, top: number): string[] {
  const texts: string[] = [];
  for (let row = start; row < top; row++) {
    for (let column = 0; column < search.sheet.columnCount; column++) texts.push(textAt(search, row, column));
  }
  return texts.filter((text) => text !== '');
}

/** The columns with what their numbers are multiplied by. */
function foundFields(
  search: HeaderSearch,
  { columns, unitRow }: Header,
  unit: TableUnit,
  rows: readonly number[],
): ReadonlyMap<string, FoundField> {
  const { sheet, rules } = search;
  const factorOf = ({ field, column, label }: HeaderColumn): number => {
    const said = unitRow === undefined ? label : `${label} ${textAt(search, unitRow, column)}`;
    if (field.type === 'money') return moneyFactor(field, said, unit, rules);
    return field.type === 'share' ? shareFactor(said, firstNumbers(sheet, column, rows), rules) : 1;
  };
  return new Map([...columns].map(([id, one]) => [id, { ...one, factor: factorOf(one) }]));
}

/** How the first rows write the numbers that name them. */
function patternOf({ key, fields }: Form, rows: readonly FormRow[], rules: RuleValues): NumberPattern | undefined {
  const dated = fields.find(({ id }) => id === key)?.numbered?.date;
  const numbers = rows
    .map((row) => ({ text: row.text(key), day: dated === undefined ? undefined : row.day(dated) }))
    .filter(({ text }) => text !== '');
  return learnPattern(numbers, rules);
}

/**
 * @param start  the first row whose texts may be about this form
 * @param end  the first row of the next form's header, or the end of the sheet
 */
function readForm(search: HeaderSearch, header: Header, start: number, end: number, book: RuleBook): FoundForm {
  const { sheet, merges, rules } = search;
  const table = tableAt(sheet, header);
  const body = readBody({
    sheet,
    merges,
    header,
    table,
    end,
    book,
    isTitle: (row) => isTitleRow(search, row),
  });
  const above = textsAbove(search, start, header.top);
  const unit = above.map((text) => tableUnitIn(text, rules)).find((one) => one !== undefined);
  const first = rules.forms.recognition.patternRows;
  const columns = foundFields(search, header, unit, body.rows.slice(0, first));
  const reader = new RowReader(sheet, merges, columns, book);
  const rows = body.rows.map((row) => formRow(row, reader));
  return {
    form: header.form,
    sheet,
    table,
    lang: langOf(columns.values()),
    doubt: header.doubt,
    version: above.map(readMark).find((mark) => mark?.form === header.form.id)?.version,
    headerTop: header.top,
    headerBottom: header.bottom,
    columns,
    rows,
    totals: body.totals,
    nextRow: (body.rows.at(-1) ?? header.bottom) + 1,
    numberPattern: patternOf(header.form, rows.slice(0, first), rules),
  };
}

/** A card as a form of one row, each field of which has a place of its own. */
function cardForm({ form, fields }: CardFind, search: HeaderSearch, book: RuleBook): FoundForm {
  const { sheet, merges } = search;
  const rows = [...fields.values()].map(({ row }) => row!);
  const top = Math.max(0, Math.min(...rows) - 1);
  const reader = new RowReader(sheet, merges, fields, book);
  const texts = textsAbove(search, 0, sheet.rowCount);
  return {
    form,
    sheet,
    table: undefined,
    lang: langOf(fields.values()),
    doubt: undefined,
    version: texts.map(readMark).find((mark) => mark?.form === form.id)?.version,
    headerTop: top,
    headerBottom: top,
    columns: fields,
    rows: [formRow(fields.get(form.key)?.row ?? Math.min(...rows), reader)],
    totals: [],
    nextRow: Math.max(...rows) + 1,
    numberPattern: undefined,
  };
}

/** Forms on one sheet, from the top down; a card has its sheet to itself. */
function findOn(sheet: Sheet, finder: Finder, book: RuleBook): FoundForm[] {
  const search: HeaderSearch = { sheet, merges: mergesOf(sheet), rules: book.values, book, ...finder };
  const card = findCard(search, finder.cards);
  if (card?.titled) return [cardForm(card, search, book)];
  const headers = findHeaders(search);
  if (headers.length === 0 && card !== undefined) return [cardForm(card, search, book)];
  const found: FoundForm[] = [];
  let start = 0;
  headers.forEach((header, i) => {
    const from = Math.max(start, header.top - book.values.list.headerSearchRows);
    const form = readForm(search, header, from, headers[i + 1]?.top ?? sheet.rowCount, book);
    found.push(form);
    start = Math.max(form.nextRow, (form.totals.at(-1) ?? 0) + 1);
  });
  return found;
}

const isRegister = ({ kind }: Form): boolean => kind === 'register';

type LookUps = Omit<Finder, 'units'>;

const lookUps = new WeakMap<readonly Form[], LookUps>();

/** What forms are known by, whatever the rules say: made once, since every change of a cell may ask for it. */
function lookUpsOf(forms: readonly Form[]): LookUps {
  let made = lookUps.get(forms);
  if (made === undefined) {
    made = {
      labels: labelIndex(forms.filter(isRegister)),
      titles: titlesOf(forms),
      cards: forms.filter(({ kind }) => kind === 'card'),
    };
    lookUps.set(forms, made);
  }
  return made;
}

/**
 * Finds forms in a workbook, whoever made it: by labels and aliases in any order, among other columns, below titles, with labels
 * merged or split over rows, several on a sheet, the same on several sheets. Very hidden sheets, which only programs make, are left
 * out; hidden sheets, rows and columns are read like others.
 * @returns the forms sheet by sheet, from the top down
 */
export function findForms(book: Book, rules: RuleBook, forms: readonly Form[] = FORMS): FoundForm[] {
  const finder: Finder = { ...lookUpsOf(forms), units: unitTexts(forms.filter(isRegister), rules.values) };
  return book.sheets.filter(({ state }) => state !== 'veryHidden').flatMap((sheet) => findOn(sheet, finder, rules));
}
