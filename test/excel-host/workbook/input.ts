import type { CellScalar } from './cell';

/** What a person's or a program's entry makes of a cell: Excel reads texts as it reads what is typed. */
export interface Entered {
  readonly value: CellScalar;
  readonly formula?: string;
  /** A format that comes with the entry, for cells that have `General`. */
  readonly format?: string;
}

const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);
const NUMBER = /^[+-]?(\d[\d,]*\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const DAY = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const DAY_MS = 86_400_000;
/** The day whose serial is 0, for days from 1900-03-01. */
const EPOCH = Date.UTC(1899, 11, 30);

function dayOf(text: string): number | undefined {
  const match = DAY.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? (at.getTime() - EPOCH) / DAY_MS : undefined;
}

/**
 * Reads an entry. In a cell of the format `@` everything is a text. Elsewhere an apostrophe at the front says that the rest is
 * text, `=` begins a formula, and what looks like a number, a share, a day, a truth value or an error becomes one.
 */
export function entered(given: string | number | boolean, format: string): Entered {
  if (format === '@') return { value: typeof given === 'boolean' ? String(given).toUpperCase() : String(given) };
  if (typeof given !== 'string' || given === '') return { value: given };
  if (given.startsWith("'")) return { value: given.slice(1) };
  if (given.startsWith('=') && given.length > 1) return { value: 0, formula: given };
  const text = given.trim();
  if (/^(TRUE|FALSE)$/i.test(text)) return { value: text.toUpperCase() === 'TRUE' };
  if (ERRORS.has(text.toUpperCase())) return { value: { error: text.toUpperCase() } };
  if (NUMBER.test(text)) return { value: Number(text.replace(/,/g, '')) };
  if (text.endsWith('%') && NUMBER.test(text.slice(0, -1)))
    return { value: Number(text.slice(0, -1).replace(/,/g, '')) / 100, format: '0%' };
  const day = dayOf(text);
  return day === undefined ? { value: given } : { value: day, format: 'yyyy/m/d' };
}
