import type { RuleValues } from '../../rulebook/book';
import { defineWords } from '../../text/message';
import { type Answer, because, refuse, ruled } from '../answer';

const words = defineWords('loyalty', {
  otherCriteria: {
    zh: '衡量忠诚度的标准有{wanted}项，给了{found}个分数。',
    en: 'Loyalty has {wanted} criteria, {found} scores were given.',
  },
  badScore: {
    zh: '“{criterion}”的分数应在 {least} 到 {most} 之间，实际是 {found}。',
    en: 'The score of “{criterion}” must be from {least} to {most}; found {found}.',
  },
  mean: {
    zh: '{count}项标准平均{mean}分（满分{most}分）',
    en: 'the {count} criteria have {mean} of {most} on average',
  },
});

/**
 * Loyalty of a customer by the criteria of S4 (重复购买次数 … 对质量问题的承受能力): the mean of the scores, the higher the more loyal.
 * @param scores  one per criterion, in the order of `relationship.loyalty.criteria`
 */
export function loyaltyScore(scores: readonly number[], rules: RuleValues): Answer<number> {
  const { criteria, scoreScale } = rules.relationship.loyalty;
  const { min, max } = scoreScale;
  if (scores.length !== criteria.length)
    return refuse(words.otherCriteria({ found: scores.length, wanted: criteria.length }));
  const bad = scores.findIndex((score) => !(score >= min && score <= max));
  if (bad >= 0) return refuse(words.badScore({ criterion: criteria[bad], found: scores[bad], least: min, most: max }));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const said = { count: criteria.length, mean: String(Math.round(mean * 100) / 100), most: max };
  return ruled(mean, because(words.mean(said), 'relationship.loyalty.criteria'));
}
