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
import type { TakenNames } from '../workbook/free-name';
import type { WorkbookPatch } from '../workbook/patch';
import type { Book } from '../workbook/sheet';
import type { SheetPlan } from '../workbook/sheet-plan';

/** A figure of the summary. */
export interface MonthFigure {
  readonly label: Text;
  /** undefined where there is nothing to divide by, and the like. */
  readonly value: number | undefined;
  /** A number format code. */
  readonly format: string;
}

/** @param told  how its texts are handed on: as they are where nothing is said, or masked */
export type CalendarText = (told?: (text: string) => string) => string;

/** What a part of the month end is made of. */
export type PartContent =
  | { readonly kind: 'list'; readonly list: FoundList; readonly result: Recalculation; readonly patch: WorkbookPatch }
  | {
      readonly kind: 'kit';
      readonly kit: Kit;
      /** Sheets that go behind those of the kit; none where there are none. */
      readonly pages?: readonly SheetPlan[];
    }
  | { readonly kind: 'statistics'; readonly counted: CountedComplaints }
  /** One sheet, under whatever name it gets. */
  | { readonly kind: 'sheet'; readonly plan: (name: string) => SheetPlan }
  | { readonly kind: 'findings'; readonly checked: CheckedDesk };

export type PartId =
  'list' | 'management' | 'caseList' | 'statistics' | 'cards' | 'warnings' | 'schedule' | 'actions' | 'findings';

/** One thing that a month end brings: a file of its own, or sheets of the workbook. */
export interface MonthPart {
  readonly id: PartId;
  readonly title: Text;
  /** What a reader wants to know without opening it. */
  readonly figures: readonly MonthFigure[];
  readonly content: PartContent;
  /** The same as a calendar file, where it has days: the file's text. */
  readonly calendar?: CalendarText;
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
  /** Names that the sheets and tables of the parts do without: of the workbook that takes them in, and of the parts before. */
  readonly taken?: TakenNames;
}

/** A month that is closed: everything that follows from a workbook on its last day, as data. Nothing is written yet. */
export interface MonthEnd extends MonthContext {
  /** `2026-10`. */
  readonly name: string;
  readonly parts: readonly MonthPart[];
  /** What the workbook has nothing for, a sentence each. */
  readonly missing: readonly Message[];
  readonly notes: readonly Message[];
}

/** What making a part came to: the part, or why it is left out. */
export type Made = { readonly part: MonthPart; readonly notes?: readonly Message[] } | { readonly missing: Message };

/** How the kits of a month end are made: blank lines are none, formulas neither. */
export const kitChoices = ({ rules, asOf, lang, taken }: MonthContext) =>
  ({ profile: 'company', lang, rows: 1, book: rules, asOf, native: false, taken }) as const;

export const COUNT = '#,##0';
export const YUAN = '#,##0.00';
export const SHARE = '0.0%';

/** Names of the sheets that a part of forms brings, in their order. */
export const kitSheets = ({ kit: { forms, cards }, pages = [] }: Extract<PartContent, { kind: 'kit' }>): string[] => [
  ...[...forms, ...cards].map(({ layout }) => layout.name),
  ...pages.map(({ name }) => name),
];
