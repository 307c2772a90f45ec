import { type RuleBook, TEXTBOOK_RULES } from '../../shared/rulebook/book';
import { byFunction, type Case, columnOf, type Datum, named, withNumbers } from '../case';

const MONTHS: readonly (readonly [month: string, cases: number, volume: number])[] = [
  ['2026-01', 18, 60000],
  ['2026-02', 12, 48000],
  ['2026-03', 21, 70000],
];
const times = <T>(count: number, value: T): T[] => Array<T>(count).fill(value);
const ANSWERS = [
  ...times(12, 'completelySatisfied'),
  ...times(9, 'ratherSatisfied'),
  ...times(6, 'neutral'),
  ...times(3, 'ratherDissatisfied'),
].map((code) => named(TEXTBOOK_RULES.values.satisfaction.scale, code));
const SCORES = [...times(9, 10), ...times(6, 9), ...times(5, 8), ...times(4, 7), ...times(3, 6), ...times(3, 2)];

const rows: readonly (readonly Datum[])[] = ANSWERS.map((answer, i) => {
  const [month, cases, volume] = MONTHS[i] ?? [null, null, null];
  return [month, cases, volume, { zh: `答卷${i + 1}`, en: `Answer sheet ${i + 1}` }, answer, SCORES[i]];
});

/** Complaints and answers of a quarter to be counted. */
export const statistics: Case = {
  number: 5,
  title: { zh: '投诉率、满意度与净推荐值', en: 'Complaint rate, satisfaction, net promoter score' },
  source: 'S0',
  task: [
    {
      zh: '“数据”表左边是一个季度的投诉件数和业务量，右边是30份满意度答卷。请算出各月的万票投诉率、满意度得分（五级按规则手册的分值）和净推荐值。',
      en: 'The sheet of data has a quarter’s complaints and volumes at the left, 30 answer sheets at the right. Give each month’s complaints per 10 000, the satisfaction score (five levels, scores of the rule book) and the net promoter score.',
    },
    {
      zh: '投诉率不能当作满意度：两个数并列，各算各的。',
      en: 'The complaint rate never stands for satisfaction: the two stand side by side.',
    },
  ],
  header: [
    { zh: '月份', en: 'Month' },
    { zh: '投诉件数', en: 'Complaints' },
    { zh: '业务量', en: 'Volume' },
    { zh: '答卷', en: 'Answer sheet' },
    { zh: '总体满意程度', en: 'Overall satisfaction' },
    { zh: '推荐分（0–10）', en: 'Would recommend (0–10)' },
  ],
  rows,
  questions: withNumbers([
    ...MONTHS.map(([month, cases, volume]) => ({
      prompt: { zh: `${month} 万票投诉率`, en: `Complaints per 10 000 in ${month}` },
      kind: 'number' as const,
      path: 'complaint.rates.complaintPer' as const,
      key: (book: RuleBook) => byFunction('COMPLAINT_RATE', [cases, volume], book),
    })),
    {
      prompt: { zh: '满意度得分', en: 'Satisfaction score' },
      kind: 'number',
      path: 'satisfaction.scores',
      key: (book: RuleBook) => byFunction('SURVEY_CSAT', [columnOf(rows, 4)], book),
    },
    {
      prompt: { zh: '净推荐值', en: 'Net promoter score' },
      kind: 'number',
      path: 'satisfaction.nps.promoterFrom',
      key: (book: RuleBook) => byFunction('SURVEY_NPS', [columnOf(rows, 5)], book),
    },
  ]),
};
