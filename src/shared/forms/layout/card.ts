import type { RuleBook } from '../../rulebook/book';
import { type Lang, type Text } from '../../text/lang';
import { say } from '../../text/message';
import { widthOf } from '../../text/width';
import type { Field, Form, Profile, Section } from '../form';
import { markOf } from '../mark';
import { type ColumnLayout, columnOf } from './column';
import { type Footer, footerOf } from './footer';
import { formNumber, sheetOf } from './number';
import { words } from './words';

/** Columns of the sheet on which cards are laid out, all of one width: a label takes two of them, twelve months and their sum the rest. */
export const CARD_COLUMNS = 15;
/** Of one of them, in characters. */
export const CARD_COLUMN_WIDTH = 11;
const LABEL_SPAN = 2;
/** Pairs of label and value that stand side by side. */
const PAIRS = 3;
const PAIR_SPAN = CARD_COLUMNS / PAIRS;
/** Characters of a cell that stay blank at its sides. */
const PADDING = 2;

/** One cell of a card, over some columns of one row; row and column from 0. */
export interface CardCell {
  readonly row: number;
  readonly column: number;
  readonly span: number;
  readonly role: 'title' | 'head' | 'headValue' | 'note' | 'mark' | 'section' | 'label' | 'derivedLabel' | 'value';
  readonly text: string;
  /** The field whose value stands here. */
  readonly field?: ColumnLayout;
}

/** A card on a sheet, as data. */
export interface CardLayout {
  readonly form: Form;
  readonly profile: Profile;
  readonly lang: Lang;
  /** Of the sheet. */
  readonly name: string;
  readonly cells: readonly CardCell[];
  /** The fields, in the order in which they stand on the card. */
  readonly columns: readonly ColumnLayout[];
  readonly footer: Footer;
}

export interface CardChoices {
  readonly profile: Profile;
  readonly lang: Lang;
  readonly book: RuleBook;
}

/** Texts that need a whole line to themselves. */
const isWide = ({ type }: Field): boolean => type === 'longText';

const sameText = (one: Text, other: Text): boolean => one.zh === other.zh;

/** Different texts, in the order in which they first come. */
const unique = (texts: readonly Text[]): Text[] =>
  texts.filter((text, i) => texts.findIndex((other) => sameText(text, other)) === i);

/** Columns that the labels of a grid's lines take: as many as the longest needs, while there is room for one each of the others. */
function lineSpan(lines: readonly string[], count: number): number {
  const longest = Math.max(...lines.map(widthOf)) + PADDING;
  return Math.min(CARD_COLUMNS - count, Math.max(LABEL_SPAN, Math.ceil(longest / CARD_COLUMN_WIDTH)));
}

/** Columns that the cells of a grid take beside the labels of its lines: the last one takes what is left. */
function spansOf(count: number, room: number): number[] {
  const each = Math.floor(room / count);
  return Array.from({ length: count }, (_, i) => (i < count - 1 ? each : room - each * (count - 1)));
}

/** Puts the parts of a card one below the other. */
class CardWriter {
  readonly cells: CardCell[] = [];
  row = 0;

  constructor(
    private readonly form: Form,
    private readonly choices: CardChoices,
  ) {}

  put(column: number, span: number, role: CardCell['role'], text: string, field?: ColumnLayout): void {
    this.cells.push({ row: this.row, column, span, role, text, ...(field !== undefined && { field }) });
  }

