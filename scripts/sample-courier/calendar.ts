import { type Day, dayOf, daysInMonth } from '../../src/shared/values/date';

/** The day on which the sample's last month ends. */
export const AS_OF: Day = dayOf(2026, 10, 31);

/** A month of the sample, with its days. */
export interface Month {
  /** From 0, the first of the eighteen. */
  readonly index: number;
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly first: Day;
  readonly last: Day;
}

/** May 2025 to October 2026. */
export const MONTHS: readonly Month[] = Array.from({ length: 18 }, (_, index) => {
  const [year, month] = [2025 + Math.floor((4 + index) / 12), ((4 + index) % 12) + 1];
  const first = dayOf(year, month, 1);
  return { index, year, month, first, last: first + daysInMonth(year, month) - 1 };
});

/** Sunday is no working day of the sample's offices; couriers work every day. */
export const isSunday = (day: Day): boolean => day % 7 === 1;

const pad = (number: number): string => String(number).padStart(2, '0');

/** `20261031`, as numbers of papers carry it. */
export function stamp(day: Day): string {
  const month = MONTHS.find(({ first, last }) => day >= first && day <= last)!;
  return `${month.year}${pad(month.month)}${pad(day - month.first + 1)}`;
}

/** Counts on within a day: `TS20261031-001`. */
export class Numbering {
  private readonly used = new Map<string, number>();

  constructor(private readonly prefix: string) {}

  next(day: Day): string {
    const stem = `${this.prefix}${stamp(day)}`;
    const number = (this.used.get(stem) ?? 0) + 1;
    this.used.set(stem, number);
    return `${stem}-${String(number).padStart(3, '0')}`;
  }
}
