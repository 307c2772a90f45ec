import type { Day } from '../../src/shared/values/date';
import { Random } from '../random';
import type { Appointment, LevelLetter } from './appointments';
import { AS_OF, isSunday, MONTHS } from './calendar';
import type { Customer } from './customers';

/** A row of the contact log. */
export interface Contact {
  readonly customer: Customer;
  readonly on: Day;
  readonly channel: 'onSite' | 'phone' | 'executive' | 'wechat' | 'meeting';
  readonly purpose: string;
  readonly owner: string;
  readonly content: string;
  readonly promise: { readonly text: string; readonly due: Day } | undefined;
  readonly satisfaction: number;
  readonly nextOn: Day | undefined;
  /** Days until it was written down. */
  readonly enteredAfter: number;
}

/** What an owner usually does in a month, by level: visits and calls; some do less. */
const HABIT: Readonly<Record<LevelLetter, readonly [visits: number, calls: number]>> = {
  A: [3, 9],
  B: [2, 5],
  C: [1, 2],
  D: [0, 2],
};

const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  maintenance: [
    '核对上月账单，了解下月发货计划。',
    '了解近期发货量变化，介绍新线路时限。',
    '征求揽收时间的意见，商定旺季加车。',
  ],
  development: ['推荐退货上门取件。', '介绍冷链线路与报价。'],
  executive: ['双方负责人会面，商谈年度协议。'],
  complaint: ['说明投诉调查进展，商定处理办法。'],
  collection: ['提醒到期账款，约定付款日期。'],
};

const PROMISES = ['三日内答复加班揽收方案', '下周一前送达对账单', '本周内回告破损原因'] as const;

/** A working day of a month on which nothing stands yet, as far as two draws find one: some log a contact twice. */
function freeDay(first: Day, last: Day, taken: Set<Day>, random: Random): Day {
  let day = workday(first, last, random);
  if (taken.has(day)) day = workday(first, last, random);
  taken.add(day);
  return day;
}

/** A day of a month that is no Sunday. */
function workday(first: Day, last: Day, random: Random): Day {
  const day = random.between(first, last);
  return isSunday(day) ? Math.max(first, day - 1) : day;
}

function contact(customer: Customer, owner: string, on: Day, isCall: boolean, random: Random): Contact {
  const purpose = random.weighted({
    maintenance: 70,
    development: 14,
    complaint: 6,
    collection: 5,
    executive: isCall ? 0 : 5,
  });
  const promise = random.chance(0.06) ? { text: random.pick(PROMISES), due: on + random.between(3, 7) } : undefined;
  return {
    customer,
    on,
    channel: isCall ? 'phone' : purpose === 'executive' ? 'executive' : 'onSite',
    purpose,
    owner,
    content: random.pick(CONTENTS[purpose]),
    promise,
    satisfaction: Number(random.weighted({ 5: 30, 4: 45, 3: 18, 2: 5, 1: 2 })),
    nextOn: isCall || on + 14 > AS_OF ? undefined : on + random.between(10, 14),
    enteredAfter: Number(random.weighted({ 0: 88, 1: 8, 4: 4 })),
  };
}

/** Eighteen months of contacts, in the order of their days. */
export function contacts(appointments: readonly Appointment[]): readonly Contact[] {
  const random = new Random(40408);
  const found: Contact[] = [];
  for (const { customer, level, owner } of appointments) {
    const [visits, calls] = HABIT[level];
    // Of three owners in ten some promise more than they keep.
    const diligence = random.weighted({ 1: 7, 0.6: 2, 0.3: 1 });
    for (const { index, first, last } of MONTHS) {
      if (customer.incomes[index] === 0) continue;
      const taken = new Set<Day>();
      for (let i = 0; i < visits + calls; i++) {
        if (!random.chance(Number(diligence))) continue;
        found.push(contact(customer, owner, freeDay(first, last, taken, random), i >= visits, random));
      }
      if (random.chance(0.05)) {
        const extra = contact(customer, owner, workday(first, last, random), true, random);
        found.push({ ...extra, channel: random.pick(['wechat', 'meeting'] as const) });
      }
    }
  }
  return found.sort((one, other) => one.on - other.on || (one.customer.id < other.customer.id ? -1 : 1));
}
