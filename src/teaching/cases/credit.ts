import { type RuleBook, TEXTBOOK_RULES } from '../../shared/rulebook/book';
import { nameLetter } from '../../shared/rules/letters/show';
import type { Text } from '../../shared/text/lang';
import { byFunction, type Case, type Key, withNumbers } from '../case';

type Row = readonly [id: string, score: number, type: Text | null, purchase: number];

const rows: readonly Row[] = [
  ['KH101', 91, null, 26000],
  ['KH102', 74, null, 18000],
  ['KH103', 62, null, 9000],
  ['KH104', 48, null, 12000],
  ['KH105', 88, nameLetter('creditType', 'K-B1', TEXTBOOK_RULES.values), 30000],
];

const gradeOf = ([, score, type]: Row, book: RuleBook): Key => byFunction('CREDIT_GRADE', [score, type], book);

/** Scores to be graded, and what each grade is sold on. */
export const credit: Case = {
  number: 2,
  title: { zh: '资信等级与结算方式', en: 'Credit grades and terms' },
  source: 'S2',
  task: [
    {
      zh: '“数据”表是5家客户的信用评分、信用类别（空白为守信）和一次进货量。请定资信等级，写出结算方式（赊销、现款现货、先款后货）和赊销额度（元）。',
      en: 'The sheet of data has the credit score, credit type (blank: trustworthy) and one purchase of 5 customers. Give the credit grade, the settlement (on account, cash on the spot, payment first) and the credit limit in yuan.',
    },
  ],
  header: [
    { zh: '客户编号', en: 'Customer no.' },
    { zh: '信用评分', en: 'Credit score' },
    { zh: '信用类别', en: 'Credit type' },
    { zh: '一次进货量（元）', en: 'One purchase (yuan)' },
  ],
  rows,
  questions: withNumbers(
    rows.flatMap((row) => [
      {
        prompt: { zh: `${row[0]} 的资信等级`, en: `Credit grade of ${row[0]}` },
        kind: 'grade' as const,
        path: 'credit.score.minA' as const,
        key: (book: RuleBook) => gradeOf(row, book),
      },
      {
        prompt: { zh: `${row[0]} 的结算方式`, en: `Settlement of ${row[0]}` },
        kind: 'words' as const,
        path: 'credit.policyOf' as const,
        key: (book: RuleBook) => byFunction('CREDIT_TERMS', [gradeOf(row, book).value], book),
      },
      {
        prompt: { zh: `${row[0]} 的赊销额度（元）`, en: `Credit limit of ${row[0]} (yuan)` },
        kind: 'number' as const,
        path: 'credit.terms.A.limitUnits' as const,
        key: (book: RuleBook) => byFunction('CREDIT_LIMIT', [gradeOf(row, book).value, row[3]], book),
      },
    ]),
  ),
};
