import type { Customer } from './customers';

/** How good a customer the company's own file says it is: the worst of the records, the penalties and the longest delay. */
export function typeOf({ adverse, penalties, overdueDays }: Customer): 'K-A' | 'K-B1' | 'K-B2' | 'K-B3' {
  if (adverse >= 5 || penalties >= 3 || overdueDays >= 91) return 'K-B3';
  if (adverse >= 3 || penalties >= 2 || overdueDays >= 61) return 'K-B2';
  return adverse >= 1 || penalties >= 1 || overdueDays >= 31 ? 'K-B1' : 'K-A';
}

/** As the group read the scores that day: 85, 70 and 55 begin a grade; who is warned gets C at best, who defaulted gets D. */
export function gradeOf(customer: Customer): string | null {
  const { score } = customer;
  if (score === undefined) return null;
  const grade = score >= 85 ? 'A' : score >= 70 ? 'B' : score >= 55 ? 'C' : 'D';
  const type = typeOf(customer);
  if (type === 'K-B2' || type === 'K-B3') return 'G-D';
  return `G-${type === 'K-B1' && grade < 'C' ? 'C' : grade}`;
}
