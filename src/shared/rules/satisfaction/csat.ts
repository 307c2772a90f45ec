import type { RuleValues } from '../../rulebook/book';
import { formatPercent } from '../../text/message';
import { type Answer, because, refuse, ruled } from '../answer';
import { words } from './words';

/** What is told of a survey: 得分, 满意率 (the two best answers), 完全满意率 (the best), or how many answered. */
export type SatisfactionMeasure = 'score' | 'satisfied' | 'completelySatisfied' | 'answers';

/** The sets of points that the rule book knows by name. */
export type ScorePreset = keyof RuleValues['satisfaction']['scorePresets'];

/** How often each answer was given, the best first. Counts of several surveys add up. */
export type AnswerCounts = readonly number[];

/** Answers counted by their place. */
export function countAnswers(places: Iterable<number>, points: number): AnswerCounts {
  const counts = new Array<number>(points).fill(0);
  for (const place of places) counts[place]++;
  return counts;
}

/** Points of each answer, the best first: those of the rule book on the scale of five, equal steps from 100 to 0 on any other. */
function pointsOf(length: number, preset: ScorePreset | undefined, rules: RuleValues): readonly number[] {
  const { scores, scorePresets } = rules.satisfaction;
  if (length === scores.length) return preset === undefined ? scores : scorePresets[preset];
  return Array.from({ length }, (_, place) => 100 - (100 * place) / (length - 1));
}

/** How many of the best answers count: their terms on the scale of five, as many on any other. */
const bestOf = (codes: readonly string[], counts: AnswerCounts, rules: RuleValues): number => {
  const { scale } = rules.satisfaction;
  const isFive = counts.length === scale.length;
  return counts.reduce((sum, count, place) => {
    const counted = isFive ? codes.includes(scale[place].code) : place < codes.length;
    return counted ? sum + count : sum;
  }, 0);
};

/**
 * What a survey says. A score is the mean of the answers' points (0 to 100); a rate is a share, 0 to 1, and is told only from as many
 * answers as `satisfaction.minAnswers` asks for. Complaints do not enter: satisfaction is what customers said when they were asked.
 */
export function satisfactionOf(
  counts: AnswerCounts,
  measure: SatisfactionMeasure,
  rules: RuleValues,
  preset?: ScorePreset,
): Answer<number> {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  if (measure === 'answers') return ruled(answers, because(words.answers({ answers })));
  if (answers === 0) return refuse(words.nobodyAnswered());
  if (measure === 'score') {
    if (preset !== undefined && counts.length !== rules.satisfaction.scores.length)
      return refuse(words.presetOfFive({ points: counts.length }));
    const points = pointsOf(counts.length, preset, rules);
    const total = counts.reduce((sum, count, place) => sum + count * points[place], 0);
    const said = { answers, points: points.map((one) => String(Math.round(one * 100) / 100)).join('/') };
    // On any other scale than that of five the points are equal steps, which no entry says.
    const own = counts.length === rules.satisfaction.scores.length ? 'satisfaction.scores' : undefined;
    return ruled(
      total / answers,
      because(words.score(said), preset === undefined ? own : `satisfaction.scorePresets.${preset}`),
    );
  }
  const { minAnswers, satisfiedAnswers, completelySatisfiedAnswers } = rules.satisfaction;
  if (answers < minAnswers) return refuse(words.tooFew({ answers, least: minAnswers }));
  const path = measure === 'satisfied' ? 'satisfaction.satisfiedAnswers' : 'satisfaction.completelySatisfiedAnswers';
  const codes = measure === 'satisfied' ? satisfiedAnswers : completelySatisfiedAnswers;
  const count = bestOf(codes, counts, rules);
  const share = count / answers;
  return ruled(share, because(words.rate({ answers, best: codes.length, count, share: formatPercent(share) }), path));
}
