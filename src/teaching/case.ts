import { callFunction, whyCall } from '../functions/call';
import { functionNamed } from '../functions/registry';
import { type Argument, isFailure } from '../functions/types';
import type { RuleBook, RulePath } from '../shared/rulebook/book';
import type { Term } from '../shared/rulebook/leaf';
import type { TextId } from '../shared/rulebook/source';
import { styled } from '../shared/rulebook/styled';
import { isText, type Lang, type Text } from '../shared/text/lang';
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

/** What the rules say, and why; a text in both languages is right in either. */
export interface Key {
  readonly value: string | number | boolean | Text;
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

/** A cell of the data; a text that stands alone is the same in both languages. */
export type Datum = string | number | null | Text;

/** What a workbook of a language says. */
export const inLang = <T>(value: T | Text, lang: Lang): T | string => (isText(value) ? value[lang] : value);

/** How a value may be written: in either language, or as it is. */
export const writings = (value: unknown): readonly string[] =>
  isText(value) ? [value.zh, value.en] : [String(value ?? '')];

/** What a list of the rule book calls one of its terms. */
export function named(terms: readonly Term[], code: string): Text {
  const found = terms.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no term ${code}`);
  return { zh: found.zh, en: found.en };
}

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

/** An argument of a function: a value of the data or of another key, or a column of the data. */
type Taken = Key['value'] | null | readonly Datum[];

/** A column of a case’s data. */
export const columnOf = (rows: readonly (readonly Datum[])[], column: number): readonly Datum[] =>
  rows.map((row) => row[column]);

/** As a sheet in a language hands it over. */
const argumentIn = (taken: Taken, lang: Lang): Argument =>
  Array.isArray(taken) ? taken.map((datum: Datum) => [inLang(datum, lang)]) : inLang(taken as Key['value'], lang);

/** The key that a worksheet function gives, with its own reasons; a class or a term is named in both languages. */
export function byFunction(name: string, taken: readonly Taken[], book: RuleBook): Key {
  const definition = functionNamed(name);
  if (definition === undefined) throw new Error(`no function ${name}`);
  const answerIn = (lang: Lang) => {
    const context = { book: styled(book, lang), lang };
    const args = taken.map((one) => argumentIn(one, lang));
    const [[value]] = callFunction(definition, args, context);
    if (isFailure(value)) throw new Error(`${name}: ${say('zh', value.message)}`);
    return { value, why: whyCall(definition, args, context)[0] };
  };
  const [zh, en] = [answerIn('zh'), answerIn('en')];
  const value = typeof zh.value === 'string' ? { zh: zh.value, en: String(en.value) } : zh.value;
  return { value, why: { zh: zh.why, en: en.why } };
}

/** Q01, Q02, …: texts in every spreadsheet. */
const numbered = (index: number): string => `Q${String(index + 1).padStart(2, '0')}`;

type Unnumbered = Omit<Question, 'id'>;

export const withNumbers = (questions: readonly Unnumbered[]): readonly Question[] =>
  questions.map((question, i) => ({ id: numbered(i), ...question }));
