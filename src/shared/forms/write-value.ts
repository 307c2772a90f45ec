import type { RuleBook } from '../rulebook/book';
import type { Lang } from '../text/lang';
import { listIn } from '../text/list';
import { defineWords, say } from '../text/message';
import { fold } from '../values/fold';
import { isWithin } from '../values/ratio';
import { showTerm } from '../rules/letters/show';
import type { CellContent } from '../workbook/content';
import { termsOf } from './choices';
import type { Field, FieldValue } from './form';
import { isNumeric, times } from './read-value';

const words = defineWords('write-value', {
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  detail: { zh: '{choice}：{text}', en: '{choice}: {text}' },
});

/** What a cell holds to say a value: the inverse of `readValue`. */
export function contentOf(field: Field, value: FieldValue, book: RuleBook, lang: Lang, factor = 1): CellContent {
  if (value === null || value === '') return null;
  const name = (code: string): string => {
    const term = termsOf(field, book).find((one) => one.code === code);
    return term === undefined ? code : showTerm(term, book.values, lang);
  };
  if (typeof value === 'object') {
    const choice = name(value.code);
    return value.text === undefined || value.text === ''
      ? choice
      : say(lang, words.detail({ choice, text: value.text }));
  }
  if (typeof value === 'boolean') return say(lang, value ? words.yes() : words.no());
  if (typeof value === 'number') return isNumeric(field.type) ? times(value, 1 / factor) : value;
  switch (field.type) {
    case 'choice':
    case 'signature':
      return name(value);
    case 'choices':
      return listIn(value.split(' ').map(name), lang);
    default:
      return value;
  }
}

/** The number format of a field's cells: dates show as dates, shares as percentages, identifiers stay text. */
export function formatOf({ type }: Field): string {
  switch (type) {
    case 'date':
      return 'yyyy-mm-dd';
    case 'dateTime':
      return 'yyyy-mm-dd hh:mm';
    case 'share':
      return '0.00%';
    case 'money':
      return '#,##0.00';
    case 'identifier':
    case 'phone':
    case 'creditCode':
      return '@';
    default:
      return 'General';
  }
}

/** Numbers of cells and of rules that differ by rounding alone are the same. */
const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

/** Whether two values of a field say the same; texts however they are spaced and spelt. */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') return near(one, other);
  if (typeof one === 'string' && typeof other === 'string') return fold(one) === fold(other);
  if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null)
    return one.code === other.code && fold(one.text ?? '') === fold(other.text ?? '');
  return one === other;
}

/** Decimals that are always compared: 分 of an amount, whole percents of a share. */
const LEAST_DECIMALS = 2;

/** Decimals of a number as a cell stores it; of a percentage those of the share. */
function decimalsOf(text: string): number {
  const digits = /\.(\d+)/.exec(text)?.[1].length ?? 0;
  return text.endsWith('%') ? digits + LEAST_DECIMALS : digits;
}

/**
 * Whether what stands in a cell agrees with what the rules give: a number that was typed with fewer decimals need only agree in those,
 * and a date with a time in its day.
 * @param text  the characters of the cell
 */
export function saysSame({ type }: Field, typed: FieldValue, text: string, given: FieldValue): boolean {
  if (sameValue(typed, given)) return true;
  if (typeof typed !== 'number' || typeof given !== 'number' || type === 'count') return false;
  if (type === 'date' || type === 'dateTime') return Math.floor(typed) === Math.floor(given);
  const step = 10 ** -Math.max(LEAST_DECIMALS, decimalsOf(text));
  return isWithin(Math.abs(typed - given), step / 2);
}
