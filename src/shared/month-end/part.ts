import type { CountedComplaints } from '../desk/complaints';
import type { CheckedDesk } from '../desk/check';
import type { FoundForm } from '../forms/found';
import type { Kit } from '../forms/kit';
import type { FoundList } from '../list/find-lists';
import type { Recalculation } from '../list/result';
import type { RuleBook } from '../rulebook/book';
import type { Lang, Text } from '../text/lang';
import type { Message } from '../text/message';
import type { Day, Span } from '../values/date';
import type { WorkbookPatch } from '../workbook/patch';
import type { Book } from '../workbook/sheet';

/** A figure of the summary. */
export interface MonthFigure {
  readonly label: Text;
  /** undefined where there is nothing to divide by, and the like. */
  readonly value: number | undefined;
  /** A number format code. */
  readonly format: string;
}

/** What a part of the month end is made of. */
export type PartContent =
  | { readonly kind: 'list'; readonly list: FoundList; readonly result: Recalculation; readonly patch: WorkbookPatch }
  | { readonly kind: 'kit'; readonly kit: Kit }
  | { readonly kind: 'statistics'; readonly counted: CountedComplaints }
  | { readonly kind: 'findings'; readonly checked: CheckedDesk };

export type PartId = 'list' | 'management' | 'caseList' | 'statistics' | 'cards' | 'findings';

/** One thing that a month end brings: a file of its own, or sheets of the workbook. */
export interface MonthPart {
  readonly id: PartId;
  readonly title: Text;
  /** What a reader wants to know without opening it. */
  readonly figures: readonly MonthFigure[];
  readonly content: PartContent;
}

/** By what the parts are made. */
export interface MonthContext {
  readonly book: Book;
  readonly forms: readonly FoundForm[];
  readonly rules: RuleBook;
  readonly asOf: Day;
  /** The accounting month that is closed, up to the day of reference. */
  readonly month: Span;
  readonly lang: Lang;
}

/** What making a part came to: the part, or why it is left out. */
export type Made = { readonly part: MonthPart; readonly notes?: readonly Message[] } | { readonly missing: Message };

export const COUNT = '#,##0';
export const YUAN = '#,##0.00';
export const SHARE = '0.0%';
