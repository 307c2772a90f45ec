import type { RuleBook } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import type { Lang } from '../../text/lang';
import { say } from '../../text/message';
import { widthOf } from '../../text/width';
import { termsOf } from '../choices';
import type { Field, Form } from '../form';
import { contentOf, formatOf } from '../write-value';
import { type Validation, validationOf } from './validation';
import { words } from './words';

/** One column of a form on a sheet. */
export interface ColumnLayout {
  readonly field: Field;
  /** As it stands in the header row, with its unit. */
  readonly label: string;
  /** In characters. */
  readonly width: number;
  readonly format: string;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  readonly required: boolean;
  readonly derived: boolean;
  readonly validation?: Validation;
  /** Shown beside the cell that is being filled in. */
  readonly input: string;
}

/** A label as it stands over a column: with the unit in brackets. */
export function labelIn({ label, unit }: Field, lang: Lang): string {
  if (unit === undefined) return label[lang];
  return lang === 'zh' ? `${label.zh}（${unit.zh}）` : `${label.en} (${unit.en})`;
}

const NARROWEST = 9;
const WIDEST_TEXT = 28;
const LONG_TEXT = 34;
/** What a choice with words of one's own needs. */
const CHOICE_AND_TEXT = 23;

/** Characters that a column needs for what it holds; labels wrap and do not widen it beyond a line of theirs. */
function widthFor(field: Field, terms: readonly Term[], lang: Lang, book: RuleBook): number {
  const example = widthOf(String(contentOf(field, field.example, book, lang) ?? '')) + 2;
  switch (field.type) {
    case 'longText':
      return LONG_TEXT;
    case 'text':
      return Math.min(WIDEST_TEXT, Math.max(NARROWEST + 3, example + 2));
    case 'identifier':
    case 'creditCode':
    case 'phone':
      return Math.max(NARROWEST + 2, example + 1);
    case 'date':
      return 12;
    case 'dateTime':
      return 17;
    case 'money':
      return 13;
    case 'choice':
    case 'choices':
    case 'signature':
      return Math.max(NARROWEST + 1, ...terms.map((term) => widthOf(term[lang]) + 3));
    case 'choiceAndText':
      return Math.max(CHOICE_AND_TEXT, ...terms.map((term) => widthOf(term[lang]) + 3));
    case 'yesNo':
    case 'count':
    case 'number':
    case 'share':
      return NARROWEST;
  }
}

/** Room for the button of the filter beside a label. */
const BUTTON = 2;
/** How much wider or narrower a column is drawn by programs that lack the sheet's font. */
const DRAWN = [1, 1.1, 1.2, 1.3];
/** A last line of less hangs alone. */
const LEAST_LINE = 4;

/**
 * A column that is wide enough for its label: one with a unit stands on one line, another may take two, the second of which is not a
 * single character.
 */
function widthForLabel(label: string, hasUnit: boolean, least: number): number {
  const long = widthOf(label);
  const fits = (line: number): boolean =>
    long <= line || (!hasUnit && long <= 2 * line && long - Math.floor(line / 2) * 2 >= LEAST_LINE);
  let width = least;
  // On paper there is no button.
  while (!DRAWN.every((factor) => fits(width * factor - BUTTON) && fits(width * factor))) width++;
  return width;
}

/** What may take several lines; a number that wrapped would be two numbers. */
const WRAPS: ReadonlySet<Field['type']> = new Set(['text', 'longText', 'choice', 'choices', 'choiceAndText']);

const ALIGN: Readonly<Partial<Record<Field['type'], 'left' | 'right'>>> = {
  text: 'left',
  longText: 'left',
  choiceAndText: 'left',
  choices: 'left',
  money: 'right',
  number: 'right',
  count: 'right',
  share: 'right',
};

/** What Excel shows of a message at most. */
const LONGEST_INPUT = 255;

function inputOf(form: Form, field: Field, lang: Lang, book: RuleBook): string {
  const lines: string[] = [];
  if (form.rowsFrom !== undefined && field.id === form.key)
    lines.push(say(lang, words.generated({ form: form.title })));
  if (field.derived !== undefined) lines.push(say(lang, words.derived({ how: field.derived.words })));
  else if (field.required === 'always') lines.push(say(lang, words.required()));
  else if (field.required !== 'never') lines.push(say(lang, words.requiredWhen({ when: field.required.words })));
  if (field.hint !== undefined) lines.push(field.hint[lang]);
  if (field.type === 'choiceAndText' && field.hint === undefined) lines.push(say(lang, words.pickAndWrite()));
  if (field.type === 'text' || field.type === 'longText' || field.type === 'identifier') {
    const example = String(contentOf(field, field.example, book, lang) ?? '');
    if (lang === 'zh' && field.derived === undefined) lines.push(say(lang, words.example({ example })));
  }
  return lines.join(lang === 'zh' ? '；' : '; ').slice(0, LONGEST_INPUT);
}

/** How a field's column looks, what it takes, and what is said beside its cells. */
export function columnOf(form: Form, field: Field, lang: Lang, book: RuleBook): ColumnLayout {
  const terms = termsOf(field, book);
  const label = labelIn(field, lang);
  const validation = validationOf(field, terms, lang, book);
  return {
    field,
    label,
    width: widthForLabel(label, field.unit !== undefined, widthFor(field, terms, lang, book)),
    format: formatOf(field),
    align: ALIGN[field.type] ?? 'center',
    wrap: WRAPS.has(field.type),
    required: field.required === 'always',
    derived: field.derived !== undefined || (form.rowsFrom !== undefined && field.id === form.key),
    ...(validation === undefined ? {} : { validation }),
    input: inputOf(form, field, lang, book),
  };
}
