import type { FormEntry } from '../../../src/shared/forms/kit';
import { SAMPLE } from '../../../src/shared/forms/sample';
import { dayOf } from '../../../src/shared/values/date';
import { type Chapter, changed, march, sampled } from './chapter';

/** What the month shows of a key account's year: its level and target as appointed, three months of revenue. */
const card = (id: string, revenue: readonly [number, number, number]): FormEntry => {
  const { level, target, owner } = SAMPLE.keyAccountAppointment.find((row) => row.customerId === id)!;
  const [revenue1, revenue2, revenue3] = revenue;
  return { customerId: id, year: 2026, level, target, owner, revenue1, revenue2, revenue3 };
};

/** The file of a key account, with a contract that runs to the middle of the year. */
const file = (id: string, phone: string, settlement: string): FormEntry => ({
  customerId: id,
  address: '市区',
  contact: '物流负责人',
  phone,
  settlement,
  personName1: '高远',
  personPost1: '副总经理',
  personRole1: 'decider',
  contractFrom: dayOf(2025, 7, 1),
  contractTo: dayOf(2026, 6, 30),
  openedOn: dayOf(2024, 5, 6),
  updatedOn: march(12),
  updatedBy: '专管员',
});

/** How key accounts are applied for, looked after and given credit. */
export const keeping: Chapter = {
  ...sampled(
    'keyAccountApplication',
    'keyAccountMeasures',
    'ownerChanges',
    'revisitRecord',
    'revisitReport',
    'clubRegistration',
    'clubMember',
    'creditInquiry',
    'creditAssessment',
    'creditGrading',
    'creditLimit',
    'creditLimitChange',
    'creditFile',
  ),
  // The second of the sample's revisits is still to come.
  revisitPlan: changed(SAMPLE.revisitPlan, 'revisitNo', 'HF20260324-001', { plannedOn: dayOf(2026, 4, 2) }),
  keyAccountCard: [
    card('KH0003', [39800, 36200, 42500]),
    card('KH0012', [18600, 17300, 19320]),
    card('KH0018', [9900, 9100, 10200]),
    card('KH0041', [5210, 3980, 5640]),
  ],
  ...sampled('contract', 'tender'),
  keyCustomerFile: [
    file('KH0003', '13800000002', 'monthly'),
    file('KH0012', '13800000006', 'cash'),
    file('KH0018', '13800000007', 'monthly'),
    file('KH0041', '13800000001', 'cash'),
  ],
};
