import { column, fen, number, type Row, type Sample, text } from '../raw';
import { type Called, each } from './called';

const list = (sample: Sample) => sample.rows('客户名单').filter((row) => row['信用评分'] !== null);
const files = (sample: Sample) => sample.rows('客户信用档案').filter((row) => row['资信等级'] !== null);
const set = (sample: Sample) => sample.rows('客户信用限度核定表');

/** The house’s starts of each type, worst first: adverse records, penalties, days. */
const TYPES = [
  ['严重失信', 5, 3, 91],
  ['失信', 3, 2, 61],
  ['警示', 1, 1, 31],
] as const;

const typeOf = (row: Row): string => {
  const [adverse, penalties, days] = ['提示信息条数', '警示信息条数', '最长逾期天数'].map((label) =>
    number(row, label),
  );
  return TYPES.find(([, a, p, d]) => adverse >= a || penalties >= p || days >= d)?.[0] ?? '守信';
};

/** The house’s 85, 70 and 55; whoever is warned C at most, whoever defaulted D. */
const gradeOf = (score: number, type: string): string => {
  const grade = score >= 85 ? 'A' : score >= 70 ? 'B' : score >= 55 ? 'C' : 'D';
  const most = { 守信: 'A', 警示: 'C', 失信: 'D', 严重失信: 'D' }[type]!;
  return `资信${grade > most ? grade : most}级`;
};

/** Rows of the credit file with the score of the list. */
const scored = (sample: Sample) => {
  const byId = new Map(list(sample).map((row) => [text(row, '客户编号'), number(row, '信用评分')]));
  return files(sample).map((row) => ({ row, score: byId.get(text(row, '客户编号'))! }));
};

/** S2: A 可允许有一定的赊销额度, B 一般要求现款现货, C 一般要求先款后货, D 坚决要求先款后货. */
const SETTLEMENTS: Readonly<Record<string, string>> = {
  资信A级: '赊销',
  资信B级: '现款现货',
  资信C级: '先款后货',
  资信D级: '先款后货',
};

const limitOf = (sample: Sample) => {
  const limits = new Map(set(sample).map((row) => [text(row, '客户编号'), number(row, '信用额度（元）')]));
  return (row: Row): number => limits.get(text(row, '客户编号')) ?? 0;
};

const ORDER = 1000;

/** Who owes something and sent something in October. */
const owing = (sample: Sample) =>
  sample.rows('客户名单').filter((row) => number(row, '应收余额') > 0 && number(row, '月业务收入') > 0);

/** The public classes: 0–30, 31–60, 61–90 days and more. */
const aged = (days: number): string =>
  days <= 30 ? '0–30天' : days <= 60 ? '31–60天' : days <= 90 ? '61–90天' : '90天以上';

/** S2’s four policies on an order of a thousand yuan: on account within the limit, cash, payment first; D that still owes gets nothing. */
function gate(row: Row, limit: number): string {
  const type = typeOf(row);
  if (type === '严重失信') return '停发';
  const given = text(row, '资信等级')[2];
  const most = { 守信: 'A', 警示: 'C', 失信: 'D' }[type]!;
  const grade = given > most ? given : most;
  const [owed, isLate] = [fen(row['应收余额（元）']), number(row, '最长逾期天数') > 0];
  if (grade === 'A') return isLate || owed + fen(ORDER) > fen(limit) ? '需审批' : '放行';
  if (owed > 0 || isLate) return grade === 'D' ? '停发' : '需审批';
  return grade === 'B' ? '放行' : '先款';
}

export const CREDIT_FUNCTIONS: readonly Called[] = [
  {
    id: 'CREDIT_TYPE',
    what: 'the credit files: records, penalties and delays counted',
    args: (sample) =>
      ['提示信息条数', '警示信息条数', '最长逾期天数'].map((label) => column(sample.rows('客户信用档案'), label)),
    expected: (sample) => each(sample.rows('客户信用档案').map(typeOf)),
  },
  {
    id: 'CREDIT_GRADE',
    what: 'scores and types of the credit files',
    args: (sample) => [scored(sample).map(({ score }) => [score]), scored(sample).map(({ row }) => [typeOf(row)])],
    expected: (sample) => each(scored(sample).map(({ row, score }) => gradeOf(score, typeOf(row)))),
  },
  {
    id: 'CREDIT_TERMS',
    what: 'grades of the credit files: S2’s four policies',
    args: (sample) => [column(files(sample), '资信等级')],
    expected: (sample) => each(files(sample).map((row) => SETTLEMENTS[text(row, '资信等级')])),
  },
  {
    id: 'CREDIT_LIMIT',
    what: 'limits that were set: S2, 赊销额度以不超过一次进货量为限 of A, the others nothing',
    args: (sample) => [column(set(sample), '资信等级'), column(set(sample), '一次进货量（元）')],
    expected: (sample) =>
      each(set(sample).map((row) => (row['资信等级'] === '资信A级' ? number(row, '一次进货量（元）') : 0))),
  },
  {
    id: 'CREDIT_GATE',
    what: 'an order of 1 000 yuan of every credit file: S2’s four policies, type before grade',
    args: (sample) => [
      column(files(sample), '资信等级'),
      files(sample).map((row) => [limitOf(sample)(row)]),
      column(files(sample), '应收余额（元）'),
      null,
      column(files(sample), '最长逾期天数'),
      files(sample).map(() => [ORDER]),
      files(sample).map((row) => [typeOf(row)]),
    ],
    expected: (sample) => each(files(sample).map((row) => gate(row, limitOf(sample)(row)))),
  },
  {
    id: 'CREDIT_DSO',
    what: 'October of everybody who owes: 应收 ÷ 赊销收入 × 31',
    args: (sample) => [column(owing(sample), '应收余额'), column(owing(sample), '月业务收入'), 31],
    expected: (sample) => each(owing(sample).map((row) => (number(row, '应收余额') / number(row, '月业务收入')) * 31)),
  },
  {
    id: 'CREDIT_AGING',
    what: 'delays of the credit files',
    args: (sample) => [column(files(sample), '最长逾期天数')],
    expected: (sample) => each(files(sample).map((row) => aged(number(row, '最长逾期天数')))),
  },
];
