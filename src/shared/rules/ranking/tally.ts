import { Problem } from '../../text/message';
import { leastValue, toUnits } from './money';
import { words } from './words';

/*
 * Nothing is sorted here. The bits of a positive double, read as a whole number, are in the order of the doubles, so counting
 * values by their leading bits is a histogram in value order: one pass finds the bucket that holds a cut, a second pass looks
 * into that bucket alone. Counts and whole sums add up, so pieces of a list merge exactly.
 */

/** Sign, exponent and the first mantissa bits of a double's upper word. */
const DROPPED_BITS = 14;
/** Buckets for all doubles; the upper half (sign bit 1) and those from {@link END} on are counted, but never looked at. */
export const BUCKETS = 2 ** (32 - DROPPED_BITS);
/** The bucket of Infinity; NaN lies there or behind. */
const END = 0x7ff00000 >>> DROPPED_BITS;
/** Position of the upper word in a double: 1 where the machine is little-endian, as all that run JavaScript today are. */
const UPPER = new Uint32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1;

const upperWords = (values: Float64Array): Uint32Array =>
  new Uint32Array(values.buffer, values.byteOffset, values.length * 2);

/** The bucket that a positive double falls into. */
export const bucketOf = (value: number): number => upperWords(new Float64Array([value]))[UPPER] >>> DROPPED_BITS;

/** The least double of a bucket; with the next bucket's it bounds what the bucket holds. */
export function bucketStart(bucket: number): number {
  const words = new Uint32Array(2);
  words[UPPER] = bucket << DROPPED_BITS;
  return new Float64Array(words.buffer)[0];
}

/** A bit in a table's byte: the row is to be looked at again. */
export const MARK = 4;

/**
 * Puts down for every value what a table says of its bucket.
 * @param table  one byte for each of {@link BUCKETS}; negative values and blanks have theirs behind Infinity's
 * @returns the rows whose byte has the {@link MARK}, in order
 */
export function lookUp(values: Float64Array, into: Uint8Array, table: Uint8Array): number[] {
  const upper = upperWords(values);
  const found: number[] = [];
  const length = values.length;
  const whole = length & ~3;
  // Four at a time, with one question for all: a mark is rare.
  for (let row = 0, j = UPPER; row < whole; row += 4, j += 8) {
    const a = table[upper[j] >>> DROPPED_BITS];
    const b = table[upper[j + 2] >>> DROPPED_BITS];
    const c = table[upper[j + 4] >>> DROPPED_BITS];
    const d = table[upper[j + 6] >>> DROPPED_BITS];
    into[row] = a;
    into[row + 1] = b;
    into[row + 2] = c;
    into[row + 3] = d;
    if (((a | b | c | d) & MARK) !== 0) {
      if ((a & MARK) !== 0) found.push(row);
      if ((b & MARK) !== 0) found.push(row + 1);
      if ((c & MARK) !== 0) found.push(row + 2);
      if ((d & MARK) !== 0) found.push(row + 3);
    }
  }
  for (let row = whole; row < length; row++) {
    into[row] = table[upper[2 * row + UPPER] >>> DROPPED_BITS];
    if ((into[row] & MARK) !== 0) found.push(row);
  }
  return found;
}

/** First look at a list: how many values, and their sum, per bucket. */
export interface Tally {
  readonly scale: number;
  /** The bucket of the least value that counts as one unit; all below it (blank = NaN, zero, negative) are left out. */
  readonly first: number;
  readonly counts: Uint32Array;
  /** Sums in whole units, where asked for. */
  readonly sums: Float64Array | undefined;
}

/** @param sums  whether sums are needed (shares of value), or counts only (shares of customers) */
export const emptyTally = (scale: number, sums: boolean): Tally => ({
  scale,
  first: bucketOf(leastValue(1, scale)),
  counts: new Uint32Array(BUCKETS),
  sums: sums ? new Float64Array(BUCKETS) : undefined,
});

/** Empties a tally, so that it serves another list. */
export function clearTally({ counts, sums }: Tally): void {
  counts.fill(0);
  sums?.fill(0);
}

