import type { Term } from '../shared/rulebook/leaf';
import type { CellValue } from '../shared/values/cell';
import { matchHeader } from '../shared/workbook/header';
import { listed } from '../shared/text/list';
import { type Inputs, Stop } from './inputs';
import { words } from './words';

/** The columns of a `table` argument by the labels of its first row; each must be there, once; of a group one will do. */
export function headerColumns<T extends Term>(
  table: readonly (readonly CellValue[])[],
  parameter: string,
  wanted: readonly T[],
  inputs: Inputs,
  groups: readonly (readonly string[])[] = [],
): Readonly<Record<string, number | undefined>> {
  const labels = table[0].map((cell) => (typeof cell === 'string' ? cell : ''));
  const name = inputs.label(parameter);
  const match = matchHeader(labels, wanted);
  const columns: Record<string, number> = {};
  for (const term of wanted) {
    const at = match.get(term.code) ?? [];
    const others = groups.find((group) => group.includes(term.code)) ?? [];
    if (at.length === 0 && others.some((code) => match.has(code))) continue;
    if (at.length === 0)
      throw new Stop(words.noHeader({ name, wanted: term, found: listed(labels.filter((one) => one !== '')) }));
    if (at.length > 1)
      throw new Stop(words.twoHeaders({ name, wanted: term, found: listed(at.map((i) => labels[i])) }));
    columns[term.code] = at[0];
  }
  return columns;
}
