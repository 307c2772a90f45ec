import { type AnswerScale, fivePoints } from '../../shared/rules/satisfaction';
import { formatNumber } from '../../shared/text/message';
import { parseNumber } from '../../shared/values/number';
import { type Inputs, Stop } from '../inputs';
import type { Parameter } from '../types';
import { words } from '../words';

const DIRECTIONS = {
  highest: ['5最好', '5=最好', '高分最好', '大=好', '5 is best', 'highest'],
  one: ['1最好', '1=最好', '1 = 最好', '小=好', '1 is best', 'one'],
} as const;

export const directionParameter: Parameter = {
  name: { en: 'direction', zh: '方向' },
  description: {
    zh: '数字的方向：“5最好”（默认）或“1最好”；文字不受影响',
    en: 'Which number is best: “highest” (default) or “one”; words mean the same in either direction',
  },
  kind: 'one',
  optional: true,
};

export const scaleParameter: Parameter = {
  name: { en: 'scale', zh: '级数' },
  description: { zh: '问卷的级数，5（默认）、7、10 等', en: 'How many answers the scale has: 5 (default), 7, 10 …' },
  kind: 'one',
  optional: true,
};

const LEAST_POINTS = 2;
/** No questionnaire offers as many answers; each is counted by itself. */
const MOST_POINTS = 1000;

/** The scale that `scale` and `direction` describe. */
export function scaleOf(inputs: Inputs, points: number | undefined): AnswerScale {
  const five = fivePoints(inputs.rules);
  const given = points ?? five.points;
  if (!Number.isInteger(given) || given < LEAST_POINTS || given > MOST_POINTS) {
    const allowed = { least: LEAST_POINTS, most: MOST_POINTS };
    throw new Stop(words.noScale({ name: inputs.label('scale'), found: formatNumber(given), ...allowed }));
  }
  return { points: given, oneIsBest: inputs.choice('direction', DIRECTIONS) === 'one' };
}

/** The number that a scale argument gives; undefined for a text that is none. */
export const pointsIn = (inputs: Inputs, text: string): number | undefined =>
  parseNumber(text.replace(/[级分点]\s*$/, ''), inputs.rules);
