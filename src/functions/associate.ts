import type { Lang } from '../shared/text/lang';
import { type Message, Problem, say } from '../shared/text/message';
import { isCellError, type CellValue } from '../shared/values/cell';
import { callFunction } from './call';
import { beyondRoom, type CallRoom } from './call-room';
import { FUNCTIONS } from './registry';
import type { FunctionDefinition } from './definition';
import { type Argument, type Context, isFailure, type Output } from './types';

/** A function as Excel calls it: what it is given by position, rows of cells back. */
export type Call = (...given: unknown[]) => Promise<unknown[][]>;

/** What of Excel's `CustomFunctions` takes calls. */
export interface Associations {
  associate(id: string, call: Call): void;
}

/** What of Excel's `CustomFunctions` is needed. */
export interface CustomFunctionsApi extends Associations {
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string };
}

/** An error cell comes in as an object that carries the error's name: Excel's error, or an error data type. */
function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value as CellValue;
  if (isCellError(value)) return value;
  const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
  return { error: String(basicValue ?? code ?? '#VALUE!') };
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** A range as it came; only rows that hold errors are made anew, since a range may have a million rows. */
function argumentOf(given: unknown): Argument {
  if (!Array.isArray(given)) return cellOf(given);
  const rows = given as unknown[][];
  return (rows.every((row) => row.every(isPlain)) ? rows : rows.map((row) => row.map(cellOf))) as Argument;
}

/** The arguments by position; those of a repeating parameter come packed in one array, and what Excel adds behind is dropped. */
function argumentsOf({ parameters }: FunctionDefinition, given: readonly unknown[]): Argument[] {
  return parameters.flatMap(({ kind }, i) =>
    kind === 'rest' ? ((given[i] ?? []) as unknown[]).map(argumentOf) : [argumentOf(given[i])],
  );
}

/**
 * Every function by its name in Excel.
 * @param context  the rule book in force and the language; a promise is waited for, so that no cell shows a result by rules other
 *   than the workbook's own; where it fails with a `Problem`, every cell is an error with its sentence
 * @param lang  the language of that sentence
 * @param room  asked at every call: one that would carry more is answered with a sentence, since such cells stay at #BUSY!
 */
export function callsOf(
  api: Omit<CustomFunctionsApi, 'associate'>,
  context: () => Context | Promise<Context>,
  lang: () => Lang = () => 'zh',
  room: () => CallRoom = () => ({ bytes: undefined }),
): ReadonlyMap<string, Call> {
  // Rules that cannot be read, or are wrong, give no result: the cell says why.
  const inForce = async (): Promise<Context> => {
    try {
      return await context();
    } catch (reason) {
      if (!(reason instanceof Problem)) throw reason;
      throw new api.Error(api.ErrorCode.invalidValue, say(lang(), reason.detail));
    }
  };
  const callOf =
    (definition: FunctionDefinition): Call =>
    async (...given) => {
      const now = await inForce();
      const failed = (message: Message): Error => new api.Error(api.ErrorCode.invalidValue, say(now.lang, message));
      const cell = (output: Output): unknown => (isFailure(output) ? failed(output.message) : output);
      const rows = callFunction(definition, argumentsOf(definition, given), now);
      const refused = beyondRoom(room(), given, rows);
      if (refused !== undefined) throw failed(refused);
      // Equal answers share their row; one is made anew only where it holds an error.
      return rows.map((row) => (row.some(isFailure) ? row.map(cell) : (row as unknown[])));
    };
  return new Map(FUNCTIONS.map((definition) => [definition.id, callOf(definition)]));
}

/** Ties every function to its name in Excel, see `callsOf`. */
export function associateAll(
  api: CustomFunctionsApi,
  context: () => Context | Promise<Context>,
  lang?: () => Lang,
  room?: () => CallRoom,
): void {
  for (const [id, call] of callsOf(api, context, lang, room)) api.associate(id, call);
}
