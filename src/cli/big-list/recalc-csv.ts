import { basename } from 'node:path';
import { NONE } from '../../files/list-rows/range-rows';
import { words as listWords } from '../../shared/list/words';
import type { ValueClass } from '../../shared/rules/letters/kinds';
import { toUnits } from '../../shared/rules/ranking/money';
import { bucketOf, mergeTally } from '../../shared/rules/ranking/tally';
import { TIER_CODES } from '../../shared/rules/value-tier/assign';
import { tierPlan, tierSurvey } from '../../shared/rules/value-tier/survey';
import { type Message, Problem } from '../../shared/text/message';
import { cutsOf } from './cuts';
import { prepare, type Prepared } from './prepare';
import { answered } from './range-server';
import { NOT_UTF8, surveyRanges, totalAt } from './survey-ranges';
import type { BigListDone, BigListTask } from './task';
import { type Desk, openDesks } from './threads';
import { words } from './words';
import { writeResults } from './write-results';

/**
 * Classes a list on disk, two passes over the file: the first surveys it, the second writes every record as it stands with its
 * results behind it. What is kept in memory beside the ranges that are in work is a few bytes a record, or nothing where there are too many.
 */
export async function recalcCsv(task: BigListTask): Promise<BigListDone> {
  const first = await prepare(task);
  try {
    return await run(task, first);
  } catch (error) {
    if (error !== NOT_UTF8) throw error;
  } finally {
    await first.dispose();
  }
  const again = await prepare({ ...task, encoding: 'gb18030' });
  try {
    return await run(task, again);
  } finally {
    await again.dispose();
  }
}

async function run(task: BigListTask, prepared: Prepared): Promise<BigListDone> {
  const { book, method } = task;
  const rules = book.values;
  const plan = tierPlan(rules, { method });
  const sums = plan.method === 'valueShare';
  const desks = openDesks(
    { file: prepared.path, size: prepared.size, shape: prepared.shape, sums },
    task.folder,
    task.threads,
  );
  try {
    return await withDesks(task, prepared, desks, plan);
  } finally {
    await Promise.all(desks.map((desk) => desk.close()));
  }
}

async function withDesks(
  task: BigListTask,
  prepared: Prepared,
  desks: readonly Desk[],
  plan: ReturnType<typeof tierPlan>,
): Promise<BigListDone> {
  const survey = tierSurvey(plan);
  const surveyed = await surveyRanges(task, prepared, desks);
  const { ranges, sum } = surveyed;
  for (const desk of desks) {
    const { counts, sums } = answered('tally', await desk.ask({ kind: 'tally' }));
    mergeTally(survey.tally, { ...survey.tally, counts, sums });
  }
  const notes: Message[] = [...prepared.results.notes];
  const { layout } = prepared;
  const valueLabel = layout.columns.get('value')!.label.trim();
  const name = { zh: valueLabel, en: valueLabel };
  const total = totalAt(sum, task, plan.scale);
  if (total) {
    // It was counted with the others: taken out again, it leaves the sums as if it had not been there.
    const bucket = bucketOf(sum.last);
    survey.tally.counts[bucket]--;
    if (survey.tally.sums !== undefined) survey.tally.sums[bucket] -= toUnits(sum.last, plan.scale);
    notes.push(listWords.totalByNumber({ row: layout.headerRow + 2 + sum.lastRecord, name }));
  }
  const without = total ? { range: sum.lastRange, value: sum.last } : undefined;
  const cuts = await cutsOf(survey, plan.scale, ranges, without);
  if (cuts.count === 0) throw new Problem(listWords.nobody({ sheet: basename(task.file), name }));
  if (prepared.encoding !== 'utf-8') notes.push(words.transcoded({ encoding: prepared.encoding.toUpperCase() }));

  const { faults, classes } = await writeResults(task, prepared, desks, {
    ranges,
    cuts,
    total: total ? sum.lastStart : NONE,
    records: surveyed.records,
  });
  if (faults > 0) notes.push(words.faults({ count: faults }));
  const countOf = (code: ValueClass): number => classes[TIER_CODES.indexOf(code)];
  return {
    counts: { A: countOf('V-A'), B: countOf('V-B'), C: countOf('V-C') },
    columns: prepared.results.columns,
    customers: sum.customers - (total ? 1 : 0),
    blank: sum.blank,
    unreadable: sum.unreadable,
    notPositive: sum.notPositive,
    unreadableRows: sum.unreadableRecords.map((record) => layout.headerRow + 2 + record),
    notes,
  };
}
