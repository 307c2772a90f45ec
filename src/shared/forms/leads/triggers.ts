import { type MonthlyRevenue, planRequired, reportRequired } from '../../rules/lead';
import type { Ruled } from '../../rules/answer';
import { leadRevenue } from '../derive/lead';
import type { FormContext, FormRow } from '../form';

/** The forms that say what a customer brings a month: a lead what is expected, a usage report what was reached. */
export const LEADS = 'leadSheet';
export const USAGE = 'usageReport';

/** What a row of one of these two forms says of a month, in 元. */
export const monthlyRevenue = (form: string, row: FormRow): MonthlyRevenue =>
  form === LEADS ? leadRevenue(row) : { actual: row.number('revenue') };

/** Whether a row calls for a written service plan; undefined where nothing is known that decides it. */
export const planCalled = (form: string, row: FormRow, { book }: FormContext): Ruled<boolean> | undefined =>
  planRequired(monthlyRevenue(form, row), row.value('majorProject') === true, book.values);

/** Whether a row calls for a report to the city key-account centre; undefined where nothing is known that decides it. */
export const reportCalled = (form: string, row: FormRow, { book }: FormContext): Ruled<boolean> | undefined =>
  reportRequired(monthlyRevenue(form, row), row.value('channelShift') === true, book.values);
