import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import { type Answer, because, refuse, ruled } from '../answer';
import { joined } from '../complaint/words';
import { words } from './words';

export interface Scorecard {
  /** The mean of the axes. */
  readonly mean: number;
  /** The axes with the lowest score, in the order T, Q, C, S, O. */
  readonly weakest: readonly Term[];
}

/**
 * The TQCSO scorecard of a key account.
 * @param scores  one per axis, in the order T, Q, C, S, O
 */
export function tqcsoScore(scores: readonly number[], rules: RuleValues): Answer<Scorecard> {
  const { axes, scoreMin, scoreMax } = rules.satisfaction.tqcso;
  if (scores.length !== axes.length) return refuse(words.otherAxes({ found: scores.length, wanted: axes.length }));
  const bad = scores.findIndex((score) => !(score >= scoreMin && score <= scoreMax));
  if (bad >= 0) return refuse(words.badScore({ axis: axes[bad], found: scores[bad], least: scoreMin, most: scoreMax }));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const lowest = Math.min(...scores);
  const weakest = axes.filter((_, i) => scores[i] === lowest);
  const said = { count: axes.length, mean: String(Math.round(mean * 100) / 100), most: scoreMax };
  return ruled(
    { mean, weakest },
    because(words.scorecard(said), 'satisfaction.tqcso.axes'),
    because(words.weakest({ axes: joined(weakest), lowest })),
  );
}
