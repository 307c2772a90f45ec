import { dayOf } from '../values/date';
import type { FormEntry } from './kit';

/** A year of one key account up to the end of March, as its owner would have kept it. */
const card: FormEntry = {
  customerId: 'KH0041',
  year: 2026,
  level: 'L-C',
  owner: '林岚',
  target: 24,
  revenue1: 5210,
  revenue2: 3980,
  revenue3: 5640,
  parcels1: 452,
  parcels2: 330,
  parcels3: 488,
  received1: 5210,
  received2: 3980,
  receivable: 5640,
  creditLimit: 8000,
  events: '3月易碎件破损，已赔付并改为单独装车。',
};

const file: FormEntry = {
  customerId: 'KH0041',
  shortName: '海州远航',
  nature: 'private',
  address: '海州市东港路18号',
  phone: '0518-5550121',
  contact: '许岩',
  ownShare: 0.6,
  rivalName1: '甲快递',
  rivalShare1: 0.25,
  rivalName2: '乙快递',
  rivalShare2: 0.15,
  settlement: 'monthly',
  contractFrom: dayOf(2025, 7, 1),
  contractTo: dayOf(2026, 6, 30),
  personName1: '陈立',
  personPost1: '副总经理',
  personRole1: 'decider',
  personPhone1: '13800001234',
  personName2: '许岩',
  personPost2: '仓储经理',
  personRole2: 'user',
  openedOn: dayOf(2024, 5, 6),
  updatedOn: dayOf(2026, 3, 12),
  updatedBy: '林岚',
};

/** The cards of one customer. */
export const CARDS_SAMPLE: Readonly<Record<string, readonly FormEntry[]>> = {
  keyAccountCard: [card],
  keyCustomerFile: [file],
};
