import { foldKey } from '../values/fold';
import type { ListReader } from './reader';
import type { Duplicate } from './result';

/**
 * Customers that stand in the list more than once, by their number. The numbers are known by their hash, and read again
 * where two hashes agree: a million texts in a map would take more room than the list.
 */
export function findDuplicates(reader: ListReader): Duplicate[] {
  if (!reader.has('id')) return [];
  const keyAt = (row: number): string => (reader.isCustomer(row) ? foldKey(reader.text('id', row)) : '');
  const { length } = reader;
  const mask = 2 ** Math.ceil(Math.log2(Math.max(1, length) * 2)) - 1;
  /** Per slot the first row with a number, plus 1; rows with other numbers stand in the next free slots. */
  const slots = new Uint32Array(mask + 1);
  const hashes = new Uint32Array(length);
  const twice = new Map<number, number[]>();
  for (let row = 0; row < length; row++) {
    const key = keyAt(row);
    if (key === '') continue;
    const hash = hashOf(key);
    hashes[row] = hash;
    let slot = hash & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const known = slots[slot] - 1;
      if (hashes[known] !== hash || keyAt(known) !== key) continue;
      if (twice.has(known)) twice.get(known)!.push(row);
      else twice.set(known, [known, row]);
      break;
    }
    if (slots[slot] === 0) slots[slot] = row + 1;
  }
  const rows = [...twice.values()].sort(([one], [other]) => one - other);
  return rows.map((at) => ({ key: reader.text('id', at[0]), rows: at }));
}

/** FNV-1a over the characters, then mixed so that numbers in sequence spread. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
