import { NotServed } from '../protocol/errors';
import { type Cell, isErrorValue } from './cell';

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** What `text` gives: texts, truth values, errors, and numbers in the few formats that are worked out here. */
export function shownText({ value, format }: Cell): string {
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  switch (format) {
    case 'General':
    case '@':
      return String(value);
    case '0':
      return value.toFixed(0);
    case '0.00':
      return value.toFixed(2);
    case '0%':
      return `${(value * 100).toFixed(0)}%`;
    case '0.00%':
      return `${(value * 100).toFixed(2)}%`;
    case 'yyyy-mm-dd':
    case 'yyyy/m/d': {
      const day = new Date(EPOCH + Math.floor(value) * DAY_MS);
      const [y, m, d] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
      return format === 'yyyy/m/d' ? `${y}/${m}/${d}` : `${pad(y, 4)}-${pad(m)}-${pad(d)}`;
    }
    default:
      throw new NotServed('Range.text', `how numbers look in the format ${format} is not worked out`);
  }
}
