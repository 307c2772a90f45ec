import type { FormEntry } from '../../../src/shared/forms/kit';
import { SAMPLE } from '../../../src/shared/forms/sample';
import { type Chapter, sampled } from './chapter';

/** What the month shows of a key account's year: its level and target as appointed, three months of revenue. */
const card = (id: string, revenue: readonly [number, number, number]): FormEntry => {
  const { level, target, owner } = SAMPLE.keyAccountAppointment.find((row) => row.customerId === id)!;
  const [revenue1, revenue2, revenue3] = revenue;
  return { customerId: id, year: 2026, level, target, owner, revenue1, revenue2, revenue3 };
};

/** How key accounts are applied for, looked after and given credit. */
export const keeping: Chapter = {
  ...sampled(
    'keyAccountApplication',
    'ownerChanges',
    'clubRegistration',
    'clubMember',
    'creditInquiry',
    'creditAssessment',
    'creditGrading',
    'creditLimit',
    'creditLimitChange',
    'creditFile',
  ),
  keyAccountCard: [
    card('KH0003', [39800, 36200, 42500]),
    card('KH0012', [18600, 17300, 19320]),
    card('KH0018', [9900, 9100, 10200]),
    card('KH0041', [5210, 3980, 5640]),
  ],
};
