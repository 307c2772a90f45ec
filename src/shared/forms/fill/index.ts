import type { Book } from '../../workbook/sheet';
import type { CellPatch } from '../../workbook/patch';
import { anchorOf } from '../anchors';
import type { FormContext } from '../form';
import type { FoundForm } from '../found';
import { deriveRounds } from './derive-rounds';
import { type DraftCell, patchOf } from './draft';
import { lookAhead, type View } from './look-ahead';
import { addRows } from './new-rows';
import { numberRows } from './numbering';
import type { FilledCell, FillOptions, FillPlan } from './plan';
import { words } from './words';

export type * from './plan';

/**
 * Works out what Fill writes into a workbook: numbers for rows that have none, rows that a form lacks (one complaint typed once, three
 * forms follow), and every field that follows from others. Only blank cells are written, unless `overwrite` says otherwise; the
 * patch holds each with its reason and an anchor that outlives a sort. Filling a workbook that was filled changes nothing.
 * @param found  the forms of the workbook, as `findForms` gives them
 * @param context  what stands around them, as `formContext` gives it
 */
export function fillForms(
  book: Book,
  found: readonly FoundForm[],
  context: FormContext,
  options: FillOptions,
): FillPlan {
  const now: View = { forms: found, context };
  const numbers = numberRows(found, context, options);
  const numbered = lookAhead(book, numbers.cells, [], now);
  const rows = options.rows === false ? undefined : addRows(numbered.forms, numbered.context, options);
  const typed = [...numbers.cells, ...(rows?.cells ?? [])];
  const tables = rows?.tables ?? [];
  const complete = (rows?.cells.length ?? 0) === 0 ? numbered : lookAhead(book, typed, tables, now);
  const derived = deriveRounds(book, typed, tables, complete, options);
  // A key that was worked out names its row from now on.
  const find = rowFinder(derived.view.forms);
  const cells = [...typed, ...derived.cells].map((cell) => finished(cell, find(cell)));
  const doubts = found
    .filter(({ doubt }) => doubt !== undefined)
    .map(({ form, doubt, sheet, headerBottom }) =>
      words.doubt({ form: form.title, other: doubt!.title, sheet: sheet.name, row: headerBottom + 1 }),
    );
  return {
    patch: { cells: cells.map(({ patch }) => patch), columns: [], tables },
    filled: cells.map(({ filled }) => filled),
    stale: derived.stale,
    unfilled: [...numbers.unfilled, ...derived.unfilled],
    waiting: derived.waiting,
    added: rows?.added ?? [],
    notes: [...doubts, ...(rows?.notes ?? [])],
  };
}

const placeOf = ({ form, sheet, headerTop }: FoundForm): string => JSON.stringify([form.id, sheet.name, headerTop]);

/** Looks up the row of a drafted cell in the forms as they will be. */
function rowFinder(forms: readonly FoundForm[]) {
  const places = new Map(
    forms.map((form) => [placeOf(form), { form, rows: new Map(form.rows.map((row) => [row.row, row])) }]),
  );
  const known = new Map<FoundForm, NonNullable<ReturnType<typeof places.get>>>();
  return ({ found, row }: DraftCell) => {
    let place = known.get(found);
    if (place === undefined) known.set(found, (place = places.get(placeOf(found))!));
    return { form: place.form, row: place.rows.get(row)! };
  };
}

/** A drafted cell as it stands in the patch and in the list that is shown. */
function finished(cell: DraftCell, { form, row }: ReturnType<ReturnType<typeof rowFinder>>) {
  const patch: CellPatch = { ...patchOf(cell), anchor: anchorOf(form, row, cell.field.id) };
  const { field, was, now, why } = cell;
  const filled: FilledCell = { form: form.form, field, place: patch.at, row: row.text(form.form.key), was, now, why };
  return { patch, filled };
}
