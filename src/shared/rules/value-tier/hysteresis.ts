import type { RuleValues } from '../../rulebook/book';
import { because, type Ruled, ruled } from '../answer';
import type { ValueClass } from '../letters/kinds';
import { nameLetter } from '../letters/show';
import { TIER_CODES } from './assign';
import { words } from './words';

/** A class after looking at the periods before, and for how many periods in a row it has been computed lower. */
export interface SettledTier {
  readonly tier: ValueClass;
  readonly lowerPeriods: number;
}

/**
 * Promotion takes effect at once, demotion only after `tier.value.demoteAfterPeriods` periods in a row below, so that a customer at
 * a cut does not change class every month. Who has no business at all is 未交易 at once.
 * @param previous  last period's class; undefined = none known
 * @param lowerPeriods  periods in a row, before this one, that were computed lower
 */
export function settleTier(
  computed: ValueClass,
  previous: ValueClass | undefined,
  lowerPeriods: number,
  rules: RuleValues,
): Ruled<SettledTier> {
  const rank = (tier: ValueClass) => TIER_CODES.indexOf(tier);
  if (previous === undefined || computed === 'V-0' || rank(computed) === rank(previous))
    return ruled({ tier: computed, lowerPeriods: 0 });
  const names = { computed: nameLetter('tier', computed, rules), previous: nameLetter('tier', previous, rules) };
  if (rank(computed) > rank(previous))
    return ruled({ tier: computed, lowerPeriods: 0 }, because(words.promoted(names)));
  const periods = lowerPeriods + 1;
  const needed = rules.tier.value.demoteAfterPeriods;
  return periods >= needed
    ? ruled(
        { tier: computed, lowerPeriods: 0 },
        because(words.demoted({ ...names, periods }), 'tier.value.demoteAfterPeriods'),
      )
    : ruled(
        { tier: previous, lowerPeriods: periods },
        because(words.kept({ ...names, periods, needed }), 'tier.value.demoteAfterPeriods'),
      );
}
