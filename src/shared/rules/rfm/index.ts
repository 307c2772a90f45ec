import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import type { Text } from '../../text/lang';
import { listed } from '../../text/list';
import { because, type Reason, type Ruled } from '../answer';
import { scaleOf, toUnits } from '../ranking/money';
import { type Quantiles, quantileSurvey } from '../ranking/quantiles';
import { runSurvey } from '../ranking/survey';
import { words } from './words';

export { words as rfmWords } from './words';

/** One customer's raw figures. */
export interface RfmRow {
  /** Days since the last order, from 0. */
  readonly days: number;
  /** Orders in the period. */
  readonly frequency: number;
  /** Money in the period, in 元. */
  readonly money: number;
}

/** The raw figures of a list, column by column; NaN where a row has none. */
export interface RfmColumns {
  readonly days: Float64Array;
  readonly frequency: Float64Array;
  readonly money: Float64Array;
}

/** Scores from 1 (worst) to `groups` (best). */
export interface RfmScores {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

/** What the survey of a list yields: enough to score and to place any row of it. */
export interface RfmCuts {
  readonly groups: number;
  readonly count: number;
  readonly by: 'rank' | 'bands';
  readonly freshness?: Quantiles;
  readonly frequency?: Quantiles;
  readonly money?: Quantiles;
  /** Sums of the scores of all rows scored; with `count` they give the means exactly. */
  readonly sums: RfmScores;
}

/** Days are turned round so that more is better; far above any number of days since an order. */
const FRESH = 2 ** 40;

/** Whether a row takes part: a number of days, and a positive count and amount. */
const scored = (row: RfmRow): boolean => row.days >= 0 && row.frequency > 0 && row.money > 0;

const rowOf = (columns: RfmColumns, i: number): RfmRow => ({
  days: columns.days[i],
  frequency: columns.frequency[i],
  money: columns.money[i],
});

/** 1 + the number of cuts exceeded. */
const group = (value: number, cuts: Quantiles): number => {
  const units = toUnits(value, cuts.scale);
  let score = 1;
  for (const cut of cuts.above) if (units > cut) score++;
  return score;
};

type Scorer = (row: RfmRow) => RfmScores;

function bandScorer(rules: RuleValues): Scorer {
  const { recencyDays, frequency, money } = rules.rfm.bands;
  return (row) => ({
    r: 1 + recencyDays.filter((band) => row.days <= band).length,
    f: 1 + frequency.filter((band) => row.frequency >= band).length,
    m: 1 + money.filter((band) => row.money >= band).length,
  });
}

const rankScorer =
  (freshness: Quantiles, frequency: Quantiles, money: Quantiles): Scorer =>
  (row) => ({ r: group(FRESH - row.days, freshness), f: group(row.frequency, frequency), m: group(row.money, money) });

const scorerOf = (cuts: RfmCuts, rules: RuleValues): Scorer =>
  cuts.by === 'bands' ? bandScorer(rules) : rankScorer(cuts.freshness!, cuts.frequency!, cuts.money!);

/** Survey of a whole list: rank cuts of the three figures, and the mean scores. */
export function surveyRfm(columns: RfmColumns, rules: RuleValues): RfmCuts {
  const length = columns.days.length;
  const part = (pick: (row: RfmRow) => number) => {
    const values = new Float64Array(length).fill(NaN);
    for (let i = 0; i < length; i++) {
      const row = rowOf(columns, i);
      if (scored(row)) values[i] = pick(row);
    }
    return values;
  };
  const { method } = rules.rfm;
  const groups = method === 'quintiles' ? 5 : method === 'quartiles' ? 4 : rules.rfm.bands.recencyDays.length + 1;
  const quantiles = (values: Float64Array, scale: number) => runSurvey(quantileSurvey(groups, scale), () => [values]);
  const cuts =
    method === 'bands'
      ? { by: 'bands' as const }
      : {
          by: 'rank' as const,
          freshness: quantiles(
            part((row) => FRESH - row.days),
            1,
          ),
          frequency: quantiles(
            part((row) => row.frequency),
            // A frequency may be a rate, such as 1.5 a month.
            scaleOf(rules.tier.value.decimals),
          ),
          money: quantiles(
            part((row) => row.money),
            scaleOf(rules.tier.value.decimals),
          ),
        };
  const score = scorerOf({ ...cuts, groups, count: 0, sums: { r: 0, f: 0, m: 0 } }, rules);
  const sums = { r: 0, f: 0, m: 0 };
  let count = 0;
  for (let i = 0; i < length; i++) {
    const row = rowOf(columns, i);
    if (!scored(row)) continue;
    const { r, f, m } = score(row);
    count++;
    sums.r += r;
    sums.f += f;
    sums.m += m;
  }
  return { ...cuts, groups, count, sums };
}

/** Scores of one row; undefined for a row without business. */
export function rfmScores(row: RfmRow, cuts: RfmCuts, rules: RuleValues): RfmScores | undefined {
  return scored(row) && cuts.count > 0 ? scorerOf(cuts, rules)(row) : undefined;
}

const AXES = ['r', 'f', 'm'] as const;

/** R, F and M high (1) or low (0), as in the codes of `rfm.segments`. */
function highs(scores: RfmScores, cuts: RfmCuts, rules: RuleValues): string {
  const high = (axis: (typeof AXES)[number]) =>
    rules.rfm.highFrom === 'mean' ? scores[axis] * cuts.count >= cuts.sums[axis] : scores[axis] * 2 >= cuts.groups + 1;
  return AXES.map((axis) => (high(axis) ? '1' : '0')).join('');
}

/** The segment of a row, one of the eight of `rfm.segments`. */
export function rfmSegment(scores: RfmScores, cuts: RfmCuts, rules: RuleValues): Term {
  const code = highs(scores, cuts, rules);
  const segment = rules.rfm.segments.find((one) => one.code === code);
  if (segment === undefined) throw new Error(`rfm.segments lacks ${code}`);
  return segment;
}

type Reading = keyof RuleValues['rfm']['readings'];
const READING_NAMES: Readonly<Record<Reading, Text>> = {
  M: { zh: '消费金额', en: 'money' },
  F: { zh: '消费频率', en: 'frequency' },
  FM: { zh: '消费金额与频率', en: 'money with frequency' },
  RF: { zh: '消费频率与最后一次消费', en: 'frequency with recency' },
  R: { zh: '最后一次消费', en: 'recency' },
};

/** Which of the texts' five readings speak to a customer's high and low figures. */
function readings(code: string): Reading[] {
  const [r, f, m] = [...code].map((digit) => digit === '1');
  const found: Reading[] = [];
  if (!r && !f) found.push('RF');
  else if (!r) found.push('R');
  if (f && m) found.push('FM');
  else if (m) found.push('M');
  else if (f) found.push('F');
  return found;
}

/** Why a row got its scores. */
export function explainScores(row: RfmRow, cuts: RfmCuts, rules: RuleValues): Ruled<RfmScores | undefined> {
  const scores = rfmScores(row, cuts, rules);
  if (scores === undefined) return { value: undefined, reasons: [because(words.noBusiness())] };
  const how =
    cuts.by === 'bands'
      ? because(words.byBands(), 'rfm.method')
      : because(words.byRank({ count: cuts.count, groups: cuts.groups }), 'rfm.method');
  return { value: scores, reasons: [how, because(words.scores({ ...scores, ...row }))] };
}

/** Why a row is in its segment, with what the texts read from such figures. */
export function explainSegment(row: RfmRow, cuts: RfmCuts, rules: RuleValues): Ruled<Term | undefined> {
  const { value: scores, reasons } = explainScores(row, cuts, rules);
  if (scores === undefined) return { value: undefined, reasons };
  const segment = rfmSegment(scores, cuts, rules);
  const highLow = listed(
    AXES.map((axis, i) => {
      const letter = axis.toUpperCase();
      return segment.code[i] === '1'
        ? { zh: `${letter}高`, en: `${letter} high` }
        : { zh: `${letter}低`, en: `${letter} low` };
    }),
  );
  const mean = (axis: (typeof AXES)[number]) => Math.round((cuts.sums[axis] / cuts.count) * 100) / 100;
  const placed =
    rules.rfm.highFrom === 'mean'
      ? words.segment({ meanR: mean('r'), meanF: mean('f'), meanM: mean('m'), highs: highLow, segment })
      : words.segmentMiddle({ middle: (cuts.groups + 1) / 2, highs: highLow, segment });
  const read: Reason[] = readings(segment.code).map((key) =>
    because(words.reading({ what: READING_NAMES[key], reading: rules.rfm.readings[key][0] }), `rfm.readings.${key}`),
  );
  return { value: segment, reasons: [...reasons, because(placed, 'rfm.highFrom'), ...read] };
}
