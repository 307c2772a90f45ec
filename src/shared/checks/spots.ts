import type { Field, FormRow } from '../forms/form';
import { type FoundForm, lineOf } from '../forms/found';
import { formatMoment } from '../values/date';
import type { Anchor, Place } from '../workbook/patch';
import type { Sheet } from '../workbook/sheet';
import { CellKind } from '../workbook/table';
import type { CheckContext, Spot } from './check';

/** A cell under the label of a recognised field, in a row of data. */
export interface FieldCell {
  readonly found: FoundForm;
  readonly row: FormRow;
  readonly field: Field;
  /** Row of the sheet, from 0. */
  readonly line: number;
  /** 0 is column A. */
  readonly column: number;
  readonly kind: CellKind;
  /** The characters exactly as stored. */
  readonly text: string;
  readonly spot: Spot;
}

function cellOf(found: FoundForm, row: FormRow, field: Field): FieldCell | undefined {
  const place = found.columns.get(field.id);
  if (place === undefined) return undefined;
  const { column } = place;
  const line = lineOf(row, place);
  const cells = found.sheet.column(column);
  return {
    found,
    row,
    field,
    line,
    column,
    kind: cells.kind(line),
    text: cells.text(line),
    spot: { found, row, field: field.id },
  };
}

/** Every cell of the fields that are wanted, form by form and row by row; fields without a column have none. */
export function* fieldCells(
  context: CheckContext,
  wanted: (field: Field, found: FoundForm) => boolean,
): Generator<FieldCell> {
  for (const found of context.forms) {
    const fields = found.form.fields.filter((field) => wanted(field, found));
    for (const row of found.rows) {
      for (const field of fields) {
        const cell = cellOf(found, row, field);
        // A cell that is merged with one above it says what that one says, and is not looked at again.
        if (cell !== undefined && (cell.kind !== CellKind.Blank || row.isBlank(field.id))) yield cell;
      }
    }
  }
}

/** Every row of a form, with the sheet that it stands on. */
export function* rowsOf(context: CheckContext, form: string): Generator<{ found: FoundForm; row: FormRow }> {
  for (const found of context.found(form)) for (const row of found.rows) yield { found, row };
}

/** What a cell shows, near enough for a report: a date as a date, everything else as it is stored. */
export function shownIn(sheet: Sheet, row: number, column: number): string {
  const cells = sheet.column(column);
  return cells.kind(row) === CellKind.Date ? formatMoment(cells.number(row)) : cells.text(row);
}

/** Where a spot is, what its cell shows, and which field its column is. */
export function spotCell(
  context: CheckContext,
  spot: Spot,
): { place: Place; anchor: Anchor | undefined; text: string; field: string | undefined } {
  if ('field' in spot) {
    const { place, anchor } = context.place(spot.found, spot.row, spot.field);
    // A field without a column stands at another cell, whose text is not the field's.
    const text = spot.found.columns.has(spot.field) ? shownIn(spot.found.sheet, place.row, place.column) : '';
    return { place, anchor, text, field: spot.field };
  }
  const { sheet, row, column, found, whole = false } = spot;
  const field = [...(found?.columns.values() ?? [])].find((one) => one.column === column && (one.row ?? row) === row)
    ?.field.id;
  const data =
    field === undefined ? undefined : found?.rows.find((one) => lineOf(one, found.columns.get(field)) === row);
  return {
    place: { sheet: sheet.name, row, column },
    anchor: data === undefined ? undefined : context.place(found!, data, field!).anchor,
    text: whole ? '' : shownIn(sheet, row, column),
    field: whole ? undefined : field,
  };
}
