import type { TableFormat } from './columns';

/** Excel's codes for the formats of the tables. */
export const CODES: Readonly<Record<TableFormat, string>> = {
  text: '@',
  count: '#,##0',
  share: '0.0%',
  days: '0.0',
  money: '#,##0.00',
  rate: '0.00',
  change: '+0.0%;-0.0%;0.0%',
  date: 'yyyy-mm-dd',
};

/** Widths of columns, in characters. */
export const WIDTHS: Readonly<Record<TableFormat, number>> = {
  text: 18,
  count: 11,
  share: 11,
  days: 12,
  money: 15,
  rate: 12,
  change: 11,
  date: 13,
};
