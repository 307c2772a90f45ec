import { callFunction, whyCall } from '../functions/call';
import { functionNamed } from '../functions/registry';
import { type Argument, isFailure } from '../functions/types';
import type { RuleBook, RulePath } from '../shared/rulebook/book';
import type { TextId } from '../shared/rulebook/source';
import type { Text } from '../shared/text/lang';
import { say } from '../shared/text/message';

/** How an answer is read, so that its ways of writing do not matter. */
export type AnswerKind =
  /** A value class, a level, a credit grade: one of the four letters that never turn into one another. */
  | 'tier'
  | 'grade'
  /** A number: right to two decimals. */
  | 'number'
  /** A share of a whole, 0 to 1 or with a percent sign: right to half a percent. */
  | 'share'
  | 'day'
  /** A reason of a complaint, by any of its names. */
  | 'reason'
  /** 对 or 错, and why in words of one’s own. */
  | 'truth'
  /** A word or a number that is copied or chosen. */
  | 'words';

/** What the rules say, and why. */
export interface Key {
  readonly value: string | number | boolean;
  readonly why: Text;
}

/** One blank of a case. */
export interface Question {
  readonly id: string;
  readonly prompt: Text;
  readonly kind: AnswerKind;
  /** The entry on which the answer rests. */
  readonly path: RulePath;
  /** Worked out from the data by the rules in force. */
  key(book: RuleBook): Key;
}

export type Datum = string | number | null;

/** A task with its data and its blanks. */
export interface Case {
  readonly number: number;
  readonly title: Text;
  /** The text whose subject it is. */
  readonly source: TextId;
  readonly task: readonly Text[];
  readonly header: readonly Text[];
  readonly rows: readonly (readonly Datum[])[];
  readonly questions: readonly Question[];
}

/** A column of a case’s data as an argument of a function. */
export const columnOf = (rows: readonly (readonly Datum[])[], column: number): Argument =>
  rows.map((row) => [row[column]]);

/** The key that a worksheet function gives, with its own reasons. */
export function byFunction(name: string, args: readonly Argument[], book: RuleBook): Key {
  const definition = functionNamed(name);
  if (definition === undefined) throw new Error(`no function ${name}`);
  const [[value]] = callFunction(definition, args, { book, lang: 'zh' });
  if (isFailure(value)) throw new Error(`${name}: ${say('zh', value.message)}`);
  const whyIn = (lang: 'zh' | 'en') => whyCall(definition, args, { book, lang })[0];
  return { value, why: { zh: whyIn('zh'), en: whyIn('en') } };
}

/** Q01, Q02, …: texts in every spreadsheet. */
const numbered = (index: number): string => `Q${String(index + 1).padStart(2, '0')}`;

type Unnumbered = Omit<Question, 'id'>;

export const withNumbers = (questions: readonly Unnumbered[]): readonly Question[] =>
  questions.map((question, i) => ({ id: numbered(i), ...question }));
