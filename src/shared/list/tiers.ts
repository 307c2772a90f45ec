import { Problem } from '../text/message';
import { isRefusal } from '../rules/answer';
import type { ValueClass } from '../rules/letters/kinds';
import { parseLetter } from '../rules/letters/parse';
import { standing } from '../rules/ranking/ranks';
import { totalRow } from '../rules/ranking/total-row';
import { TIER_CODES } from '../rules/value-tier/assign';
import { classifyColumn } from '../rules/value-tier/classify';
import { rollUp } from '../rules/value-tier/groups';
import { settleTier } from '../rules/value-tier/hysteresis';
import { type TierMethod, tierPlan } from '../rules/value-tier/survey';
import type { ListReader } from './reader';
import type { Changes, Exclusion } from './result';
import { words } from './words';

/** The value classes of a list, row by row. */
export interface ListTiers {
  /** The class of a customer; undefined where its value is blank or cannot be read. */
  at(row: number): ValueClass | undefined;
  /** 1 = greatest; 0 for customers that are not ranked. Members of a group share its rank. */
  readonly ranks: Uint32Array;
  readonly lowerPeriods: Uint8Array | undefined;
  readonly exclusions: readonly Exclusion[];
  readonly changes: Changes | undefined;
}

/** In place of an index into {@link TIER_CODES}: the value is blank or unreadable. */
const UNKNOWN = 255;

/** Classes a list by value: parents rolled up, 合计 rows left out, last period's classes taken into account. */
export function classifyByValue(reader: ListReader, method: TierMethod | undefined): ListTiers {
  const { rules, length } = reader;
  const values = reader.numbers('value');
  const total = totalRow(values, rules);
  if (total >= 0) reader.takeForTotal(total, 'value');

  const plan = tierPlan(rules, { method });
  const groups = reader.has('parent')
    ? rollUp(
        values,
        Array.from({ length }, (_, row) => reader.text('parent', row)),
        plan.scale,
        (row) => !reader.isCustomer(row),
      )
    : undefined;
  const ranked = groups?.values ?? values;
  const classes = new Uint8Array(ranked.length);
  const cuts = classifyColumn(plan, ranked, classes);
  if (cuts.count === 0) throw new Problem(words.nobody({ sheet: reader.table.name, name: reader.name('value') }));
  const { rankOf } = standing(ranked, plan.scale);
  const places = Uint32Array.from(ranked, rankOf);

  const own = <T extends Uint8Array | Uint32Array>(made: T, of: T): T => {
    if (groups === undefined) return of;
    for (let row = 0; row < length; row++) if (groups.of[row] >= 0) made[row] = of[groups.of[row]];
    return made;
  };
  const tiers = own(new Uint8Array(length), classes);
  const ranks = own(new Uint32Array(length), places);
  for (let row = 0; row < length; row++) if (tiers[row] === 0 && Number.isNaN(values[row])) tiers[row] = UNKNOWN;
  const exclusions = exclude(reader, values, tiers);
  const settled = reader.has('previousTier') ? settle(reader, tiers) : undefined;
  return {
    at: (row) => TIER_CODES[tiers[row]],
    ranks,
    exclusions,
    lowerPeriods: settled?.lowerPeriods,
    changes: settled?.changes,
  };
}

function exclude(reader: ListReader, values: Float64Array, tiers: Uint8Array): Exclusion[] {
  const unreadable = new Set(
    reader.problems.filter(({ column }) => column === reader.column('value').index).map(({ row }) => row),
  );
  const rows: Record<Exclusion['reason'], number[]> = { blank: [], notPositive: [], unreadable: [] };
  for (let row = 0; row < tiers.length; row++) {
    if (!reader.isCustomer(row) || (tiers[row] !== 0 && tiers[row] !== UNKNOWN)) continue;
    rows[unreadable.has(row) ? 'unreadable' : Number.isNaN(values[row]) ? 'blank' : 'notPositive'].push(row);
  }
  return (Object.keys(rows) as Exclusion['reason'][])
    .filter((reason) => rows[reason].length > 0)
    .map((reason) => ({ reason, rows: rows[reason] }));
}

/** Applies last period's classes in place: promotion at once, demotion after some periods. */
function settle(reader: ListReader, tiers: Uint8Array): { lowerPeriods: Uint8Array; changes: Changes } {
  const { rules } = reader;
  const lowerPeriods = new Uint8Array(tiers.length);
  const before = reader.has('lowerPeriods') ? reader.numbers('lowerPeriods') : undefined;
  const moves = new Map<string, number>();
  const counts = { before: new Map<ValueClass, number>(), after: new Map<ValueClass, number>() };
  const add = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1);

  for (let row = 0; row < tiers.length; row++) {
    if (!reader.isCustomer(row) || tiers[row] === UNKNOWN) continue;
    const text = reader.text('previousTier', row);
    let previous: ValueClass | undefined;
    if (text !== '') {
      const parsed = parseLetter(text, 'tier', rules);
      if (isRefusal(parsed)) reader.problem(row, 'previousTier', parsed.refusal);
      else previous = parsed.value;
    }
    const lower = before === undefined || Number.isNaN(before[row]) ? 0 : before[row];
    const { value } = settleTier(TIER_CODES[tiers[row]], previous, lower, rules);
    tiers[row] = TIER_CODES.indexOf(value.tier);
    lowerPeriods[row] = value.lowerPeriods;
    add(counts.after, value.tier);
    if (previous === undefined) continue;
    add(counts.before, previous);
    if (previous !== value.tier) add(moves, `${previous} ${value.tier}`);
  }
  const order = [...TIER_CODES].reverse();
  return {
    lowerPeriods,
    changes: {
      counts: order.map((tier) => ({ tier, before: counts.before.get(tier) ?? 0, after: counts.after.get(tier) ?? 0 })),
      moves: order.flatMap((from) =>
        order.flatMap((to) => {
          const count = moves.get(`${from} ${to}`);
          return count === undefined ? [] : [{ from, to, count }];
        }),
      ),
    },
  };
}
