import { type Day, dayOf } from '../../src/shared/values/date';
import { Random } from '../random';
import { MONTHS } from './calendar';
import { type Customer, incomeOf } from './customers';
import { MANAGER, OWNERS } from './names';

/** Least annual income targets of the sample company, in 万元, as its own rules have them. */
export const LEAST_TARGETS = { A: 120, B: 60, C: 12, D: 2.4 } as const;
export type LevelLetter = keyof typeof LEAST_TARGETS;

/** A key account: what was applied for and appointed in January, and who changed since. */
export interface Appointment {
  readonly customer: Customer;
  readonly applicationNo: string;
  readonly appliedOn: Day;
  readonly level: LevelLetter;
  /** Per year, in 万元. */
  readonly target: number;
  /** Of the year before, in 万元. */
  readonly lastYear: number;
  readonly setOn: Day;
  readonly owner: string;
  readonly adjustment: 'added' | 'raised' | 'kept';
  /** 1 to 5 each. */
  readonly scores: readonly [number, number, number, number, number];
  /** Whoever looked after it before, where that changed. */
  readonly handover:
    | {
        readonly from: string;
        readonly on: Day;
        readonly complete: boolean;
        readonly jointVisitOn: Day | undefined;
      }
    | undefined;
}

/** How many of the largest are key accounts. */
export const KEY_ACCOUNTS = 150;
const SET_ON = dayOf(2026, 1, 5);

/** January 2026 in the eighteen months. */
const JANUARY = MONTHS.findIndex(({ year, month }) => year === 2026 && month === 1);

const levelOf = (target: number): LevelLetter | undefined =>
  (Object.keys(LEAST_TARGETS) as LevelLetter[]).find((letter) => target >= LEAST_TARGETS[letter]);

function handoverOf(owner: string, level: LevelLetter, random: Random): Appointment['handover'] {
  if (!random.chance(0.09)) return undefined;
  const on = MONTHS[random.between(13, 17)].first + random.between(0, 20);
  const from = OWNERS[(OWNERS.indexOf(owner as (typeof OWNERS)[number]) + 1) % OWNERS.length];
  const complete = random.chance(0.7);
  return { from, on, complete, jointVisitOn: complete && level < 'D' ? on + random.between(1, 6) : undefined };
}

/** The largest customers of the year up to January that still send, with their levels. */
export function appointments(customers: readonly Customer[]): readonly Appointment[] {
  const random = new Random(77001);
  const before = (one: Customer): number => incomeOf(one, 0, JANUARY);
  const largest = customers
    .filter(({ incomes }) => incomes[JANUARY - 1] > 0)
    .sort((one, other) => before(other) - before(one) || (one.id < other.id ? -1 : 1))
    .slice(0, KEY_ACCOUNTS);
  return largest.flatMap((customer, i): Appointment[] => {
    // Eight months to a year.
    const lastYear = Math.round(((before(customer) / JANUARY) * 12) / 100) / 100;
    const target = Math.max(1, Math.round(lastYear * (1 + random.next() * 0.15) * 10) / 10);
    const level = levelOf(target);
    const scores = [0, 0, 0, 0, 0].map(() => random.between(2, 5)) as unknown as Appointment['scores'];
    if (level === undefined) return [];
    const adjustment = random.weighted({ kept: 70, added: 18, raised: 12 });
    return [
      {
        customer,
        applicationNo: `SQ2025-${String(i + 1).padStart(3, '0')}`,
        appliedOn: dayOf(2025, 12, random.between(1, 24)),
        level,
        target,
        lastYear,
        setOn: SET_ON,
        owner: customer.owner,
        adjustment,
        scores,
        handover: handoverOf(customer.owner, level, random),
      },
    ];
  });
}

export const APPROVER = MANAGER;
