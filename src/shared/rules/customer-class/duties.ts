import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import type { Text } from '../../text/lang';
import { listed, SEMICOLON } from '../../text/list';
import { type Answer, because, refuse, ruled } from '../answer';
import { letterOf, type ValueClass } from '../letters/kinds';
import { nameLetter } from '../letters/show';
import { words } from './words';

/** What can be asked of a value class: what is to be done, what is to be watched, who visits. */
export type DutyItem = 'duties' | 'watchItems' | 'leader';

const LABELS: Readonly<Record<DutyItem, Text>> = {
  duties: { zh: '管理要点', en: 'duties' },
  watchItems: { zh: '密切注意', en: 'to watch' },
  leader: { zh: '由谁定期拜访', en: 'who visits' },
};

const NONE: Text = { zh: '无', en: 'none' };

/**
 * What S1 asks of whoever manages a customer of a value class.
 * @returns the terms in the text’s order; a refusal for customers without business, who are in no class
 */
export function classDuties(tier: ValueClass, item: DutyItem, rules: RuleValues): Answer<readonly Term[]> {
  const named = nameLetter('tier', tier, rules);
  if (tier === 'V-0') return refuse(words.noBusiness({ tier: named }));
  const letter = letterOf(tier) as 'A' | 'B' | 'C';
  const own = rules.customer.class[letter];
  return ruled(
    own[item],
    because(words.tier({ tier: named, definition: own.definition }), `customer.class.${letter}.definition`),
    because(
      words.owed({ label: LABELS[item], items: own[item].length === 0 ? NONE : listed(own[item], SEMICOLON) }),
      `customer.class.${letter}.${item}`,
    ),
  );
}
