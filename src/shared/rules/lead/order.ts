import type { RuleValues } from '../../rulebook/book';
import { because, ruled, type Ruled } from '../answer';
import { words } from './words';

/** What leads are put in order by; undefined where nobody knows. */
export interface LeadMerit {
  readonly expectedMonthlyRevenue: number | undefined;
  /** 1 the easiest. */
  readonly difficulty: number | undefined;
}

/** Whoever is not known comes after everybody who is. */
const value = (lead: LeadMerit, key: string, isDescending: boolean): number => {
  const known = lead[key as keyof LeadMerit];
  return known === undefined ? Infinity : isDescending ? -known : known;
};

const sign = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);

/** Which of two leads is visited first (S3: 按照预计收入规模和开发难易程度进行排序): negative for the first. */
function compareLeads(one: LeadMerit, other: LeadMerit, rules: RuleValues): number {
  for (const { key, order } of rules.acquire.sortKeys) {
    const isDescending = order === 'descending';
    const by = sign(value(one, key, isDescending), value(other, key, isDescending));
    if (by !== 0) return by;
  }
  return 0;
}

/** The places of leads in the order in which they are visited, from 1; those that nothing tells apart share one. */
export function leadRanks(leads: readonly LeadMerit[], rules: RuleValues): readonly Ruled<number>[] {
  const order = leads.map((_, i) => i).sort((a, b) => compareLeads(leads[a], leads[b], rules) || a - b);
  const ranks: Ruled<number>[] = [];
  let rank = 0;
  order.forEach((lead, i) => {
    if (i === 0 || compareLeads(leads[order[i - 1]], leads[lead], rules) !== 0) rank = i + 1;
    ranks[lead] = ruled(rank, because(words.rank({ rank, count: leads.length }), 'acquire.sortKeys'));
  });
  return ranks;
}
