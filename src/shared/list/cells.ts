import type { RuleValues } from '../rulebook/book';
import type { Text } from '../text/lang';
import type { Message } from '../text/message';
import { formatDay, parseDay } from '../values/date';
import { isBlankText } from '../values/fold';
import { parseNumber, saysOwnUnit } from '../values/number';
import { dateFaultMessage, words as cellWords } from '../values/words';
import { CellKind, type Column, type Table } from '../workbook/table';
import type { ListColumn } from './layout';
import { MONEY } from './look';
import { words } from './words';

/** A cell that could not be used, and why. */
export interface CellProblem {
  readonly row: number;
  readonly column: number;
  readonly message: Message;
}

/** One column of the list read as numbers or as days: NaN where a cell is blank or cannot be used. */
export interface ReadColumn {
  readonly values: Float64Array;
  readonly problems: readonly CellProblem[];
  /** Cells that were texts and read all the same, in a column that is not text throughout (as in a CSV). */
  readonly fromText: number;
}

/** Whether a cell holds nothing, or one of the marks for nothing. */
export function isBlankCell(column: Column, row: number, rules: RuleValues): boolean {
  const kind = column.kind(row);
  return kind === CellKind.Blank || (kind === CellKind.Text && isBlankText(column.text(row), rules));
}

const nameOf = ({ label }: ListColumn): Text => ({ zh: `“${label.trim()}”`, en: `“${label.trim()}”` });

function readColumn(
  table: Table,
  from: number,
  column: ListColumn,
  rules: RuleValues,
  read: (cells: Column, row: number, kind: CellKind) => number | Message,
): ReadColumn {
  const cells = table.column(column.index);
  const values = new Float64Array(table.rowCount).fill(NaN);
  const problems: CellProblem[] = [];
  let fromText = 0;
  let others = 0;
  for (let row = from; row < table.rowCount; row++) {
    if (isBlankCell(cells, row, rules)) continue;
    const kind = cells.kind(row);
    const found =
      kind === CellKind.Error
        ? cellWords.cellError({ name: nameOf(column), found: cells.text(row) })
        : read(cells, row, kind);
    if (typeof found === 'number') {
      values[row] = found;
      if (kind === CellKind.Text) fromText++;
      else others++;
    } else problems.push({ row, column: column.index, message: found });
  }
  return { values, problems, fromText: others > 0 ? fromText : 0 };
}

/** Reads a column of numbers in the unit that the rules reckon in, see {@link unitsOf}. */
export function readNumbers(table: Table, from: number, column: ListColumn, rules: RuleValues): ReadColumn {
  const name = nameOf(column);
  const { bare, wanted } = unitsOf(column, rules);
  return readColumn(table, from, column, rules, (cells, row, kind) => {
    if (kind === CellKind.Date) return words.dateInNumber({ name, shown: formatDay(cells.number(row)) });
    if (kind === CellKind.Number) return inUnit(cells.number(row), bare, wanted);
    const text = cells.text(row);
    const number = kind === CellKind.Text ? parseNumber(text, rules) : undefined;
    if (number === undefined) return cellWords.notANumber({ name, found: text.trim() });
    return inUnit(number, saysOwnUnit(text) ? 1 : bare, wanted);
  });
}

/** Reads a column of days: real dates, serials, or texts in the usual spellings. */
export function readDays(table: Table, from: number, column: ListColumn, rules: RuleValues): ReadColumn {
  return readColumn(table, from, column, rules, (cells, row, kind) => {
    const value = kind === CellKind.Text ? cells.text(row) : cells.number(row);
    const found = parseDay(value, rules);
    return 'day' in found ? found.day : dateFaultMessage(found.fault, nameOf(column), value, rules);
  });
}

/** Whether a header says that its numbers are in 万元. */
export const saysWan = (label: string, rules: RuleValues): boolean =>
  rules.list.wanMarks.some((mark) => label.toLowerCase().includes(mark.toLowerCase()));

/** Whether a header says that its numbers are in 元. */
export const saysYuan = (label: string, rules: RuleValues): boolean =>
  !saysWan(label, rules) && /[（(]\s*元\s*[）)]/.test(label);

/** How many 元 one of a column's bare numbers is, and one of the unit that the rules reckon in. */
export interface Units {
  readonly bare: number;
  readonly wanted: number;
}

/** The units of a column: amounts are wanted in 元, an income target in 万元; numbers of anything else are as they are. */
export function unitsOf({ code, label }: Pick<ListColumn, 'code' | 'label'>, rules: RuleValues): Units {
  const { wan } = rules.list;
  if (code === 'target') {
    const inYuan = saysYuan(label, rules) || (rules.tier.level.unit === '元' && !saysWan(label, rules));
    return { bare: inYuan ? 1 : wan, wanted: wan };
  }
  return { bare: MONEY.has(code) && saysWan(label, rules) ? wan : 1, wanted: 1 };
}

/** An amount from one unit in another, both by their 元. */
export const inUnit = (amount: number, from: number, wanted: number): number =>
  from === wanted ? amount : (amount * from) / wanted;

/** What the bare numbers of a column are divided by to be in the unit that is wanted. */
export function divisorOf(column: Pick<ListColumn, 'code' | 'label'>, rules: RuleValues): number {
  const { bare, wanted } = unitsOf(column, rules);
  return wanted / bare;
}
