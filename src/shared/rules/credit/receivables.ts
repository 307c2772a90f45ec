import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import { formatNumber } from '../../text/message';
import { type Answer, because, refuse, ruled } from '../answer';
import { words } from './words';

const RECEIVABLES = { zh: '应收账款余额', en: 'Receivables' };
const SALES = { zh: '期内赊销收入', en: 'Credit sales of the period' };
const DAYS = { zh: '期间天数', en: 'The days of the period' };

/**
 * 应收账款周转天数 (DSO): how many days of sales on account are still owed.
 * @param receivables  应收账款余额 at the end of the period, in 元
 * @param sales  credit sales of the period, in 元
 * @param days  of the period
 * @returns days, not rounded
 */
export function daysOutstanding(receivables: number, sales: number, days: number): Answer<number> {
  if (!(receivables >= 0)) return refuse(words.negative({ what: RECEIVABLES, found: receivables }));
  if (!(sales > 0)) return refuse(words.notAbove0({ what: SALES, found: sales }));
  if (!(days > 0)) return refuse(words.notAbove0({ what: DAYS, found: days }));
  const result = (receivables * days) / sales;
  return ruled(result, because(words.outstanding({ receivables, sales, days, result: formatNumber(result) })));
}

const NOT_DUE: Term = { code: 'notDue', zh: '未到期', en: 'Not due' };

const agedTo = (from: number, to: number): Term => ({
  code: `${from}-${to}`,
  zh: `${from}–${to}天`,
  en: `${from}–${to} days`,
});

const agedOver = (days: number): Term => ({ code: `${days}+`, zh: `${days}天以上`, en: `Over ${days} days` });

/**
 * 账龄 of an amount by its days overdue.
 * @param overdue  whole days since the due day: 0 on it, negative before it
 */
export function ageingClass(overdue: number, rules: RuleValues): Answer<Term> {
  if (!Number.isInteger(overdue)) return refuse(words.wholeDays({ found: overdue }));
  const path = 'credit.ageing.upTo';
  if (overdue < 0) return ruled(NOT_DUE, because(words.dueIn({ days: -overdue }), path));
  const { upTo } = rules.credit.ageing;
  const at = upTo.findIndex((last) => overdue <= last);
  const aged = at === -1 ? agedOver(upTo[upTo.length - 1]) : agedTo(at === 0 ? 0 : upTo[at - 1] + 1, upTo[at]);
  return ruled(aged, because(words.aged({ days: overdue, aged: { zh: aged.zh, en: aged.en } }), path));
}
