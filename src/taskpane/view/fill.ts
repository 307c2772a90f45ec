import type { AddedRows, FillPlan } from '../../shared/forms/fill/plan';
import type { Field, Form } from '../../shared/forms/form';
import { foldKey } from '../../shared/values/fold';
import type { WorkbookPatch } from '../../shared/workbook/patch';

/** What is not written of a plan, by the places of its cells in the list. */
export interface LeftOut {
  readonly cells: ReadonlySet<number>;
  readonly added: ReadonlySet<AddedRows>;
  /** Cells that cannot be ticked, since their row follows from a number that is not written. */
  readonly blocked: ReadonlySet<number>;
}

/** The cells of the rows that are added together, and among them those that name what each row follows from. */
export function cellsOfAdded({ filled }: FillPlan, { form, sheet, rows, link }: AddedRows) {
  const cells = [...filled.keys()].filter(
    (i) => filled[i].form === form && filled[i].place.sheet === sheet && rows.includes(filled[i].place.row),
  );
  return { cells, links: cells.filter((i) => filled[i].field.id === link.id) };
}

/**
 * What is left out when some cells are unticked. Rows that a form gets go in together or not at all: a row without what it follows from
 * would be a stray, and one left out of the middle a gap in the table. They are left out too when a number is that they follow from.
 */
export function leftOut(plan: FillPlan, unticked: ReadonlySet<number>): LeftOut {
  const { filled } = plan;
  const cells = new Set(unticked);
  const added = new Set<AddedRows>();
  const blocked = new Set<number>();
  const groups = plan.added.map((one) => ({ one, ...cellsOfAdded(plan, one) }));
  const textOf = (i: number): string => foldKey(String(filled[i].now ?? ''));
  /** The keys of a form's rows that are not written. */
  const unnamed = (form: Form) =>
    new Set([...cells].filter((i) => filled[i].form === form && filled[i].field.id === form.key).map(textOf));
  for (let before = -1; before !== added.size;) {
    before = added.size;
    for (const { one, cells: own, links } of groups) {
      if (added.has(one)) continue;
      const missing = unnamed(one.from);
      const rests = links.some((i) => missing.has(textOf(i)));
      if (!rests && !links.some((i) => unticked.has(i))) continue;
      added.add(one);
      for (const i of own) {
        cells.add(i);
        if (rests) blocked.add(i);
      }
    }
  }
  return { cells, added, blocked };
}

/** The patch without what is left out; a table does not grow for rows that are not added. */
export const chosenPatch = ({ patch }: FillPlan, { cells, added }: LeftOut): WorkbookPatch => ({
  ...patch,
  cells: patch.cells.filter((_, index) => !cells.has(index)),
  tables: patch.tables.filter(
    ({ sheet, table }) => ![...added].some((one) => one.sheet === sheet && one.table === table),
  ),
});

/** The number format in which a field's values are read. */
export const formatOfField = ({ type }: Field): string | undefined =>
  type === 'date' || type === 'dateTime' ? 'yyyy-mm-dd' : undefined;
