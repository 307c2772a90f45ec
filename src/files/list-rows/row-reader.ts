import type { LeastTarget } from '../../shared/list/row-results';
import { GRADE_CODES, LEVEL_CODES } from '../../shared/list/row-results';
import type { RuleValues } from '../../shared/rulebook/book';
import { isRefusal } from '../../shared/rules/answer';
import { creditGrade } from '../../shared/rules/credit';
import { parseLetter } from '../../shared/rules/letters/parse';
import { isBlankText, isTotalText } from '../../shared/values/fold';
import { parseNumber as parseText, saysOwnUnit } from '../../shared/values/number';
import { parseNumber } from '../columns/numbers';
import { Beginnings } from './beginnings';
import type { CsvRecords } from './csv-records';
import type { Looking } from './kernel';
import { codeOf } from './result-writer';

/** How a list lies in a text table, and by what it is read: plain data, which every thread gets. */
export interface ListShape {
  readonly rules: RuleValues;
  /** One ASCII character. */
  readonly delimiter: number;
  /** Fields of the heading; a shorter row gets what it lacks. */
  readonly width: number;
  /** Places of the recognised columns, by code. */
  readonly columns: Readonly<Record<string, number>>;
  /** Brings a bare value to 元. */
  readonly factor: number;
  /** What a bare target is divided by to be in 万元. */
  readonly targetDivisor: number;
  readonly targets: readonly LeastTarget[] | undefined;
}

/** Reads the columns that results rest on from one record after the other, as a list in memory is read. */
export class RowReader {
  /** Set by {@link number}: the field holds something that is no number. */
  private bad = false;
  /** Set by it too: the number says its unit itself and was read in 元. */
  private inYuan = false;
  private readonly known: readonly number[];
  private readonly leading: number;
  private readonly beginnings: Beginnings;
  private readonly value: number;
  private readonly target: number | undefined;
  private readonly grades = new Map<string, number>();
  private readonly gradeOfScore = new Map<number, number>();
  private readonly gradeOfWhole = new Uint8Array(MOST_SCORES).fill(UNSEEN);
  /** Columns whose numbers decide over a plain record; the value's first. */
  private readonly plain: readonly number[];
  private readonly targetAt: number;
  private readonly scoreAt: number;
  /** Cells of columns other than the value's that could not be used. */
  faults = 0;

  constructor(
    private readonly records: CsvRecords,
    private readonly shape: ListShape,
  ) {
    this.known = Object.values(shape.columns);
    this.leading = Math.max(...this.known) + 1;
    this.beginnings = new Beginnings(shape.rules.list.totalWords, shape.rules.list.blankMarks);
    this.value = shape.columns.value;
    this.target = shape.columns.target;
    const { value, target, score } = shape.columns;
    this.plain = [...new Set([value, ...(shape.targets === undefined ? [] : [target]), score])].filter(
      (column) => column !== undefined,
    );
    this.targetAt = shape.targets === undefined ? NOWHERE : this.plain.indexOf(target);
    this.scoreAt = this.plain.indexOf(score);
  }

  /** So many fields from the left must be kept of every record. */
  static fieldsOf = (shape: ListShape): number => Math.max(...Object.values(shape.columns)) + 1;

  /** What is to be looked at in a record to tell that it is plain: a customer of whom nothing but numbers is needed. */
  get looking(): Looking {
    const { beginnings, leading, known, plain } = this;
    return { masks: beginnings.masks, kept: leading, recognised: known, numbers: plain };
  }

  /** Whether some records can be read by their numbers alone: no result rests on a text. */
  get byNumbers(): boolean {
    const { level, grade, score, creditType, flags } = this.shape.columns;
    return (
      level === undefined &&
      (score === undefined ? grade === undefined : creditType === undefined && flags === undefined)
    );
  }

  /** Whether the present record is a customer: no total, and something stands in a recognised column. */
  isCustomer(): boolean {
    const { records, known, leading, beginnings, shape } = this;
    const { bytes, from, to } = records;
    for (let field = 0; field < leading; field++) {
      const at = from[field];
      const length = to[field] - at;
      if (length === 0 || length > MOST_BYTES || !beginnings.mayBeTotal(bytes, at)) continue;
      if (isTotalText(records.text(field), shape.rules)) return false;
    }
    for (const field of known) if (from[field] < to[field] && !beginnings.mayBeBlank(bytes, from[field])) return true;
    return known.some((field) => !records.isEmpty(field) && !isBlankText(records.text(field), shape.rules));
  }

  /**
   * Level and grade of a plain record as one number.
   * @param numbers  by place of {@link looking}'s columns, by record
   */
  plainCode(numbers: readonly Float64Array[], record: number): number {
    const { targetAt, scoreAt } = this;
    return codeOf(
      targetAt === NOWHERE ? LEVEL_CODES.length : this.levelOf(numbers[targetAt][record] / this.shape.targetDivisor),
      scoreAt === NOWHERE ? GRADE_CODES.length : this.gradeOf(numbers[scoreAt][record]),
    );
  }

  /** The value of the present record in 元; NaN for blank and for what is no number. */
  readValue(): number {
    const value = this.number(this.value);
    return this.inYuan ? value : value * this.shape.factor;
  }

