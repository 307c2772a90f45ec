import type { RuleValues } from '../../rulebook/book';
import { parseNumber } from '../../values/number';
import { type Answer, because, refuse, ruled } from '../answer';
import { words } from './words';

/** 净推荐值 and what it is made of. Counts of several surveys add up. */
export interface Recommendation {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** A score of 0 to 10 as one of the three. */
export function recommender(given: string | number, rules: RuleValues): Answer<keyof Recommendation> {
  const { maxScore, passiveFrom, promoterFrom } = rules.satisfaction.nps;
  const score = typeof given === 'number' ? given : parseNumber(given.replace(/分\s*$/, ''), rules);
  if (score === undefined || !Number.isInteger(score) || score < 0 || score > maxScore)
    return refuse(words.noScore({ found: String(given).trim(), most: maxScore }));
  return {
    value: score >= promoterFrom ? 'promoters' : score >= passiveFrom ? 'passives' : 'detractors',
    reasons: [],
  };
}

export function countRecommenders(kinds: Iterable<keyof Recommendation>): Recommendation {
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  for (const kind of kinds) counts[kind]++;
  return counts;
}

/** Promoters less detractors in percent of all who answered, −100 to 100; from as many answers as `satisfaction.minAnswers` asks for. */
export function netPromoterScore(counts: Recommendation, rules: RuleValues): Answer<number> {
  const { promoters, passives, detractors } = counts;
  const answers = promoters + passives + detractors;
  const { minAnswers, nps } = rules.satisfaction;
  if (answers === 0) return refuse(words.nobodyAnswered());
  if (answers < minAnswers) return refuse(words.tooFew({ answers, least: minAnswers }));
  const said = { answers, promoters, detractors, passives, from: nps.promoterFrom, below: nps.passiveFrom };
  return ruled((100 * (promoters - detractors)) / answers, because(words.nps(said), 'satisfaction.nps.promoterFrom'));
}
