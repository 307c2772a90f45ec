import { formContext } from '../forms/context';
import { fillForms, type FillOptions, type FillPlan } from '../forms/fill';
import type { FoundForm } from '../forms/found';
import { findForms } from '../forms/recognise';
import type { WorkbookPort } from '../port/port';
import type { RunOptions } from '../port/run';
import type { RuleBook } from '../rulebook/book';
import type { Message } from '../text/message';
import type { Day } from '../values/date';
import type { Book } from '../workbook/sheet';
import { type DeskTerms, referenceDate, rulesInForce } from './terms';

/** A workbook as it was read, and its forms. */
export interface FormsDesk {
  readonly book: Book;
  readonly forms: readonly FoundForm[];
  readonly rules: RuleBook;
  readonly asOf: Day | undefined;
  /** What the reader should know: whose rules hold, how working days are counted. */
  readonly notes: readonly Message[];
}

/** The same, and what filling it comes to. */
export interface FillingDesk extends FormsDesk {
  readonly plan: FillPlan;
}

/**
 * Finds the forms of a book that was read.
 * @throws Problems where its own rules are wrong
 */
export function openForms(book: Book, terms: DeskTerms): FormsDesk {
  const { rules, notes } = rulesInForce(book, terms);
  return { book, forms: findForms(book, rules), rules, asOf: referenceDate(terms.asOf, rules), notes };
}

/** Works out what Fill writes; without forms it comes to nothing. */
export function fillDesk(desk: FormsDesk, { lang }: DeskTerms, options: Omit<FillOptions, 'lang'> = {}): FillingDesk {
  const { book, forms, rules, asOf, notes } = desk;
  const context = formContext(book, forms, rules, asOf);
  const plan = fillForms(book, forms, context, { ...options, lang });
  return { ...desk, plan, notes: [...notes, ...context.calendar.notes] };
}

/** Reads a workbook and works out what Fill writes into it. Nothing is written. */
export const planFill = async (
  port: WorkbookPort,
  terms: DeskTerms,
  options: Omit<FillOptions, 'lang'> & RunOptions = {},
): Promise<FillingDesk> => fillDesk(openForms(await port.read(options), terms), terms, options);