  /** Whether the field that was read last holds something that is no number. */
  get isUnreadable(): boolean {
    return this.bad;
  }

  /** The level's number in {@link LEVEL_CODES}; the last but one more where there is none. */
  level(): number {
    const { shape, records } = this;
    const none = LEVEL_CODES.length;
    if (shape.columns.level !== undefined) return this.letter(records.text(shape.columns.level), 'level', none);
    if (shape.targets === undefined || this.target === undefined) return none;
    const target = this.number(this.target);
    if (this.bad) this.faults++;
    return this.levelOf(target / (this.inYuan ? shape.rules.list.wan : shape.targetDivisor));
  }

  /** The grade's number in {@link GRADE_CODES}; the last but one more where there is none. */
  grade(): number {
    const { shape, records } = this;
    const { score, grade, creditType, flags } = shape.columns;
    const none = GRADE_CODES.length;
    if (score === undefined) return grade === undefined ? none : this.letter(records.text(grade), 'grade', none);
    const points = this.number(score);
    if (this.bad) this.faults++;
    if (Number.isNaN(points)) return none;
    if (creditType === undefined && flags === undefined) return this.gradeOf(points);
    const type = creditType === undefined ? '' : records.text(creditType).trim();
    const why = flags === undefined ? '' : records.text(flags).trim();
    const key = `${points}\n${type}\n${why}`;
    let found = this.grades.get(key);
    if (found === undefined) {
      if (this.grades.size > MOST_KNOWN) this.grades.clear();
      this.grades.set(key, (found = this.gradeBy(points, type, why)));
    }
    if (found === none) this.faults++;
    return found;
  }

  /** The level that follows from a target in 万元. */
  private levelOf(target: number): number {
    const { targets } = this.shape;
    if (targets === undefined || Number.isNaN(target)) return LEVEL_CODES.length;
    if (target < 0) {
      this.faults++;
      return LEVEL_CODES.length;
    }
    for (let place = 0; place < targets.length; place++)
      if (target >= targets[place].least) return targets[place].level;
    return NO_LEVEL;
  }

  /** The grade that follows from a score alone. */
  private gradeOf(points: number): number {
    const { gradeOfScore } = this;
    if (Number.isNaN(points)) return GRADE_CODES.length;
    // Most scores are whole numbers, and few.
    const isWhole = points >= 0 && points < MOST_SCORES && points === Math.floor(points);
    let found = isWhole ? this.gradeOfWhole[points] : (gradeOfScore.get(points) ?? UNSEEN);
    if (found === UNSEEN) {
      found = this.gradeBy(points, '', '');
      if (isWhole) this.gradeOfWhole[points] = found;
      else {
        if (gradeOfScore.size > MOST_KNOWN) gradeOfScore.clear();
        gradeOfScore.set(points, found);
      }
    }
    if (found === GRADE_CODES.length) this.faults++;
    return found;
  }

  private gradeBy(score: number, type: string, flags: string): number {
    const { rules } = this.shape;
    const parsed = type === '' ? undefined : parseLetter(type, 'creditType', rules);
    const known = parsed === undefined || isRefusal(parsed) ? undefined : parsed.value;
    const answer = creditGrade(score, known, flags, rules);
    return isRefusal(answer) ? GRADE_CODES.length : GRADE_CODES.indexOf(answer.value);
  }

  private letter(text: string, kind: 'level' | 'grade', none: number): number {
    const trimmed = text.trim();
    if (trimmed === '') return none;
    const answer = parseLetter(trimmed, kind, this.shape.rules);
    const codes: readonly string[] = kind === 'level' ? LEVEL_CODES : GRADE_CODES;
    const found = isRefusal(answer) ? none : codes.indexOf(answer.value);
    if (found === none) this.faults++;
    return found;
  }

  /** A field written as a number and nothing else; NaN for all others. */
  private plainNumber(field: number): number {
    const { bytes, from, to } = this.records;
    // No number begins otherwise; most names are told apart here.
    return bytes[from[field]] <= NINE ? parseNumber(bytes, from[field], to[field]) : NaN;
  }

  private number(field: number): number {
    const { records } = this;
    this.bad = false;
    this.inYuan = false;
    if (records.isEmpty(field)) return NaN;
    // A negative zero would be a customer of its own at every border.
    const plain = this.plainNumber(field) + 0;
    if (!Number.isNaN(plain)) return plain;
    const text = records.text(field);
    if (isBlankText(text, this.shape.rules)) return NaN;
    const number = parseText(text, this.shape.rules);
    this.bad = number === undefined;
    this.inYuan = saysOwnUnit(text);
    return number ?? NaN;
  }
}

const NINE = 0x39;
/** No place: what `indexOf` gives. */
const NOWHERE = -1;
/** Whole scores below it are looked up in a table. */
const MOST_SCORES = 1024;
/** In a table of grades: not asked yet. */
const UNSEEN = 255;
const NO_LEVEL = LEVEL_CODES.indexOf('L-0');
/** Longest text, in bytes, that may be the word of a total row, spaced out and all. */
const MOST_BYTES = 96;
/** Different texts that are remembered with what they mean. */
const MOST_KNOWN = 10_000;
