import { planSectionsWanted } from '../../rules/lead';
import type { Ruled } from '../../rules/answer';
import type { Term } from '../../rulebook/leaf';
import type { FormContext, FormRow } from '../form';

export const SERVICE_PLANS = 'servicePlan';

/** The sections that a written plan lacks, of those that it must have and that its sheet has a place for; and why it must. */
export function sectionsLacking(plan: FormRow, { book }: FormContext): Ruled<readonly Term[]> {
  const { value, reasons } = planSectionsWanted(plan.value('majorProject') === true, book.values);
  return { value: value.filter(({ code }) => plan.has(code) && plan.isBlank(code)), reasons };
}
