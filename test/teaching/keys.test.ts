import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { dayOf } from '../../src/shared/values/date';
import type { Lang } from '../../src/shared/text/lang';
import { type Case, inLang } from '../../src/teaching/case';
import { CASES } from '../../src/teaching/cases';

const [classing, credit, visits, registration, statistics, misconceptions] = CASES;
const keys = (one: Case, lang: Lang = 'zh') =>
  one.questions.map((question) => inLang(question.key(TEXTBOOK_RULES).value, lang));

/** The data alone, worked through by hand or by the plainest means, without the rules' own code. */
describe('the keys of the cases', () => {
  test('value classes: of 20 customers the first is A, the next three B (20 % are four), the rest C', () => {
    const incomes = classing.rows.map((row) => Number(row[2]));
    const order = [...incomes].sort((one, other) => other - one);
    const expected = incomes.map((income) => ['A类', 'B类', 'B类', 'B类'][order.indexOf(income)] ?? 'C类');
    const found = keys(classing);
    expect(found.slice(0, 20)).toEqual(expected);
    const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);
    expect(found[20]).toBeCloseTo(sum(order.slice(4)) / sum(order), 12);
  });

  test('credit: 91 is A, 74 B, 62 C, 48 D; a warned customer is C at most; only A buys on account, for one purchase', () => {
    expect(keys(credit)).toEqual([
      ...['资信A级', '赊销', 26000],
      ...['资信B级', '现款现货', 0],
      ...['资信C级', '先款后货', 0],
      ...['资信D级', '先款后货', 0],
      ...['资信C级', '先款后货', 0],
    ]);
    expect(keys(credit, 'en').slice(0, 6)).toEqual([
      ...['Grade A', 'On account', 26000],
      ...['Grade B', 'Cash on the spot', 0],
    ]);
  });

  test('visits: three for A, two for B, one for C, none for D, less those made', () => {
    expect(keys(visits)).toEqual([3, 1, 2, 0, 1, 1, 0, 0, 3, 0, 2, 2]);
  });

  test('registration: copied from the notes; the answer is due seven calendar days after', () => {
    expect(keys(registration)).toEqual([
      '海州远航供应链有限公司',
      '海州市东港路18号',
      '2026-03-05',
      'TS20260305-001',
      '电话',
      '损毁',
      '赔偿',
      dayOf(2026, 3, 12),
    ]);
    expect(keys(registration, 'en')).toEqual([
      'Haizhou Yuanhang Supply Chain Co., Ltd.',
      '18 Donggang Road, Haizhou',
      '2026-03-05',
      'TS20260305-001',
      'Phone',
      'Damage',
      'Compensation',
      dayOf(2026, 3, 12),
    ]);
  });

  test('statistics: 18 of 60 000 are 3 of 10 000; satisfaction and recommendation counted over the rows', () => {
    const scoreOf: Readonly<Record<string, number>> = { 完全满意: 100, 比较满意: 75, 一般: 50, 比较不满意: 25 };
    const mean =
      statistics.rows.reduce((sum, row) => sum + scoreOf[String(inLang(row[4], 'zh'))], 0) / statistics.rows.length;
    const share = (holds: (score: number) => boolean) =>
      statistics.rows.filter((row) => holds(Number(row[5]))).length / statistics.rows.length;
    const nps = 100 * (share((score) => score >= 9) - share((score) => score <= 6));
    expect(keys(statistics)).toEqual([3, 2.5, 3, mean, nps]);
    expect([mean, nps]).toEqual([75, 30]);
  });

  test('all six statements are wrong, each for a reason of its own', () => {
    expect(keys(misconceptions)).toEqual([false, false, false, false, false, false]);
    const reasons = misconceptions.questions.map((question) => question.key(TEXTBOOK_RULES).why.zh);
    expect(new Set(reasons).size).toBe(6);
  });

  test.each(CASES.map((one) => [one.title.en, one] as const))('%s: every key says why', (_, one) => {
    for (const question of one.questions) {
      const { why } = question.key(TEXTBOOK_RULES);
      expect([why.zh, why.en].every((text) => text.length > 0)).toBe(true);
      expect(TEXTBOOK_RULES.entry(question.path)).toBeDefined();
    }
  });
});
