import { because, refuse, ruled } from '../../rules/answer';
import { toUnits } from '../../rules/ranking/money';
import { explainScores } from '../../rules/rfm';
import { tierPlan } from '../../rules/value-tier/survey';
import { formatDay } from '../../values/date';
import type { Derivation } from '../form';
import { classNative, customersNative, groupsNative, nativePeriod, whenNumber } from './native-class';
import { previousOf, previousRows } from './period-before';
import { byRevenue, countedTo, METRIC_FIELDS, profitOf, surveys, valueClassOf } from './period-survey';
import { words } from './words';

export const profit: Derivation = {
  words: { zh: '消费金额 − 服务成本', en: 'revenue − cost of service' },
  from: ['value', 'serviceCost'],
  derive(row, context) {
    const found = profitOf(row);
    if (found === undefined) return undefined;
    const { scale } = tierPlan(context.book.values);
    const shown = { value: row.number('value')!, cost: row.number('serviceCost')! };
    return ruled(toUnits(found, scale) / scale, because(words.profit(shown)));
  },
  native: (at) =>
    `IF(AND(ISNUMBER(${at.cell('value')}),ISNUMBER(${at.cell('serviceCost')})),` +
    `ROUND(${at.cell('value')}-${at.cell('serviceCost')},${at.rule('tier.value.decimals')}),"")`,
};

export const share: Derivation = {
  words: { zh: '消费金额 ÷ 本期合计', en: 'revenue ÷ total of the period' },
  from: ['value', 'periodFrom', 'periodTo'],
  derive: (row, context) =>
    byRevenue(row, context, (value, { total }, scale) =>
      total === 0
        ? undefined
        : ruled(Math.max(0, toUnits(value, scale)) / total, because(words.share({ value, total: total / scale }))),
    ),
  native(at) {
    const period = nativePeriod(at);
    const value = at.cell('value');
    const total = `SUMIFS(${at.column('value')},${at.column('value')},">0"${period.criteria})`;
    return whenNumber(period, value, `IF(${total}=0,"",MAX(0,${value})/${total})`);
  },
};

export const cumulativeShare: Derivation = {
  words: {
    zh: '消费金额不低于本客户者的合计 ÷ 本期合计',
    en: 'total of those with at least as much ÷ total of the period',
  },
  from: ['value', 'periodFrom', 'periodTo'],
  derive: (row, context) =>
    byRevenue(row, context, (value, { total, sumFrom }, scale) =>
      total === 0
        ? undefined
        : ruled(
            sumFrom(value) / total,
            because(words.cumulative({ value, sum: sumFrom(value) / scale, total: total / scale })),
          ),
    ),
  native(at) {
    const period = nativePeriod(at);
    const value = at.cell('value');
    const column = at.column('value');
    const total = `SUMIFS(${column},${column},">0"${period.criteria})`;
    const from = `SUMIFS(${column},${column},">0",${column},">="&${value}${period.criteria})`;
    return whenNumber(period, value, `IF(${total}=0,"",${from}/${total})`);
  },
};

export const rank: Derivation = {
  words: { zh: '消费金额由大到小的名次，并列取同一名次', en: 'place by revenue, ties together' },
  from: ['value', 'periodFrom', 'periodTo'],
  derive: (row, context) =>
    byRevenue(row, context, (value, { rankOf, sorted }) =>
      rankOf(value) === 0
        ? undefined
        : ruled(rankOf(value), because(words.rank({ rank: rankOf(value), count: sorted.length }))),
    ),
  native(at) {
    const period = nativePeriod(at);
    const value = at.cell('value');
    const above = `COUNTIFS(${at.column('value')},">"&${value}${period.criteria})`;
    return whenNumber(period, value, `IF(${value}>0,${above}+1,"")`);
  },
};

const AXES = {
  r: { zh: '最后一次消费', en: 'recency', field: 'lastDate' },
  f: { zh: '消费频率', en: 'frequency', field: 'frequency' },
  m: { zh: '消费金额', en: 'revenue', field: 'value' },
} as const;

