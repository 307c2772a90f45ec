import type { RuleBook } from '../shared/rulebook/book';
import type { Answer } from '../shared/rules/answer';
import type { Lang, Text } from '../shared/text/lang';
import type { Message } from '../shared/text/message';
import type { CellValue } from '../shared/values/cell';

/** An argument as a sheet hands it over: one cell, a block of rows, or nothing (`null`: an omitted argument). */
export type Argument = CellValue | CellValue[][];

/** What a function needs beside its arguments. */
export interface Context {
  readonly book: RuleBook;
  /** The language of messages; cells speak the one of the rule book's `output.style`. */
  readonly lang: Lang;
}

/** One cell's failure. Excel shows the code, and the sentence where it shows sentences at all. */
export interface Failure {
  readonly error: '#VALUE!';
  readonly message: Message;
}

/** What one cell of a result holds; '' for rows without an answer (blank, 合计). */
export type Output = string | number | boolean | Failure;

export const isFailure = (output: Output): output is Failure => typeof output === 'object';

/** A function's answers, row by row, once its arguments have been looked at as a whole. */
export interface Prepared {
  readonly rows: number;
  readonly columns: number;
  /** The cells of one row. */
  row(row: number): readonly Output[];
  /** The same row with its reasons; undefined for rows without an answer. */
  why(row: number): Answer<unknown> | undefined;
}

export type ParameterKind =
  /** One cell, or a column answered row by row. */
  | 'each'
  /** One cell for the whole call. */
  | 'one'
  /** A column taken as a whole. */
  | 'list'
  /** A block with its header row. */
  | 'table'
  /** Further arguments, as many as there are. */
  | 'rest';

export interface Parameter {
  /** Short name: the English one as in the formula's help, the Chinese one beside it. */
  readonly name: Text;
  readonly description: Text;
  readonly kind: ParameterKind;
  readonly optional?: boolean;
}

/** A worked example: what is typed, what comes out, and why it is worth showing. A test runs it. */
export interface Example {
  /** Arguments; a list is a column, a list of lists a block. */
  readonly args: readonly ExampleArgument[];
  /** The formula as an analyst would type it over cells that hold these arguments. */
  readonly formula: string;
  /** What the cells show, row by row; a failure is its code. */
  readonly shows: readonly (readonly (string | number | boolean)[])[];
  readonly note: Text;
  /** Rule-book entries that the example sets. */
  readonly rules?: Readonly<Record<string, unknown>>;
}

export type ExampleArgument = CellValue | readonly CellValue[] | readonly (readonly CellValue[])[];
