import type { CheckContext, Finding } from '../checks/check';
import { checkContext } from '../checks/context';
import { type IgnoreList, readIgnores, sift } from '../checks/ignores';
import { type CheckOptions, runChecks } from '../checks/run-checks';
import type { FoundForm } from '../forms/found';
import type { RuleBook } from '../rulebook/book';
import type { Message } from '../text/message';
import type { Day } from '../values/date';
import type { Book } from '../workbook/sheet';
import { fileReport, findingsOf } from './build';
import type { FileReport } from './schema';

/** A workbook checked: its report, and its own list of what is ignored. */
export interface CheckedWorkbook {
  /** What the checks looked at: the forms of the workbook and their rows. */
  readonly context: CheckContext;
  readonly report: FileReport;
  /** What was found, in the order of the report. */
  readonly findings: readonly Finding[];
  readonly ignores: IgnoreList;
}

/**
 * Finds the forms of a workbook, checks them, and takes out what the workbook's own list ignores.
 * @param notes  what the reader should know about the file
 * @param forms  of the workbook, where they were found already
 * @throws Problem where `only` names a check that does not exist
 */
export function checkWorkbook(
  workbook: Book,
  rules: RuleBook,
  asOf: Day | undefined,
  options: CheckOptions = {},
  notes: readonly Message[] = [],
  forms?: readonly FoundForm[],
): CheckedWorkbook {
  const context = checkContext(workbook, rules, asOf, forms);
  const ignores = readIgnores(workbook, rules.values);
  const sifted = sift(runChecks(context, options), ignores);
  return { context, report: fileReport(context, sifted, ignores, notes), findings: findingsOf(sifted), ignores };
}
