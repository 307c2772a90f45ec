import type { Term } from '../rulebook/leaf';
import { foldKey } from '../values/fold';

/** A longer text is no label; it keeps what stands in brackets, since looking for the end of each takes its time. */
const LONGEST_LABEL = 1000;

const withoutNotes = (label: string): string =>
  label.length > LONGEST_LABEL ? label : label.replace(/[（(【[].*?[）)】\]]/g, '');

/** A label without its unit and notes: 年收入目标（万元） → 年收入目标. */
export const bareLabel = (label: string): string =>
  foldKey(withoutNotes(label))
    .replace(/(?<![:：*＊])[:：*＊]+$/, '')
    .replace(/^[*＊]+/, '');

/**
 * Which columns of a header row carry which wanted label. The canonical name (zh or en) outranks the aliases, so that a list with
 * both 客户编号 and 编号 is not in doubt; among aliases none outranks another, and all that match are given.
 * @returns wanted code → column indexes from 0; codes without a column are absent
 */
export function matchHeader(labels: readonly string[], wanted: readonly Term[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const keys = labels.map((label) => bareLabel(label));
  for (const term of wanted) {
    const columnsOf = (names: readonly string[]): number[] => {
      const accepted = new Set(names.map(foldKey));
      return keys.flatMap((key, column) => (key !== '' && accepted.has(key) ? [column] : []));
    };
    const canonical = columnsOf([term.zh, term.en]);
    const at = canonical.length > 0 ? canonical : columnsOf(term.aliases ?? []);
    if (at.length > 0) found.set(term.code, at);
  }
  return found;
}
