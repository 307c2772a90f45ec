import type { RuleBook } from '../../shared/rulebook/book';
import { parseLetter } from '../../shared/rules/letters/parse';
import { isRefusal } from '../../shared/rules/answer';
import { byFunction, type Case, columnOf, type Datum, inLang, type Key, withNumbers } from '../case';

const INCOMES = [
  8600, 46200, 12500, 3900, 182000, 7400, 5200, 61500, 2800, 9800, 15300, 4400, 33800, 1900, 6100, 88000, 11200, 2300,
  3400, 5700,
];
const idOf = (index: number): string => `KH${String(index + 1).padStart(3, '0')}`;
const rows: readonly (readonly Datum[])[] = INCOMES.map((income, i) => [
  idOf(i),
  { zh: `示例客户${i + 1}`, en: `Sample customer ${i + 1}` },
  income,
]);
const INCOME = 2;

const tierOf = (row: number, book: RuleBook): Key =>
  byFunction('ABC_TIER', [INCOMES[row], columnOf(rows, INCOME)], book);

/** What class C brings of all income. */
function shareOfC(book: RuleBook): Key {
  const inC = INCOMES.filter((_, row) => {
    const tier = parseLetter(String(inLang(tierOf(row, book).value, 'zh')), 'tier', book.values);
    return !isRefusal(tier) && tier.value === 'V-C';
  });
  const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);
  const [part, whole] = [sum(inC), sum(INCOMES)];
  return {
    value: part / whole,
    why: {
      zh: `C类${inC.length}家共${part}元，全部${INCOMES.length}家共${whole}元`,
      en: `${inC.length} customers of class C bring ${part} yuan of the ${whole} of all ${INCOMES.length}`,
    },
  };
}

/** A list of customers to be classed by value. */
export const classing: Case = {
  number: 1,
  title: { zh: '客户价值分类', en: 'Value classes of customers' },
  source: 'S1',
  task: [
    {
      zh: '“数据”表是某快递公司20家客户过去一年的业务收入。请按收入排名，给每家客户定价值类别（A类、B类、C类）。',
      en: 'The sheet of data has a year’s income from 20 customers of a courier. Rank them by income and give each its value class (A, B, C).',
    },
    {
      zh: 'A类、B类所占的客户比例用规则手册里的值（kadesk rules tier.value）。最后算出C类客户收入占全部收入的比例。',
      en: 'The shares of customers in A and B are those of the rule book (kadesk rules tier.value). Then give the share of class C in all income.',
    },
  ],
  header: [
    { zh: '客户编号', en: 'Customer no.' },
    { zh: '客户名称', en: 'Customer' },
    { zh: '业务收入（元）', en: 'Income (yuan)' },
  ],
  rows,
  questions: withNumbers([
    ...INCOMES.map((_, row) => ({
      prompt: { zh: `${idOf(row)} 的价值类别`, en: `Value class of ${idOf(row)}` },
      kind: 'tier' as const,
      path: 'tier.value.bShare' as const,
      key: (book: RuleBook) => tierOf(row, book),
    })),
    {
      prompt: { zh: 'C类客户收入占全部收入的比例', en: 'Share of class C in all income' },
      kind: 'share',
      path: 'tier.value.check.cValueShareApprox',
      key: shareOfC,
    },
  ]),
};
