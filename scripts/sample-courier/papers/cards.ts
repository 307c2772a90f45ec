import type { FormEntry } from '../../../src/shared/forms/kit';
import { dayOf } from '../../../src/shared/values/date';
import { CARDS_SAMPLE } from '../../../src/shared/forms/sample-cards';
import { AS_OF, MONTHS } from '../calendar';
import type { Company } from '../company';
import { parcelsOf } from '../customers';
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

/** How many of the largest have all three sheets that a key account's file consists of. */
const COMPLETE = 3;
const [DATA] = CARDS_SAMPLE.keyAccountData;

/** All that the owner knows of the largest: what is the same for everybody stands in the pattern. */
const data = (all: Company): readonly FormEntry[] =>
  largest(all)
    .slice(0, COMPLETE)
    .map(({ customer, owner }, i): FormEntry => ({
      ...DATA,
      ...named(customer),
      creditCode: customer.creditCode,
      address: customer.address,
      contact: customer.contact,
      phone: customer.phone,
      nature: customer.nature,
      industry: customer.industry,
      representative: ['高远', '汪敏', '石立'][i],
      products: customer.goods,
      monthlyParcels: Math.round(parcelsOf(customer, 6, 18) / 12),
      settlement: (customer.score ?? 0) >= 85 ? 'monthly' : 'cash',
      receivable: customer.receivable,
      personName1: ['高远', '汪敏', '石立'][i],
      personName2: customer.contact,
      updatedOn: AS_OF - 20,
      updatedBy: owner,
    }));

/** The cards of last year, from May on as the months are known; paid is what was sent the month before. */
const cards = (all: Company): readonly FormEntry[] =>
  largest(all)
    .slice(0, COMPLETE)
    .map(({ customer, owner, level, target }): FormEntry => ({
      ...named(customer),
      year: 2025,
      level: `L-${level}`,
      owner,
      target,
      ...Object.fromEntries(
        MONTHS.slice(0, 8).flatMap(({ index, month }) => [
          [`revenue${month}`, customer.incomes[index]],
          [`parcels${month}`, customer.parcels[index]],
          [`received${month}`, index === 0 ? null : customer.incomes[index - 1]],
        ]),
      ),
      receivable: customer.incomes[7],
      events: '12月签订2026年度合同。',
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

const [BID] = CARDS_SAMPLE.tender;

/** A tender that is being written; who invites it is no customer yet. */
const tenders = (): readonly FormEntry[] => [
  {
    ...BID,
    tenderNo: 'TB2026-003',
    project: '海州仓配一体化服务',
    invitationNo: 'HZCP-2026-11',
    inviter: '海州启明家居用品有限公司',
    bidder: COURIER_COMPANY,
    dueOn: dayOf(2026, 11, 16) + 0.375,
    owner: '方屿',
    quality3: '质控部，11月9日交稿',
  },
];

/** The cards, one customer on each. */
export const cardPapers = (all: Company): Readonly<Record<string, readonly FormEntry[]>> => ({
  keyCustomerFile: files(all),
  keyAccountData: data(all),
  keyAccountCard: cards(all),
  contract: contracts(all),
  tender: tenders(),
});
