import type { Day } from '../../src/shared/values/date';
import { Random } from '../random';
import { AS_OF, isSunday, MONTHS, Numbering } from './calendar';
import { CITIES, CompanyNames, personName, phoneNumber, TRADES } from './names';

/** A lead as it was collected. */
export interface Lead {
  readonly leadNo: string;
  readonly on: Day;
  readonly collector: string;
  readonly role: 'courier' | 'areaSales';
  readonly area: string;
  readonly reviewer: string;
  readonly name: string;
  readonly address: string;
  readonly contact: string;
  readonly phone: string;
  readonly marketType: string;
  readonly goodsKind: string;
  /** Parcels a month. */
  readonly imports: number;
  readonly exports: number;
  readonly rivalParcels: number;
  /** Yuan a month. */
  readonly spending: number;
  readonly expected: number;
  readonly source: string;
  /** 1 easy to 5 hard. */
  readonly difficulty: number;
  readonly channelShift: boolean;
  readonly majorProject: boolean;
  readonly visit: Visit | undefined;
}

export interface Visit {
  readonly planNo: string;
  readonly on: Day;
  readonly mode: string;
  readonly feedback: { readonly result: string; readonly reportedAt: number } | undefined;
}

/** Who collects where, and who looks through what they bring. */
export const AREAS = [
  { area: '织里片区', sales: '钱枫', couriers: ['赵青', '葛平'] },
  { area: '江湾片区', sales: '罗庆', couriers: ['丁洋'] },
  { area: '港城片区', sales: '尤佳', couriers: ['白川'] },
] as const;

/** Couriers bring a lead every day, but for these: who brought nothing, from when, for how many days. */
const GAPS: readonly { readonly collector: string; readonly from: Day; readonly days: number }[] = [
  { collector: '赵青', from: MONTHS[4].first + 8, days: 1 },
  // About the spring festival.
  { collector: '赵青', from: MONTHS[9].first + 15, days: 5 },
  { collector: '葛平', from: MONTHS[17].first + 11, days: 4 },
  { collector: '丁洋', from: MONTHS[16].first + 5, days: 2 },
  { collector: '白川', from: AS_OF - 2, days: 3 },
];

const inGap = (collector: string, day: Day): boolean =>
  GAPS.some((gap) => gap.collector === collector && day >= gap.from && day < gap.from + gap.days);

interface Task {
  readonly on: Day;
  readonly collector: string;
  readonly role: Lead['role'];
  readonly area: (typeof AREAS)[number];
}

function tasks(random: Random): Task[] {
  const found: Task[] = [];
  for (let on = MONTHS[0].first; on <= AS_OF; on++) {
    for (const area of AREAS) {
      for (const collector of area.couriers)
        if (!inGap(collector, on)) found.push({ on, collector, role: 'courier', area });
      if (!isSunday(on) && random.chance(0.15)) found.push({ on, collector: area.sales, role: 'areaSales', area });
    }
  }
  return found;
}

function visitOf(on: Day, plans: Numbering, random: Random): Visit | undefined {
  if (!random.chance(0.28)) return undefined;
  const visitOn = on + random.between(1, 5);
  if (visitOn > AS_OF) return undefined;
  const feedback = random.chance(0.93)
    ? {
        result: random.weighted({ signed: 12, trial: 20, followUp: 42, noIntent: 20, dropped: 6 }),
        reportedAt: visitOn + (random.chance(0.9) ? 0.72 : 1.4),
      }
    : undefined;
  return {
    planNo: plans.next(visitOn),
    on: visitOn,
    mode: random.pick(['direct', 'byPhone', 'withDelivery', 'withPickup'] as const),
    feedback,
  };
}

/** Which lead is one that another courier had brought before, by their places. */
const AGAIN = { at: 1300, of: 1210 } as const;

/** The leads of eighteen months, in the order of their numbers; one firm was collected twice. */
export function leads(): readonly Lead[] {
  const all = collected();
  const { name, address, contact, phone } = all[AGAIN.of];
  return all.map((one, i) => (i === AGAIN.at ? { ...one, name, address, contact, phone } : one));
}

function collected(): readonly Lead[] {
  const random = new Random(61_777);
  const [numbers, plans] = [new Numbering('XS'), new Numbering('ZF')];
  const names = new CompanyNames();
  return tasks(random).map(({ on, collector, role, area }, i): Lead => {
    const [trade] = random.pick(TRADES);
    const imports = Number(random.weighted({ 0: 2, 20: 3, 60: 3, 150: 2 })) + random.between(0, 19);
    const exports = random.chance(0.15) ? 0 : random.between(5, 400);
    const expected =
      Math.round(Math.exp(7.4 + 1.1 * (random.next() + random.next() + random.next() - 1.5) * 1.6) / 50) * 50;
    return {
      leadNo: numbers.next(on),
      on,
      collector,
      role,
      area: area.area,
      reviewer: area.sales,
      name: names.next(random.pick(CITIES), trade, random),
      address: `滨江市${area.area.slice(0, 2)}街${random.between(1, 300)}号`,
      contact: personName(random),
      phone: phoneNumber(1000 + i),
      marketType: random.weighted({ ecommerce: 40, enterprise: 45, individual: 15 }),
      goodsKind: random.weighted({ documents: 25, bulky: 45, heavy: 30 }),
      imports,
      exports,
      rivalParcels: random.chance(0.6) ? random.between(0, 600) : 0,
      spending: exports === 0 ? 0 : Math.round(exports * (5 + random.next() * 4)),
      expected: Math.max(100, expected),
      source: random.weighted({ doorToDoor: 55, pickup11183: 15, referral: 12, delivery: 18 }),
      difficulty: random.between(1, 5),
      channelShift: random.chance(0.04),
      majorProject: random.chance(0.03),
      visit: visitOf(on, plans, random),
    };
  });
}
