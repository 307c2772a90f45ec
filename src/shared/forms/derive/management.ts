import type { RuleValues } from '../../rulebook/book';
import { type Answer, because, refuse, type Ruled, ruled } from '../../rules/answer';
import type { ValueClass } from '../../rules/letters/kinds';
import { type Standing, standing } from '../../rules/ranking/ranks';
import { toUnits } from '../../rules/ranking/money';
import { explainScores, type RfmCuts, surveyRfm } from '../../rules/rfm';
import { TIER_CODES } from '../../rules/value-tier/assign';
import { classifyColumn } from '../../rules/value-tier/classify';
import { explainTier } from '../../rules/value-tier/explain';
import { type Groups, rollUp } from '../../rules/value-tier/groups';
import { type TierCuts, type TierPlan, tierPlan } from '../../rules/value-tier/survey';
import { type Day, formatDay } from '../../values/date';
import { foldKey } from '../../values/fold';
import type { Derivation, FieldValue, FormContext, FormRow, NativeAddress } from '../form';
import { kept } from '../kept';
import { words } from './words';

const MANAGEMENT = 'keyAccountManagement';

type Metric = RuleValues['tier']['value']['metric'];

/** The field that a metric is; 利润 is worked out from its parts, since it is derived itself. */
const METRIC_FIELDS: Readonly<Partial<Record<Metric, string>>> = {
  revenue: 'value',
  profit: 'profit',
  parcels: 'parcels',
};

/** 利润 of a row, undefined where a part of it is missing. */
function profitOf(row: FormRow): number | undefined {
  const [value, cost] = [row.number('value'), row.number('serviceCost')];
  return value === undefined || cost === undefined ? undefined : value - cost;
}

const metricOf = (row: FormRow, metric: Metric): number => {
  const field = METRIC_FIELDS[metric];
  if (field === undefined) return NaN;
  return (metric === 'profit' ? profitOf(row) : row.number(field)) ?? NaN;
};

/** Everything that the rows of one period have in common. */
interface PeriodSurvey {
  readonly plan: TierPlan;
  readonly cuts: TierCuts;
  /** What is ranked: customers, or groups of them. */
  readonly ranked: Float64Array;
  readonly codes: Uint8Array;
  readonly groups: Groups | undefined;
  /** How many rows each of what is ranked stands for. */
  readonly members: Uint32Array;
  readonly standing: Standing;
  /** Of 消费金额, customer by customer. */
  readonly revenue: Standing;
  readonly rfm: RfmCuts;
}

/** A row's place in the survey of its period. */
interface Surveyed {
  readonly at: number;
  readonly period: PeriodSurvey;
}

/** The period of a row; undefined where the sheet has periods and the row lacks its own. */
function periodOf(row: FormRow): string | undefined {
  const ends = (['periodFrom', 'periodTo'] as const).filter((field) => row.has(field));
  const days = ends.map((field) => row.day(field));
  return days.includes(undefined) ? undefined : days.join(' ');
}

/** The day up to which recency is counted: the end of the period, else the reference date. */
const countedTo = (row: FormRow, context: FormContext): Day | undefined =>
  row.has('periodTo') ? row.day('periodTo') : context.asOf;

const daysSince = (row: FormRow, context: FormContext): number => {
  const [last, to] = [row.day('lastDate'), countedTo(row, context)];
  return last === undefined || to === undefined ? NaN : to - last;
};

function membersOf(groups: Groups | undefined, length: number): Uint32Array {
  const members = new Uint32Array(length).fill(groups === undefined ? 1 : 0);
  for (const group of groups?.of ?? []) members[group]++;
  return members;
}

function surveyPeriod(rows: readonly FormRow[], context: FormContext): PeriodSurvey {
  const rules = context.book.values;
  const plan = tierPlan(rules);
  const column = (pick: (row: FormRow) => number): Float64Array => Float64Array.from(rows, pick);
  const values = column((row) => metricOf(row, rules.tier.value.metric));
  const parents = rows.map((row) => foldKey(row.text('parent')));
  const groups = parents.some((parent) => parent !== '') ? rollUp(values, parents, plan.scale) : undefined;
  const ranked = groups?.values ?? values;
  const codes = new Uint8Array(ranked.length);
  const cuts = classifyColumn(plan, ranked, codes);
  const money = column((row) => row.number('value') ?? NaN);
  const figures = {
    days: column((row) => daysSince(row, context)),
    frequency: column((row) => row.number('frequency') ?? NaN),
    money,
  };
  return {
    plan,
    cuts,
    ranked,
    codes,
    groups,
    members: membersOf(groups, ranked.length),
    standing: standing(ranked, plan.scale),
    revenue: standing(money, plan.scale),
    rfm: surveyRfm(figures, rules),
  };
}

