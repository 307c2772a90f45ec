import { explain } from '../shared/rules/explain';
import { isRefusal } from '../shared/rules/answer';
import { Problem, say } from '../shared/text/message';
import { Inputs, Stop } from './inputs';
import { failure } from './prepare';
import type { FunctionDefinition } from './definition';
import type { Argument, Context, Output, Prepared } from './types';

/** Looks at the arguments as a whole; a call that cannot be answered at all is a {@link Stop}. */
function prepareCall(definition: FunctionDefinition, given: readonly Argument[], context: Context): Prepared {
  try {
    return definition.prepare(new Inputs(definition.parameters, given, definition.id, context), context);
  } catch (error) {
    if (error instanceof Problem) throw new Stop(error.detail);
    throw error;
  }
}

/** One call of a worksheet function: arguments as the sheet gives them, a block of cells back. Never throws for what a user typed. */
export function callFunction(
  definition: FunctionDefinition,
  given: readonly Argument[],
  context: Context,
): (readonly Output[])[] {
  try {
    const prepared = prepareCall(definition, given, context);
    const rows: (readonly Output[])[] = new Array(prepared.rows);
    for (let row = 0; row < prepared.rows; row++) rows[row] = prepared.row(row);
    return rows;
  } catch (error) {
    if (error instanceof Stop) return [[failure(error)]];
    throw error;
  }
}

/** Why each row came out as it did, in one sentence each; '' where a row has no answer. */
export function whyCall(definition: FunctionDefinition, given: readonly Argument[], context: Context): string[] {
  try {
    const prepared = prepareCall(definition, given, context);
    return Array.from({ length: prepared.rows }, (_, row) => {
      const answer = prepared.why(row);
      if (answer === undefined) return '';
      return isRefusal(answer)
        ? say(context.lang, answer.refusal)
        : explain(answer.reasons, context.book, context.lang);
    });
  } catch (error) {
    if (error instanceof Stop) return [say(context.lang, error.detail)];
    throw error;
  }
}