/**
 * Adds values to a tally. Order does not matter. Nothing is compared: what does not count falls into buckets that nobody looks at.
 */
export function addValues(tally: Tally, values: Float64Array): void {
  const { counts, sums, scale, first } = tally;
  const upper = upperWords(values);
  const length = values.length;
  const before = counts[first];
  if (sums === undefined) {
    countBuckets(counts, upper, length);
  } else {
    for (let i = 0, j = UPPER; i < length; i++, j += 2) {
      const bucket = upper[j] >>> DROPPED_BITS;
      counts[bucket]++;
      sums[bucket] += toUnits(values[i], scale);
    }
  }
  if (counts[first] > before) {
    // The bucket of the least value may hold lesser ones: they sum to 0, but do not count.
    const least = leastValue(1, scale);
    for (let i = 0, j = UPPER; i < length; i++, j += 2) {
      if (upper[j] >>> DROPPED_BITS === first && values[i] < least) counts[first]--;
    }
  }
}

/** The second counter: empty between two calls, but for buckets that nobody looks at. */
const SECOND = new Uint32Array(BUCKETS);

/**
 * Two counters in turn: neighbours that fall into one bucket would wait for each other's store. A function of its own, so that it is
 * compiled once for all lists.
 */
function countBuckets(counts: Uint32Array, upper: Uint32Array, length: number): void {
  const other = SECOND;
  let j = UPPER;
  for (const end = 2 * (length - 1); j < end; j += 4) {
    counts[upper[j] >>> DROPPED_BITS]++;
    other[upper[j + 2] >>> DROPPED_BITS]++;
  }
  if (j < 2 * length) counts[upper[j] >>> DROPPED_BITS]++;
  for (let bucket = 0; bucket < END; bucket++) {
    counts[bucket] += other[bucket];
    other[bucket] = 0;
  }
}

/** How many values count as at least one unit. */
export function countOf({ counts, first }: Tally): number {
  let count = 0;
  for (let bucket = first; bucket < END; bucket++) count += counts[bucket];
  return count;
}

/** Adds another tally of the same kind. */
export function mergeTally(into: Tally, other: Tally): void {
  for (let bucket = into.first; bucket < END; bucket++) into.counts[bucket] += other.counts[bucket];
  if (into.sums !== undefined && other.sums !== undefined) {
    for (let bucket = into.first; bucket < END; bucket++) into.sums[bucket] += other.sums[bucket];
  }
}

/** The sum of all values in whole units, exact. */
export function totalOf(tally: Tally): bigint {
  const { sums } = tally;
  if (sums === undefined) throw new Error('tally was made without sums');
  let total = 0n;
  let part = 0;
  for (let bucket = tally.first; bucket < END; bucket++) {
    const sum = sums[bucket];
    if (sum === 0) continue;
    // A sum of whole numbers that ends below 2^53 was exact all the way.
    if (sum > Number.MAX_SAFE_INTEGER)
      throw new Problem(words.overflow({ limit: Number.MAX_SAFE_INTEGER / tally.scale }));
    if (part + sum > Number.MAX_SAFE_INTEGER) {
      total += BigInt(part);
      part = 0;
    }
    part += sum;
  }
  return total + BigInt(part);
}

/** Where a cut lies: in this bucket, with so much in the buckets above it. */
export interface Location {
  readonly bucket: number;
  readonly countAbove: number;
  readonly sumAbove: bigint;
}

/** The bucket of the value that `fromTop`-th stands from the top, 1 being the greatest. */
export function locateRank(tally: Tally, fromTop: number): Location {
  let above = 0;
  for (let bucket = END - 1; bucket >= tally.first; bucket--) {
    const here = tally.counts[bucket];
    if (above + here >= fromTop) return { bucket, countAbove: above, sumAbove: 0n };
    above += here;
  }
  throw new RangeError(`rank ${fromTop} of ${countOf(tally)}`);
}

