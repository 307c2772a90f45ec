import type { FormEntry } from '../../../src/shared/forms/kit';
import { dayOf } from '../../../src/shared/values/date';
import { CARDS_SAMPLE } from '../../../src/shared/forms/sample-cards';
import { AS_OF } from '../calendar';
import type { Company } from '../company';
import { COURIER_COMPANY, MANAGER } from '../names';
import { named } from './customers';

const largest = ({ appointments }: Company) => appointments.filter(({ level }) => level === 'A');

/** The file of each A-level customer; every third speaks to one person alone. */
const files = (all: Company): readonly FormEntry[] =>
  largest(all).map(({ customer, owner }, i): FormEntry => ({
    ...named(customer),
    creditCode: customer.creditCode,
    nature: customer.nature,
    address: customer.address,
    phone: customer.phone,
    contact: customer.contact,
    products: customer.goods,
    settlement: (customer.score ?? 0) >= 85 ? 'monthly' : 'cash',
    contractFrom: dayOf(2026, 1, 1),
    contractTo: dayOf(2026, 12, 31),
    personName1: customer.contact,
    personPost1: '物流负责人',
    personRole1: 'user',
    ...(i % 3 === 0 ? {} : { personName2: '高经理', personPost2: '副总经理', personRole2: 'decider' }),
    openedOn: dayOf(2024, 5, 6),
    updatedOn: AS_OF - 20,
    updatedBy: owner,
  }));

const [PATTERN] = CARDS_SAMPLE.contract;

/** The contract of each A-level customer, with every part that a contract has. */
const contracts = (all: Company): readonly FormEntry[] =>
  largest(all).map(({ customer }, i): FormEntry => ({
    ...PATTERN,
    contractNo: `HT2026-${String(i + 1).padStart(3, '0')}`,
    signedOn: dayOf(2025, 12, 18),
    ...named(customer),
    carrier: COURIER_COMPANY,
    signedAt: '滨江市',
    customerAddress: customer.address,
    customerHead: customer.contact,
    carrierHead: MANAGER,
    contact: customer.contact,
    phone: customer.phone,
    contractFrom: dayOf(2026, 1, 1),
    contractTo: i === 1 ? dayOf(2026, 11, 15) : dayOf(2026, 12, 31),
    settlement: (customer.score ?? 0) >= 85 ? 'monthly' : 'cash',
    creditDays: (customer.score ?? 0) >= 85 ? 30 : 0,
    safetyOn: dayOf(2025, 12, 18),
  }));

/** The cards, one customer on each. */
export const cardPapers = (all: Company): Readonly<Record<string, readonly FormEntry[]>> => ({
  keyCustomerFile: files(all),
  contract: contracts(all),
});
