import { contactKindOf } from '../../rules/visit/log';
import type { Term } from '../../rulebook/leaf';
import type { Day, Span } from '../../values/date';
import { foldKey } from '../../values/fold';
import type { FormContext, FormRow } from '../form';

const STATION_HEAD = 'stationHead';

/** 揽投站长 as the rule book names the role. */
export const stationHead = ({ book }: FormContext) =>
  book.values.acquire.roles.find(({ code }) => code === STATION_HEAD)!;

/** Whether a contact was made in a way that counts as a visit. */
export function isVisit(row: FormRow, { book: { values } }: FormContext): boolean {
  const channel = values.forms.choice.contactChannel.find(({ code }) => code === row.code('channel'));
  return channel !== undefined && contactKindOf(channel.zh, values) === 'visit';
}

/** Whether a contact is a visit at which somebody of a role was there: 李越（揽投站长）. */
export function isVisitBy(role: Term, row: FormRow, context: FormContext): boolean {
  if (!isVisit(row, context)) return false;
  const people = foldKey(row.text('ourPeople'));
  return [role.zh, role.en, ...(role.aliases ?? [])].some((name) => people.includes(foldKey(name)));
}

/**
 * On how many days of a span the station head visited a customer.
 * @param usage  a usage report of the customer, which may name the day itself
 * @param contacts  the customer's rows of the contact log
 */
export function stationVisits(usage: FormRow, contacts: readonly FormRow[], span: Span, context: FormContext): number {
  const visits = contacts.filter((one) => isVisitBy(stationHead(context), one, context));
  const days: (Day | undefined)[] = [usage.day('stationVisitedOn'), ...visits.map((one) => one.day('date'))];
  return new Set(days.filter((day) => day !== undefined && day >= span.from && day <= span.to)).size;
}
