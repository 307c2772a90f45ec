import type { RuleValues } from '../shared/rulebook/book';
import type { Term } from '../shared/rulebook/leaf';
import type { Refusal } from '../shared/rules/answer';
import type { CodeOf, Kind } from '../shared/rules/letters/kinds';
import { parseLetter } from '../shared/rules/letters/parse';
import { listed, listIn } from '../shared/text/list';
import { both, type Message } from '../shared/text/message';
import { type CellValue, isCellError } from '../shared/values/cell';
import {
  type Day,
  formatDay,
  monthOf,
  monthSpan,
  parseDay,
  parseMonth,
  type Span,
  timeOfDay,
} from '../shared/values/date';
import { foldKey, isBlankText, isTotalText } from '../shared/values/fold';
import { parseNumber } from '../shared/values/number';
import { dateFaultMessage, words as cellWords } from '../shared/values/words';
import type { Argument, Context, Parameter } from './types';
import { words } from './words';

/** Thrown by the readers below when an argument cannot be used; the wrapper turns it into the row's, or the call's, failure. */
export class Stop extends Error {
  constructor(readonly detail: Message) {
    super(detail.id);
  }
}

/** Rows of a whole column (`E:E`) in today's and in older workbooks. */
const WHOLE_COLUMN = new Set([1_048_576, 65_536]);

const isBlock = (value: Argument): value is CellValue[][] => Array.isArray(value);

/** A word that an English sentence may offer. */
const isLatin = (word: string): boolean => /^[ -~]+$/.test(word);

const isEmpty = (value: CellValue): boolean => value === null || value === undefined || value === '';

/** What was typed, for a sentence. */
const shown = (value: CellValue): string => (isCellError(value) ? value.error : String(value ?? '').trim());

/** How many of a block's rows hold anything. */
function usedRows(block: readonly (readonly CellValue[])[]): number {
  let last = block.length;
  while (last > 0 && block[last - 1].every(isEmpty)) last--;
  return last;
}

const KINDS = ['tier', 'level', 'grade', 'creditType'] as const;

/** Whether a text in the first row of a whole column is an answerable cell and no header: a number, a date, a letter of some kind. */
const isData = (text: string, rules: RuleValues): boolean =>
  parseNumber(text, rules) !== undefined ||
  'day' in parseDay(text, rules) ||
  KINDS.some((kind) => 'value' in parseLetter(text, kind, rules));

/**
 * The arguments of one call, read by parameter name with the manners that all functions share: blank, 合计, text and error cells,
 * full-width letters, dates in their many spellings. A reader that cannot go on throws {@link Stop}.
 */
export class Inputs {
  readonly #arguments = new Map<string, Argument>();
  readonly #parameters = new Map<string, Parameter>();
  /** Whether whole columns were given with a header in their first row. */
  #headed = false;
  readonly rules: RuleValues;
  /** Rows to answer: the length of the columns given, 1 for single cells. */
  readonly rows: number;
  /** Whether any `each` argument is a column. */
  readonly spills: boolean;
  /** The arguments of a `rest` parameter, untouched. */
  readonly rest: readonly Argument[];

  constructor(parameters: readonly Parameter[], given: readonly Argument[], functionId: string, context: Context) {
    this.rules = context.book.values;
    const rest = parameters.findIndex((parameter) => parameter.kind === 'rest');
    this.rest = rest < 0 ? [] : given.slice(rest);
    if (rest < 0 && given.length > parameters.length)
      throw new Stop(words.tooMany({ name: functionId, most: parameters.length }));
    // Whole columns side by side end together, where the longest ends.
    const columnRows = Math.max(
      1,
      ...parameters.map(({ kind }, i) => {
        const value = given[i];
        return (kind === 'each' || kind === 'list') && isBlock(value) && WHOLE_COLUMN.has(value.length)
          ? usedRows(value)
          : 1;
      }),
    );
    let rows: number | undefined;
    for (const [i, parameter] of parameters.entries()) {
      const name = parameter.name.en;
      this.#parameters.set(name, parameter);
      if (parameter.kind === 'rest') continue;
      let value: Argument = given[i] ?? null;
      if (isBlock(value)) {
        if (WHOLE_COLUMN.has(value.length))
          value = this.#trim(value, parameter.kind === 'table' ? usedRows(value) : columnRows);
        if (parameter.kind === 'each' || parameter.kind === 'list') {
          // A selection across one row reads as well as one down a column.
          if (value.length === 1 && value[0].length > 1 && parameter.kind === 'each')
            value = value[0].map((cell) => [cell]);
          const columns = value[0]?.length ?? 1;
          if (columns > 1 && value.length > 1) throw new Stop(words.oneColumn({ name: parameter.name, columns }));
        }
        if (value.length === 1 && value[0].length === 1 && parameter.kind !== 'table' && parameter.kind !== 'list')
          value = value[0][0];
      }
      if (parameter.kind === 'each' && isBlock(value)) {
        if (rows !== undefined && rows !== value.length)
          throw new Stop(words.sizes({ name: parameter.name, rows: value.length, expected: rows }));
        rows = value.length;
      }
      this.#arguments.set(name, value);
    }
    this.rows = rows ?? 1;
    this.spills = rows !== undefined;
  }

