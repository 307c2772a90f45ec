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

/** How many of all customers were gone through. */
export interface AgendaProgress {
  readonly done: number;
  readonly total: number;
}

/** Everything that is to be done next by a workbook, customer by customer: whoever asks may do something else between two of them. */
export function* agendaSteps(context: FormContext): Generator<AgendaProgress, readonly AgendaItem[], undefined> {
  const accounts = accountsOf(context);
  const items = collectorActions(context).map((one): AgendaItem => ({ ...one, account: undefined }));
  for (const [done, account] of accounts.entries()) {
    yield { done, total: accounts.length };
    items.push(...actionsAbout(account, context));
  }
  return items.sort(byDay);
}

/** The same in one go; none without a date of reference. */
export function agendaOf(context: FormContext): readonly AgendaItem[] {
  const steps = agendaSteps(context);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
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
