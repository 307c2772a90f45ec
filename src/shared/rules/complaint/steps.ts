import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import type { Message } from '../../text/message';
import type { Text } from '../../text/lang';
import { type Answer, because, refuse, ruled } from '../answer';
import { joined, words } from './words';

/** The codes of `complaint.states`, as far as a step is known; another code is refused. */
export type StateCode = string;

type Move = RuleValues['complaint']['moves'][number];
type Condition = NonNullable<Move['when']>;

/** What a step may depend on; undefined where it is not known yet. */
export interface StepFacts {
  readonly solvedOnSpot?: boolean;
  /** The code of the customer's opinion. */
  readonly opinion?: string;
  /** Whether the day for the answer has passed. */
  readonly overdue?: boolean;
}

const stateOf = (code: StateCode, rules: RuleValues): Term | undefined =>
  rules.complaint.states.find((one) => one.code === code);

/** Why a condition does not hold; undefined where it holds. */
function unmet(when: Condition, to: Term, facts: StepFacts, rules: RuleValues): Message | undefined {
  const { opinion, solvedOnSpot, overdue } = facts;
  const isDissatisfied = opinion !== undefined && rules.complaint.dissatisfiedOpinions.includes(opinion);
  switch (when) {
    case 'onSpot':
      return solvedOnSpot === true ? undefined : words.onlyOnSpot({ to });
    case 'overdue':
      return overdue === true ? undefined : words.onlyOverdue({ to, days: rules.complaint.appeal.unhandledDays });
    case 'dissatisfied':
      return isDissatisfied ? undefined : words.onlyDissatisfied({ to });
    case 'notDissatisfied':
      if (opinion === undefined) return words.opinionFirst({ to });
      return isDissatisfied ? words.notWhileDissatisfied({ to }) : undefined;
  }
}

const namesOf = (codes: readonly StateCode[], rules: RuleValues): Text =>
  joined(codes.map((code) => stateOf(code, rules)!));

/** The shortest way between two stages, by moves that may always be made where there is one; the stages between, in order. */
function between(from: StateCode, to: StateCode, moves: readonly Move[]): readonly StateCode[] | undefined {
  const cameFrom = new Map<StateCode, StateCode>([[from, from]]);
  const queue: StateCode[] = [from];
  for (let at = queue.shift(); at !== undefined && !cameFrom.has(to); at = queue.shift()) {
    for (const move of moves) {
      if (move.from !== at || cameFrom.has(move.to)) continue;
      cameFrom.set(move.to, at);
      queue.push(move.to);
    }
  }
  if (!cameFrom.has(to)) return undefined;
  const way: StateCode[] = [];
  for (let at = cameFrom.get(to)!; at !== from; at = cameFrom.get(at)!) way.unshift(at);
  return way;
}

/** A complaint goes forwards on the way from its acceptance; appeals and what is escalated lie beside it. */
const USUAL: ReadonlySet<Condition | undefined> = new Set<Condition | undefined>([undefined, 'notDissatisfied']);

/** What may follow a stage, and under which condition. */
export const stepsFrom = (from: StateCode, rules: RuleValues): readonly Move[] =>
  rules.complaint.moves.filter((move) => move.from === from);

/**
 * Whether a complaint may go from one stage to another (受理 → 告知 → 评审 → … ), with the reason; a forbidden step is refused with a
 * sentence that says what is missing or where the stage leads.
 */
export function takeStep(from: StateCode, to: StateCode, facts: StepFacts, rules: RuleValues): Answer<StateCode> {
  const [start, end] = [stateOf(from, rules), stateOf(to, rules)];
  const unknown = start === undefined ? from : to;
  if (start === undefined || end === undefined)
    return refuse(words.noState({ found: unknown, allowed: joined(rules.complaint.states) }));
  if (from === to) return refuse(words.alreadyThere({ state: start }));
  const { moves } = rules.complaint;
  const move = moves.find((one) => one.from === from && one.to === to);
  const next = namesOf(
    stepsFrom(from, rules).map((one) => one.to),
    rules,
  );
  if (move === undefined) {
    const way = between(
      from,
      to,
      moves.filter(({ when }) => USUAL.has(when)),
    );
    return refuse(
      way === undefined
        ? words.noStep({ from: start, to: end, next })
        : words.skips({ from: start, to: end, between: namesOf(way, rules) }),
    );
  }
  const missing = move.when === undefined ? undefined : unmet(move.when, end, facts, rules);
  return missing === undefined
    ? ruled(to, because(words.step({ from: start, to: end }), 'complaint.moves'))
    : refuse(missing);
}
