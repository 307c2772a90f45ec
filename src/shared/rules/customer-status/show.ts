import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import type { Status } from './index';

/** The term of a status in the rule book. */
export function statusTerm(status: Status, rules: RuleValues): Term {
  const { textbook, added } = rules.customer.state;
  const found = [...textbook, ...added].find((one) => one.code === status);
  if (found === undefined) throw new Error(`customer.state lacks ${status}`);
  return found;
}
