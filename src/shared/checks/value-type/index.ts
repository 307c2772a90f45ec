import type { FieldType } from '../../forms/form';
import { parseDay } from '../../values/date';
import { dateFaultMessage, words as valueWords } from '../../values/words';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Flaw, Verdict } from '../check';
import { type FieldCell, fieldCells, shownIn } from '../spots';
import { numberIn } from '../units';
import { fail } from '../verdict';
import { about, words } from './words';

type Reader = (cell: FieldCell, context: CheckContext) => Flaw | undefined;

const number: Reader = (cell, { book }) => {
  const { found, line, column, field, kind, text, spot } = cell;
  if (kind === CellKind.Date)
    return fail(spot, words.dateInNumber({ field: field.label, found: shownIn(found.sheet, line, column) }));
  if (kind === CellKind.Text && numberIn(cell, book) === undefined)
    return fail(spot, valueWords.notANumber({ name: field.label, found: text.trim() }));
  return undefined;
};

const count: Reader = (cell, context) => {
  const wrong = number(cell, context);
  if (wrong !== undefined) return wrong;
  const value = numberIn(cell, context.book);
  if (value === undefined || Number.isInteger(value)) return undefined;
  return fail(cell.spot, words.notWhole({ field: cell.field.label, found: cell.text.trim() }));
};

const date: Reader = ({ found, row, line, column, field, kind, text, spot }, { book }) => {
  if (row.value(field.id) !== null) return undefined;
  const given = kind === CellKind.Text ? text : found.sheet.column(column).number(line);
  const read = parseDay(given, book.values);
  // A year in a cell that is formatted as a date has a check of its own.
  if ('fault' in read && read.fault === 'yearAsDate') return undefined;
  // The day may be one while the time behind it is none.
  if ('day' in read) return fail(spot, words.noTime({ field: field.label, found: text.trim() }));
  return fail(spot, dateFaultMessage(read.fault, field.label, text, book.values));
};

const yesNo: Reader = ({ row, field, text, spot }) =>
  row.value(field.id) === null ? fail(spot, words.yesNo({ field: field.label, found: text.trim() })) : undefined;

const READERS: Partial<Record<FieldType, Reader>> = {
  money: number,
  number,
  share: number,
  count,
  date,
  dateTime: date,
  yesNo,
};

function* run(context: CheckContext): Generator<Verdict> {
  for (const cell of fieldCells(context, ({ type }) => READERS[type] !== undefined)) {
    if (cell.row.isBlank(cell.field.id) || cell.kind === CellKind.Error) continue;
    yield READERS[cell.field.type]!(cell, context) ?? 'pass';
  }
}

export const valueType: Check = {
  id: 'value-type',
  ...about,
  severity: 'error',
  rules: ['period.yearMin', 'period.yearMax', 'list.yesWords', 'list.noWords'],
  needs: { forms: [], all: false },
  run,
};
