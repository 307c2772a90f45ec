import type { RuleBook } from '../../shared/rulebook/book';
import { levelThresholds } from '../../shared/rules/account-level';
import { isRefusal } from '../../shared/rules/answer';
import { Problem } from '../../shared/text/message';
import { words } from '../words';

const METHODS = { count: 'countShare', value: 'valueShare' } as const;

/** `--method count|value`. */
export function methodOf(given: string | undefined) {
  if (given === undefined) return undefined;
  if (!Object.hasOwn(METHODS, given)) throw new Problem(words.badMethod({ found: given }));
  return METHODS[given as keyof typeof METHODS];
}

/** `--preset s3|city`: one that the rule book has. */
export function presetOf(given: string | undefined, { values }: RuleBook): string | undefined {
  if (given === undefined) return undefined;
  const found = levelThresholds(given, values);
  if (isRefusal(found)) throw new Problem(found.refusal);
  return given;
}
