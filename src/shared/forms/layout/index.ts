import type { RuleBook } from '../../rulebook/book';
import type { Lang } from '../../text/lang';
import { say } from '../../text/message';
import type { Field, Form, Profile } from '../form';
import { markOf } from '../mark';
import { type ColumnLayout, columnOf } from './column';
import { type Footer, footerOf } from './footer';
import { formNumber, sheetOf } from './number';
import { filling, pagesOf, rowsOnPage, sureColumn } from './paper';
import { words } from './words';

export { type ColumnLayout, labelIn } from './column';
export { formNumber, sheetOf } from './number';
export type { Validation } from './validation';

/** A label of the header block and the cell beside it that takes what is written; row and column from 0. */
export interface HeaderPair {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly value: string;
  /** `@` or a date format. */
  readonly format: string;
}

/** A form on a sheet, as data: whoever can write a sheet can draw it. Rows and columns are counted from 0. */
export interface FormLayout {
  readonly form: Form;
  readonly profile: Profile;
  readonly lang: Lang;
  /** Of the sheet: the form's title, or a shorter one. */
  readonly name: string;
  readonly title: { readonly row: number; readonly text: string; readonly lastColumn: number };
  readonly header: readonly HeaderPair[];
  /** The small line above the table: notes at the left, and at the right the mark by which the form is known again. */
  readonly note: {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly mark: string;
    /** Where the mark ends, at its right. */
    readonly markColumn: number;
  };
  readonly labelRow: number;
  readonly columns: readonly ColumnLayout[];
  readonly rows: number;
  /** Of the Excel table. */
  readonly table: string;
  /** Columns at the left that stay in sight, and are printed on every page. */
  readonly fixedColumns: number;
  readonly print: {
    readonly orientation: 'landscape' | 'portrait';
    /** Pages side by side. */
    readonly across: number;
    readonly footer: Footer;
  };
}

export interface LayoutChoices {
  readonly profile: Profile;
  readonly lang: Lang;
  /** Rows of the table; as many as fill a page where none are asked for. */
  readonly rows: number | undefined;
  readonly book: RuleBook;
}

/** The fields of a form in a profile, in the form's own order. */
export const fieldsIn = (form: Form, profile: Profile): readonly Field[] =>
  form.fields.filter((field) => profile === 'company' || field.profile === 'textbook');

/** Of the header block: pairs of label and value that stand side by side at most. */
const PAIRS = 3;
const DATES: ReadonlySet<string> = new Set(['filledOn', 'reviewedOn']);
const DATE_FORMAT = 'yyyy-mm-dd';

function headerOf(
  form: Form,
  at: { readonly row: number; readonly column: number; readonly pairs: number },
  lang: Lang,
  book: RuleBook,
): HeaderPair[] {
  return book.values.forms.header.map((term, i) => ({
    row: at.row + Math.floor(i / at.pairs),
    column: at.column + (i % at.pairs) * 2,
    label: lang === 'zh' ? `${term.zh}：` : `${term.en}:`,
    value: term.code === 'formNo' ? formNumber(form, book, lang) : '',
    format: DATES.has(term.code) ? DATE_FORMAT : '@',
  }));
}

/** Lays a form out on a sheet: title, header block, note, table. */
export function layoutForm(form: Form, choices: LayoutChoices): FormLayout {
  const { profile, lang, rows, book } = choices;
  const drawn = fieldsIn(form, profile).map((field) => columnOf(form, field, lang, book));
  const widths = filling(drawn.map(({ width }) => width));
  const columns = drawn.map((column, i) => ({ ...column, width: widths[i] }));
  const fixed = fixedColumns(form, columns);
  const pages = pagesOf(widths, fixed);
  // What is repeated on the second page holds nothing of the header block.
  const left = pages.across > 1 ? fixed : 0;
  const pairs = Math.max(1, Math.min(PAIRS, Math.floor((pages.first - left) / 2)));
  const header = headerOf(form, { row: 1, column: left, pairs }, lang, book);
  const headerLines = Math.ceil(header.length / pairs);
  const noteRow = 1 + headerLines;
  const notes = [
    ...(form.origin === 'reconstructed' ? [book.values.forms.reconstructed[lang]] : []),
    say(lang, columns.some(({ derived }) => derived) ? words.legend() : words.legendTyped()),
  ];
  const lastColumn = pages.first - 1;
  return {
    form,
    profile,
    lang,
    name: sheetOf(form)[lang],
    title: { row: 0, text: form.title[lang], lastColumn },
    header,
    note: {
      row: noteRow,
      column: left,
      text: notes.join(lang === 'zh' ? '；' : '; '),
      mark: markOf(form, profile, book, lang),
      markColumn: sureColumn(widths, pages),
    },
    labelRow: noteRow + 1,
    columns,
    rows: rows ?? rowsOnPage(pages.scale, headerLines),
    table: form.id,
    fixedColumns: fixed,
    print: {
      orientation: 'landscape',
      across: pages.across,
      footer: footerOf(form, lang),
    },
  };
}

/** The key and the customer's name stay in sight, where they stand at the left. */
function fixedColumns(form: Form, columns: readonly ColumnLayout[]): number {
  const wanted = new Set([form.key, 'customerName', 'customerId']);
  let count = 0;
  while (count < columns.length && wanted.has(columns[count].field.id)) count++;
  return Math.max(1, count);
}
