import { fen, type Row, type Sample, text } from '../raw';
import type { Planned } from './planned';

const files = (sample: Sample) => sample.rows('客户信用档案');
const graded = (sample: Sample) => sample.rows('客户信用等级评定表');
const set = (sample: Sample) => sample.rows('客户信用限度核定表');

/** S2: 警示客户, 失信客户, 严重失信客户 are 信用不良; how low that puts them is the house’s. */
const MOST: Readonly<Record<string, string>> = { 守信: 'A', 警示: 'C', 失信: 'D', 严重失信: 'D' };

const isAbove = (row: Row): boolean => {
  const [grade, most] = [text(row, '资信等级')[2], MOST[text(row, '信用类别')]];
  return row['资信等级'] !== null && most !== undefined && grade < most;
};

/** Whether a customer may owe anything: S2, A级 可允许有一定的赊销额度, the others not; the type before the grade. */
const mayOwe = (row: Row): boolean => row['资信等级'] === '资信A级' && MOST[text(row, '信用类别')] === 'A';

/** The limit of each customer in fen: of the latest change, else as it was set. */
const limits = (sample: Sample): ReadonlyMap<string, number> =>
  new Map([
    ...set(sample).map((row) => [text(row, '客户编号'), fen(row['信用额度（元）'])] as const),
    ...sample.rows('客户信用额度变更表').map((row) => [text(row, '客户编号'), fen(row['变更后额度（元）'])] as const),
  ]);

export const CREDIT_CHECKS: readonly Planned[] = [
  {
    id: 'grade-capped',
    what: 'grades above what the type allows, in both sheets that have them',
    keys: (sample) => [...graded(sample), ...files(sample)].filter(isAbove).map((row) => text(row, '客户编号')),
  },
  {
    id: 'credit-settlement',
    what: 'monthly accounts of customers that may owe nothing: S2, 先款后货',
    keys: (sample) =>
      files(sample)
        .filter((row) => row['结算方式'] === '月结' && !mayOwe(row))
        .map((row) => text(row, '客户编号')),
  },
  {
    id: 'credit-exceeded',
    what: 'more owed than the limit, by the file of a monthly account or by the sheet of limits',
    keys: (sample) => {
      const most = limits(sample);
      const isOver = (row: Row) => fen(row['应收余额（元）']) > (most.get(text(row, '客户编号')) ?? Infinity);
      return [...files(sample).filter((row) => row['结算方式'] === '月结'), ...set(sample)]
        .filter(isOver)
        .map((row) => text(row, '客户编号'));
    },
  },
];
