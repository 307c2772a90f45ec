import type { RuleValues } from '../../rulebook/book';
import { foldKey } from '../../values/fold';
import { parseNumber } from '../../values/number';
import { type Answer, refuse } from '../answer';
import { words } from './words';

/** The scale of a questionnaire. */
export interface AnswerScale {
  /** How many answers there are; words are understood on the scale of five. */
  readonly points: number;
  /** Whether 1 is the best answer, where usually the highest number is. */
  readonly oneIsBest: boolean;
}

/** The scale of five answers, 5 the best. */
export const fivePoints = (rules: RuleValues): AnswerScale => ({
  points: rules.satisfaction.scale.length,
  oneIsBest: false,
});

/** Words of the five answers → place from the best, 0 the best; built once for a rule book. */
const lexicons = new WeakMap<RuleValues, ReadonlyMap<string, number>>();

function lexiconOf(rules: RuleValues): ReadonlyMap<string, number> {
  let known = lexicons.get(rules);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  const { scale } = rules.satisfaction;
  scale.forEach(({ code, zh, en }, i) => [code, zh, en].forEach((name) => made.set(foldKey(name), i)));
  scale.forEach(({ aliases = [] }, i) =>
    aliases.forEach((name) => {
      if (!made.has(foldKey(name))) made.set(foldKey(name), i);
    }),
  );
  lexicons.set(rules, (known = made));
  return known;
}

/**
 * The place of an answer from the best one, 0 the best: from 非常满意 and its like, or from a number of the scale (`5`, `5分`). A word
 * means the same in either direction.
 */
export function answerPlace(given: string | number, scale: AnswerScale, rules: RuleValues): Answer<number> {
  const { points, oneIsBest } = scale;
  const number = typeof given === 'number' ? given : parseNumber(given.replace(/[分级星]\s*$/, ''), rules);
  if (number !== undefined) {
    if (!Number.isInteger(number) || number < 1 || number > points)
      return refuse(words.offScale({ found: String(given).trim(), points }));
    return { value: oneIsBest ? number - 1 : points - number, reasons: [] };
  }
  const lexicon = lexiconOf(rules);
  const place = points === rules.satisfaction.scale.length ? lexicon.get(foldKey(String(given))) : undefined;
  return place === undefined
    ? refuse(words.noAnswer({ found: String(given).trim(), points, best: rules.satisfaction.scale[0] }))
    : { value: place, reasons: [] };
}
