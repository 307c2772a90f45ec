import type { FormatChange } from '../workbook/patch';
import type { Sheet } from '../workbook/sheet';

const GENERAL = 'General';
const TEXT = '@';
const DATE = 'yyyy-mm-dd';
const TIME = 'yyyy-mm-dd hh:mm';

/** Takes the text format from a cell that becomes a number; a text format left there would make the next entry a text again. */
export const forNumber = (sheet: Sheet, row: number, column: number): FormatChange | undefined =>
  sheet.format?.(row, column) === TEXT ? { from: TEXT, to: GENERAL } : undefined;

/** Gives a date format to a cell that becomes a date; a cell that shows dates already keeps its own. */
export function forDay(sheet: Sheet, row: number, column: number, serial: number): FormatChange {
  const to = Number.isInteger(serial) ? DATE : TIME;
  return { from: sheet.format?.(row, column) === TEXT ? TEXT : GENERAL, to };
}

/** Makes a cell a text cell, so that what is typed there later stays as it is typed. */
export const forText = (): FormatChange => ({ from: GENERAL, to: TEXT });
