import type { ColumnLayout } from './column';
import type { CardLayout } from './card';
import type { FormLayout } from './index';

/** What is asked of a form on a sheet to name its lists. */
type Listed = Pick<FormLayout | CardLayout, 'form' | 'name' | 'columns'>;

/** Longest list that Excel takes in the validation itself; a longer one, or one with commas, stands on a sheet. */
const LONGEST_LIST = 255;

/** A list that stands on a sheet, under a name. */
export interface NamedList {
  readonly name: string;
  readonly label: string;
  readonly items: readonly string[];
}

/** Whether a list goes into the validation itself. */
export const isShortList = (items: readonly string[]): boolean =>
  items.join(',').length <= LONGEST_LIST && items.every((item) => !item.includes(','));

export const listName = ({ form }: Pick<Listed, 'form'>, { field }: ColumnLayout): string =>
  `KA_${form.id}_${field.id}`;

/** The lists of a form that are too long, or hold commas, for its validations. */
export const namedLists = (layout: Listed): NamedList[] =>
  layout.columns.flatMap((column) => {
    const { validation, label } = column;
    return validation?.kind === 'list' && !isShortList(validation.items)
      ? [{ name: listName(layout, column), label: `${layout.name} ${label}`, items: validation.items }]
      : [];
  });
