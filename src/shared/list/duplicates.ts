import { foldKey } from '../values/fold';
import { BLANK_HASH, keyHash } from '../values/key-hash';
import type { ListReader } from './reader';
import type { Duplicate } from './result';

/**
 * Customers that stand in the list more than once, by their number. The numbers are known by their hash, and read again
 * where two hashes agree: a million texts in a map would take more room than the list.
 */
export function findDuplicates(reader: ListReader): Duplicate[] {
  if (!reader.has('id')) return [];
  const ids = reader.table.column(reader.column('id').index);
  const keyAt = (row: number): string => foldKey(ids.text(row));
  const hashAt = (row: number): number => {
    const known = ids.keyHash?.(row) ?? NaN;
    return Number.isNaN(known) ? keyHash(ids.text(row)) : known;
  };
  const { length } = reader;
  const mask = 2 ** Math.ceil(Math.log2(Math.max(1, length) * 2)) - 1;
  /** Per slot the first row with a number, plus 1; rows with other numbers stand in the next free slots. */
  const slots = new Uint32Array(mask + 1);
  const hashes = new Uint32Array(length);
  const twice = new Map<number, number[]>();
  for (let row = 0; row < length; row++) {
    if (!reader.isCustomer(row)) continue;
    const hash = hashAt(row);
    if (hash === BLANK_HASH && keyAt(row) === '') continue;
    hashes[row] = hash;
    let slot = hash & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const known = slots[slot] - 1;
      if (hashes[known] !== hash || keyAt(known) !== keyAt(row)) continue;
      if (twice.has(known)) twice.get(known)!.push(row);
      else twice.set(known, [known, row]);
      break;
    }
    if (slots[slot] === 0) slots[slot] = row + 1;
  }
  const rows = [...twice.values()].sort(([one], [other]) => one - other);
  return rows.map((at) => ({ key: reader.text('id', at[0]), rows: at }));
}