/** All periods of the management sheet, surveyed once for all rows. */
const surveys = kept([MANAGEMENT], (context) => {
  const periods = new Map<string, FormRow[]>();
  for (const row of context.rows(MANAGEMENT)) {
    const period = periodOf(row);
    if (period === undefined) continue;
    const rows = periods.get(period);
    if (rows === undefined) periods.set(period, [row]);
    else rows.push(row);
  }
  const placed = new Map<FormRow, Surveyed>();
  for (const rows of periods.values()) {
    const period = surveyPeriod(rows, context);
    rows.forEach((row, at) => placed.set(row, { at, period }));
  }
  return placed;
});

/** 价值类别 of a customer among those of its period, with its group where it has one. */
export function valueClassOf(row: FormRow, context: FormContext): Answer<ValueClass> | undefined {
  const rules = context.book.values;
  const { metric } = rules.tier.value;
  if (METRIC_FIELDS[metric] === undefined) return refuse(words.noMetric({ metric }));
  const found = surveys(context).get(row);
  if (found === undefined) return undefined;
  const { period, at } = found;
  const group = period.groups === undefined ? at : period.groups.of[at];
  const value = period.ranked[group];
  if (Number.isNaN(value)) return undefined;
  const { rankOf, sameAs } = period.standing;
  const place = { rank: rankOf(value), ties: sameAs(value) - 1 };
  const answer = explainTier(value, period.cuts, period.plan, rules, place, TIER_CODES[period.codes[group]]);
  const parent = row.text('parent');
  if (period.groups === undefined || parent === '') return answer;
  const count = period.members[group];
  return { ...answer, reasons: [because(words.groupSum({ parent, count, sum: value })), ...answer.reasons] };
}

/** What needs the customer's own place among the revenues of its period. */
function byRevenue(
  row: FormRow,
  context: FormContext,
  answer: (value: number, revenue: Standing, scale: number) => Ruled<FieldValue> | undefined,
): Ruled<FieldValue> | undefined {
  const value = row.number('value');
  const found = surveys(context).get(row);
  return value === undefined || found === undefined
    ? undefined
    : answer(value, found.period.revenue, found.period.plan.scale);
}

/** The parts of a formula that keep to the rows of the same period; and whether the row has one. */
interface NativePeriod {
  /** `,from,fromCell,to,toCell` for COUNTIFS and SUMIFS. */
  readonly criteria: string;
  /** `*(from=fromCell)*(to=toCell)` for SUMPRODUCT. */
  readonly product: string;
  readonly missing: string;
}

function nativePeriod(at: NativeAddress): NativePeriod {
  const ends = ['periodFrom', 'periodTo'].filter((field) => at.has(field));
  return {
    criteria: ends.map((field) => `,${at.column(field)},${at.cell(field)}`).join(''),
    product: ends.map((field) => `*(${at.column(field)}=${at.cell(field)})`).join(''),
    missing: ends.map((field) => `${at.cell(field)}=""`).join(','),
  };
}

