import type { RuleBook } from '../../rulebook/book';
import type { CellContent } from '../../workbook/content';
import type { CellPatch, TablePatch, WorkbookPatch } from '../../workbook/patch';
import { CellKind } from '../../workbook/table';
import type { Field, FieldValue } from '../form';
import type { FoundForm } from '../found';
import { contentOf, formatOf } from '../write-value';
import type { FillOptions } from './plan';

/** A cell on its way into a plan; its anchor is found when all are known. */
export interface DraftCell {
  readonly found: FoundForm;
  readonly field: Field;
  readonly row: number;
  readonly was: CellContent;
  readonly now: CellContent;
  readonly why: string;
}

const GENERAL = 'General';

/** Whether nothing at all stands in a cell; a `-` was typed and is left alone. */
export function isEmpty({ sheet }: FoundForm, row: number, column: number): boolean {
  const cells = sheet.column(column);
  const kind = cells.kind(row);
  return kind === CellKind.Blank || (kind === CellKind.Text && cells.text(row).trim() === '');
}

/** What a cell of a form's column holds to say a value. */
export const cellFor = (found: FoundForm, field: Field, value: FieldValue, book: RuleBook): CellContent =>
  contentOf(field, value, book, found.lang, found.columns.get(field.id)!.factor);

/** The cell as a patch; a cell that has no format yet gets that of its field. */
export function patchOf({ found, field, row, was, now, why }: DraftCell): CellPatch {
  const place = found.columns.get(field.id)!;
  const at = { sheet: found.sheet.name, row: place.row ?? row, column: place.column };
  const to = formatOf(field);
  return { at, was, now, why, ...(to !== GENERAL && { format: { from: GENERAL, to } }) };
}

export const draftPatch = (cells: readonly DraftCell[], tables: readonly TablePatch[]): WorkbookPatch => ({
  cells: cells.map(patchOf),
  columns: [],
  tables,
});

/** Whether a field is to be filled at all. */
export const wanted = ({ form }: FoundForm, field: Field, { forms, fields }: FillOptions): boolean =>
  (forms?.includes(form.id) ?? true) && (fields?.includes(field.id) ?? true);
