import type { ColumnMap } from '../../shared/list/layout';
import type { Term } from '../../shared/rulebook/leaf';
import type { ListPreview } from '../work/customers';

/** One column that the rules know, and the column of the list that was taken for it. */
export interface Pairing {
  readonly term: Term;
  /** Its label; '' where the list has none. */
  readonly label: string;
  /** Whether the user named it. */
  readonly isNamed: boolean;
}

/** The pairs, those that were found before those that were not. */
export function pairings({ wanted, layout, map }: Pick<ListPreview, 'wanted' | 'layout' | 'map'>): readonly Pairing[] {
  const all = wanted.map((term): Pairing => ({
    term,
    label: layout.columns.get(term.code)?.label ?? '',
    isNamed: Object.hasOwn(map, term.code),
  }));
  return [...all.filter(({ label }) => label !== ''), ...all.filter(({ label }) => label === '')];
}

/** A column map with one column named, or left to guessing again. */
export function named(map: ColumnMap, code: string, label: string): ColumnMap {
  const rest = Object.fromEntries(Object.entries(map).filter(([one]) => one !== code));
  return label === '' ? rest : { ...rest, [code]: label };
}

/** The labels of a list that can be chosen, each once. */
export const choices = ({ layout }: Pick<ListPreview, 'layout'>): readonly string[] => [
  ...new Set(layout.labels.filter((label) => label.trim() !== '')),
];

/** The customers of a list: the row of each and what it is called. */
export function customersOf({ sheet, layout }: Pick<ListPreview, 'sheet' | 'layout'>) {
  const index = (layout.columns.get('name') ?? layout.columns.get('id') ?? layout.columns.get('value')!).index;
  const column = sheet.column(index);
  const found: { readonly row: number; readonly name: string }[] = [];
  for (let row = layout.headerRow + 1; row < sheet.rowCount; row++) {
    const name = column.text(row).trim();
    if (name !== '') found.push({ row, name });
  }
  return found;
}