/** R分, F分 or M分: the customer's score among those of its period. */
export const rfmScore = (axis: keyof typeof AXES): Derivation => ({
  words: { zh: `${AXES[axis].zh}按名次分档`, en: `${AXES[axis].en}, scored by rank` },
  from: ['value', 'frequency', 'lastDate', 'periodFrom', 'periodTo'],
  derive(row, context) {
    const found = surveys(context).get(row);
    const to = countedTo(row, context);
    const [last, frequency, money] = [row.day('lastDate'), row.number('frequency'), row.number('value')];
    if (found === undefined || to === undefined || last === undefined) return undefined;
    if (frequency === undefined || money === undefined) return undefined;
    if (last > to) return refuse(words.futureOrder({ last: formatDay(last), to: formatDay(to) }));
    const { value, reasons } = explainScores(
      { days: to - last, frequency, money },
      found.period.rfm,
      context.book.values,
    );
    return value === undefined ? undefined : { value: value[axis], reasons };
  },
  native(at) {
    const { method } = at.rules.rfm;
    if (method === 'bands' || !at.has('periodTo')) return undefined;
    const groups = method === 'quintiles' ? 5 : 4;
    const period = nativePeriod(at);
    const [value, frequency, last] = [at.column('value'), at.column('frequency'), at.column('lastDate')];
    const to = at.cell('periodTo');
    const scored = `${value},">0",${frequency},">0",${last},">0",${last},"<="&${to}${period.criteria}`;
    const own = at.cell(AXES[axis].field);
    const smaller = `COUNTIFS(${at.column(AXES[axis].field)},"<"&${own},${scored})`;
    const takesPart = `AND(ISNUMBER(${at.cell('value')}),ISNUMBER(${at.cell('frequency')}),ISNUMBER(${at.cell('lastDate')}))`;
    const within = `AND(${at.cell('value')}>0,${at.cell('frequency')}>0,${at.cell('lastDate')}<=${to})`;
    return `IF(${takesPart},IF(${within},1+INT(${groups}*${smaller}/COUNTIFS(${scored})),""),"")`;
  },
});

export const valueClass: Derivation = {
  words: { zh: '本期客户按价值排名划分', en: 'by rank of value among the customers of the period' },
  from: ['value', 'serviceCost', 'parcels', 'parent', 'periodFrom', 'periodTo'],
  derive: valueClassOf,
  native(at) {
    const field = METRIC_FIELDS[at.rules.tier.value.metric];
    if (field === undefined || !at.has(field)) return undefined;
    const period = nativePeriod(at);
    const [column, cell] = [at.column(field), at.cell(field)];
    const alone = classNative(at, cell, customersNative(column, cell, period));
    if (alone === undefined) return undefined;
    if (!at.has('parent')) return whenNumber(period, cell, alone);
    const [parents, parent] = [at.column('parent'), at.cell('parent')];
    const together = `SUMIFS(${column},${parents},${parent}${period.criteria})`;
    const own = `IF(${parent}="",${cell},${together})`;
    const grouped = classNative(at, own, groupsNative(column, own, parents, period))!;
    // Without any group the formula that counts once is enough.
    const known = `OR(ISNUMBER(${cell}),AND(${parent}<>"",${together}<>0))`;
    const missing = period.missing === '' ? '' : `${period.missing},`;
    return `IF(OR(${missing}NOT(${known})),"",IF(COUNTA(${parents})=0,${alone},${grouped}))`;
  },
};

export const previousValue: Derivation = {
  words: { zh: '同一客户上一期的消费金额', en: 'revenue of the same customer in the period before' },
  from: ['customerId', 'periodFrom', 'periodTo', 'value'],
  derive(row, context) {
    const before = previousRows(context).get(row);
    const value = before?.number('value');
    return value === undefined
      ? undefined
      : ruled(value, because(words.previous({ to: formatDay(before!.day('periodTo')!) })));
  },
};

export const change: Derivation = {
  words: { zh: '（本期 − 上期）÷ 上期', en: '(this period − last) ÷ last' },
  from: ['value', 'previousValue'],
  derive(row, context) {
    const [now, before] = [row.number('value'), previousOf(row, context)];
    if (now === undefined || before === undefined || !(before > 0)) return undefined;
    return ruled((now - before) / before, because(words.change({ before, now })));
  },
  native(at) {
    const [now, before] = [at.cell('value'), at.cell('previousValue')];
    return `IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),IF(${before}>0,(${now}-${before})/${before},""),"")`;
  },
};
