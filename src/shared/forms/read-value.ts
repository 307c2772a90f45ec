import type { RuleBook, RuleValues } from '../rulebook/book';
import { formatDay, parseDay, timeOfDay } from '../values/date';
import { fold, foldKey, isBlankText } from '../values/fold';
import { parseNumber, saysOwnUnit } from '../values/number';
import { CellKind } from '../workbook/table';
import { WAN } from './define';
import { codeAndText, codeOf, codesOf } from './choices';
import type { Field, FieldType, FieldValue } from './form';

/** A cell as it is read: its kind, the number of a number or date, the characters as stored. */
export interface CellReading {
  readonly kind: CellKind;
  readonly number: number;
  readonly text: string;
}

/** Nothing there, or one of the marks that people write for nothing (`-`, `/`, `无`). */
export const isBlankReading = ({ kind, text }: CellReading, rules: RuleValues): boolean =>
  kind === CellKind.Blank || (kind === CellKind.Text && isBlankText(text, rules));

/** The characters that a cell shows, folded; a date as `2026-03-05`. */
export const shownText = ({ kind, number, text }: CellReading): string =>
  kind === CellKind.Date ? formatDay(number) : fold(text);

const NUMERIC: ReadonlySet<FieldType> = new Set(['money', 'number', 'count', 'share']);

export const isNumeric = (type: FieldType): boolean => NUMERIC.has(type);

const COMPACT_DAY = /^\d{8}$/;

/** A day with its time, as a serial: from a date cell, a number, or a text in the usual spellings. */
function readMoment({ kind, number, text }: CellReading, rules: RuleValues): number | null {
  // 20260305 typed as a number is a date written without its marks; as a serial it would be far in the future.
  const written = kind === CellKind.Text || (kind === CellKind.Number && COMPACT_DAY.test(text));
  const found = parseDay(written ? text : number, rules);
  if ('fault' in found) return null;
  if (!written) return number;
  const time = timeOfDay(text);
  return time === undefined ? null : found.day + time;
}

/** A product without the dust of binary fractions: 1.1 × 10 000 is 11 000. */
export const times = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(15));

/** How many 元 are one of the field's unit. */
export const yuanIn = ({ unit }: Field, rules: RuleValues): number => (unit?.zh === WAN.zh ? rules.list.wan : 1);

function readNumber(field: Field, cell: CellReading, factor: number, rules: RuleValues): number | null {
  if (cell.kind === CellKind.Number) return times(cell.number, factor);
  if (cell.kind !== CellKind.Text) return null;
  const number = parseNumber(cell.text, rules);
  if (number === undefined) return null;
  const text = foldKey(cell.text);
  // What carries its own unit does not need that of the column.
  if (text.endsWith('%')) return field.type === 'share' ? number : null;
  if (field.type === 'money' && saysOwnUnit(text)) return times(number, 1 / yuanIn(field, rules));
  return times(number, factor);
}

function readYesNo({ kind, number, text }: CellReading, rules: RuleValues): boolean | null {
  if (kind === CellKind.Boolean) return number !== 0;
  const key = foldKey(text);
  if (rules.list.yesWords.some((word) => foldKey(word) === key)) return true;
  return rules.list.noWords.some((word) => foldKey(word) === key) ? false : null;
}

/**
 * A text in tidy white space and otherwise as it was typed: folded, a sentence that another form repeats would lose its Chinese
 * punctuation. Lines stay lines.
 */
const asTyped = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[\s\u200B-\u200D\uFEFF]+/g, ' ').trim())
    .join('\n')
    .trim();

/**
 * What a cell means to its field: dates are serials (with a time where the field may carry one), choices are codes, several of them
 * parted by a space, a choice with words of one's own is both; money and numbers are in the field's unit. Null where the cell is
 * blank or cannot be understood; nothing is guessed.
 * @param factor  what bare numbers of the column are multiplied by to be in the field's unit
 */
export function readValue(field: Field, cell: CellReading, factor: number, book: RuleBook): FieldValue {
  const rules = book.values;
  if (isBlankReading(cell, rules) || cell.kind === CellKind.Error) return null;
  switch (field.type) {
    case 'text':
    case 'longText':
      return cell.kind === CellKind.Text ? asTyped(cell.text) : shownText(cell);
    case 'identifier':
    case 'phone':
    case 'creditCode':
      return shownText(cell);
    case 'date': {
      const moment = readMoment(cell, rules);
      return moment === null ? null : Math.floor(moment);
    }
    case 'dateTime':
      return readMoment(cell, rules);
    case 'money':
    case 'number':
    case 'share':
      return readNumber(field, cell, factor, rules);
    case 'count': {
      const number = readNumber(field, cell, factor, rules);
      return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
    }
    case 'choice':
    case 'signature':
      return codeOf(field, cell.text, book) ?? null;
    case 'choices':
      return codesOf(field, cell.text, book)?.join(' ') ?? null;
    case 'choiceAndText':
      return codeAndText(field, cell.text, book) ?? null;
    case 'yesNo':
      return readYesNo(cell, rules);
  }
}
