import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeKit } from '../../src/cli/forms/write-kit';
import { formReport } from '../../src/shared/report/build';
import { checkWorkbook } from '../../src/shared/report/check-workbook';
import type { FormReport } from '../../src/shared/report/schema';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { contradicted, CONTRADICTIONS } from './faults';
import { COMPANY_AS_OF, companySheets } from './month';

export { contradicted, CONTRADICTIONS, FAULTS } from './faults';
export { COMPANY_AS_OF, COMPANY_MONTH, companyKit, companySheets, formsOf, type Part } from './month';

/** What the sample is called. */
export const SAMPLE_COMPANY = 'company-broken.xlsx';

/** A month of a small company in all its forms, with a contradiction planted for every check between forms. */
export async function sampleCompany(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'kadesk-company-'));
  try {
    const path = join(folder, SAMPLE_COMPANY);
    await writeKit(path, contradicted(CONTRADICTIONS).kit, new Date(Date.UTC(2026, 2, 31)));
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the check must say of it on the last day of its month: reviewed as a diff whenever a rule, a check or a sentence changes. */
export function companyReport(): FormReport {
  const book = memoryBook(SAMPLE_COMPANY, companySheets(contradicted(CONTRADICTIONS).kit));
  return formReport([checkWorkbook(book, TEXTBOOK_RULES, COMPANY_AS_OF).report]);
}
