import type { RuleValues } from '../../rulebook/book';
import { because, ruled } from '../../rules/answer';
import { contactKindOf } from '../../rules/visit/log';
import { type Day, monthOf } from '../../values/date';
import type { Derivation, FormContext, FormRow } from '../form';
import { titleOf } from '../titles';
import { words } from './words';

const LOG = 'contactLog';
const REGISTRATION = 'complaintRegistration';
/** Months of a year. */
const YEAR = 12;

/** Whether a day lies in a month of a card's year. */
const isIn = (day: Day | undefined, year: number, month: number, rules: RuleValues): boolean => {
  if (day === undefined) return false;
  const at = monthOf(day, rules);
  return at.year === year && at.month === month;
};

/** The customer's rows of a form. */
const ofCustomer = (form: string, row: FormRow, context: FormContext): readonly FormRow[] =>
  row.text('customerId') === '' ? [] : context.find(form, 'customerId', row.text('customerId'));

/** Whether a row of the log is a contact of a kind. */
const isKind =
  (kind: 'visit' | 'call') =>
  (row: FormRow, context: FormContext): boolean => {
    const rules = context.book.values;
    const channel = rules.forms.choice.contactChannel.find(({ code }) => code === row.code('channel'));
    return channel !== undefined && contactKindOf(channel.zh, rules) === kind;
  };

/** Rows of a form that count in a month of the card. */
interface Counted {
  readonly form: string;
  readonly date: string;
  readonly from: readonly string[];
  counts(row: FormRow, context: FormContext): boolean;
}

const COUNTED = {
  visits: { form: LOG, date: 'date', from: ['channel'], counts: isKind('visit') },
  calls: { form: LOG, date: 'date', from: ['channel'], counts: isKind('call') },
  complaints: { form: REGISTRATION, date: 'acceptedOn', from: [], counts: () => true },
} as const satisfies Record<string, Counted>;

/** What a card counts by the month. */
export type CountedLine = keyof typeof COUNTED;
export const COUNTED_LINES = Object.keys(COUNTED) as readonly CountedLine[];

/** 走访, 电话, 投诉 of a month, from the forms in which they are kept. */
export function monthCount(line: CountedLine, month: number): Derivation {
  const { form, date, from, counts }: Counted = COUNTED[line];
  const title = titleOf(form);
  return {
    words: { zh: `由《${title.zh}》统计`, en: `counted from “${title.en}”` },
    from: ['customerId', 'year', ...[date, 'customerId', ...from].map((field) => `${form}.${field}`)],
    derive(row, context) {
      const year = row.number('year');
      if (year === undefined || row.text('customerId') === '' || !context.has(form)) return undefined;
      const count = ofCustomer(form, row, context).filter(
        (one) => isIn(one.day(date), year, month, context.book.values) && counts(one, context),
      ).length;
      return ruled(count, because(words.monthCount({ year: String(year), month, form: title, count })));
    },
  };
}

/** Sum of what was typed by the month; nothing where no month is filled in. */
export const yearSum = (line: string): Derivation => ({
  words: { zh: '12个月之和', en: 'sum of the twelve months' },
  from: Array.from({ length: YEAR }, (_, i) => `${line}${i + 1}`),
  derive(row) {
    const months = Array.from({ length: YEAR }, (_, i) => row.number(`${line}${i + 1}`)).filter(
      (one) => one !== undefined,
    );
    if (months.length === 0) return undefined;
    const sum = months.reduce((all, one) => all + Math.round(one * 100), 0) / 100;
    return ruled(sum, because(words.monthSum({ count: months.length, sum })));
  },
});

/** The same of what is counted, which rests on the forms themselves. */
export function yearCount(line: CountedLine): Derivation {
  const months = Array.from({ length: YEAR }, (_, i) => monthCount(line, i + 1));
  return {
    words: months[0].words,
    from: months[0].from,
    derive(row, context) {
      const counts = months.map(({ derive }) => derive(row, context));
      let sum = 0;
      for (const one of counts) {
        if (one === undefined || 'refusal' in one) return one;
        sum += Number(one.value);
      }
      return ruled(sum, because(words.monthSum({ count: YEAR, sum })));
    },
  };
}

/** Revenue of the months over the target of the year, which is in 万元. */
export const targetShare: Derivation = {
  words: { zh: '收入年合计 ÷ 年收入目标', en: 'revenue of the year over the income target' },
  from: ['target', 'revenue1'],
  derive(row, context) {
    const target = row.number('target');
    const sum = yearSum('revenue').derive(row, context);
    if (target === undefined || target <= 0 || sum === undefined || 'refusal' in sum) return undefined;
    const { wan } = context.book.values.list;
    return ruled(Number(sum.value) / (target * wan), because(words.overTarget({ sum: Number(sum.value), target })));
  },
};

/** The latest visit in the log, and the next day that was set then. */
export const lastContact = (field: 'date' | 'nextOn'): Derivation => ({
  words: {
    zh: `《${titleOf(LOG).zh}》最近一次走访的“${field === 'date' ? '日期' : '下次联系日期'}”`,
    en: `${field === 'date' ? 'day' : 'next contact'} of the latest visit in “${titleOf(LOG).en}”`,
  },
  from: ['customerId', ...['customerId', 'date', 'channel', field].map((one) => `${LOG}.${one}`)],
  derive(row, context) {
    const visits = ofCustomer(LOG, row, context).filter((one) => isKind('visit')(one, context));
    const dated = visits.filter((one) => one.day('date') !== undefined);
    const last = dated.sort((one, other) => other.day('date')! - one.day('date')!)[0];
    const day = last?.day(field);
    return day === undefined ? undefined : ruled(day, because(words.lastVisit({ form: titleOf(LOG) })));
  },
});
