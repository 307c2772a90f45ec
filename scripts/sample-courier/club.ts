import { type Day, dayOf } from '../../src/shared/values/date';
import { Random } from '../random';
import type { Appointment } from './appointments';
import type { Customer } from './customers';

/** A member of the customers' club. */
export interface Member {
  readonly memberNo: string;
  readonly registrationNo: string;
  readonly customer: Customer;
  readonly kind: 'organisation' | 'invitedDirector';
  readonly appliedOn: Day;
  readonly joinedOn: Day;
  /** The last year for which dues were paid. */
  readonly paidTo: number;
  readonly leftOn: Day | undefined;
  /** When it was decided that it is no member any more, for the dues that it owed. */
  readonly removedOn: Day | undefined;
}

export const DUES = 2000;

/** The meeting of March 2026 removed two: one that had paid nothing for two years, and one, too early, that had paid nothing for one. */
function decided(members: readonly Member[]): readonly Member[] {
  const isLate = ({ kind, leftOn }: Member) => kind === 'organisation' && leftOn === undefined;
  const removed = [2023, 2024].map((year) => members.find((one) => isLate(one) && one.paidTo === year));
  return members.map((one) => (removed.includes(one) ? { ...one, removedOn: dayOf(2026, 3, 20) } : one));
}

/** Every fourth key account is a member since 2023 or 2024; most pay. */
export function members(appointments: readonly Appointment[]): readonly Member[] {
  const random = new Random(90_210);
  const used = new Map<number, number>();
  const admitted = appointments
    .filter((_, i) => i % 4 === 0)
    .map(({ customer }): Member => {
      const year = random.between(2023, 2024);
      const number = (used.get(year) ?? 0) + 1;
      used.set(year, number);
      const serial = String(number).padStart(3, '0');
      return {
        memberNo: `HY${year}-${serial}`,
        registrationNo: `RH${year}0312-${serial}`,
        customer,
        kind: random.chance(0.1) ? 'invitedDirector' : 'organisation',
        appliedOn: dayOf(year, 3, 12),
        joinedOn: dayOf(year, 4, 1),
        paidTo: Number(random.weighted({ 2026: 54, 2025: 20, 2024: 10, 2023: 16 })),
        leftOn: random.chance(0.06) ? dayOf(2026, random.between(2, 9), 10) : undefined,
        removedOn: undefined,
      };
    });
  return decided(admitted);
}
