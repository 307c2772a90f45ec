import type { RuleBook } from '../../rulebook/book';
import { isRefusal } from '../../rules/answer';
import type { Lang, Text } from '../../text/lang';
import { say } from '../../text/message';
import { showValue } from '../describe';
import type { Field, FieldValue, FormContext, FormRow } from '../form';
import type { FoundForm } from '../found';
import { formNumber, labelIn } from '../layout';
import { maskedText } from '../mask-kit';
import { GRID, HALF, HEIGHT, heightFor, LABEL, PAGE_HEIGHT, type PageCell, type PageLine, textLines } from './lines';
import { words } from './words';

export { GRID, GRID_WIDTH, type CellRole, type PageCell, type PageLine, PAGE_HEIGHT } from './lines';

/** A sheet of paper: lines from the top down, as high as the page. */
export interface Page {
  /** Title of the form. */
  readonly title: string;
  readonly lines: readonly PageLine[];
}

/** The pages of one case, or of one row. */
export interface Paper {
  /** The number of the case, or what else names the row. */
  readonly name: string;
  readonly pages: readonly Page[];
}

/** One row of a form that goes onto a page. */
export interface PageSource {
  readonly found: FoundForm;
  readonly row: FormRow;
}

/** How pages are printed. */
export interface PageTerms {
  readonly context: FormContext;
  /** Whether personal information is hidden. */
  readonly masked: boolean;
}

/** A field of a page and what stands in it. */
interface Shown {
  readonly field: Field;
  readonly label: string;
  readonly text: string;
}

/** Values that need the whole width: long texts, and others that do not fit beside a second field. */
const isWide = ({ field, text }: Shown): boolean => field.type === 'longText' || textLines(text, HALF) > 2;

/** What a cell of the form shows; of a field that Fill works out and nobody has filled yet, what it would be. */
function shownText(field: Field, row: FormRow, context: FormContext, lang: Lang): string {
  const typed = row.value(field.id);
  // What is written there but cannot be understood is printed as it stands.
  if (typed === null && !row.isBlank(field.id)) return row.text(field.id);
  let value: FieldValue = typed;
  if (value === null) {
    const answer = field.derived?.derive(row, context);
    if (answer !== undefined && !isRefusal(answer)) value = answer.value;
  }
  return showValue(field, value, lang, context.book);
}

/** The fields that stand on the page: those that the sheet has, without the ones that are empty and need not be filled. */
function shownFields({ found, row }: PageSource, { context, masked }: PageTerms): Shown[] {
  const { form, lang, columns } = found;
  return form.fields.flatMap((field) => {
    if (!columns.has(field.id) || field.type === 'signature') return [];
    const whole = shownText(field, row, context, lang);
    const text = masked ? maskedText(whole, field, context.book.values) : whole;
    const wanted = field.profile === 'textbook' || field.required === 'always';
    return text === '' && !wanted ? [] : [{ field, label: labelIn(field, lang), text }];
  });
}

