import { because, isRefusal, type Reason, ruled } from '../../rules/answer';
import { recommender } from '../../rules/satisfaction';
import type { RuleValues } from '../../rulebook/book';
import { defineWords } from '../../text/message';
import type { Derivation, FormRow } from '../form';

const words = defineWords('survey', {
  score: {
    zh: '{answers}项有答案，按各级分值和权重平均为{score}分',
    en: '{answers} item(s) answered; the weighted mean of their points is {score}',
  },
  gap: {
    zh: '感知与期望都已填的{items}项：{had} − {wanted}',
    en: 'over the {items} item(s) with both answers: {had} − {wanted}',
  },
  departments: { zh: '共{count}个部门', en: '{count} department(s)' },
  recommends: { zh: '推荐意愿{score}分', en: 'would recommend: {score}' },
});

/** The id of the column that holds what was expected of an item. */
export const expectedId = (item: string): string => `${item}Expected`;

const round = (score: number): number => Math.round(score * 100) / 100;

/** Points of an answer, 0 to 100; undefined where the cell has none. */
function pointsIn(row: FormRow, field: string, rules: RuleValues): number | undefined {
  const place = rules.satisfaction.scale.findIndex(({ code }) => code === row.code(field));
  return place < 0 ? undefined : rules.satisfaction.scores[place];
}

interface Mean {
  readonly score: number;
  readonly answers: number;
}

/** S = ΣλS over the items that count, weights scaled to 1; undefined where none is answered. */
function meanOf(
  row: FormRow,
  fieldOf: (item: string) => string,
  counts: (item: string) => boolean,
  rules: RuleValues,
): Mean | undefined {
  let [sum, weights, answers] = [0, 0, 0];
  for (const { code, weight } of rules.satisfaction.survey.items) {
    const points = counts(code) ? pointsIn(row, fieldOf(code), rules) : undefined;
    if (points === undefined) continue;
    sum += points * weight;
    weights += weight;
    answers++;
  }
  return weights > 0 ? { score: sum / weights, answers } : undefined;
}

const itself = (item: string): string => item;
const ITEMS: Reason['path'] = 'satisfaction.survey.items';

/** 得分 of one answer sheet: the weighted mean of its answers' points, 0 to 100. */
export const sheetScore = (items: readonly string[]): Derivation => ({
  words: { zh: '各项分值按权重平均（0至100）', en: 'weighted mean of the points of all items (0 to 100)' },
  from: items,
  derive(row, context) {
    const mean = meanOf(row, itself, () => true, context.book.values);
    if (mean === undefined) return undefined;
    const score = round(mean.score);
    return ruled(score, because(words.score({ answers: mean.answers, score }), ITEMS));
  },
});

/** 差距 of one answer sheet, in points: negative where the service stays behind what was expected. */
export const sheetGap = (items: readonly string[]): Derivation => ({
  words: { zh: '感知得分 − 期望得分', en: 'score perceived − score expected' },
  from: [...items, ...items.map(expectedId)],
  derive(row, context) {
    const rules = context.book.values;
    const both = (item: string) => [item, expectedId(item)].every((field) => pointsIn(row, field, rules) !== undefined);
    const [had, wanted] = [meanOf(row, itself, both, rules), meanOf(row, expectedId, both, rules)];
    if (had === undefined || wanted === undefined) return undefined;
    const shown = { items: had.answers, had: round(had.score), wanted: round(wanted.score) };
    return ruled(round(had.score - wanted.score), because(words.gap(shown), 'satisfaction.gap'));
  },
});

/** 推荐类型: promoter, passive or detractor. */
export const recommenderKind: Derivation = {
  words: { zh: '由推荐意愿的分数得出', en: 'from the score of the recommendation' },
  from: ['recommend'],
  derive(row, context) {
    const score = row.number('recommend');
    if (score === undefined) return undefined;
    const answer = recommender(score, context.book.values);
    return isRefusal(answer)
      ? answer
      : ruled(answer.value, because(words.recommends({ score }), 'satisfaction.nps.promoterFrom'));
  },
};

/** The departments that a cell names. */
export function departmentsIn(text: string, rules: RuleValues): readonly string[] {
  const names = rules.forms.acquiring.departmentSeparators.reduce(
    (parts, separator) => parts.flatMap((part) => part.split(separator)),
    [text],
  );
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}

/** 部门数. */
export const departmentCount: Derivation = {
  words: { zh: '“参与设计部门”中的部门数', en: 'departments named beside it' },
  from: ['departments'],
  derive(row, context) {
    if (row.isBlank('departments')) return undefined;
    const count = departmentsIn(row.text('departments'), context.book.values).length;
    return ruled(count, because(words.departments({ count })));
  },
};
