import { basename } from 'node:path';
import { readRuleBook, type RuleBook, TEXTBOOK_RULES } from '../shared/rulebook/book';
import type { Message } from '../shared/text/message';
import { readBytes } from './files';

/** Several sentences at once: every fault of a rule file, not the first alone. */
export class Problems extends Error {
  constructor(readonly details: readonly Message[]) {
    super(details.map(({ id }) => id).join(', '));
  }
}

/** The rule book in force: the textbook's, with a company's file over it. */
export async function loadRules(file: string | undefined): Promise<RuleBook> {
  if (file === undefined) return TEXTBOOK_RULES;
  const result = readRuleBook(new TextDecoder('utf-8').decode(await readBytes(file)), basename(file));
  if (!result.ok) throw new Problems(result.errors);
  return result.book;
}
