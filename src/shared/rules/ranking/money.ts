/**
 * Values are ranked and summed in whole units of their last decimal that counts (money: 分), so that 0.1 + 0.2 ties with 0.3
 * and no order of adding changes a class. `scale` is units per 1: 100 for 分 per 元.
 */
export const scaleOf = (decimals: number): number => 10 ** decimals;

/** A value in whole units; half a unit rounds up. */
export const toUnits = (value: number, scale: number): number => Math.floor(value * scale + 0.5);

const bits = new DataView(new ArrayBuffer(8));

/** The double next to another. */
const next = (value: number, up: boolean): number => {
  if (value === 0) return up ? Number.MIN_VALUE : -Number.MIN_VALUE;
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 === up ? 1n : -1n));
  return bits.getFloat64(0);
};

/**
 * The least double that counts as `units` or more. {@link toUnits} never falls as its argument grows, so comparing with this
 * one double is the same as converting every value: the hot loops compare, and convert nothing.
 */
export function leastValue(units: number, scale: number): number {
  if (!Number.isFinite(units)) return units;
  let value = (units - 0.5) / scale;
  while (toUnits(value, scale) >= units) value = next(value, false);
  while (toUnits(value, scale) < units) value = next(value, true);
  return value;
}