/** A label; the unit of one that is too long for a line stands below it. */
const labelCell = (column: number, text: string): PageCell => ({
  column,
  span: LABEL,
  text: textLines(text, LABEL) > 1 ? text.replace(/ ?([（(])/, '\n$1') : text,
  role: 'label',
});

/** Fields two on a line; long texts in boxes of their own, in the order of the form. */
function fieldLines(fields: readonly Shown[]): PageLine[] {
  const lines: PageLine[] = [];
  let waiting: Shown | undefined;
  const pair = (left: Shown, right: Shown | undefined): void => {
    const span = right === undefined ? GRID - LABEL : HALF;
    const cells: PageCell[] = [labelCell(0, left.label), { column: LABEL, span, text: left.text, role: 'value' }];
    if (right !== undefined) {
      const column = LABEL + HALF;
      cells.push(labelCell(column, right.label), {
        column: column + LABEL,
        span: HALF,
        text: right.text,
        role: 'value',
      });
    }
    const rows = cells.map((cell) => textLines(cell.text, cell.span));
    lines.push({ height: heightFor(Math.max(...rows), HEIGHT.line), cells, grows: 'line' });
  };
  for (const field of fields) {
    if (isWide(field)) {
      if (waiting !== undefined) pair(waiting, undefined);
      waiting = undefined;
      const span = GRID - LABEL;
      lines.push({
        height: heightFor(textLines(field.text, span), HEIGHT.box),
        cells: [labelCell(0, field.label), { column: LABEL, span, text: field.text, role: 'box' }],
        grows: 'box',
      });
    } else if (waiting === undefined) waiting = field;
    else {
      pair(waiting, field);
      waiting = undefined;
    }
  }
  if (waiting !== undefined) pair(waiting, undefined);
  return lines;
}

/** Cells of equal width side by side. */
const sideBySide = (texts: readonly string[], role: PageCell['role']): PageCell[] => {
  const span = GRID / texts.length;
  return texts.map((text, i) => ({ column: i * span, span, text, role }));
};

/** Where those who answer for it sign, with the place of the seal. */
function signLines(form: string, lang: Lang, book: RuleBook): PageLine[] {
  const signers: readonly Text[] = book.values.forms.page.signers.find((one) => one.form === form)?.signers ?? [];
  if (signers.length === 0) return [];
  return [
    {
      height: HEIGHT.sign,
      cells: sideBySide(
        signers.map((who) => say(lang, words.sign({ who }))),
        'sign',
      ),
    },
    {
      height: HEIGHT.small + HEIGHT.gap,
      cells: sideBySide(
        signers.map(() => say(lang, words.day())),
        'day',
      ),
    },
    { height: HEIGHT.seal, cells: [{ column: 0, span: GRID, text: say(lang, words.seal()), role: 'seal' }] },
  ];
}

/** What is left of the room that lines have. */
const left = (lines: readonly PageLine[], room: number): number =>
  room - lines.reduce((sum, { height }) => sum + height, 0);

/** Gives the lines that grow in this way an equal part of what is left, up to a height each. */
function grow(lines: readonly PageLine[], room: number, grows: PageLine['grows'], most: number): PageLine[] {
  const growing = lines.filter((line) => line.grows === grows).length;
  const more = Math.floor(left(lines, room) / Math.max(1, growing));
  if (more <= 0) return [...lines];
  return lines.map((line) =>
    line.grows === grows ? { ...line, height: Math.max(line.height, Math.min(most, line.height + more)) } : line,
  );
}

/** Makes use of the whole page: roomier lines first, then boxes, so that the signatures stand at its foot. */
const fill = (lines: readonly PageLine[], room: number): PageLine[] =>
  grow(grow(lines, room, 'line', HEIGHT.roomyLine), room, 'box', Infinity);

const across = (text: string, role: PageCell['role'], height: number): PageLine => ({
  height,
  cells: [{ column: 0, span: GRID, text, role }],
});

const halves = (left: string, right: string): PageLine => ({
  height: HEIGHT.small,
  cells: [
    { column: 0, span: GRID / 2, text: left, role: 'small' },
    { column: GRID / 2, span: GRID / 2, text: right, role: 'smallRight' },
  ],
});

function pageOf(source: PageSource, terms: PageTerms, number: number, all: number): Page {
  const { found, row } = source;
  const { form, lang } = found;
  const { book } = terms.context;
  const notes =
    form.origin === 'reconstructed' ? [across(book.values.forms.reconstructed[lang], 'small', HEIGHT.small)] : [];
  const key = form.fields.find(({ id }) => id === form.key)!;
  const top = [
    across(form.title[lang], 'title', HEIGHT.title),
    halves(
      say(lang, words.number({ number: formNumber(form, book, lang) })),
      say(lang, words.key({ label: key.label, key: row.text(form.key) })),
    ),
  ];
  const body = fieldLines(shownFields(source, terms));
  const { version, hash } = book;
  const foot = [
    ...signLines(form.id, lang, book),
    ...notes,
    halves(
      say(lang, words.foot({ title: form.title, version: form.version, book: version, hash })),
      say(lang, words.count({ page: number, pages: all })),
    ),
  ];
  const taken = [...top, ...foot].reduce((sum, { height }) => sum + height, 0);
  const filled = fill(body, PAGE_HEIGHT - taken);
  const used = taken + filled.reduce((sum, { height }) => sum + height, 0);
  // Without a long text to give the room to, it stays blank above the signatures.
  const gap = used < PAGE_HEIGHT ? [across('', 'gap', PAGE_HEIGHT - used)] : [];
  return { title: form.title[lang], lines: [...top, ...filled, ...gap, ...foot] };
}

/** The pages of rows that belong together, each form on a page of its own. */
export const paperOf = (name: string, sources: readonly PageSource[], terms: PageTerms): Paper => ({
  name,
  pages: sources.map((source, i) => pageOf(source, terms, i + 1, sources.length)),
});
