import type { RuleValues } from '../../rulebook/book';
import type { Message } from '../../text/message';
import { daysInMonth, type Day, dayOf } from '../../values/date';
import { words } from './words';

/** What a plan of satisfaction surveys says; undefined where it does not say. */
export interface SurveyPlan {
  /** Whether the complaint rate stands for satisfaction. */
  readonly byComplaintRate?: boolean;
  /** Whether kinds of key accounts are told apart. */
  readonly byClass?: boolean;
  /** Whether anything is asked about competitors. */
  readonly asksAboutRivals?: boolean;
  readonly surveysPerYear?: number;
  /** How many departments take part in the questionnaire. */
  readonly departments?: number;
  readonly isPretested?: boolean;
}

/** A misconception that a plan shares, by its code in `satisfaction.misconceptions`. */
export interface PlanFault {
  readonly misconception: string;
  readonly message: Message;
}

/** Which of the six misconceptions (S0) a plan shares; what it does not say is not held against it. */
export function planFaults(plan: SurveyPlan, rules: RuleValues): readonly PlanFault[] {
  const { minPerYear, minDepartments, pretestRequired } = rules.satisfaction;
  const faults: PlanFault[] = [];
  const find = (is: boolean, misconception: string, message: Message) => {
    if (is) faults.push({ misconception, message });
  };
  find(plan.byComplaintRate === true, 'byComplaintRate', words.byComplaintRate());
  find(plan.byClass === false, 'noClasses', words.noClasses());
  find(plan.asksAboutRivals === false, 'noRivals', words.noRivals());
  const { surveysPerYear = minPerYear, departments = minDepartments } = plan;
  find(surveysPerYear < minPerYear, 'onceAYear', words.tooSeldom({ found: surveysPerYear, least: minPerYear }));
  find(
    departments < minDepartments,
    'oneDepartment',
    words.oneDepartment({ found: departments, least: minDepartments }),
  );
  find(pretestRequired && plan.isPretested === false, 'noPretest', words.noPretest());
  return faults;
}

export type SurveyFrequency = RuleValues['satisfaction']['kaFrequency'];

const PER_YEAR: Readonly<Record<SurveyFrequency, number>> = { monthly: 12, quarterly: 4, halfYearly: 2, yearly: 1 };

/** One survey of a year: its number from 1, and the days within which it is done. */
export interface SurveyPeriod {
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
}

/** The surveys of a year (调查日历): by the frequency asked for, or the one that the rule book has for key accounts. */
export function surveyCalendar(
  year: number,
  rules: RuleValues,
  frequency: SurveyFrequency = rules.satisfaction.kaFrequency,
): readonly SurveyPeriod[] {
  const count = PER_YEAR[frequency];
  const months = PER_YEAR.monthly / count;
  return Array.from({ length: count }, (_, i) => {
    const last = (i + 1) * months;
    return { number: i + 1, from: dayOf(year, i * months + 1, 1), to: dayOf(year, last, daysInMonth(year, last)) };
  });
}
