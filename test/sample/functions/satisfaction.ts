import { column, number, type Row, type Sample, serial, sum, text } from '../raw';
import { type Called, each } from './called';

const sheets = (sample: Sample) => sample.rows('客户满意度调查表');
const days = (sample: Sample) => sample.rows('服务质量日报');
const scored = (sample: Sample) => sample.rows('TQCSO评分表');

/** S0’s five answers, the best first. */
const ANSWERS = ['完全满意', '比较满意', '一般', '比较不满意', '完全不满意'];
/** The house’s even points. */
const POINTS = [100, 75, 50, 25, 0];

const place = (answer: string): number => {
  const at = ANSWERS.indexOf(answer);
  if (at < 0) throw new Error(`no answer ${answer}`);
  return at;
};
const overall = (sample: Sample) => sheets(sample).map((row) => place(text(row, '总体满意度')));
const share = (places: readonly number[], most: number) => places.filter((one) => one <= most).length / places.length;

/** FedEx’s ten failures with their published weights, in the order of the sheet. */
const WEIGHTS = [3, 10, 1, 1, 3, 10, 1, 1, 3, 5];
const FAILURES = [
  '投诉重开',
  '破损',
  '国际件异常',
  '账单更正',
  '晚取件',
  '丢失',
  '签收证明缺失',
  '当日迟到',
  '查询单',
  '错日送达',
];
const weighted = (row: Row): number => sum(FAILURES.map((label, i) => WEIGHTS[i] * number(row, label)));

const AXES = ['T 时间', 'Q 质量', 'C 成本', 'S 服务', 'O 公开透明'];

const csat = (measure: string, what: string, of: (places: readonly number[]) => number): Called => ({
  id: 'SURVEY_CSAT',
  what: `240 answer sheets, ${what}`,
  args: (sample) => [column(sheets(sample), '总体满意度'), measure],
  expected: (sample) => [[of(overall(sample))]],
});

export const SATISFACTION_FUNCTIONS: readonly Called[] = [
  csat('得分', 'the mean of 100, 75, 50, 25 and 0', (places) => sum(places.map((at) => POINTS[at])) / places.length),
  csat('满意率', 'the two best answers', (places) => share(places, 1)),
  csat('完全满意率', 'the best answer', (places) => share(places, 0)),
  {
    id: 'SURVEY_NPS',
    what: '240 answer sheets: 9 and 10 less 0 to 6',
    args: (sample) => [column(sheets(sample), '推荐意愿（0–10分）')],
    expected: (sample) => {
      const said = sheets(sample).map((row) => number(row, '推荐意愿（0–10分）'));
      return [[((said.filter((one) => one >= 9).length - said.filter((one) => one <= 6).length) / said.length) * 100]];
    },
  },
  {
    id: 'SURVEY_GAP',
    what: 'picked up on time: S4, 感知 less 期望, in places of the scale',
    args: (sample) => [column(sheets(sample), '上门及时'), column(sheets(sample), '上门及时期望')],
    expected: (sample) =>
      each(sheets(sample).map((row) => place(text(row, '上门及时期望')) - place(text(row, '上门及时')))),
  },
  {
    id: 'SURVEY_CALENDAR',
    what: 'the four surveys of 2026 that the plans ask for: quarters of the calendar',
    args: (sample) => [
      2026,
      sample.rows('满意度调查计划').every((row) => number(row, '全年调查次数') === 4) ? '每季度' : null,
    ],
    expected: () =>
      [1, 2, 3, 4].map((quarter) => [quarter, serial(2026, quarter * 3 - 2, 1), serial(2026, quarter * 3 + 1, 1) - 1]),
  },
  {
    id: 'SERVICE_SQI',
    what: 'every day of October: FedEx’s ten weights, 加权分 ÷ 票数',
    args: (sample) => [
      days(sample).map((row) => FAILURES.map((label) => number(row, label))),
      column(days(sample), '票数'),
    ],
    expected: (sample) => each(days(sample).map((row) => weighted(row) / number(row, '票数'))),
  },
  {
    id: 'TQCSO_SCORE',
    what: 'the score sheets: the mean of S0’s five',
    args: (sample) => AXES.map((label) => column(scored(sample), label)),
    expected: (sample) => each(scored(sample).map((row) => sum(AXES.map((label) => number(row, label))) / 5)),
  },
];
