import { handlingsOf } from '../forms/derive/cases';
import type { FormContext, FormRow } from '../forms/form';
import type { Day } from '../values/date';
import type { CheckContext, Spot } from './check';

export const REGISTRATION = 'complaintRegistration';
export const INVESTIGATION = 'complaintInvestigation';
export const HANDLING = 'complaintHandling';
export const STATISTICS = 'complaintStatistics';

/** A field of a row that another form led to. */
export function spotOf(context: CheckContext, form: string, row: FormRow, field: string): Spot {
  const found = context.found(form).find(({ rows }) => rows.includes(row))!;
  return { found, row, field };
}

/** The first day on which a case was handled. */
export function firstHandled(registration: FormRow, context: FormContext): Day | undefined {
  const days = handlingsOf(registration, context).flatMap((row) => row.day('handledOn') ?? []);
  return days.length === 0 ? undefined : Math.min(...days);
}
