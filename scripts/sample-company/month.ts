import { type Kit, kitSheet, type KitForm, makeKit } from '../../src/shared/forms/kit';
import { formOf } from '../../src/shared/forms/registry';
import { SAMPLE_AS_OF } from '../../src/shared/forms/sample';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { MemorySheetData } from '../../src/shared/workbook/memory-book';
import { acquisition } from './chapters/acquisition';
import type { Chapter } from './chapters/chapter';
import { complaints } from './chapters/complaints';
import { customers } from './chapters/customers';
import { satisfaction } from './chapters/satisfaction';

/** The last day of the month, on which it is checked. */
export const COMPANY_AS_OF = SAMPLE_AS_OF;

/** A month of a small company, chapter by chapter, without a contradiction. */
export const COMPANY_MONTH: Chapter = { ...customers, ...complaints, ...acquisition, ...satisfaction };

/** The forms of the workbook, in the order of its sheets; the statistics are made from the registrations. */
const FORMS_IN_MONTH = [...Object.keys(COMPANY_MONTH), 'complaintStatistics'].map(formOf);

/** The month as forms, with everything that follows from what was typed. */
export const companyKit = (month: Chapter): Kit =>
  makeKit(FORMS_IN_MONTH, {
    profile: 'company',
    lang: 'zh',
    rows: 1,
    book: TEXTBOOK_RULES,
    asOf: COMPANY_AS_OF,
    native: false,
    entries: month,
  });

/** The same as sheets, as a program that knows nothing of the forms would read them. */
export const companySheets = (forms: readonly KitForm[]): MemorySheetData[] => forms.map(kitSheet);
