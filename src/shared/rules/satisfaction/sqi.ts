import type { RuleValues } from '../../rulebook/book';
import { type Answer, because, refuse, ruled } from '../answer';
import { words } from './words';

export type SqiPack = RuleValues['satisfaction']['sqi']['pack'];

/** A failure event and its weight. */
export type FailureEvent = RuleValues['satisfaction']['sqi']['packs'][SqiPack][number];

/** The events of a pack, in order; the pack that the rule book names where none is asked for. */
export const eventsOf = (pack: SqiPack | undefined, rules: RuleValues): readonly FailureEvent[] =>
  rules.satisfaction.sqi.packs[pack ?? rules.satisfaction.sqi.pack];

export interface ServiceQuality {
  /** Failures, each counted once. */
  readonly failures: number;
  /** Failures, each times its weight. */
  readonly weighted: number;
  /** Failures of all shipments, 0 to 1 and above. */
  readonly failureShare: number;
  /** Weighted failures of all shipments: 0.006548 is 0.6548 %. The lower the better. */
  readonly index: number;
}

/**
 * The service-quality index: weighted failure events in relation to shipments (S0: 12 indicators a day).
 * @param counts  one number per event of the pack, in its order
 */
export function serviceQuality(
  counts: readonly number[],
  shipments: number,
  pack: SqiPack | undefined,
  rules: RuleValues,
): Answer<ServiceQuality> {
  const events = eventsOf(pack, rules);
  const name = pack ?? rules.satisfaction.sqi.pack;
  if (events.length === 0) return refuse(words.emptyPack({ pack: name }));
  if (counts.length !== events.length)
    return refuse(words.otherEvents({ found: counts.length, wanted: events.length, pack: name }));
  const bad = counts.findIndex((count) => !(count >= 0));
  if (bad >= 0) return refuse(words.badCount({ event: events[bad], found: counts[bad] }));
  if (!(shipments > 0)) return refuse(words.noShipments({ found: shipments }));
  const failures = counts.reduce((sum, count) => sum + count, 0);
  const weighted = counts.reduce((sum, count, i) => sum + count * events[i].weight, 0);
  const quality = { failures, weighted, failureShare: failures / shipments, index: weighted / shipments };
  const said = { failures, weighted, shipments, index: (Math.round(quality.index * 1e6) / 1e4).toString() };
  return ruled(quality, because(words.sqi(said), `satisfaction.sqi.packs.${name}`));
}