  /** A whole column ends where its data end; a text in its first row that is no data is its header and counts as blank. */
  #trim(block: CellValue[][], rows: number): CellValue[][] {
    const used = block.slice(0, rows);
    const first = used[0];
    if (first?.length === 1 && typeof first[0] === 'string' && !isData(first[0], this.rules)) {
      this.#headed = true;
      return [[null], ...used.slice(1)];
    }
    return used;
  }

  /** What a parameter is called, for sentences. */
  label(name: string) {
    return this.#parameters.get(name)!.name;
  }

  given(name: string): boolean {
    const value = this.#arguments.get(name);
    return isBlock(value) || !isEmpty(value);
  }

  /** The raw cell of a parameter in a row. */
  cell(name: string, row = 0): CellValue {
    const value = this.#arguments.get(name);
    if (!isBlock(value)) return value;
    return value.length === 1 && value[0].length > 1 ? value[0][row] : value[row]?.[0];
  }

  /** How many cells a `list` parameter has, down or across; 0 where it is not given. */
  length(name: string): number {
    const block = this.block(name);
    return block === undefined ? 0 : block.length === 1 ? block[0].length : block.length;
  }

  /** Fails where a list does not go row by row with another. */
  demandLength(name: string, expected: number): void {
    const rows = this.length(name);
    if (rows > 0 && rows !== expected) throw new Stop(words.sizes({ name: this.label(name), rows, expected }));
  }

  /** Whether a row is the header of whole columns. */
  isHeader(row: number): boolean {
    return this.#headed && row === 0;
  }

  /** What the cells of a list say, read one by one: blank, 合计 and header cells are left out, one that cannot be read ends the call. */
  cells<T>(name: string, read: (cell: string | number, row: number) => T): T[] {
    const found: T[] = [];
    for (let row = 0; row < this.length(name); row++) {
      if (this.isHeader(row) || this.isTotal(name, row)) continue;
      this.at(name, row, () => {
        const value = this.#present(name, row);
        if (value !== undefined) found.push(read(typeof value === 'boolean' ? String(value) : value, row));
      });
    }
    return found;
  }

  /** Reads a cell of a list; what is wrong with it is told with its place. */
  at<T>(name: string, row: number, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      const problem = both(error.detail);
      throw new Stop(words.atCell({ name: this.label(name), row: row + 1, problem }));
    }
  }

  /** The raw block of a `list` or `table` parameter; a single cell is a block of one. */
  block(name: string): readonly (readonly CellValue[])[] | undefined {
    const value = this.#arguments.get(name);
    return isBlock(value) ? value : isEmpty(value) ? undefined : [[value]];
  }

  isBlank(name: string, row = 0): boolean {
    const value = this.cell(name, row);
    return isEmpty(value) || (typeof value === 'string' && isBlankText(value, this.rules));
  }

  /** Whether the cell is the label of a 合计 row. */
  isTotal(name: string, row = 0): boolean {
    const value = this.cell(name, row);
    return typeof value === 'string' && isTotalText(value, this.rules);
  }

  #present(name: string, row: number): Exclude<CellValue, null | undefined | object> | undefined {
    const value = this.cell(name, row);
    if (isCellError(value)) throw new Stop(cellWords.cellError({ name: this.label(name), found: value.error }));
    return this.isBlank(name, row) ? undefined : (value as string | number | boolean);
  }

  /** Fails where nothing is given. */
  require<T>(name: string, value: T | undefined): T {
    if (value === undefined) throw new Stop(words.missing({ name: this.label(name) }));
    return value;
  }

  number(name: string, row = 0): number | undefined {
    const value = this.#present(name, row);
    if (value === undefined) return undefined;
    const number =
      typeof value === 'number' ? value : typeof value === 'string' ? parseNumber(value, this.rules) : undefined;
    if (number === undefined) throw new Stop(cellWords.notANumber({ name: this.label(name), found: shown(value) }));
    return number;
  }

  /** A share, 0 to 1; `5%` as text reads as 0.05. */
  share(name: string, row = 0): number | undefined {
    const share = this.number(name, row);
    if (share !== undefined && !(share >= 0 && share <= 1))
      throw new Stop(words.share({ name: this.label(name), found: share }));
    return share;
  }

  text(name: string, row = 0): string | undefined {
    const value = this.#present(name, row);
    return value === undefined ? undefined : String(value).trim();
  }

  /** Truth values, 是/否 and their like, 1/0; blank is false. */
  flag(name: string, row = 0): boolean {
    const value = this.#present(name, row);
    if (value === undefined) return false;
    if (typeof value !== 'string') return Boolean(value);
    const key = foldKey(value);
    const { yesWords, noWords } = this.rules.list;
    if (yesWords.some((word) => foldKey(word) === key)) return true;
    if (noWords.some((word) => foldKey(word) === key)) return false;
    const all = [...yesWords, ...noWords];
    const allowed = { zh: listIn(all, 'zh'), en: listIn(all.filter(isLatin), 'en') };
    throw new Stop(words.oneOf({ name: this.label(name), found: shown(value), allowed }));
  }

  letter<K extends Kind>(name: string, kind: K, row = 0): CodeOf[K] | undefined {
    const value = this.#present(name, row);
    if (value === undefined) return undefined;
    return take(parseLetter(String(value), kind, this.rules));
  }

  /** One of several named choices, by any of their names. */
  choice<T extends string>(name: string, choices: Readonly<Record<T, readonly string[]>>, row = 0): T | undefined {
    const value = this.text(name, row);
    if (value === undefined) return undefined;
    const key = foldKey(value);
    for (const choice of Object.keys(choices) as T[]) {
      if (choices[choice].some((one) => foldKey(one) === key)) return choice;
    }
    const names = Object.values(choices) as (readonly string[])[];
    const allowed = listed(names.map((some) => ({ zh: some[0], en: some.find(isLatin) ?? some[0] })));
    throw new Stop(words.oneOf({ name: this.label(name), found: value, allowed }));
  }

  /** The code of one of a rule-book entry's terms, by any of its names. */
  term(name: string, terms: readonly Term[], row = 0): string | undefined {
    const value = this.text(name, row);
    if (value === undefined) return undefined;
    const key = foldKey(value);
    const found = terms.find(({ code, zh, en, aliases = [] }) =>
      [code, zh, en, ...aliases].some((one) => foldKey(one) === key),
    );
    if (found !== undefined) return found.code;
    throw new Stop(words.oneOf({ name: this.label(name), found: value, allowed: listed(terms) }));
  }

  day(name: string, row = 0): Day | undefined {
    const value = this.#present(name, row);
    return value === undefined ? undefined : this.#day(name, value);
  }

  /** A day with the time that stands behind it, as a serial. */
  moment(name: string, row = 0): number | undefined {
    const value = this.#present(name, row);
    if (value === undefined) return undefined;
    const day = this.#day(name, value);
    if (typeof value === 'number') return value;
    const time = timeOfDay(String(value));
    if (time === undefined) throw new Stop(words.noTime({ name: this.label(name), found: shown(value) }));
    return day + time;
  }

  /** Whether something has happened: its date, or 是/否. */
  happened(name: string, row = 0): boolean {
    const value = this.#present(name, row);
    const isDate =
      typeof value === 'number' ? value > 1 : typeof value === 'string' && 'day' in parseDay(value, this.rules);
    return isDate || this.flag(name, row);
  }

  #day(name: string, value: string | number | boolean): Day {
    const found = parseDay(typeof value === 'boolean' ? String(value) : value, this.rules);
    if ('day' in found) return found.day;
    throw new Stop(
      dateFaultMessage(found.fault, this.label(name), typeof value === 'boolean' ? String(value) : value, this.rules),
    );
  }

  /** The reference date: the argument, else `period.asOf` of the rules; never the clock. */
  asOf(name: string, row = 0): Day {
    const found = this.day(name, row) ?? this.ruleAsOf();
    if (found === undefined) throw new Stop(words.needAsOf({ name: this.label(name) }));
    return found;
  }

  ruleAsOf(): Day | undefined {
    const { asOf } = this.rules.period;
    if (asOf === null) return undefined;
    const found = parseDay(asOf, this.rules);
    return 'day' in found ? found.day : undefined;
  }

  /**
   * A period: a month (`2025-06`), a day and a day, a month and a month; one day alone means its accounting month; nothing means the
   * month of the reference date. An end without a beginning, or before it, is no period.
   */
  period(fromName: string, toName: string): Span {
    const end = (name: string): { span: Span; isDay: boolean } | undefined => {
      const value = this.#present(name, 0);
      if (value === undefined) return undefined;
      const span = typeof value === 'boolean' ? undefined : parseMonth(value, this.rules);
      if (span !== undefined) return { span, isDay: false };
      const looksLikeDay = typeof value === 'number' || /^\s*\d{4}/.test(String(value));
      if (!looksLikeDay) throw new Stop(words.noPeriod({ name: this.label(name), found: shown(value) }));
      const day = this.#day(name, value);
      return { span: { from: day, to: day }, isDay: true };
    };
    const monthAround = (day: Day): Span => {
      const { year, month } = monthOf(day, this.rules);
      return monthSpan(year, month, this.rules);
    };
    const from = end(fromName);
    const to = end(toName);
    if (from === undefined) {
      if (to !== undefined) throw new Stop(words.missing({ name: this.label(fromName) }));
      const asOf = this.ruleAsOf();
      if (asOf === undefined) throw new Stop(words.needAsOf({ name: this.label(fromName) }));
      return monthAround(asOf);
    }
    if (to === undefined) return from.isDay ? monthAround(from.span.from) : from.span;
    const period = { from: from.span.from, to: to.span.to };
    if (period.to < period.from)
      throw new Stop(words.periodOrder({ from: formatDay(period.from), to: formatDay(period.to) }));
    return period;
  }
}

/** The value of an answer, or the end of the row with its refusal. */
export function take<T>(answer: { readonly value: T } | Refusal): T {
  if ('refusal' in answer) throw new Stop(answer.refusal);
  return answer.value;
}
