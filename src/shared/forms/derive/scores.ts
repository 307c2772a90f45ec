import { because, isRefusal, ruled } from '../../rules/answer';
import { loyaltyScore } from '../../rules/loyalty';
import { type Scorecard, sevenRights, type SevenRights, tqcsoScore } from '../../rules/satisfaction';
import type { Text } from '../../text/lang';
import { defineWords, formatPercent } from '../../text/message';
import { isShareOf } from '../../values/ratio';
import type { Derivation, FieldValue } from '../form';
import { numbersIn } from './arithmetic';

const words = defineWords('scores', {
  fulfilled: { zh: '应履约{due}单，履约合格{done}单', en: '{done} of {due} fulfilled' },
  target: { zh: '目标{target}', en: 'the target is {target}' },
});

const round = (mean: number): number => Math.round(mean * 100) / 100;

const ofScorecard = (axes: readonly string[], said: Text, take: (card: Scorecard) => FieldValue): Derivation => ({
  words: said,
  from: axes,
  derive(row, context) {
    const scores = numbersIn(row, axes);
    if (scores === undefined) return undefined;
    const answer = tqcsoScore(scores, context.book.values);
    return isRefusal(answer) ? answer : { value: take(answer.value), reasons: answer.reasons };
  },
});

export const scorecardMean = (axes: readonly string[]): Derivation =>
  ofScorecard(axes, { zh: '五个维度的平均分', en: 'mean of the five axes' }, ({ mean }) => round(mean));

export const scorecardWeakest = (axes: readonly string[]): Derivation =>
  ofScorecard(axes, { zh: '得分最低的维度', en: 'the axes with the lowest score' }, ({ weakest }) =>
    weakest.map(({ code }) => code).join(' '),
  );

/** Nothing until every right is answered. */
const ofRights = (
  rights: readonly string[],
  said: Text,
  take: (found: SevenRights) => FieldValue | undefined,
): Derivation => ({
  words: said,
  from: rights,
  derive(row, context) {
    if (rights.some((right) => typeof row.value(right) !== 'boolean')) return undefined;
    const answers = Object.fromEntries(rights.map((right) => [right, row.value(right) === true]));
    const { value, reasons } = sevenRights(answers, context.book.values);
    const taken = take(value);
    return taken === undefined ? undefined : { value: taken, reasons };
  },
});

export const rightsMet = (rights: readonly string[]): Derivation =>
  ofRights(rights, { zh: '做到的项数', en: 'how many are met' }, ({ met }) => met.length);

export const rightsUnmet = (rights: readonly string[]): Derivation =>
  ofRights(rights, { zh: '没有做到的各项', en: 'those that are not met' }, ({ unmet }) =>
    unmet.length === 0 ? undefined : unmet.map(({ code }) => code).join(' '),
  );

export const loyaltyMean = (criteria: readonly string[]): Derivation => ({
  words: { zh: '五项标准的平均分', en: 'mean of the five criteria' },
  from: criteria,
  derive(row, context) {
    const scores = numbersIn(row, criteria);
    if (scores === undefined) return undefined;
    const answer = loyaltyScore(scores, context.book.values);
    return isRefusal(answer) ? answer : { value: round(answer.value), reasons: answer.reasons };
  },
});

/** 达标: whether the rate of fulfilment reaches the target. */
export const fulfilmentReached: Derivation = {
  words: { zh: '履约率达到目标', en: 'the rate reaches the target' },
  from: ['due', 'fulfilled'],
  derive(row, context) {
    const [due, done] = [row.number('due'), row.number('fulfilled')];
    if (due === undefined || done === undefined || !(due > 0)) return undefined;
    const target = context.book.values.satisfaction.fulfilmentTarget;
    return ruled(
      isShareOf(done, due, target),
      because(words.fulfilled({ due, done })),
      because(words.target({ target: formatPercent(target) }), 'satisfaction.fulfilmentTarget'),
    );
  },
  native(at) {
    const [due, done] = [at.cell('due'), at.cell('fulfilled')];
    const reached = `IF(${done}>=ROUND(${at.rule('satisfaction.fulfilmentTarget')}*${due},9),${at.yesNo(true)},${at.yesNo(false)})`;
    return `IF(AND(ISNUMBER(${due}),ISNUMBER(${done})),IF(${due}>0,${reached},""),"")`;
  },
};
