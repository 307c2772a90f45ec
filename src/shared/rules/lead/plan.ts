import type { RulePath, RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import { because, type Reason, type Ruled, ruled } from '../answer';
import { words } from './words';

/** What a customer brings a month, in 元; undefined where nobody knows. */
export interface MonthlyRevenue {
  readonly expected?: number | undefined;
  readonly actual?: number | undefined;
}

/** The month's revenue by which plans and reports are decided, as `acquire.planBasis` has it. */
export function decisiveRevenue({ expected, actual }: MonthlyRevenue, rules: RuleValues): number | undefined {
  switch (rules.acquire.planBasis) {
    case 'expected':
      return expected;
    case 'actual':
      return actual;
    case 'max(expected,actual)': {
      const known = [expected, actual].filter((one) => one !== undefined);
      return known.length === 0 ? undefined : Math.max(...known);
    }
  }
}

/** Whether a month's revenue or another trigger calls for something; undefined where the revenue is not known and nothing else does. */
function called(
  revenue: MonthlyRevenue,
  trigger: { readonly holds: boolean; readonly name: RuleValues['acquire']['planTriggers'][number] },
  least: { readonly value: number; readonly path: RulePath },
  rules: RuleValues,
): Ruled<boolean> | undefined {
  const reasons: Reason[] = [];
  if (trigger.holds) reasons.push(because(words.trigger({ trigger: trigger.name })));
  const decisive = decisiveRevenue(revenue, rules);
  const reaches = decisive !== undefined && decisive >= least.value;
  if (decisive !== undefined) {
    const isExpected = decisive === revenue.expected && rules.acquire.planBasis !== 'actual';
    reasons.push(
      because(isExpected ? words.expected({ expected: decisive }) : words.actual({ actual: decisive })),
      because((reaches ? words.reaches : words.below)({ least: least.value }), least.path),
    );
  }
  return reasons.length === 0 ? undefined : { value: trigger.holds || reaches, reasons };
}

const named = (terms: RuleValues['acquire']['planTriggers'], code: string) => terms.find((one) => one.code === code)!;

/**
 * Whether a written service plan is asked for (S3: 每月业务收入达在1万以上, 重点客户或大型合作项目).
 * @returns undefined where neither revenue nor anything else is known
 */
export function planRequired(
  revenue: MonthlyRevenue,
  isMajorProject: boolean,
  rules: RuleValues,
): Ruled<boolean> | undefined {
  const { planMonthlyMin, planTriggers } = rules.acquire;
  const trigger = { holds: isMajorProject, name: named(planTriggers, 'majorProject') };
  return called(revenue, trigger, { value: planMonthlyMin, path: 'acquire.planMonthlyMin' }, rules);
}

/**
 * Whether the city key-account centre is told (S3: 每月业务收入达在1万以上, or a traditional seller moving to online sales).
 * @returns undefined where neither revenue nor anything else is known
 */
export function reportRequired(
  revenue: MonthlyRevenue,
  isChannelShift: boolean,
  rules: RuleValues,
): Ruled<boolean> | undefined {
  const { reportMonthlyMin, reportTriggers } = rules.acquire;
  const trigger = { holds: isChannelShift, name: named(reportTriggers, 'channelShift') };
  return called(revenue, trigger, { value: reportMonthlyMin, path: 'acquire.reportMonthlyMin' }, rules);
}

/**
 * The sections that a service plan must have (S3): all of them for a major customer or project, 要求详细撰写; for a customer of 10 000
 * yuan a month those that the plan 主要突出.
 */
export function planSectionsWanted(isMajorProject: boolean, rules: RuleValues): Ruled<readonly Term[]> {
  const { planSections, planMinimum, planTriggers } = rules.acquire;
  if (isMajorProject) {
    const trigger = named(planTriggers, 'majorProject');
    return ruled(
      planSections,
      because(words.fullPlan({ trigger, count: planSections.length }), 'acquire.planSections'),
    );
  }
  const least = planSections.filter(({ code }) => planMinimum.includes(code));
  return ruled(least, because(words.leastPlan({ count: least.length }), 'acquire.planMinimum'));
}
