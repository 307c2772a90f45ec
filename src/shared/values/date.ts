import type { RuleValues } from '../rulebook/book';
import { fold } from './fold';

/**
 * A day as a whole number: Excel's serial of the 1900 date system (2025-03-05 = 45721), counted correctly for all days from
 * 1900-03-01 on. Times are dropped; nothing here knows a clock or a time zone.
 */
export type Day = number;

const EPOCH = 25569; // serial of 1970-01-01

/** The serial of a day of the proleptic Gregorian calendar; month 1 to 12. */
export const dayOf = (year: number, month: number, day: number): Day =>
  // `Date.UTC` would take the years 0 to 99 for those of the last century.
  new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000 + EPOCH;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function dateOf(day: Day): CalendarDate {
  const date = new Date((Math.floor(day) - EPOCH) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `2025-03-05`. */
export function formatDay(day: Day): string {
  const { year, month, day: of } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(of)}`;
}

/** A month by its name: `2025-03`. */
export const formatMonth = ({ year, month }: { readonly year: number; readonly month: number }): string =>
  `${year}-${two(month)}`;

const MINUTES_OF_DAY = 1440;

/** `2026-03-06 16:30`; the day alone where the serial has no time. */
export function formatMoment(serial: number): string {
  // Rounded with its day: half a minute before midnight is the next day.
  const all = Math.round(serial * MINUTES_OF_DAY);
  const day = formatDay(Math.floor(all / MINUTES_OF_DAY));
  const minutes = all - Math.floor(all / MINUTES_OF_DAY) * MINUTES_OF_DAY;
  if (minutes === 0) return day;
  return `${day} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: Day): number => ((((Math.floor(day) - 2) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** `9:30`, `09:30:05Z`, `9时30分`, `9点`, with 上午 or 下午 before it. */
const CLOCK = /(上午|下午)? ?(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?|[时点](?:(\d{1,2})分(?:(\d{1,2})秒)?)?)$/;
/** Without a blank between them a time can be told from its day by 日 or by the half of the day. */
const YMD = new RegExp(
  `^(\\d{4})(?:-|\\/|\\.|年)(\\d{1,2})(?:-|\\/|\\.|月)(\\d{1,2})日?(?:(?:[ T]|(?<=日)|(?=[上下]午))${CLOCK.source.slice(0, -1)})?$`,
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YM = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})月?$/;
const COMPACT_MONTH = /^(\d{4})(\d{2})$/;

/** How a date cell failed: no date at all, a day that does not exist, a number that is a year, or a day of an implausible year. */
export type DateFault = 'noDate' | 'noSuchDay' | 'yearAsDate' | 'outOfRange';

export type DateResult = { readonly day: Day } | { readonly fault: DateFault };

const isPlausible = (year: number, { period }: RuleValues): boolean => year >= period.yearMin && year <= period.yearMax;

function ofSerial(day: Day, rules: RuleValues): DateResult {
  // 2018 in a cell formatted as a date shows as 1905-07-10: a serial that reads as a plausible year is one.
  if (isPlausible(day, rules)) return { fault: 'yearAsDate' };
  return isPlausible(dateOf(day).year, rules) ? { day } : { fault: 'outOfRange' };
}

function civil(year: number, month: number, day: number, rules: RuleValues): DateResult {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return { fault: 'noSuchDay' };
  return isPlausible(year, rules) ? { day: dayOf(year, month, day) } : { fault: 'outOfRange' };
}

/**
 * Reads a day from a serial number or from `2025/3/5`, `2025-03-05`, `2025.3.5`, `2025年3月5日`, `20250305`, with or without a
 * time behind it. Two-digit years are refused.
 */
export function parseDay(value: number | string, rules: RuleValues): DateResult {
  if (typeof value === 'number')
    return Number.isFinite(value) ? ofSerial(Math.floor(value), rules) : { fault: 'noDate' };
  const text = fold(value);
  const match = YMD.exec(text) ?? COMPACT.exec(text);
  if (match === null) return { fault: 'noDate' };
  return civil(Number(match[1]), Number(match[2]), Number(match[3]), rules);
}

/**
 * The time behind a day that {@link parseDay} reads, as a fraction of the day: 0 where there is none, undefined where no clock shows it
 * (25:00, 上午 15:00). With a half of the day hours count as on a clock of twelve: 上午12:30 is half past midnight.
 */
export function timeOfDay(text: string): number | undefined {
  const match = CLOCK.exec(fold(text));
  if (match === null) return 0;
  const half = match[1];
  const [given, minutes, seconds] = [match[2], match[3] ?? match[5] ?? 0, match[4] ?? match[6] ?? 0].map(Number);
  if (given > 23 || minutes > 59 || seconds > 59 || (half === '上午' && given > 12)) return undefined;
  const hours = half === undefined || given > 12 ? given : (given % 12) + (half === '下午' ? 12 : 0);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** A stretch of whole days, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** An accounting month by its name: with `monthStartDay` 26 and the end naming it, 2025-06 runs from 05-26 to 06-25. */
export function monthSpan(year: number, month: number, rules: RuleValues): Span {
  const { monthStartDay, monthNamedBy } = rules.period;
  const shift = monthStartDay > 1 && monthNamedBy === 'end' ? -1 : 0;
  return {
    from: dayOf(year, month + shift, monthStartDay),
    to: dayOf(year, month + shift + 1, monthStartDay) - 1,
  };
}

/** The name of the accounting month that a day falls in. */
export function monthOf(day: Day, rules: RuleValues): { year: number; month: number } {
  const { monthStartDay, monthNamedBy } = rules.period;
  const { year, month, day: of } = dateOf(day);
  const started = of >= monthStartDay ? 0 : -1;
  const named = started + (monthStartDay > 1 && monthNamedBy === 'end' ? 1 : 0);
  const index = year * 12 + (month - 1) + named;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** Reads a month: `2025-06`, `2025/6`, `202506`, `2025年6月`, the number 202506; `undefined` for anything else. */
export function parseMonth(value: number | string, rules: RuleValues): Span | undefined {
  const text = fold(String(value));
  // As a number only 202506 is a month: 2025.10 typed into a cell has become 2025.1.
  const match = (typeof value === 'string' ? YM.exec(text) : null) ?? COMPACT_MONTH.exec(text);
  if (match === null) return undefined;
  const [year, month] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12 || !isPlausible(year, rules)) return undefined;
  return monthSpan(year, month, rules);
}
