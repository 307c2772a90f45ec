import type { RuleBook } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import type { Lang } from '../../text/lang';
import { say } from '../../text/message';
import { dayOf } from '../../values/date';
import type { Field } from '../form';
import { contentOf } from '../write-value';
import { words } from './words';

/** What a cell of a column takes. */
export type Validation =
  | {
      readonly kind: 'list';
      readonly items: readonly string[];
      /** Whether anything else is refused, or the list is a help for what may be followed by words of one's own. */
      readonly strict: boolean;
      readonly error: string;
    }
  | { readonly kind: 'date'; readonly min: number; readonly max: number; readonly error: string }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly min: number;
      readonly max?: number;
      readonly error: string;
    };

/** The number at a rule-book path; undefined where none is named, or none is set. */
const ruleNumber = (path: string | undefined, book: RuleBook): number | undefined => {
  const value = path === undefined ? undefined : book.entry(path)?.value;
  return typeof value === 'number' ? value : undefined;
};

/** What a field's cells take; undefined where anything may stand. */
export function validationOf(field: Field, terms: readonly Term[], lang: Lang, book: RuleBook): Validation | undefined {
  // What follows from other cells is not chosen.
  if (field.derived !== undefined) return undefined;
  switch (field.type) {
    case 'choice':
    case 'signature':
      return {
        kind: 'list',
        items: terms.map((term) => term[lang]),
        strict: true,
        error: say(lang, words.notInList()),
      };
    case 'choices':
    case 'choiceAndText':
      return { kind: 'list', items: terms.map((term) => term[lang]), strict: false, error: '' };
    case 'yesNo': {
      const items = [true, false].map((value) => String(contentOf(field, value, book, lang)));
      return { kind: 'list', items, strict: true, error: say(lang, words.notInList()) };
    }
    case 'date':
    case 'dateTime': {
      const { yearMin, yearMax } = book.values.period;
      return {
        kind: 'date',
        min: dayOf(yearMin, 1, 1),
        max: dayOf(yearMax, 12, 31),
        error: say(lang, words.notADate()),
      };
    }
    case 'count':
    case 'money':
    case 'number':
    case 'share': {
      const min = ruleNumber(field.range?.min, book) ?? 0;
      const max = ruleNumber(field.range?.max, book);
      const whole = field.type === 'count';
      const unbounded = whole ? words.notACount() : words.notANumber({ min });
      const error = max === undefined ? unbounded : words.notInRange({ min, max });
      return { kind: 'number', whole, min, ...(max !== undefined && { max }), error: say(lang, error) };
    }
    case 'text':
    case 'longText':
    case 'identifier':
    case 'phone':
    case 'creditCode':
      return undefined;
  }
}
