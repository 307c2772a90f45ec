import type { RuleValues } from '../../rulebook/book';
import { listed } from '../../text/list';
import { formatPercent } from '../../text/message';
import { type Answer, because, refuse, ruled } from '../answer';
import { letterOf, type ValueClass } from '../letters/kinds';
import { nameLetter } from '../letters/show';
import { words } from './words';

/** A hair’s breadth for growth that is exactly the least one, which binary fractions miss. */
const EXACT = 1e-9;

/**
 * Whether a customer is a rising star (明日之星): of a class that is looked through, and grown enough in each of the last periods.
 * @param incomes  of periods of one length, oldest first, in any unit
 */
export function risingStar(tier: ValueClass, incomes: readonly number[], rules: RuleValues): Answer<boolean> {
  const { growth, periods, classes } = rules.customer.risingStar;
  const named = nameLetter('tier', tier, rules);
  if (tier === 'V-0' || !classes.includes(letterOf(tier)))
    return ruled(
      false,
      because(words.wrongClass({ tier: named, classes: listed(classes) }), 'customer.risingStar.classes'),
    );
  if (incomes.length < periods + 1) return refuse(words.tooFew({ needed: periods + 1, found: incomes.length }));
  const last = incomes.slice(-(periods + 1));
  const base = last.slice(0, -1).find((income) => !(income > 0));
  if (base !== undefined) return refuse(words.notPositive({ found: base }));
  const rates = last.slice(1).map((income, i) => income / last[i] - 1);
  const found = listed(rates.map(formatPercent));
  return ruled(
    rates.every((rate) => rate >= growth - EXACT),
    because(words.growth({ periods, found, least: formatPercent(growth) }), 'customer.risingStar.growth'),
  );
}
