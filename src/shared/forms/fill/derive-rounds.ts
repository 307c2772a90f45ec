import type { TablePatch } from '../../workbook/patch';
import type { Book } from '../../workbook/sheet';
import type { Form } from '../form';
import { type DerivedCells, deriveCells } from './derive-cells';
import type { DraftCell } from './draft';
import { lookAhead, type View } from './look-ahead';
import type { FillOptions } from './plan';

/** Chains of derivations are two links long, three at most; more rounds would be a circle. */
const MOST_ROUNDS = 5;

/** `complaintRegistration.customerId`: a field in the way in which derivations name those of other forms. */
const pathOf = (form: Form, field: string): string => (field.includes('.') ? field : `${form.id}.${field}`);

/**
 * The fields that may yet come to more: those that found nothing, because something is missing that they rest on, and where values
 * are written over all others too.
 */
function restedOn(derived: DerivedCells, { forms }: View, { overwrite }: FillOptions): ReadonlySet<string> {
  const open = overwrite
    ? forms.flatMap(({ form }) => form.fields.map((field) => ({ form, field })))
    : [...derived.waiting, ...derived.unfilled];
  return new Set(open.flatMap(({ form, field }) => (field.derived?.from ?? []).map((path) => pathOf(form, path))));
}

const placeOf = ({ found, field, row }: DraftCell): string => JSON.stringify([found.sheet.name, row, field.id]);

/** The derived fields of a workbook, and the workbook as it will be with them. */
export interface DerivedRounds extends DerivedCells {
  readonly view: View;
}

/**
 * Works out derived fields until nothing more follows: what was worked out may be what another field rests on.
 * @param typed  cells that are filled in before
 * @param start  the workbook as it will be with those
 */
export function deriveRounds(
  book: Book,
  typed: readonly DraftCell[],
  tables: readonly TablePatch[],
  start: View,
  options: FillOptions,
): DerivedRounds {
  const cells = new Map<string, DraftCell>();
  let view = start;
  let derived = deriveCells(view.forms, view.context, options);
  for (let round = 1; ; round++) {
    for (const cell of derived.cells) {
      const before = cells.get(placeOf(cell));
      cells.set(placeOf(cell), before === undefined ? cell : { ...cell, was: before.was });
    }
    const rests = restedOn(derived, view, options);
    const isFollowed = derived.cells.some(({ found: { form }, field }) => rests.has(pathOf(form, field.id)));
    // Rows are named anew by keys that were worked out.
    const isNamed = derived.cells.some(({ found: { form }, field }) => field.id === form.key);
    if (isFollowed || isNamed) view = lookAhead(book, [...typed, ...cells.values()], tables, view);
    if (!isFollowed || round === MOST_ROUNDS) return { ...derived, cells: [...cells.values()], view };
    derived = deriveCells(view.forms, view.context, options);
  }
}
