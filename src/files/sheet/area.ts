import type { Area } from '../../shared/workbook/sheet';
import { cellName } from '../../shared/workbook/table';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';

const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** `A1:D9`, `B2`, `A:C` or `3:5` as indexes from 0; undefined for anything else or beyond a sheet. */
export function parseArea(text: string): Area | undefined {
  const columns = COLUMNS.exec(text);
  if (columns !== null) return area(1, columnNumber(columns[1]), SHEET_ROWS, columnNumber(columns[2]));
  const rows = ROWS.exec(text);
  if (rows !== null) return area(Number(rows[1]), 1, Number(rows[2]), SHEET_COLUMNS);
  const found = AREA.exec(text);
  if (found === null) return undefined;
  const [, left, top, right = left, bottom = top] = found;
  return area(Number(top), columnNumber(left), Number(bottom), columnNumber(right));
}

const columnNumber = (letters: string): number => {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
};

function area(top: number, left: number, bottom: number, right: number): Area | undefined {
  if (top < 1 || left < 1 || bottom > SHEET_ROWS || right > SHEET_COLUMNS || top > bottom || left > right) {
    return undefined;
  }
  return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
}

/** `A1:D9`, or `B2` where it is one cell. */
export const areaName = ({ top, left, bottom, right }: Area): string =>
  top === bottom && left === right ? cellName(top, left) : `${cellName(top, left)}:${cellName(bottom, right)}`;

export const inArea = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
