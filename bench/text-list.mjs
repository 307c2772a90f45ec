import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { generator, HEADINGS, incomes } from './data.mjs';
import { folder } from './list.mjs';

/** A customer list as a text table, about 100 bytes a row. Written once. */
export function textListOf(count) {
  const csv = `${folder}list-${count}.csv`;
  mkdirSync(folder, { recursive: true });
  if (existsSync(csv)) return csv;
  const random = generator(9);
  const values = incomes(count);
  const day = (from) => new Date(Date.UTC(2020, 0, 1 + from + Math.floor(random() * 1000))).toISOString().slice(0, 10);
  const file = openSync(`${csv}.part`, 'w');
  let piece = `${HEADINGS.join(',')}\n`;
  for (let row = 0; row < count; row++) {
    const value = Number.isNaN(values[row]) ? '' : values[row];
    const name = `${['华东', '华南', '华北', '西部'][row % 4]}速运客户${Math.floor(random() * 1e6)}有限公司`;
    piece += `KH${String(row + 1).padStart(8, '0')},${name},${value},${Math.floor(random() * 5000)},${day(0)},${day(1000)},${Math.floor(random() * 300) / 10},${Math.floor(random() * 101)},区域${Math.floor(random() * 40)}\n`;
    if (piece.length > 1 << 20) {
      writeSync(file, piece);
      piece = '';
    }
  }
  writeSync(file, piece);
  closeSync(file);
  renameSync(`${csv}.part`, csv);
  return csv;
}
