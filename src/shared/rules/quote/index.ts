import type { RuleValues } from '../../rulebook/book';
import { defineWords, formatPercent } from '../../text/message';
import { type Answer, because, refuse, ruled } from '../answer';
import { scaleOf, toUnits } from '../ranking/money';

const words = defineWords('quote', {
  noLane: { zh: '没有一条路向。', en: 'There is no lane.' },
  badLane: {
    zh: '第{row}条路向的件量和价格都应是不小于0的数。',
    en: 'Volume and prices of lane {row} must be numbers from 0.',
  },
  totals: {
    zh: '按件量加权，我方合计{ours}元，竞争对手合计{rivals}元',
    en: 'weighted by volume: {ours} yuan with us, {rivals} with the competitor',
  },
  within: { zh: '不高于竞争对手的{most}', en: 'no more than {most} of the competitor’s' },
  above: {
    zh: '高于竞争对手{over}，超过允许的{tolerance}',
    en: '{over} above the competitor’s, more than {tolerance}',
  },
});

/** One lane of a quote: parcels in the period, and the price of one with us and with the competitor. */
export interface Lane {
  readonly volume: number;
  readonly price: number;
  readonly rivalPrice: number;
}

export interface LaneQuote {
  /** Σ volume × price, in 元 to the 分. */
  readonly ours: number;
  readonly rivals: number;
  /** How far ours is above the competitor's: 0.05 is 5 % more, negative is less. Undefined where the competitor's is 0. */
  readonly over: number | undefined;
  /** Ours is at most the competitor's × (1 + `acquire.quoteTolerance`). */
  readonly isWithin: boolean;
}

/** The quotes of all lanes weighted by their volumes, set against the competitor's (S3: 综合报价). */
export function weightedQuote(lanes: readonly Lane[], rules: RuleValues): Answer<LaneQuote> {
  if (lanes.length === 0) return refuse(words.noLane());
  const bad = lanes.findIndex(({ volume, price, rivalPrice }) => ![volume, price, rivalPrice].every((one) => one >= 0));
  if (bad >= 0) return refuse(words.badLane({ row: bad + 1 }));
  const scale = scaleOf(rules.tier.value.decimals);
  const sum = (price: (lane: Lane) => number): number =>
    lanes.reduce((total, lane) => total + toUnits(lane.volume * price(lane), scale), 0) / scale;
  const [ours, rivals] = [sum(({ price }) => price), sum(({ rivalPrice }) => rivalPrice)];
  const tolerance = rules.acquire.quoteTolerance;
  // In 分; what is allowed is rounded to them as well.
  const isWithin = toUnits(ours, scale) <= toUnits(rivals * (1 + tolerance), scale);
  const over = rivals > 0 ? ours / rivals - 1 : undefined;
  const verdict = isWithin
    ? words.within({ most: formatPercent(1 + tolerance) })
    : words.above({ over: over === undefined ? '—' : formatPercent(over), tolerance: formatPercent(tolerance) });
  return ruled(
    { ours, rivals, over, isWithin },
    because(words.totals({ ours, rivals })),
    because(verdict, 'acquire.quoteTolerance'),
  );
}
