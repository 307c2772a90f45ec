import { countWorkbook, type WaitingComplaint } from '../forms/statistics';
import type { RuleBook } from '../rulebook/book';
import { inOrderOfHandling } from '../rules/complaint';
import {
  type ComplaintCounts,
  complaintStatistics,
  type ComplaintStatistics,
  mergeCounts,
} from '../rules/complaint/statistics';
import { defineWords, type Message, Problem, say } from '../text/message';
import { type Day, formatDay, parseDay, parseMonth, type Span } from '../values/date';
import type { Book } from '../workbook/sheet';
import { type DeskTerms, referenceDate, rulesInForce } from './terms';

const words = defineWords('desk-complaints', {
  nothing: {
    zh: '{file} 里没有认出《客户投诉登记表》，无从统计。用 kadesk forms 看各表的栏目。',
    en: '{file} holds no complaint registration that is recognised: there is nothing to count. See kadesk forms for the fields.',
  },
  badPeriod: {
    zh: '期间“{found}”不能识别为月份或日期，写成 2026-01 或 2026-01-15。',
    en: 'The period “{found}” is neither a month nor a date; write 2026-01 or 2026-01-15.',
  },
  periodOrder: {
    zh: '期间从 {from} 起，到 {to} 止：起晚于止，请对调。',
    en: 'The period begins on {from} and ends on {to}: swap them.',
  },
  otherRules: {
    zh: '{file} 带有不同的规则，不能与 {first} 合并统计；请分开统计，或另外给出同一份规则。',
    en: '{file} brings other rules and cannot be counted together with {first}; count them apart, or give one set of rules for both.',
  },
});

/** The days of acceptance that count, as they were typed: months or days; open where not given. */
export interface PeriodTerms {
  readonly from?: string;
  readonly to?: string;
}

/** Complaints of workbooks as they were counted together. */
export interface CountedComplaints {
  readonly statistics: ComplaintStatistics;
  /** What nobody has handled yet, in the order in which it is to be taken up. */
  readonly waiting: readonly WaitingComplaint[];
  /** The workbooks' names. */
  readonly names: readonly string[];
  readonly within: Span | undefined;
  readonly asOf: Day | undefined;
  readonly rules: RuleBook;
  readonly notes: readonly Message[];
}

/** One end of the period: a day, or the first or last day of a month. */
function endOf(end: 'from' | 'to', given: string | undefined, { values }: RuleBook): Day | undefined {
  if (given === undefined) return undefined;
  const month = parseMonth(given, values);
  if (month !== undefined) return month[end];
  const day = parseDay(given, values);
  if ('fault' in day) throw new Problem(words.badPeriod({ found: given }));
  return day.day;
}

function periodOf(given: PeriodTerms, rules: RuleBook): Span | undefined {
  const [from, to] = [endOf('from', given.from, rules), endOf('to', given.to, rules)];
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && to !== undefined && from > to)
    throw new Problem(words.periodOrder({ from: formatDay(from), to: formatDay(to) }));
  return { from: from ?? -Infinity, to: to ?? Infinity };
}

/** Sentences once, however many workbooks say them. */
const once = (notes: readonly Message[]): Message[] => [
  ...new Map(notes.map((note) => [say('zh', note), note])).values(),
];

/** Counts the complaints of workbooks one after another, so that one alone has to lie in memory. */
export class ComplaintCounter {
  private counts: ComplaintCounts | undefined;
  private about: Omit<CountedComplaints, 'statistics'> | undefined;

  constructor(
    private readonly terms: DeskTerms,
    private readonly period: PeriodTerms = {},
  ) {}

  /**
   * Counts one more workbook.
   * @throws Problem where it has no registration of complaints, or where the period is none
   * @throws Problem where it brings other rules than those before
   */
  add(book: Book): void {
    const { rules, notes } = rulesInForce(book, this.terms);
    const within = periodOf(this.period, rules);
    const asOf = referenceDate(this.terms.asOf, rules);
    const counted = countWorkbook(book, rules, asOf, within);
    if (!counted.found) throw new Problem(words.nothing({ file: book.name }));
    if (this.about !== undefined && this.about.rules.hash !== rules.hash)
      throw new Problem(words.otherRules({ file: book.name, first: this.about.names[0] }));
    const { names, notes: known, waiting } = this.about ?? { names: [], notes: [], waiting: [] };
    this.about = {
      names: [...names, book.name],
      waiting: inOrderOfHandling([...waiting, ...counted.waiting], rules.values),
      within,
      asOf,
      rules,
      notes: once([...known, ...notes, ...counted.notes]),
    };
    this.counts = this.counts === undefined ? counted.counts : mergeCounts(this.counts, counted.counts);
  }

  /** The statistics of all that was added; undefined before the first workbook. */
  result(): CountedComplaints | undefined {
    if (this.counts === undefined || this.about === undefined) return undefined;
    return { statistics: complaintStatistics(this.counts, this.about.rules.values), ...this.about };
  }
}
