import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import { columnName } from '../../shared/workbook/table';

// One alternative after the other: text, quoted sheet, error value, whole columns, whole rows, cell, any other word.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Za-z0-9/_]+[!?]?|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(![])|(?<![\p{L}\p{N}_.])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.])|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(![])|[\p{L}\p{N}_.\\$]+|[\s\S]/uy;

/**
 * The formula as it reads `rows` further down and `columns` further right: relative references move, absolute ones stay.
 * That is what a shared formula (共享公式) means in its other cells. References that leave the sheet come in again at the
 * other side, as the format has it.
 * @param formula  without the leading `=`, in the English spelling in which workbooks store it
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, letters: string): string => {
    if (fixed !== '') return fixed + letters;
    return columnName(wrap(columnIndex(letters) + columns, SHEET_COLUMNS));
  };
  const row = (fixed: string, digits: string): string =>
    fixed === '' ? String(wrap(Number(digits) - 1 + rows, SHEET_ROWS) + 1) : fixed + digits;

  let shifted = '';
  let at = 0;
  while (at < formula.length) {
    if (formula[at] === '[') {
      // What stands in brackets names a workbook or the columns of a table.
      const end = closingBracket(formula, at);
      shifted += formula.slice(at, end);
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(formula)!;
    at = TOKEN.lastIndex;
    const [whole, c1, from, c2, to, r1, first, r2, last, cFixed, letters, rFixed, digits] = found;
    if (from !== undefined && isColumn(from) && isColumn(to)) shifted += `${column(c1, from)}:${column(c2, to)}`;
    else if (first !== undefined && isRow(first) && isRow(last)) shifted += `${row(r1, first)}:${row(r2, last)}`;
    else if (letters !== undefined && isColumn(letters) && isRow(digits))
      shifted += column(cFixed, letters) + row(rFixed, digits);
    else shifted += whole;
  }
  return shifted;
}

const wrap = (index: number, count: number): number => ((index % count) + count) % count;

const columnIndex = (letters: string): number => {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

const isColumn = (letters: string): boolean => columnIndex(letters) < SHEET_COLUMNS;
const isRow = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= SHEET_ROWS;

function closingBracket(formula: string, at: number): number {
  let depth = 0;
  for (let p = at; p < formula.length; p++) {
    // An apostrophe makes the next character a letter of a column's name.
    if (formula[p] === "'") p++;
    else if (formula[p] === '[') depth++;
    else if (formula[p] === ']' && --depth === 0) return p + 1;
  }
  return formula.length;
}
