import { cardSheet, type Kit, kitSheet, makeKit } from '../../src/shared/forms/kit';
import { formOf } from '../../src/shared/forms/registry';
import { SAMPLE_AS_OF } from '../../src/shared/forms/sample';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { MemorySheetData } from '../../src/shared/workbook/memory-book';
import { acquisition } from './chapters/acquisition';
import type { Chapter } from './chapters/chapter';
import { complaints } from './chapters/complaints';
import { customers } from './chapters/customers';
import { keeping } from './chapters/keeping';
import { satisfaction } from './chapters/satisfaction';

/** The last day of the month, on which it is checked. */
export const COMPANY_AS_OF = SAMPLE_AS_OF;

/** What belongs to one kind of work, each with the customers that it is about. */
export const PARTS = {
  complaints: { ...customers, ...complaints },
  acquisition: { ...customers, ...acquisition },
  satisfaction: { ...customers, ...satisfaction },
  keeping: { ...customers, ...keeping },
} as const satisfies Readonly<Record<string, Chapter>>;
export type Part = keyof typeof PARTS;

/** A month of a small company, chapter by chapter, without a contradiction. */
export const COMPANY_MONTH: Chapter = Object.assign({}, ...Object.values(PARTS)) as Chapter;

/** The forms of a month, in the order of its sheets; the statistics are made from the registrations. */
export const formsOf = (month: Chapter): readonly string[] => [
  ...Object.keys(month),
  ...('complaintRegistration' in month ? ['complaintStatistics'] : []),
];

/** The month as forms, with everything that follows from what was typed. */
export const companyKit = (month: Chapter): Kit =>
  makeKit(formsOf(month).map(formOf), {
    profile: 'company',
    lang: 'zh',
    rows: 1,
    book: TEXTBOOK_RULES,
    asOf: COMPANY_AS_OF,
    native: false,
    entries: month,
  });

/** The same as sheets, as a program that knows nothing of the forms would read them. */
export const companySheets = ({ forms, cards }: Kit): MemorySheetData[] => [
  ...forms.map(kitSheet),
  ...cards.map(cardSheet),
];
