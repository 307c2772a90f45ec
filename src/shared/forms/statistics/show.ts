import { formatNumber, formatPercent } from '../../text/message';
import { formatDay } from '../../values/date';
import type { TableFormat } from './columns';

const DIGITS = 2;

/** A figure as people read it; – where it rests on nothing. */
export function showFigure(value: string | number | undefined, format: TableFormat): string {
  if (value === undefined) return '–';
  if (typeof value === 'string') return value;
  if (format === 'date') return formatDay(value);
  if (format === 'share') return formatPercent(value);
  if (format === 'change') return `${value > 0 ? '+' : ''}${formatPercent(value)}`;
  return formatNumber(Number(value.toFixed(DIGITS)));
}
