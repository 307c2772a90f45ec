import { Problem } from '../../shared/text/message';
import { words } from '../words';

const METHODS = { count: 'countShare', value: 'valueShare' } as const;

/** `--method count|value`. */
export function methodOf(given: string | undefined) {
  if (given === undefined) return undefined;
  if (!Object.hasOwn(METHODS, given)) throw new Problem(words.badMethod({ found: given }));
  return METHODS[given as keyof typeof METHODS];
}
