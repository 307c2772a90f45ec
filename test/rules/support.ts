import { mergeRuleBook, type RuleBook, type RuleValues, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Answer } from '../../src/shared/rules/answer';
import { explain } from '../../src/shared/rules/explain';
import type { Survey } from '../../src/shared/rules/ranking/survey';
import type { Lang } from '../../src/shared/text/lang';
import { type Message, say } from '../../src/shared/text/message';

/** The textbook with some entries changed. */
export function bookWith(override: Readonly<Record<string, unknown>> = {}): RuleBook {
  const merged = mergeRuleBook(override, 'test');
  if (!merged.ok) throw new Error(merged.errors.map((error) => say('en', error)).join('\n'));
  return merged.book;
}

export const rulesWith = (override: Readonly<Record<string, unknown>> = {}): RuleValues => bookWith(override).values;

/** A sentence in both languages; a slot that nobody filled is a fault of the rule. */
function said(message: Message): { zh: string; en: string } {
  const both = { zh: say('zh', message), en: say('en', message) };
  const unsaid = Object.values(both).find((sentence) => /\{\w+\}|undefined|\[object/.test(sentence));
  if (unsaid !== undefined) throw new Error(`${message.id} is not said in full: ${unsaid}`);
  return both;
}

/** An answer's value, with reasons that can be said and rest on entries that the rule book has; a refusal is a fault of the test. */
export function valueOf<T>(answer: Answer<T>): T {
  if ('refusal' in answer) throw new Error(say('en', answer.refusal));
  for (const { message, path } of answer.reasons) {
    said(message);
    if (path !== undefined && TEXTBOOK_RULES.entry(path) === undefined)
      throw new Error(`${message.id} rests on “${path}”, which the rule book does not have`);
  }
  return answer.value;
}

/** A refusal in both languages; an answer is a fault of the test. */
export function refusalOf(answer: Answer<unknown>): { id: string; zh: string; en: string } {
  if (!('refusal' in answer)) throw new Error(`answered ${JSON.stringify(answer.value)}`);
  const { refusal } = answer;
  return { id: refusal.id, ...said(refusal) };
}

/** The reasons of an answer as its sentence. */
export function whyOf(answer: Answer<unknown>, lang: Lang, book: RuleBook = TEXTBOOK_RULES): string {
  if ('refusal' in answer) throw new Error(say('en', answer.refusal));
  return explain(answer.reasons, book, lang);
}

/** The steps of an answer one by one, each with the entry that it rests on in brackets. */
export function stepsOf(answer: Answer<unknown>, lang: Lang): string[] {
  if ('refusal' in answer) throw new Error(say('en', answer.refusal));
  return answer.reasons.map(({ message, path }) => say(lang, message) + (path === undefined ? '' : ` [${path}]`));
}

/** Chinese characters and Chinese punctuation. */
export const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef]/;

/** Runs a survey over pieces, each in a fork of its own, merged in the order given. */
export function inPieces<Result>(start: Survey<Result>, pieces: readonly Float64Array[]): Result {
  for (let survey = start; ;) {
    for (const piece of pieces) {
      const fork = survey.fork();
      fork.add(piece);
      survey.merge(fork);
    }
    const step = survey.next();
    if ('result' in step) return step.result;
    survey = step.again;
  }
}
