import { accountLevel } from '../../rules/account-level';
import { because, isRefusal, ruled } from '../../rules/answer';
import { defineWords } from '../../text/message';
import type { Derivation } from '../form';
import { numbersIn } from './arithmetic';

const words = defineWords('derive-application', {
  sum: { zh: '{scores} 相加', en: '{scores} added up' },
});

/** 五项合计: the scores of the five criteria added up, once all are there. */
export const scoresTotal = (fields: readonly string[]): Derivation => ({
  words: { zh: '各项得分之和', en: 'the scores added up' },
  from: fields,
  derive(row) {
    const scores = numbersIn(row, fields);
    if (scores === undefined) return undefined;
    const sum = scores.reduce((total, score) => total + score, 0);
    return ruled(sum, because(words.sum({ scores: scores.join(' + ') })));
  },
  native(at) {
    const cells = fields.map((field) => at.cell(field));
    return `IF(COUNT(${cells.join(',')})=${cells.length},${cells.join('+')},"")`;
  },
});

/** 系统建议级别 of the annual income that an application expects. */
export const suggestedLevel: Derivation = {
  words: { zh: '由预计年收入目标得出', en: 'from the annual income target' },
  from: ['target'],
  derive(row, context) {
    const target = row.number('target');
    if (target === undefined) return undefined;
    const answer = accountLevel(target, undefined, context.book.values);
    return isRefusal(answer) ? answer : { value: answer.value, reasons: answer.reasons };
  },
};
