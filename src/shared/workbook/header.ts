import type { Term } from '../rulebook/leaf';
import { foldKey } from '../values/fold';

/** A label without its unit and notes: 年收入目标（万元） → 年收入目标. */
export const bareLabel = (label: string): string =>
  foldKey(label.replace(/[（(【[].*?[）)】\]]/g, ''))
    .replace(/[:：*＊]+$/, '')
    .replace(/^[*＊]+/, '');

/**
 * Which columns of a header row carry which wanted label. The canonical name outranks an alias, and an earlier alias a later one, so
 * that a list with both 客户编号 and 编号 is not in doubt; two columns that match equally well are both given.
 * @returns wanted code → column indexes from 0, best matches only; codes without a column are absent
 */
export function matchHeader(labels: readonly string[], wanted: readonly Term[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const keys = labels.map((label) => bareLabel(label));
  for (const term of wanted) {
    for (const name of [term.zh, term.en, ...(term.aliases ?? [])]) {
      const key = foldKey(name);
      const at = keys.flatMap((one, column) => (one === key ? [column] : []));
      if (at.length > 0) {
        found.set(term.code, at);
        break;
      }
    }
  }
  return found;
}
