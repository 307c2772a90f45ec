import { FUNCTIONS } from '../../functions/registry';
import type { Finding, Remedy } from '../../shared/checks/check';
import { clashesOf, type NumberClash, standingClashes } from '../../shared/desk/clashes';
import { type CheckedDesk, checkPort, mendAll, remedyPatch } from '../../shared/desk/check';
import type { Form } from '../../shared/forms/form';
import { planFill } from '../../shared/desk/fill';
import type { Undone } from '../../shared/desk/history';
import type { DeskTerms } from '../../shared/desk/terms';
import type { Change, WorkbookPort } from '../../shared/port/port';
import type { PortApplied } from '../../shared/port/columns';
import type { RunOptions } from '../../shared/port/run';
import type { Entry } from '../../shared/rulebook/book';
import type { Message } from '../../shared/text/message';
import type { WorkbookPatch } from '../../shared/workbook/patch';
import type { Book } from '../../shared/workbook/sheet';
import { words } from '../words/desk';
import { casesOf } from './complaints';
import { frozenPatch, listsOf } from './customers';

export { insertForms } from '../../shared/desk/insert';
export { customerCard } from '../../shared/desk/customer';
export { setRule } from '../../shared/desk/rules';
export { formOf, FORMS } from '../../shared/forms/registry';
export { formulaPatch, previewList, valuesPatch } from './customers';
export { findingsPlan } from './findings-sheet';
export { monthEndInto } from '../../shared/month-end/into-workbook';
export { handOver } from './hand-over';
export { ignoreFinding } from './ignore';
export { visitFileSteps } from './visit-file';
export { planFill };

/** A workbook read once: its forms checked, its lists and its complaints found. */
export async function look(port: WorkbookPort, terms: DeskTerms, options: RunOptions) {
  const checked = await checkPort(port, terms, options);
  return { checked, lists: listsOf(checked), cases: casesOf(checked, terms.lang) };
}

/** The clashes of numbers that still are, and those that came with what co-authors changed. */
export const allClashes = (
  known: readonly NumberClash[],
  checked: CheckedDesk,
  changes: readonly Change[],
  terms: DeskTerms,
): readonly NumberClash[] => {
  const found = clashesOf(checked, changes, terms);
  const isNew = ({ message }: NumberClash) => !found.some((one) => one.message.text.zh === message.text.zh);
  return [...standingClashes(known, checked).filter(isNew), ...found];
};

/** A form that was put in, in a sentence. */
export const insertedMessage = ({ title }: Form): Message => words.inserted({ form: title });

/** What was exported, and what was ignored, each with its sheet. */
export const exportedMessage = (sheet: string): Message => words.exported({ sheet });
export const ignoredMessage = (sheet: string): Message => words.ignored({ sheet });

export const frozenMessage = ({ changed }: PortApplied): Message =>
  changed === 0 ? words.nothingToFreeze() : words.frozen({ count: changed });

export const ruleMessage = ({ label }: Entry, value: unknown): Message =>
  value === undefined ? words.ruleReset({ label }) : words.ruleSet({ label });

/** One finding mended. */
export const fixOne = (checked: CheckedDesk, finding: Finding, remedy: Remedy, terms: DeskTerms): WorkbookPatch =>
  remedyPatch(checked, finding, remedy, terms);

/** Everything that is certain of one check, or of all of them. */
export const fixAll = (checked: CheckedDesk, check: string | undefined, terms: DeskTerms): WorkbookPatch =>
  mendAll(checked, terms, check === undefined ? {} : { only: [check] });

/** What changing the workbook came to, in a sentence. */
export const changedMessage = ({ changed, skipped, stopped }: PortApplied): Message =>
  stopped ??
  (skipped.length === 0
    ? words.changed({ count: changed })
    : words.changedSome({ count: changed, skipped: skipped.length }));

export function undoneMessage({ changed, skipped, lost }: Undone): Message {
  const left = skipped.length + lost.length;
  if (left > 0) return words.undoneSome({ count: changed, left });
  return changed === 0 ? words.undoneSheets() : words.undone({ count: changed });
}

/** Formulas of this product as values, so that the workbook can go to somebody who lacks it. */
export const freeze = (book: Book): WorkbookPatch =>
  frozenPatch(
    book,
    FUNCTIONS.map(({ id }) => id),
  );
