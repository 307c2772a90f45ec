import type { RuleValues } from '../../rulebook/book';
import { type Answer, because, ruled } from '../answer';
import { words } from './words';

/**
 * 差距 = 感知 − 期望, in points of the scale: negative where the service stays behind what was expected.
 * @param perceived  place from the best answer, 0 the best
 * @param expected  the same
 */
export function expectationGap(perceived: number, expected: number, points: number, rules: RuleValues): Answer<number> {
  const [had, wanted] = [points - perceived, points - expected];
  const gap = had - wanted;
  const verdict = gap < 0 ? words.behind() : gap > 0 ? words.beyond() : words.met();
  return ruled(
    gap,
    because(words.gap({ had, wanted, gap, formula: rules.satisfaction.gap }), 'satisfaction.gap'),
    because(verdict),
  );
}