  #label(column: number, layout: ColumnLayout): void {
    this.put(column, LABEL_SPAN, layout.derived ? 'derivedLabel' : 'label', layout.label);
  }

  /** Pairs of label and value, three side by side; a long text has a line of its own. */
  pairs(fields: readonly Field[]): void {
    let at = 0;
    // The last value of a line that is not full reaches to its end.
    const end = (): void => {
      if (at > 0) {
        const last = this.cells.pop()!;
        this.cells.push({ ...last, span: CARD_COLUMNS - last.column });
        this.row++;
      }
      at = 0;
    };
    for (const field of fields) {
      const drawn = columnOf(this.form, field, this.choices.lang, this.choices.book);
      // Beside its label a number stands at the left as well: there is no column to line up with.
      const layout: ColumnLayout = { ...drawn, align: 'left' };
      if (isWide(field)) {
        end();
        this.#label(0, layout);
        this.put(LABEL_SPAN, CARD_COLUMNS - LABEL_SPAN, 'value', '', layout);
        this.row++;
        continue;
      }
      this.#label(at * PAIR_SPAN, layout);
      this.put(at * PAIR_SPAN + LABEL_SPAN, PAIR_SPAN - LABEL_SPAN, 'value', '', layout);
      if (++at === PAIRS) end();
    }
    end();
  }

  /** Lines under the labels of columns. */
  grid(fields: readonly Field[]): void {
    const { lang, book } = this.choices;
    const columns = unique(fields.map(({ grid }) => grid!.column));
    const lines = unique(fields.map(({ grid }) => grid!.line));
    const label = lineSpan(
      lines.map((line) => line[lang]),
      columns.length,
    );
    const spans = spansOf(columns.length, CARD_COLUMNS - label);
    const left = spans.map((_, i) => label + spans.slice(0, i).reduce((sum, span) => sum + span, 0));
    this.put(0, label, 'label', '');
    columns.forEach((column, i) => this.put(left[i], spans[i], 'label', column[lang]));
    this.row++;
    for (const line of lines) {
      const own = fields.filter(({ grid }) => sameText(grid!.line, line));
      const derived = own.every((field) => field.derived !== undefined);
      this.put(0, label, derived ? 'derivedLabel' : 'label', line[lang]);
      columns.forEach((column, i) => {
        const field = own.find(({ grid }) => sameText(grid!.column, column));
        this.put(left[i], spans[i], 'value', '', field && columnOf(this.form, field, lang, book));
      });
      this.row++;
    }
  }

  section({ id, title }: Section, fields: readonly Field[]): void {
    const own = fields.filter(({ section }) => section === id);
    if (own.length === 0) return;
    this.put(0, CARD_COLUMNS, 'section', title[this.choices.lang]);
    this.row++;
    const [single, gridded] = [own.filter(({ grid }) => grid === undefined), own.filter(({ grid }) => grid)];
    if (single.length > 0) this.pairs(single);
    if (gridded.length > 0) this.grid(gridded);
  }
}

/** Lays a card out on a sheet: title, header block, note, then section by section. */
export function layoutCard(form: Form, choices: CardChoices): CardLayout {
  const { profile, lang, book } = choices;
  const fields = form.fields.filter((field) => profile === 'company' || field.profile === 'textbook');
  const writer = new CardWriter(form, choices);
  writer.put(0, CARD_COLUMNS, 'title', form.title[lang]);
  book.values.forms.header.forEach((term, i) => {
    if (i % PAIRS === 0) writer.row++;
    const column = (i % PAIRS) * PAIR_SPAN;
    writer.put(column, LABEL_SPAN, 'head', lang === 'zh' ? `${term.zh}：` : `${term.en}:`);
    const value = term.code === 'formNo' ? formNumber(form, book, lang) : '';
    writer.put(column + LABEL_SPAN, PAIR_SPAN - LABEL_SPAN, 'headValue', value);
  });
  writer.row++;
  const notes = [
    ...(form.origin === 'reconstructed' ? [book.values.forms.reconstructed[lang]] : []),
    ...(fields.some(({ derived }) => derived) ? [say(lang, words.cardLegend())] : []),
  ];
  const half = PAIR_SPAN * (PAIRS - 1);
  writer.put(0, half, 'note', notes.join(lang === 'zh' ? '；' : '; '));
  writer.put(half, CARD_COLUMNS - half, 'mark', markOf(form, profile, book, lang));
  writer.row++;
  for (const section of form.sections ?? []) writer.section(section, fields);
  const columns = writer.cells.flatMap(({ field }) => (field === undefined ? [] : [field]));
  return { form, profile, lang, name: sheetOf(form)[lang], cells: writer.cells, columns, footer: footerOf(form, lang) };
}
