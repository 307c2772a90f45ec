import { type Day, dayOf } from '../../src/shared/values/date';
import { Random } from '../random';
import { AS_OF, MONTHS } from './calendar';
import { CITIES, CompanyNames, creditCode, OWNERS, personName, phoneNumber, TRADES } from './names';

/** How the business of a customer went over the eighteen months. */
export type Course = 'steady' | 'growing' | 'declining' | 'silent' | 'lost' | 'new' | 'potential';

/** A customer of the sample: what was typed about it, nothing that follows from it. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly creditCode: string;
  readonly industry: string;
  readonly goods: string;
  readonly nature: string;
  readonly address: string;
  readonly contact: string;
  readonly phone: string;
  /** 集团编号; null for most. */
  readonly parent: string | null;
  readonly owner: string;
  readonly course: Course;
  /** Of the first business; undefined where there was none yet. */
  readonly since: Day | undefined;
  readonly lastDate: Day | undefined;
  /** Whether the customer said that it ends. */
  readonly ended: boolean;
  /** Of each of the eighteen months, in yuan to the fen. */
  readonly incomes: readonly number[];
  /** Of each month, in parcels. */
  readonly parcels: readonly number[];
  /** What it brought in the six months before those, November 2024 to April 2025. */
  readonly earlier: { readonly income: number; readonly parcels: number };
  /** Out of 100; undefined where nobody assessed it. */
  readonly score: number | undefined;
  readonly adverse: number;
  readonly penalties: number;
  readonly overdueDays: number;
  readonly receivable: number;
}

export const CUSTOMERS = 600;

/** Of a year: quiet about the spring festival, busy about the sales of June and November. */
const SEASON = [0.88, 0.62, 0.97, 1, 1.02, 1.2, 1.01, 0.98, 1.02, 1.06, 1.3, 1.08] as const;

const COURSES: Readonly<Record<Course, number>> = {
  steady: 72,
  growing: 10,
  declining: 7,
  silent: 3,
  lost: 4,
  new: 3,
  potential: 1,
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** A bell curve from two even draws. */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

/** The months, from 0, in which there was business: the first one and the one behind the last. */
function span(course: Course, random: Random): readonly [from: number, to: number] {
  const all = MONTHS.length;
  switch (course) {
    case 'potential':
      return [0, 0];
    case 'new':
      return [random.between(all - 3, all - 1), all];
    case 'silent':
      return [0, random.between(all - 6, all - 4)];
    case 'lost':
      return [0, random.between(4, all - 7)];
    default:
      return [0, all];
  }
}

const trend = (course: Course, index: number): number => {
  if (course === 'growing') return 1 + index * 0.04;
  if (course === 'declining') return index < 11 ? 1 : Math.max(0.15, 1 - (index - 10) * 0.13);
  return 1;
};

/** Months of the half-year before the eighteen. */
const BEFORE = [11, 12, 1, 2, 3, 4] as const;

/** What a customer brought before the eighteen months: an even half-year, as far as it sent already. */
function earlierOf(yearly: number, perParcel: number, since: Day | undefined): Customer['earlier'] {
  const income = BEFORE.reduce((sum, month) => {
    const end = dayOf(month > 10 ? 2024 : 2025, month, 28);
    return since === undefined || since > end ? sum : sum + round((yearly / 12) * SEASON[month - 1]);
  }, 0);
  return { income: round(income), parcels: Math.round(income / perParcel) };
}

function businessOf(course: Course, random: Random) {
  const yearly = Math.exp(10.17 + 1.7 * normal(random));
  const perParcel = 6 + random.next() * 12;
  const [from, to] = span(course, random);
  const incomes = MONTHS.map(({ index, month }) => {
    if (index < from || index >= to) return 0;
    const amount = (yearly / 12) * SEASON[month - 1] * trend(course, index) * (0.85 + random.next() * 0.3);
    return Math.max(20, round(amount));
  });
  const parcels = incomes.map((income) => (income === 0 ? 0 : Math.max(1, Math.round(income / perParcel))));
  if (to === 0)
    return {
      incomes,
      parcels,
      since: undefined,
      lastDate: undefined,
      earlier: earlierOf(yearly, perParcel, undefined),
    };
  // Who sends little may pause for days; whoever stopped did so in the middle of a month.
  const [first, last] = [MONTHS[from], MONTHS[to - 1]];
  const lastDate =
    to === MONTHS.length ? AS_OF - Math.floor(random.next() ** 3 * 24) : last.first + random.between(3, 24);
  const since = from > 0 ? first.first + random.between(0, 6) : first.first - random.between(40, 2400);
  return { incomes, parcels, since, lastDate, earlier: earlierOf(yearly, perParcel, since) };
}

function creditOf(random: Random, monthly: number) {
  const assessed = random.chance(0.86);
  const trouble = random.chance(0.06);
  const adverse = trouble ? random.between(1, 5) : 0;
  const penalties = trouble && random.chance(0.3) ? 1 : 0;
  const overdueDays = random.chance(trouble ? 0.7 : 0.05) ? random.between(5, trouble ? 110 : 28) : 0;
  return {
    score: assessed ? Math.round(Math.min(99, Math.max(38, 79 + 11 * normal(random)))) : undefined,
    adverse,
    penalties,
    overdueDays,
    receivable: overdueDays > 0 || random.chance(0.3) ? round(monthly * (0.3 + random.next())) : 0,
  };
}

function customer(number: number, names: CompanyNames, random: Random): Customer {
  const [trade, industry, goods] = random.pick(TRADES);
  const city = random.pick(CITIES);
  const course = random.weighted(COURSES);
  const business = businessOf(course, random);
  const lastMonth = business.incomes[MONTHS.length - 1];
  return {
    id: `KH${String(number).padStart(4, '0')}`,
    name: names.next(city, trade, random),
    creditCode: creditCode(number),
    industry,
    goods,
    nature: random.weighted({ private: 70, foreign: 6, joint: 8, stateOwned: 10, soleTrader: 6 }),
    address: `${city}市${random.pick(['江湾路', '港城大道', '织里街', '电子园路', '锦程路'] as const)}${random.between(1, 299)}号`,
    contact: personName(random),
    phone: phoneNumber(number),
    // Four groups of companies that count together.
    parent: number % 47 === 3 ? `JT0${1 + (number % 4)}` : null,
    owner: random.pick(OWNERS),
    course,
    ...business,
    ended: course === 'lost' && random.chance(0.35),
    ...creditOf(random, lastMonth),
  };
}

/** The six hundred customers, the same every time. */
export function customers(): readonly Customer[] {
  const random = new Random(20261031);
  const names = new CompanyNames();
  return Array.from({ length: CUSTOMERS }, (_, i) => customer(i + 1, names, random));
}

/** Yuan of months `from` up to, not including, `to`, added in fen; the half-year before the first is that from -6 on. */
export const incomeOf = ({ incomes, earlier }: Customer, from: number, to: number): number =>
  incomes
    .slice(Math.max(0, from), to)
    .reduce((sum, income) => sum + Math.round(income * 100), from < 0 ? Math.round(earlier.income * 100) : 0) / 100;

export const parcelsOf = ({ parcels, earlier }: Customer, from: number, to: number): number =>
  parcels.slice(Math.max(0, from), to).reduce((sum, one) => sum + one, from < 0 ? earlier.parcels : 0);
