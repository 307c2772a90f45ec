import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import type { Text } from '../../text/lang';
import { COMMA, listed, SEMICOLON } from '../../text/list';
import { type Answer, because, refuse, ruled } from '../answer';
import { words } from './words';

/** The codes of `relationship.path`, in that order. */
const STAGES = ['incubation', 'initial', 'stable', 'strategic'] as const;
export type StageCode = (typeof STAGES)[number];

/** What a stage asks for: where it leads, its goal, its strategies in order, the features by which it is known. */
export interface StageView {
  /** The stage that follows; the highest one itself. */
  readonly next: Term;
  readonly goal: Text;
  readonly strategies: readonly Term[];
  readonly features: readonly Term[];
}

const termOf = (code: string, rules: RuleValues): Term => rules.relationship.stages.find((one) => one.code === code)!;

const isOnPath = (code: string): code is StageCode => (STAGES as readonly string[]).includes(code);

/**
 * The stage that our place among the account's suppliers suggests. A person confirms it by the stage's features.
 * @param role  a code of `relationship.supplierRoles`
 */
export function stageOf(role: string, rules: RuleValues): Answer<Term> {
  const { roleStages, supplierRoles } = rules.relationship;
  const stage = termOf(roleStages.find((one) => one.role === role)!.stage, rules);
  const named = supplierRoles.find(({ code }) => code === role)!;
  return ruled(
    stage,
    because(words.role({ role: named }), 'relationship.supplierRoles'),
    because(words.suggests({ stage }), 'relationship.roleStages'),
  );
}

/**
 * What is to be done at a stage, and what comes next (S0: 孕育 → 初期合作 → 稳定合作 → 战略合作).
 * @param stage  a code of `relationship.stages`
 * @returns a refusal for a relation that went back or broke off: no stage follows it
 */
export function stageView(stage: string, rules: RuleValues): Answer<StageView> {
  const { path, stage: stages, interruption } = rules.relationship;
  const here = termOf(stage, rules);
  if (!isOnPath(stage)) {
    const phases = listed(
      interruption.controlPhases.map(({ zh, en }) => ({ zh, en: en.toLowerCase() })),
      { ...COMMA, en: SEMICOLON.en },
    );
    return refuse(words.interrupted({ stage: here, phases }));
  }
  const { definition, goal, strategies, features } = stages[stage];
  const following = path[path.indexOf(stage) + 1];
  const next = following === undefined ? here : termOf(following, rules);
  return ruled(
    { next, goal, strategies, features },
    because(words.stage({ stage: here, definition }), `relationship.stage.${stage}.definition`),
    because(words.goal({ goal }), `relationship.stage.${stage}.goal`),
    because(following === undefined ? words.highest() : words.next({ stage: next }), 'relationship.path'),
  );
}
