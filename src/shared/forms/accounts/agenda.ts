import type { FormContext } from '../form';
import { accountsOf, type Account } from './accounts';
import { type Action, byDay } from './action';
import { actionsAbout } from './actions';
import { collectorActions } from './collector-actions';

/** An action of a workbook: about one of its customers, or about nobody's. */
export interface AgendaItem extends Action {
  readonly account: Account | undefined;
}

/** What one person has to do, what is due first in front. */
export interface PersonAgenda {
  /** '' where the workbook names nobody. */
  readonly who: string;
  readonly items: readonly AgendaItem[];
}

/** Everything that is to be done next by a workbook; none without a date of reference. */
export function agendaOf(context: FormContext): readonly AgendaItem[] {
  const ofCustomers = accountsOf(context).flatMap((account) => actionsAbout(account, context));
  const ofCollectors = collectorActions(context).map((one): AgendaItem => ({ ...one, account: undefined }));
  return [...ofCollectors, ...ofCustomers].sort(byDay);
}

/** The same person by person, in the order in which something of theirs is due; what nobody is named for stands last. */
export function byPerson(items: readonly AgendaItem[]): readonly PersonAgenda[] {
  const people = new Map<string, AgendaItem[]>();
  for (const item of items) {
    const known = people.get(item.who);
    if (known === undefined) people.set(item.who, [item]);
    else known.push(item);
  }
  const all = [...people].map(([who, own]): PersonAgenda => ({ who, items: own }));
  return [...all.filter(({ who }) => who !== ''), ...all.filter(({ who }) => who === '')];
}
