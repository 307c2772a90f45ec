import type { RuleValues } from '../../../rulebook/book';
import { type Day, monthOf } from '../../../values/date';

const name = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** The accounting month of a day by its name: `2026-03`. */
export function monthKey(day: Day, rules: RuleValues): string {
  const { year, month } = monthOf(day, rules);
  return name(year, month);
}

const MONTHS = 12;

/** Every month from the first to the last of some, none left out. */
export function monthsBetween(some: readonly string[]): readonly string[] {
  if (some.length === 0) return [];
  const index = (month: string): number => Number(month.slice(0, 4)) * MONTHS + Number(month.slice(5)) - 1;
  const found = some.map(index);
  const [first, last] = [Math.min(...found), Math.max(...found)];
  return Array.from({ length: last - first + 1 }, (_, i) =>
    name(Math.floor((first + i) / MONTHS), ((first + i) % MONTHS) + 1),
  );
}
