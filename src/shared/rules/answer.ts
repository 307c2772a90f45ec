import type { RulePath } from '../rulebook/book';
import type { Message } from '../text/message';

/** One step of an explanation: a sentence, and the rule-book entry that it rests on. */
export interface Reason {
  readonly message: Message;
  readonly path?: RulePath;
}

export const because = (message: Message, path?: RulePath): Reason =>
  path === undefined ? { message } : { message, path };

/** A rule's result and why. */
export interface Ruled<T> {
  readonly value: T;
  readonly reasons: readonly Reason[];
}

/** A rule could not answer; the sentence says what was wrong and what to do. */
export interface Refusal {
  readonly refusal: Message;
}

export type Answer<T> = Ruled<T> | Refusal;

export const ruled = <T>(value: T, ...reasons: Reason[]): Ruled<T> => ({ value, reasons });
export const refuse = (refusal: Message): Refusal => ({ refusal });
export const isRefusal = <T>(answer: Answer<T>): answer is Refusal => 'refusal' in answer;

/** Several answers as one: all values and all reasons, or the first refusal. */
export function allOf<T>(answers: readonly Answer<T>[]): Answer<readonly T[]> {
  const values: T[] = [];
  const reasons: Reason[] = [];
  for (const answer of answers) {
    if (isRefusal(answer)) return answer;
    values.push(answer.value);
    reasons.push(...answer.reasons);
  }
  return { value: values, reasons };
}