/** The bucket in which the running sum from the top first reaches `units`. */
export function locateSum(tally: Tally, units: bigint): Location {
  const sums = tally.sums!;
  let countAbove = 0;
  let sumAbove = 0n;
  let part = 0; // what sumAbove lacks yet: adding bigints bucket by bucket would cost more than the pass over the list
  const rest = () => units - sumAbove;
  let wanted = Number(rest());
  for (let bucket = END - 1; bucket >= tally.first; bucket--) {
    const sum = sums[bucket];
    if (sum === 0) continue;
    if (part + sum > Number.MAX_SAFE_INTEGER) {
      sumAbove += BigInt(part);
      part = 0;
      wanted = Number(rest());
    }
    // `wanted` is exact when it is small enough to be reached here; beyond 2^53 it only has to be greater.
    if (part + sum >= wanted) return { bucket, countAbove, sumAbove: sumAbove + BigInt(part) };
    part += sum;
    countAbove += tally.counts[bucket];
  }
  throw new RangeError(`sum ${units} beyond the total`);
}

/** Second look: how often each amount (in whole units) occurs within the buckets that hold a cut. */
export type Contents = ReadonlyMap<number, Map<number, number>>;

export const emptyContents = (buckets: readonly number[]): Contents =>
  new Map(buckets.map((bucket) => [bucket, new Map<number, number>()]));

/** Adds the values that fall into the buckets looked at. */
export function addContents(contents: Contents, values: Float64Array, scale: number): void {
  const upper = upperWords(values);
  const least = leastValue(1, scale);
  const wanted = new Uint8Array(BUCKETS);
  for (const bucket of contents.keys()) wanted[bucket] = 1;
  const end = 2 * values.length;
  for (let j = UPPER; j < end; j += 2) {
    const bucket = upper[j] >>> DROPPED_BITS;
    if (wanted[bucket] === 0) continue;
    const value = values[j >>> 1];
    if (!(value >= least)) continue;
    const amounts = contents.get(bucket)!;
    const units = toUnits(value, scale);
    amounts.set(units, (amounts.get(units) ?? 0) + 1);
  }
}

export function mergeContents(into: Contents, other: Contents): void {
  for (const [bucket, amounts] of other) {
    const own = into.get(bucket)!;
    for (const [units, count] of amounts) own.set(units, (own.get(units) ?? 0) + count);
  }
}

/** The amounts that occur, greatest first. A typed array sorts without a comparator. */
const descending = (amounts: ReadonlyMap<number, number>): Float64Array =>
  Float64Array.from(amounts.keys()).sort().reverse();

/** The amount that stands at a rank from the top. */
export function unitsAtRank(contents: Contents, at: Location, fromTop: number): number {
  let above = at.countAbove;
  const amounts = contents.get(at.bucket)!;
  for (const units of descending(amounts)) {
    above += amounts.get(units)!;
    if (above >= fromTop) return units;
  }
  throw new RangeError('the contents do not hold the rank');
}

/** The amount at which the running sum from the top first reaches `wanted`. */
export function unitsAtSum(contents: Contents, at: Location, wanted: bigint): number {
  let sum = at.sumAbove;
  const amounts = contents.get(at.bucket)!;
  for (const units of descending(amounts)) {
    sum += BigInt(units) * BigInt(amounts.get(units)!);
    if (sum >= wanted) return units;
  }
  throw new RangeError('the contents do not hold the sum');
}

/** How many values are `units` or more, and what they add up to. */
export interface Measure {
  readonly units: number;
  count: number;
  sum: bigint;
}

export function addMeasure(measure: Measure, values: Float64Array, scale: number): void {
  const least = leastValue(measure.units, scale);
  let part = 0;
  for (const value of values) {
    if (!(value >= least && value < Infinity)) continue;
    const units = toUnits(value, scale);
    measure.count++;
    if (part + units > Number.MAX_SAFE_INTEGER) {
      measure.sum += BigInt(part);
      part = 0;
    }
    part += units;
  }
  measure.sum += BigInt(part);
}
