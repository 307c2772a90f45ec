import type { Day } from '../../src/shared/values/date';
import { Random } from '../random';
import type { Appointment } from './appointments';
import { AS_OF, type Month, MONTHS, Numbering, stamp } from './calendar';
import type { Customer } from './customers';
import { AGENTS, HANDLERS, personName, phoneNumber, RESPONSIBLE, waybill } from './names';

export interface Handling {
  readonly handlingNo: string;
  readonly on: Day;
  readonly result: string;
  readonly opinion: string;
  readonly responsible: string;
  readonly compensation: number;
  readonly freightWaived: number;
  readonly otherDirect: number;
  readonly closedOn: Day | undefined;
}

/** One complaint, from its acceptance to where it has come by the end of the sample. */
export interface Complaint {
  readonly caseNo: string;
  /** undefined for somebody who is no customer of the list. */
  readonly customer: Customer | undefined;
  readonly name: string;
  readonly contact: string;
  readonly phone: string;
  readonly acceptedOn: Day;
  readonly channel: string;
  readonly reason: string;
  readonly request: string;
  readonly waybill: string;
  readonly sentOn: Day;
  readonly acceptor: string;
  readonly onSpot: boolean;
  readonly investigation:
    | {
        readonly finding: string;
        readonly link: string;
        readonly responsibility: string;
        readonly investigator: string;
        readonly startedOn: Day;
        readonly finishedOn: Day;
      }
    | undefined;
  readonly handling: Handling | undefined;
  readonly appeal:
    { readonly no: string; readonly on: Day; readonly valid: boolean; readonly repliedOn: Day | undefined } | undefined;
}

/** Complaints of each of the eighteen months. */
export const PER_MONTH = [41, 58, 44, 42, 43, 47, 66, 52, 45, 34, 42, 44, 46, 61, 47, 45, 49, 52] as const;

/** Parcels of the whole company, month by month. */
export const VOLUMES = [
  214_300, 268_900, 221_400, 217_800, 226_100, 233_700, 305_200, 251_600, 208_900, 149_300, 219_500, 224_800, 231_900,
  287_400, 239_600, 235_100, 244_300, 252_700,
] as const;

const REASONS = {
  delay: 31,
  delivery: 24,
  damage: 15,
  lossOrShortage: 12,
  attitude: 6,
  pickup: 5,
  overcharging: 3,
  cashOnDelivery: 2,
  other: 2,
} as const;
type Reason = keyof typeof REASONS;

const LINKS: Readonly<Record<Reason, Readonly<Record<string, number>>>> = {
  delay: { transport: 4, transit: 5, sorting: 3, delivery: 2 },
  delivery: { delivery: 12, customerService: 1 },
  damage: { sorting: 4, transport: 4, transit: 3, acceptance: 2, customer: 1 },
  lossOrShortage: { transit: 4, transport: 2, delivery: 3, sorting: 2 },
  attitude: { delivery: 3, customerService: 2, acceptance: 1 },
  pickup: { acceptance: 6 },
  overcharging: { acceptance: 3, finance: 1 },
  cashOnDelivery: { finance: 4 },
  other: { customerService: 1, information: 2, forceMajeure: 1 },
};

const money = (random: Random, least: number, most: number): number => random.between(least * 100, most * 100) / 100;

function lossOf(reason: Reason, valid: boolean, random: Random) {
  const none = { compensation: 0, freightWaived: 0, otherDirect: 0 };
  if (!valid) return { ...none, result: random.pick(['explanation', 'refused'] as const) };
  if (reason === 'lossOrShortage' || reason === 'damage')
    return {
      result: 'compensation',
      compensation: money(random, 20, 900),
      freightWaived: money(random, 8, 30),
      otherDirect: random.chance(0.2) ? money(random, 5, 60) : 0,
    };
  if (reason === 'delay') return { ...none, result: 'freightWaived', freightWaived: money(random, 8, 40) };
  return { ...none, result: random.pick(['apology', 'explanation'] as const) };
}

class Cases {
  private readonly caseNumbers = new Numbering('TS');
  private readonly handlingNumbers = new Numbering('CL');
  private readonly appealNumbers = new Numbering('SS');
  private waybills = 0;

  constructor(
    private readonly random: Random,
    private readonly customers: readonly Customer[],
    private readonly keyAccounts: readonly Customer[],
  ) {}