/** A formula that is empty unless the row has its period and the number at `cell`. */
const whenNumber = (period: NativePeriod, cell: string, formula: string): string =>
  `IF(${period.missing === '' ? '' : `OR(${period.missing},`}NOT(ISNUMBER(${cell}))${period.missing === '' ? '' : ')'},"",${formula})`;

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

const ROUNDING = { halfUp: 'ROUND', ceil: 'ROUNDUP', floor: 'ROUNDDOWN' } as const;

/** What a formula of the value class needs: how much is ranked, and how many, or what sum, stands above this row. */
interface NativeRanking {
  readonly count: string;
  readonly above: string;
  readonly total: string;
  readonly sumAbove: string;
}

/** Every customer by itself. */
function customersNative(column: string, own: string, { criteria }: NativePeriod): NativeRanking {
  return {
    count: `COUNTIFS(${column},">0"${criteria})`,
    above: `COUNTIFS(${column},">"&${own}${criteria})`,
    total: `SUMIFS(${column},${column},">0"${criteria})`,
    sumAbove: `SUMIFS(${column},${column},">"&${own}${criteria})`,
  };
}

/** Groups as one: each member counts as its part of the group, so that a group counts as one. */
function groupsNative(column: string, own: string, parents: string, period: NativePeriod): NativeRanking {
  const { criteria, product } = period;
  const sums = `SUMIFS(${column},${parents},${parents}${criteria})`;
  const members = `(COUNTIFS(${parents},${parents}${criteria})+(${parents}=""))`;
  const grouped = `(${parents}<>"")${product}`;
  const single = `,${parents},""${criteria}`;
  const groups = (than: string, of: string): string => `SUMPRODUCT(${grouped}*(${sums}>${than})*${of}/${members})`;
  return {
    count: `(COUNTIFS(${column},">0"${single})+${groups('0', '1')})`,
    above: `(COUNTIFS(${column},">"&${own}${single})+${groups(own, '1')})`,
    total: `(SUMIFS(${column},${column},">0"${single})+${groups('0', sums)})`,
    sumAbove: `(SUMIFS(${column},${column},">"&${own}${single})+${groups(own, sums)})`,
  };
}

function classNative(at: NativeAddress, own: string, ranking: NativeRanking): string | undefined {
  const { method, ties, rounding, cumulative } = at.rules.tier.value;
  const [a, b, c] = (['V-A', 'V-B', 'V-C'] as const).map((code) => at.term('tier.value.names', code));
  const none = at.term('tier.value.none', 'V-0');
  const choose = (isA: string, isB: string): string =>
    `IF(ROUND(${own},${at.rule('tier.value.decimals')})<=0,${none},IF(${isA},${a},IF(${isB},${b},${c})))`;
  if (method === 'valueShare') {
    if (cumulative.crossing !== 'better') return undefined;
    const below = (path: 'aCum' | 'bCum'): string =>
      `${ranking.sumAbove}<${at.rule(`tier.value.cumulative.${path}`)}*${ranking.total}`;
    return choose(below('aCum'), below('bCum'));
  }
  if (ties !== 'inclusive') return undefined;
  // Rounded twice: 90 × 0.35 is a hair below 31.5 in binary numbers.
  const part = (path: 'aShare' | 'bShare'): string =>
    `${ROUNDING[rounding]}(ROUND(${ranking.count}*${at.rule(`tier.value.${path}`)},9),0)`;
  const first = `MAX(${at.rule('tier.value.minCount')},${part('aShare')})`;
  return choose(`${ranking.above}<${first}`, `${ranking.above}<MAX(${first},${part('bShare')})`);
}

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

/** The row of the same customer in the period before. */
const previousRows = kept([MANAGEMENT], (context) => {
  const customers = new Map<string, FormRow[]>();
  for (const row of context.rows(MANAGEMENT)) {
    const key = foldKey(row.text('customerId'));
    if (key === '' || row.day('periodFrom') === undefined || row.day('periodTo') === undefined) continue;
    const rows = customers.get(key);
    if (rows === undefined) customers.set(key, [row]);
    else rows.push(row);
  }
  const before = new Map<FormRow, FormRow>();
  for (const rows of customers.values()) {
    const byEnd = [...rows].sort((one, other) => one.day('periodTo')! - other.day('periodTo')!);
    let last = -1;
    for (const row of [...rows].sort((one, other) => one.day('periodFrom')! - other.day('periodFrom')!)) {
      while (last + 1 < byEnd.length && byEnd[last + 1].day('periodTo')! < row.day('periodFrom')!) last++;
      if (last >= 0) before.set(row, byEnd[last]);
    }
  }
  return before;
});

/** 上期消费金额 of a row: its own, or that of the row of the period before. */
export function previousOf(row: FormRow, context: FormContext): number | undefined {
  return previousRows(context).get(row)?.number('value') ?? row.number('previousValue');
}

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
