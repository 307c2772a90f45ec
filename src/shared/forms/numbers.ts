import type { RuleValues } from '../rulebook/book';
import { type Day, dateOf, parseDay } from '../values/date';
import { fold } from '../values/fold';
import type { NumberPattern } from './found';

const two = (value: number): string => String(value).padStart(2, '0');

/** The ways in which a day stands in a number, most telling first. */
const DATES = ['yyyyMMdd', 'yyyy-MM-dd', 'yyyy.MM.dd', 'yyMMdd', 'yyyyMM', 'yyyy-MM', 'yyyy.MM', 'yyyy', ''] as const;

/** A day as a pattern writes it; '' where it writes none. */
export function dateIn(pattern: string, day: Day): string {
  const { year, month, day: of } = dateOf(day);
  return pattern
    .replace('yyyy', String(year).padStart(4, '0'))
    .replace('yy', two(year % 100))
    .replace('MM', two(month))
    .replace('dd', two(of));
}

/** A number taken apart by a pattern. */
export interface NumberParts {
  /** The digits of the date, as they stand there; '' where the pattern has none. */
  readonly date: string;
  readonly sequence: number;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The digits of a date as a pattern writes it, as a regular expression. */
const dateForm = (date: string): string => escape(date).replace(/[yMd]/g, '\\d');

/** Takes a number apart; undefined where it is not written by the pattern. */
export function partsOf(text: string, { prefix, date, separator, digits }: NumberPattern): NumberParts | undefined {
  const form = new RegExp(`^${escape(prefix)}(${dateForm(date)})${escape(separator)}(\\d{${digits},})$`, 'i');
  const match = form.exec(fold(text));
  return match === null ? undefined : { date: match[1], sequence: Number(match[2]) };
}

/** The number that a pattern writes. */
export const numberOf = ({ prefix, date, separator, digits }: NumberPattern, day: Day, sequence: number): string =>
  `${prefix}${dateIn(date, day)}${separator}${String(sequence).padStart(digits, '0')}`;

/**
 * A prefix that does not end in a digit, the date, one sign at most, the running number; after a date that is parted by signs
 * (2026-03) the running number is parted from it too.
 */
const SHAPES = DATES.map((date) => {
  const sign = /[-.]/.test(date) ? '[-_/.#]' : '[-_/.#]?';
  return { date, form: new RegExp(`^(|.*?\\D)(${dateForm(date)})(${sign})(\\d+)$`) };
});

/** Whether the digits of a number may be a date written so: that of the row, where the row has one. */
function isDate(digits: string, pattern: string, day: Day | undefined, rules: RuleValues): boolean {
  if (pattern === '') return true;
  if (day !== undefined) return digits === dateIn(pattern, day);
  const plain = (pattern.startsWith('yyyy') ? '' : '20') + digits.replace(/\D/g, '');
  return 'day' in parseDay(plain.padEnd(6, '01').padEnd(8, '01'), rules);
}

/** Every way in which a number can be read. */
const readings = (text: string, day: Day | undefined, rules: RuleValues): NumberPattern[] =>
  SHAPES.flatMap(({ date, form }) => {
    const match = form.exec(text);
    return match !== null && isDate(match[2], date, day, rules)
      ? [{ prefix: match[1], date, separator: match[3], digits: match[4].length }]
      : [];
  });

const key = ({ prefix, date, separator }: NumberPattern): string => JSON.stringify([prefix, date, separator]);

/**
 * Learns how numbers are written: the reading that explains most of them, the one with the most telling date where several do. The
 * digits of the running number are the fewest that were seen, as numbers written without leading zeros grow.
 * @param given  numbers with the day that belongs in them, where the row has one
 */
export function learnPattern(
  given: readonly { readonly text: string; readonly day: Day | undefined }[],
  rules: RuleValues,
): NumberPattern | undefined {
  const counted = new Map<string, { pattern: NumberPattern; count: number }>();
  for (const { text, day } of given) {
    for (const pattern of readings(fold(text), day, rules)) {
      const known = counted.get(key(pattern));
      if (known === undefined) counted.set(key(pattern), { pattern, count: 1 });
      else {
        known.count++;
        if (pattern.digits < known.pattern.digits) known.pattern = pattern;
      }
    }
  }
  const order = ({ pattern }: { pattern: NumberPattern }) => (DATES as readonly string[]).indexOf(pattern.date);
  const best = [...counted.values()].sort((one, other) => other.count - one.count || order(one) - order(other))[0];
  // A way that less than half of them follow is none.
  return best === undefined || best.count * 2 < given.length ? undefined : best.pattern;
}
