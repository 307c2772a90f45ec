import { concatBytes } from '../bytes';
import {
  CENTRAL,
  DESCRIPTOR,
  EOCD,
  FULL_16,
  FULL_32,
  LOCAL,
  ZIP64_EOCD,
  ZIP64_EOCD_SIZE,
  ZIP64_EXTRA,
  ZIP64_LOCATOR,
} from './zip-format';

/** An entry of an archive that is being written. */
export interface ZipEntry {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly madeBy: number;
  /** Time of day in the lower half and day in the upper, as DOS counts them. */
  readonly modified: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

/** Versions of the format that a reader must know: deflate, and zip64. */
const DEFLATE_VERSION = 20;
const ZIP64_VERSION = 45;

type Field = readonly [bytes: 2 | 4 | 8, value: number];

/** Whole numbers in a row, the least byte of each first. */
function record(...fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

const isWide = (value: number): boolean => value >= FULL_32;
const narrow = (value: number): Field => [4, Math.min(value, FULL_32)];

const zip64Extra = (wide: readonly number[]): Uint8Array =>
  wide.length === 0
    ? new Uint8Array()
    : record([2, ZIP64_EXTRA], [2, 8 * wide.length], ...wide.map((value): Field => [8, value]));

/** What stands before the content of an entry. */
export function localHeader({ name, flags, method, modified, crc, compressedSize, size }: ZipEntry): Uint8Array {
  // Here, unlike in the directory, either both sizes are wide or neither.
  const wide = isWide(size) || isWide(compressedSize);
  const extra = zip64Extra(wide ? [size, compressedSize] : []);
  const fixed = record(
    [4, LOCAL],
    [2, wide ? ZIP64_VERSION : DEFLATE_VERSION],
    [2, flags],
    [2, method],
    [4, modified],
    [4, crc],
    [4, wide ? FULL_32 : compressedSize],
    [4, wide ? FULL_32 : size],
    [2, name.length],
    [2, extra.length],
  );
  return concatBytes([fixed, name, extra]);
}

/** What stands behind the content of an entry whose sizes were not known before it. */
export function dataDescriptor({ crc, compressedSize, size }: ZipEntry): Uint8Array {
  const bytes = isWide(size) || isWide(compressedSize) ? 8 : 4;
  return record([4, DESCRIPTOR], [4, crc], [bytes, compressedSize], [bytes, size]);
}

/** An entry of the directory; `offset` is where its local header begins. */
export function directoryEntry(entry: ZipEntry, offset: number): Uint8Array {
  const { name, compressedSize, size } = entry;
  const extra = zip64Extra([size, compressedSize, offset].filter(isWide));
  const fixed = record(
    [4, CENTRAL],
    [2, entry.madeBy],
    [2, extra.length > 0 ? ZIP64_VERSION : DEFLATE_VERSION],
    [2, entry.flags],
    [2, entry.method],
    [4, entry.modified],
    [4, entry.crc],
    narrow(compressedSize),
    narrow(size),
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, entry.internalAttributes],
    [4, entry.externalAttributes],
    narrow(offset),
  );
  return concatBytes([fixed, name, extra]);
}

/** The end of an archive whose directory of `count` entries lies at `offset`; in zip64 only where it must be. */
export function directoryEnd(count: number, offset: number, size: number): Uint8Array {
  const end = record(
    [4, EOCD],
    [2, 0],
    [2, 0],
    [2, Math.min(count, FULL_16)],
    [2, Math.min(count, FULL_16)],
    narrow(size),
    narrow(offset),
    [2, 0],
  );
  if (count < FULL_16 && !isWide(offset) && !isWide(size)) return end;
  const wide = record(
    [4, ZIP64_EOCD],
    [8, ZIP64_EOCD_SIZE - 12],
    [2, ZIP64_VERSION],
    [2, ZIP64_VERSION],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, offset],
  );
  const locator = record([4, ZIP64_LOCATOR], [4, 0], [8, offset + size], [4, 1]);
  return concatBytes([wide, locator, end]);
}
