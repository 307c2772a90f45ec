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

/** What a header may say for a wanted column, without case and inner spaces. */
interface Accepted {
  readonly canonical: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
}

const cache = new WeakMap<Term, Accepted>();

/** Folded once: the first rows of every list are looked at, each for all columns. */
function acceptedOf(term: Term): Accepted {
  let accepted = cache.get(term);
  if (accepted === undefined) {
    const { zh, en, aliases = [] } = term;
    accepted = { canonical: new Set([zh, en].map(foldKey)), aliases: new Set(aliases.map(foldKey)) };
    cache.set(term, accepted);
  }
  return accepted;
}

/**
 * Which columns of a header row carry which wanted label. The canonical name (zh or en) outranks the aliases, so that a list with
 * both 客户编号 and 编号 is not in doubt; among aliases none outranks another, and all that match are given.
 * @returns wanted code → column indexes from 0; codes without a column are absent
 */
export function matchHeader(labels: readonly string[], wanted: readonly Term[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const keys = labels.map((label) => bareLabel(label));
  for (const term of wanted) {
    const { canonical, aliases } = acceptedOf(term);
    const columnsOf = (accepted: ReadonlySet<string>): number[] =>
      keys.flatMap((key, column) => (key !== '' && accepted.has(key) ? [column] : []));
    const named = columnsOf(canonical);
    const at = named.length > 0 ? named : columnsOf(aliases);
    if (at.length > 0) found.set(term.code, at);
  }
  return found;
}
