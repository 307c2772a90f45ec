import type { RuleValues } from '../../rulebook/book';
import { type Answer, because, refuse, type Ruled } from '../../rules/answer';
import type { ValueClass } from '../../rules/letters/kinds';
import { type Standing, standing } from '../../rules/ranking/ranks';
import { type RfmCuts, surveyRfm } from '../../rules/rfm';
import { TIER_CODES } from '../../rules/value-tier/assign';
import { classifyColumn } from '../../rules/value-tier/classify';
import { explainTier } from '../../rules/value-tier/explain';
import { type Groups, rollUp } from '../../rules/value-tier/groups';
import { type TierCuts, type TierPlan, tierPlan } from '../../rules/value-tier/survey';
import type { Day } from '../../values/date';
import { foldKey } from '../../values/fold';
import type { FieldValue, FormContext, FormRow } from '../form';
import { kept } from '../kept';
import { words } from './words';

const MANAGEMENT = 'keyAccountManagement';

type Metric = RuleValues['tier']['value']['metric'];

/** The field that a metric is; 利润 is worked out from its parts, since it is derived itself. */
export const METRIC_FIELDS: Readonly<Partial<Record<Metric, string>>> = {
  revenue: 'value',
  profit: 'profit',
  parcels: 'parcels',
};

/** 利润 of a row, undefined where a part of it is missing. */
export function profitOf(row: FormRow): number | undefined {
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
export const countedTo = (row: FormRow, context: FormContext): Day | undefined =>
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
export const surveys = kept([MANAGEMENT], (context) => {
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
export function byRevenue(
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
