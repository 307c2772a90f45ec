import type { RuleBook } from '../rulebook/book';
import { listed } from '../text/list';
import { cellName, type Table } from '../workbook/table';
import { addCredit } from './columns/credit';
import { addDuties } from './columns/duties';
import { addLevels } from './columns/level';
import { addQuotas } from './columns/quota';
import { addRfm } from './columns/rfm';
import { addStatus } from './columns/status';
import { addTiers } from './columns/value-tier';
import type { RecalculateOptions, Work } from './columns/work';
import { findDuplicates } from './duplicates';
import type { ListLayout } from './layout';
import { ListReader } from './reader';
import type { Recalculation } from './result';
import { classifyByValue } from './tiers';
import { words } from './words';

export type { RecalculateOptions } from './columns/work';

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
  const twice = findDuplicates(reader);
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
          cells: listed(at.map((row) => cellName(row, reader.column('id').index))),
        }),
      ),
    ],
    used: [...work.used],
  };
}
