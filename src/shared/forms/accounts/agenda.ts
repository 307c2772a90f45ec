import { inOneGo, type Steps, stepwise } from '../../values/steps';
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

/** Everything that is to be done next by a workbook, customer by customer. */
export function* agendaSteps(context: FormContext): Steps<readonly AgendaItem[]> {
  const own = collectorActions(context).map((one): AgendaItem => ({ ...one, account: undefined }));
  const about = yield* stepwise(accountsOf(context), (account) => actionsAbout(account, context));
  return [...own, ...about.flat()].sort(byDay);
}

/** The same in one go; none without a date of reference. */
export const agendaOf = (context: FormContext): readonly AgendaItem[] => inOneGo(agendaSteps(context));

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
