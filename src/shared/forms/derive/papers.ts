import type { RulePath } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import { because, ruled } from '../../rules/answer';
import { cellLang } from '../../rules/letters/show';
import { listIn } from '../../text/list';
import { say, defineWords } from '../../text/message';
import { capitalAmount, spellsAmount } from '../../values/capital-amount';
import { formatDay } from '../../values/date';
import { partField } from '../card-fields';
import type { Derivation, FormContext, FormRow } from '../form';

const words = defineWords('papers', {
  notice: { zh: '{end} 到期，提前{days}天提醒', en: 'ends on {end}; reminder {days} day(s) before' },
  from: { zh: '{from} 起生效', en: 'in force from {from}' },
  until: { zh: '{to} 到期', en: 'ends on {to}' },
  missing: { zh: '{of}项中缺{count}项', en: '{count} of {of} are missing' },
  complete: { zh: '齐全', en: 'Complete' },
  sum: { zh: '{count}个分项合计{sum}元', en: '{count} item(s) (comes|come) to {sum} yuan' },
  capital: { zh: '由总价{total}元写出', en: 'written out from a total of {total} yuan' },
  same: { zh: '与总价{total}元一致，写法不改', en: 'says the total of {total} yuan; its spelling is left as it is' },
});

const NOTICE = 'forms.contract.noticeDays';

/** 到期提醒日: so many days before the end. */
export const noticeOn: Derivation = {
  words: { zh: '合同到期日 − 提前提醒的天数', en: 'the end of the contract less the days of notice' },
  from: ['contractTo'],
  derive(row, { book }) {
    const end = row.day('contractTo');
    if (end === undefined) return undefined;
    const days = book.values.forms.contract.noticeDays;
    return ruled(end - days, because(words.notice({ end: formatDay(end), days }), NOTICE));
  },
};

/** 合同状态 on the date of reference. */
export const contractState: Derivation = {
  words: { zh: '由起止日期和截止日判定', en: 'by its dates and the reference date' },
  from: ['contractFrom', 'contractTo'],
  derive(row, { asOf, book }) {
    const [from, to] = [row.day('contractFrom'), row.day('contractTo')];
    if (asOf === undefined || to === undefined) return undefined;
    if (from !== undefined && asOf < from) return ruled('notYet', because(words.from({ from: formatDay(from) })));
    const until = because(words.until({ to: formatDay(to) }));
    if (asOf > to) return ruled('ended', until);
    const { noticeDays: days } = book.values.forms.contract;
    return asOf >= to - days
      ? ruled('ending', because(words.notice({ end: formatDay(to), days }), NOTICE))
      : ruled('running', until);
  },
};

/** Parts of a paper that are not there, of those at a rule-book entry; nothing as long as none was looked at. */
export const missingParts = (path: RulePath, parts: readonly Term[]): Derivation => ({
  words: { zh: '构成中没有填“是”的项', en: 'parts that are not marked “yes”' },
  from: parts.map(({ code }) => partField(code)),
  derive(row: FormRow, { book, lang }: FormContext) {
    const fields = parts.map(({ code }) => partField(code));
    if (fields.every((field) => row.isBlank(field))) return undefined;
    const missing = parts.filter((_, i) => row.value(fields[i]) !== true);
    const shown = cellLang(book.values, lang);
    const text = missing.length === 0 ? say(shown, words.complete()) : listIn(missing, shown);
    return ruled(text, because(words.missing({ of: parts.length, count: missing.length }), path));
  },
});

const CENTS = 100;

/** What the items of a quotation come to; undefined where none is priced. */
function totalOf(row: FormRow, amounts: readonly string[]): { sum: number; count: number } | undefined {
  const priced = amounts.map((field) => row.number(field)).filter((one) => one !== undefined);
  if (priced.length === 0) return undefined;
  return { sum: priced.reduce((all, one) => all + Math.round(one * CENTS), 0) / CENTS, count: priced.length };
}

/** 总价: the sum of the items. */
export const quotedTotal = (amounts: readonly string[]): Derivation => ({
  words: { zh: '各分项金额之和', en: 'sum of the items' },
  from: amounts,
  derive(row) {
    const total = totalOf(row, amounts);
    return total && ruled(total.sum, because(words.sum(total)));
  },
});

/** 大写金额: the total spelled; a spelling that says the same is left as somebody wrote it. */
export const capitalTotal = (amounts: readonly string[]): Derivation => ({
  words: { zh: '按支付结算的写法写出各分项金额之和', en: 'the sum of the items, spelled as bills are' },
  from: amounts,
  derive(row) {
    const total = totalOf(row, amounts)?.sum;
    if (total === undefined) return undefined;
    const typed = row.text('capital');
    if (spellsAmount(typed, total)) return ruled(typed, because(words.same({ total })));
    return ruled(capitalAmount(total) ?? null, because(words.capital({ total })));
  },
});
