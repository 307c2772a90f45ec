import type { Text } from '../../shared/text/lang';
import type { Marked } from '../../teaching/mark';
import { defineWords } from '../../shared/text/message';

export const VERDICTS: Readonly<Record<Marked['verdict'], Text>> = {
  right: { zh: '对', en: 'right' },
  partly: { zh: '部分对', en: 'partly' },
  wrong: { zh: '错', en: 'wrong' },
  blank: { zh: '未作答', en: 'not answered' },
};

export const labels = {
  no: { zh: '题号', en: 'No.' },
  question: { zh: '题目', en: 'Question' },
  given: { zh: '作答', en: 'Given' },
  expected: { zh: '应为', en: 'Expected' },
  verdict: { zh: '判定', en: 'Verdict' },
  points: { zh: '得分', en: 'Points' },
  why: { zh: '理由', en: 'Why' },
  source: { zh: '出处', en: 'Source' },
  total: { zh: '总分', en: 'Total' },
  marks: { zh: '批阅', en: 'Marking' },
  notice: { zh: '注意', en: 'Note' },
} as const satisfies Record<string, Text>;

export const words = defineWords('cli-teaching', {
  total: {
    zh: '{points} / {most}（对 {right}，部分对 {partly}，错 {wrong}，未作答 {blank}）',
    en: '{points} / {most} ({right} right, {partly} partly, {wrong} wrong, {blank} not answered)',
  },
  needOutput: { zh: '请用 -o 案例.xlsx 说明写到哪里。', en: 'Say where it goes: -o case.xlsx' },
  badQuiz: {
    zh: '答案要有{needed}个“对”或“错”，如 对错错对错错；实际读到{found}个。',
    en: 'Give {needed} answer(s), t or f each, such as tfftff; found {found}.',
  },
  quizTotal: { zh: '答对 {right} / {most}', en: '{right} of {most} right' },
  statement: { zh: '{no}. {statement}', en: '{no}. {statement}' },
  judged: {
    zh: '{no}. {statement}\n   {verdict}，应为“{expected}”：{why}',
    en: '{no}. {statement}\n   {verdict}; it is {expected}: {why}',
  },
  askQuiz: {
    zh: '判断对错：kadesk quiz 对错错对错错（按顺序，一个字一题）',
    en: 'True or false: kadesk quiz tfftff (in order, a letter each)',
  },
});

export const TRUTH: Readonly<Record<'true' | 'false', Text>> = {
  true: { zh: '对', en: 'true' },
  false: { zh: '错', en: 'false' },
};
