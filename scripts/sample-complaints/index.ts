import type { FormReport } from '../../src/shared/report/schema';
import { formReport } from '../../src/shared/report/build';
import { checkWorkbook } from '../../src/shared/report/check-workbook';
import { parseDay } from '../../src/shared/values/date';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { ownRules } from '../../src/shared/workbook/own-rules';
import { brokenMonth } from './faults';
import { sampleWorkbook } from './workbook';

export { brokenMonth } from './faults';
export { cleanMonth } from './month';
export { sheetData } from './sheet';

/** What the sample is called. */
export const SAMPLE_COMPLAINTS = 'complaints-broken.xlsx';

/** A month of complaints of a small courier on sheets of its own making, with a fault planted for every check. */
export const sampleComplaints = (): Promise<Uint8Array> => sampleWorkbook(brokenMonth().sheets);

/** What the check must say of it: reviewed as a diff whenever a rule, a check or a sentence changes. */
export function sampleReport(): FormReport {
  const book = memoryBook(SAMPLE_COMPLAINTS, brokenMonth().sheets);
  const own = ownRules(book);
  if (own === undefined || !own.ok) throw new Error('the sample’s own rules are wrong');
  const { values } = own.book;
  const asOf = parseDay(values.period.asOf!, values);
  if ('fault' in asOf) throw new Error('the sample’s own date is none');
  return formReport([checkWorkbook(book, own.book, asOf.day).report]);
}
