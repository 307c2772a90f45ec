import type { Field } from '../../shared/forms/form';
import type { WorkbookPatch } from '../../shared/workbook/patch';

/** A patch without the cells that were unticked; what is no cell stays. */
export const withoutRows = (patch: WorkbookPatch, left: ReadonlySet<number>): WorkbookPatch => ({
  ...patch,
  cells: patch.cells.filter((_, index) => !left.has(index)),
});

/** The number format in which a field's values are read. */
export const formatOfField = ({ type }: Field): string | undefined =>
  type === 'date' || type === 'dateTime' ? 'yyyy-mm-dd' : undefined;
