import type { RuleValues } from '../../rulebook/book';
import type { Text } from '../../text/lang';
import { COMMA, listed } from '../../text/list';
import { because, ruled, type Ruled } from '../answer';
import { words } from './words';

/** What leads are put in order by; undefined where nobody knows. */
export interface LeadMerit {
  readonly expectedMonthlyRevenue: number | undefined;
  /** 1 the easiest. */
  readonly difficulty: number | undefined;
}

/** Whoever is not known comes after everybody who is. */
const value = (lead: LeadMerit, key: keyof LeadMerit, isDescending: boolean): number => {
  const known = lead[key];
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

const NAMES: Readonly<Record<keyof LeadMerit, Text>> = {
  expectedMonthlyRevenue: { zh: '预计收入', en: 'expected revenue' },
  difficulty: { zh: '开发难易', en: 'difficulty' },
};

/** What leads are put in order by, in words. */
const keysOf = ({ acquire }: RuleValues): Text =>
  listed(
    acquire.sortKeys.map(({ key }) => NAMES[key]),
    { ...COMMA, en: ', then by ' },
  );

/** The places of leads in the order in which they are visited, from 1; those that nothing tells apart share one. */
export function leadRanks(leads: readonly LeadMerit[], rules: RuleValues): readonly Ruled<number>[] {
  const order = leads.map((_, i) => i).sort((a, b) => compareLeads(leads[a], leads[b], rules) || a - b);
  const ranks: Ruled<number>[] = [];
  const by = keysOf(rules);
  let rank = 0;
  order.forEach((lead, i) => {
    if (i === 0 || compareLeads(leads[order[i - 1]], leads[lead], rules) !== 0) rank = i + 1;
    ranks[lead] = ruled(rank, because(words.rank({ rank, count: leads.length, by }), 'acquire.sortKeys'));
  });
  return ranks;
}
