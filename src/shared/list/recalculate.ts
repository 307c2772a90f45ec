import type { RuleBook } from '../rulebook/book';
import { foldKey } from '../values/fold';
import { cellName, type Table } from '../workbook/table';
import { addCredit } from './columns/credit';
import { addDuties } from './columns/duties';
import { addLevels } from './columns/level';
import { addQuotas } from './columns/quota';
import { addRfm } from './columns/rfm';
import { addStatus } from './columns/status';
import { addTiers } from './columns/value-tier';
import type { RecalculateOptions, Work } from './columns/work';
import type { ListLayout } from './layout';
import { ListReader } from './reader';
import type { Duplicate, Recalculation } from './result';
import { classifyByValue } from './tiers';
import { words } from './words';

export type { RecalculateOptions } from './columns/work';

/** Customers that stand in the list more than once, by their number. */
function duplicates(reader: ListReader): Duplicate[] {
  if (!reader.has('id')) return [];
  // Nearly every number stands there once: a list of rows is made only for one that does not.
  const first = new Map<string, number>();
  const twice = new Map<number, number[]>();
  for (let row = 0; row < reader.length; row++) {
    const key = reader.isCustomer(row) ? foldKey(reader.text('id', row)) : '';
    if (key === '') continue;
    const known = first.get(key);
    if (known === undefined) first.set(key, row);
    else if (twice.has(known)) twice.get(known)!.push(row);
    else twice.set(known, [known, row]);
  }
  const rows = [...twice.values()].sort(([one], [other]) => one - other);
  return rows.map((at) => ({ key: reader.text('id', at[0]), rows: at }));
}

/** Recalculates a whole customer list: every result for which the list has the columns. */
export function recalculate(
  table: Table,
  layout: ListLayout,
  book: RuleBook,
  options: RecalculateOptions,
): Recalculation {
  const reader = new ListReader(table, layout, book, options.asOf);
  const tiers = classifyByValue(reader, options.method);
  const work: Work = { ...options, reader, tiers, columns: [], used: new Set() };
  addTiers(work);
  addRfm(work);
  addStatus(work);
  addQuotas(work, addLevels(work));
  addCredit(work);
  addDuties(work);

  const counts = { A: 0, B: 0, C: 0 };
  let rows = 0;
  for (let row = 0; row < reader.length; row++) {
    if (!reader.isCustomer(row)) continue;
    rows++;
    const tier = tiers.at(row);
    if (tier !== undefined && tier !== 'V-0') counts[tier[2] as 'A' | 'B' | 'C']++;
  }
  const twice = duplicates(reader);
  return {
    rows,
    classified: counts.A + counts.B + counts.C,
    exclusions: tiers.exclusions,
    counts,
    changes: tiers.changes,
    columns: work.columns,
    problems: reader.problems,
    duplicates: twice,
    notes: [
      ...reader.notes,
      ...twice.map(({ key, rows: at }) =>
        words.duplicate({
          name: reader.name('id'),
          key,
          count: at.length,
          cells: at.map((row) => cellName(row, reader.column('id').index)).join('、'),
        }),
      ),
    ],
    used: [...work.used],
  };
}
