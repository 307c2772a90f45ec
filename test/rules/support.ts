import { mergeRuleBook, type RuleBook, type RuleValues, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Answer } from '../../src/shared/rules/answer';
import { explain } from '../../src/shared/rules/explain';
import type { Lang } from '../../src/shared/text/lang';
import { say } from '../../src/shared/text/message';

/** The textbook with some entries changed. */
export function bookWith(override: Readonly<Record<string, unknown>> = {}): RuleBook {
  const merged = mergeRuleBook(override, 'test');
  if (!merged.ok) throw new Error(merged.errors.map((error) => say('en', error)).join('\n'));
  return merged.book;
}

export const rulesWith = (override: Readonly<Record<string, unknown>> = {}): RuleValues => bookWith(override).values;

/** An answer's value; a refusal is a fault of the test. */
export function valueOf<T>(answer: Answer<T>): T {
  if ('refusal' in answer) throw new Error(say('en', answer.refusal));
  return answer.value;
}

/** A refusal in both languages; an answer is a fault of the test. */
export function refusalOf(answer: Answer<unknown>): { id: string; zh: string; en: string } {
  if (!('refusal' in answer)) throw new Error(`answered ${JSON.stringify(answer.value)}`);
  const { refusal } = answer;
  return { id: refusal.id, zh: say('zh', refusal), en: say('en', refusal) };
}

/** The reasons of an answer as its sentence. */
export function whyOf(answer: Answer<unknown>, lang: Lang, book: RuleBook = TEXTBOOK_RULES): string {
  if ('refusal' in answer) throw new Error(say('en', answer.refusal));
  return explain(answer.reasons, book, lang);
}

/** Chinese characters and Chinese punctuation. */
export const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef]/;
