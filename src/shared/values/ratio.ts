/** A share as a ratio of whole numbers, so that no rounding of doubles decides who falls on which side. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The ratio that a decimal share means: 0.35 → 35/100, not the double nearest to it. */
export function ratioOf(share: number): Ratio {
  const [mantissa, exponent = '0'] = share.toString().toLowerCase().split('e');
  const [whole, fraction = ''] = mantissa.split('.');
  const power = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return power >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(power) }
    : { numerator: digits * 10n ** BigInt(-power), denominator: 1n };
}

export type Rounding = 'halfUp' | 'ceil' | 'floor';

/** `count × share` rounded, in whole numbers. */
export function shareOf(count: number, share: number, rounding: Rounding): number {
  const { numerator, denominator } = ratioOf(share);
  const product = BigInt(count) * numerator;
  switch (rounding) {
    case 'halfUp':
      return Number((2n * product + denominator) / (2n * denominator));
    case 'ceil':
      return Number((product + denominator - 1n) / denominator);
    case 'floor':
      return Number(product / denominator);
  }
}

/** The least whole number not below `total × share`: a whole sum is below the product exactly when it is below this. */
export function shareCeiling(total: bigint, share: number): bigint {
  const { numerator, denominator } = ratioOf(share);
  return (total * numerator + denominator - 1n) / denominator;
}

/** Whether a whole sum is more than `total × share`. */
export function exceedsShare(sum: bigint, total: bigint, share: number): boolean {
  const { numerator, denominator } = ratioOf(share);
  return sum * denominator > total * numerator;
}

/** Whether a whole sum is `total × share` or more. */
export function reachesShare(sum: bigint, total: bigint, share: number): boolean {
  const { numerator, denominator } = ratioOf(share);
  return sum * denominator >= total * numerator;
}

/** Whether a part is `whole × share` or more: of whole numbers exactly, so that 7 of 100 reach 0.07, which the doubles miss. */
export const isShareOf = (part: number, whole: number, share: number): boolean =>
  Number.isSafeInteger(part) && Number.isSafeInteger(whole)
    ? reachesShare(BigInt(part), BigInt(whole), share)
    : part >= whole * share;

/** Adding doubles makes a hair more or less of a sum than it is. */
const HAIR = 1e-9;

/** Whether a sum of doubles stays within a limit. */
export const isWithin = (sum: number, most: number): boolean => sum <= most + HAIR;
