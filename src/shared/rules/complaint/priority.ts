import type { RuleValues } from '../../rulebook/book';
import type { Day } from '../../values/date';
import { because, type Ruled, ruled } from '../answer';
import type { ValueClass } from '../letters/kinds';
import { nameLetter } from '../letters/show';
import { priorityWords as words } from './priority-words';

/** Whether a customer's complaints come before those of others (S1: 应优先处理该类客户的抱怨和投诉). */
export function hasPriority(tier: ValueClass, rules: RuleValues): Ruled<boolean> {
  const first: ValueClass = `V-${rules.complaint.priorityClass}`;
  const said = { tier: nameLetter('tier', tier, rules), priority: nameLetter('tier', first, rules) };
  return ruled(tier === first, because(words.priority(said), 'complaint.priorityClass'));
}

/** A case that waits to be handled. */
export interface WaitingCase {
  readonly acceptedOn: Day;
  /** The day for the answer; undefined where none can be told. */
  readonly dueOn: Day | undefined;
  readonly tier: ValueClass | undefined;
}

/** The order in which cases are taken up: the class that comes first, then by the day for the answer, then as they came. */
export function inOrderOfHandling<T extends WaitingCase>(cases: readonly T[], rules: RuleValues): T[] {
  const isFirst = ({ tier }: T): number => (tier !== undefined && hasPriority(tier, rules).value ? 0 : 1);
  const due = ({ dueOn }: T): number => dueOn ?? Infinity;
  return [...cases].sort(
    (one, other) =>
      isFirst(one) - isFirst(other) ||
      (due(one) === due(other) ? one.acceptedOn - other.acceptedOn : due(one) - due(other)),
  );
}
