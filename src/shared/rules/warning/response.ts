import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import { because, type Reason } from '../answer';
import { type WarningTrigger } from './raised';
import { words } from './words';

/** What a warning calls for. */
export interface WarningResponse {
  /** 控制阶段, a code of `relationship.interruption.controlPhases`. */
  readonly phase: Term;
  /** 可控 or 不可控; undefined where a person has to judge. */
  readonly control: Term | undefined;
  /** The controllable cause that the trigger stands for; undefined where it stands for none. */
  readonly cause: Term | undefined;
  /** 服务方式, a code of `keyAccount.serviceModes`. */
  readonly mode: string;
  /** Working days for the measure. */
  readonly workdays: number;
  readonly measure: Term;
  readonly goal: Term;
  readonly reasons: readonly Reason[];
}

const named = (terms: readonly Term[], code: string): Term | undefined => terms.find((one) => one.code === code);

/** The answer to a trigger, from `churn.responses`, `churn.measures` and `churn.goals`; undefined where the rules have none. */
export function responseTo(trigger: WarningTrigger, rules: RuleValues): WarningResponse | undefined {
  const { responses, measures, goals } = rules.churn;
  const { controlPhases, controllability, controllableCauses } = rules.relationship.interruption;
  const found = responses.find((one) => one.trigger === trigger);
  const [measure, goal] = [named(measures, trigger), named(goals, trigger)];
  const phase = found && named(controlPhases, found.phase);
  if (found === undefined || phase === undefined || measure === undefined || goal === undefined) return undefined;
  const control = named(controllability, found.control);
  const cause = named(controllableCauses, found.cause);
  return {
    phase,
    control,
    cause,
    mode: found.mode,
    workdays: found.workdays,
    measure,
    goal,
    reasons: [
      because(words.phaseOf({ phase }), 'churn.responses'),
      because(control === undefined ? words.toJudge() : words.controlOf({ control }), 'churn.responses'),
      ...(cause === undefined
        ? []
        : [because(words.causeOf({ cause }), 'relationship.interruption.controllableCauses' as const)]),
    ],
  };
}
