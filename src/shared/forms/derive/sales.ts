import { because, isRefusal, ruled } from '../../rules/answer';
import { dutyTerm, mustInvolve } from '../../rules/involvement';
import { type Lane, type LaneQuote, weightedQuote } from '../../rules/quote';
import type { Answer } from '../../rules/answer';
import type { Text } from '../../text/lang';
import { defineWords } from '../../text/message';
import { formatDay } from '../../values/date';
import { foldKey } from '../../values/fold';
import type { Derivation, FieldValue, FormContext, FormRow } from '../form';
import { kept } from '../kept';

const QUOTES = 'quoteComparison';

const words = defineWords('sales', {
  days: { zh: '{sent} 交寄，{tracked} 为第{day}天', en: 'posted on {sent}; {tracked} is day {day}' },
});

/** 须参与与须备: who must be involved with a customer of that month's revenue, and what must exist. */
export const monthDuties: Derivation = {
  words: {
    zh: '由本月收入得出：揽投站长拜访、服务方案、上报',
    en: 'from the month’s revenue: visit of the station head, service plan, report',
  },
  from: ['revenue'],
  derive(row, context) {
    const revenue = row.number('revenue');
    if (revenue === undefined) return undefined;
    const rules = context.book.values;
    const answer = mustInvolve(revenue, undefined, rules);
    if (isRefusal(answer)) return answer;
    if (answer.value.length === 0) return undefined;
    return { value: answer.value.map((duty) => dutyTerm(duty, rules).code).join(' '), reasons: answer.reasons };
  },
};

/** 跟踪天数: the day of posting is the first. */
export const trackingDay: Derivation = {
  words: { zh: '跟踪日期 − 交寄日期 + 1', en: 'tracked on − posted on + 1' },
  from: ['sentOn', 'trackedOn'],
  derive(row) {
    const [sent, tracked] = [row.day('sentOn'), row.day('trackedOn')];
    if (sent === undefined || tracked === undefined || tracked < sent) return undefined;
    const day = tracked - sent + 1;
    return ruled(day, because(words.days({ sent: formatDay(sent), tracked: formatDay(tracked), day })));
  },
  native(at) {
    const [sent, tracked] = [at.cell('sentOn'), at.cell('trackedOn')];
    return `IF(AND(ISNUMBER(${sent}),ISNUMBER(${tracked})),IF(${tracked}>=${sent},INT(${tracked})-INT(${sent})+1,""),"")`;
  },
};

/** A lane as a row of a quote has it; undefined until its volume and both prices are there. */
function laneOf(row: FormRow): Lane | undefined {
  const [volume, price, rivalPrice] = ['volume', 'price', 'rivalPrice'].map((field) => row.number(field));
  return volume === undefined || price === undefined || rivalPrice === undefined
    ? undefined
    : { volume, price, rivalPrice };
}

const quotes = kept([QUOTES], (context): ReadonlyMap<string, Answer<LaneQuote>> => {
  const lanes = new Map<string, Lane[]>();
  for (const row of context.rows(QUOTES)) {
    const lane = laneOf(row);
    const number = foldKey(row.text('quoteNo'));
    if (lane === undefined || number === '') continue;
    const known = lanes.get(number);
    if (known === undefined) lanes.set(number, [lane]);
    else known.push(lane);
  }
  return new Map([...lanes].map(([number, all]) => [number, weightedQuote(all, context.book.values)] as const));
});

/** The whole quote that a lane belongs to; undefined until one lane of it is complete. */
export const quoteOf = (row: FormRow, context: FormContext): Answer<LaneQuote> | undefined =>
  quotes(context).get(foldKey(row.text('quoteNo')));

/** Something of the whole quote, repeated beside each of its lanes. */
const ofQuote = (said: Text, take: (quote: LaneQuote) => FieldValue | undefined): Derivation => ({
  words: said,
  from: ['quoteNo', 'volume', 'price', 'rivalPrice'],
  derive(row, context) {
    const answer = quoteOf(row, context);
    if (answer === undefined || isRefusal(answer)) return answer;
    const value = take(answer.value);
    return value === undefined ? undefined : { value, reasons: answer.reasons };
  },
});

export const quoteTotal = ofQuote(
  { zh: '同一报价各路向的件量×我方单价之和', en: 'sum of volume × our price over the lanes of the quote' },
  ({ ours }) => ours,
);

export const rivalTotal = ofQuote(
  { zh: '同一报价各路向的件量×对手单价之和', en: 'sum of volume × competitor’s price over the lanes of the quote' },
  ({ rivals }) => rivals,
);

export const quoteOver = ofQuote(
  { zh: '我方合计 ÷ 对手合计 − 1', en: 'our total ÷ the competitor’s − 1' },
  ({ over }) => over,
);

export const quoteWithin = ofQuote(
  {
    zh: '我方合计不高于对手合计×（1+允许比例）',
    en: 'our total is at most the competitor’s × (1 + what is allowed)',
  },
  ({ isWithin }) => isWithin,
);