  /** Key accounts and other customers of the list, or a person who sends or receives now and then. */
  private who() {
    const { random } = this;
    const kind = random.weighted({ keyAccount: 42, listed: 33, person: 25 });
    if (kind === 'person')
      return { customer: undefined, name: personName(random), phone: phoneNumber(random.between(7000, 9999)) };
    const customer = random.pick(kind === 'keyAccount' ? this.keyAccounts : this.customers);
    return { customer, name: customer.name, phone: customer.phone };
  }

  private investigation(reason: Reason, acceptedOn: Day, wait: number): Complaint['investigation'] {
    const { random } = this;
    const startedOn = acceptedOn + (wait > 1 ? 1 : 0);
    const link = random.weighted(LINKS[reason]);
    const found = {
      finding: random.weighted({ valid: 58, partly: 16, unfounded: 18, unverifiable: 8 }),
      link,
      responsibility: link === 'customer' ? 'customer' : link === 'forceMajeure' ? 'forceMajeure' : 'own',
      investigator: random.pick(HANDLERS),
      startedOn,
      finishedOn: Math.max(startedOn, acceptedOn + wait - 1),
    };
    return found.finishedOn <= AS_OF && random.chance(0.97) ? found : undefined;
  }

  private handling(reason: Reason, on: Day, valid: boolean): Handling | undefined {
    const { random } = this;
    // Some never get as far: they are the overdue ones.
    if (on > AS_OF || random.chance(0.02)) return undefined;
    const closedOn = on + random.between(0, 3);
    return {
      handlingNo: this.handlingNumbers.next(on),
      on,
      ...lossOf(reason, valid, random),
      opinion: random.weighted({ satisfied: 55, mostlySatisfied: 25, dissatisfied: 8, noReply: 12 }),
      responsible: random.pick(RESPONSIBLE),
      closedOn: closedOn <= AS_OF ? closedOn : undefined,
    };
  }

  private appeal({ handling }: Pick<Complaint, 'handling'>): Complaint['appeal'] {
    const { random } = this;
    if (handling?.opinion !== 'dissatisfied' || handling.on + 12 > AS_OF || !random.chance(0.4)) return undefined;
    const on = handling.on + random.between(3, 10);
    const repliedOn = on + random.between(6, 14);
    return {
      no: this.appealNumbers.next(on),
      on,
      valid: random.chance(0.6),
      repliedOn: repliedOn <= AS_OF ? repliedOn : undefined,
    };
  }

  one({ first, last }: Month): Complaint {
    const { random } = this;
    const acceptedOn = random.between(first, last);
    const reason = random.weighted(REASONS);
    const onSpot = random.chance(0.18);
    const who = this.who();
    const wait = onSpot
      ? 0
      : Number(random.weighted({ 1: 8, 2: 16, 3: 20, 4: 18, 5: 12, 6: 8, 7: 6, 9: 4, 12: 2, 16: 1 }));
    const investigation = onSpot ? undefined : this.investigation(reason, acceptedOn, wait);
    const valid = investigation?.finding === 'valid' || investigation?.finding === 'partly';
    const handling =
      onSpot || investigation !== undefined ? this.handling(reason, acceptedOn + wait, onSpot || valid) : undefined;
    const sentOn = Math.max(MONTHS[0].first, acceptedOn - random.between(2, 8));
    return {
      caseNo: '',
      ...who,
      contact: who.customer?.contact ?? who.name,
      acceptedOn,
      channel: random.weighted({ phone: 48, wechat: 22, website: 9, app: 12, hotline: 9 }),
      reason,
      request: random.weighted({ compensation: 30, apology: 18, trace: 30, refund: 22 }),
      waybill: waybill(stamp(sentOn), ++this.waybills),
      sentOn,
      acceptor: random.pick(AGENTS),
      onSpot,
      investigation,
      handling,
      appeal: this.appeal({ handling }),
    };
  }

  /** Numbers go by the day of acceptance, in the order in which the cases came in. */
  numbered(cases: readonly Complaint[]): readonly Complaint[] {
    return [...cases]
      .sort((one, other) => one.acceptedOn - other.acceptedOn)
      .map((one) => ({ ...one, caseNo: this.caseNumbers.next(one.acceptedOn) }));
  }
}

/** The complaints of eighteen months, in the order of their numbers. */
export function complaints(customers: readonly Customer[], appointments: readonly Appointment[]): readonly Complaint[] {
  const active = customers.filter(({ lastDate }) => lastDate !== undefined);
  const cases = new Cases(
    new Random(53010),
    active,
    appointments.map(({ customer }) => customer),
  );
  const all = MONTHS.flatMap((month) => Array.from({ length: PER_MONTH[month.index] }, () => cases.one(month)));
  return cases.numbered(all);
}
