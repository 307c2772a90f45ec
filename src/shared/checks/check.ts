import type { WorkbookContext } from '../forms/context';
import type { FormRow } from '../forms/form';
import type { FoundForm } from '../forms/found';
import type { RulePath } from '../rulebook/book';
import type { Text } from '../text/lang';
import type { Message } from '../text/message';
import type { CellContent } from '../workbook/content';
import type { Anchor, FormatChange, Place } from '../workbook/patch';
import type { Book, Sheet } from '../workbook/sheet';

/** How bad it is; what each means to the user is said in `severity.ts`. */
export type Severity = 'error' | 'warning' | 'info';

/** A change of one cell that settles a finding. */
export interface Remedy {
  readonly place: Place;
  readonly now: CellContent;
  /** For a cell that becomes a date. */
  readonly format?: FormatChange;
  /** What it changes, in words: 改为 2026-03-05. */
  readonly words: Message;
}

/** One thing that was found, as data; pane, sheet, terminal and JSON only draw it. */
export interface Finding {
  readonly checkId: string;
  /** `fail`, or `review` where a person has to look. */
  readonly outcome: 'fail' | 'review';
  readonly severity: Severity;
  readonly message: Message;
  readonly place: Place;
  readonly anchor?: Anchor;
  readonly form?: string;
  readonly field?: string;
  /** As the cell shows it. */
  readonly found: string;
  readonly expected?: Text;
  /** Only what is certain. */
  readonly fix?: Remedy;
  /** What needs judgement; each says what it changes. */
  readonly suggestions: readonly Remedy[];
}

/** What a check says of one workbook. */
export type CheckResult =
  | {
      readonly outcome: 'checked';
      /** Cells, rows or cases that were looked at: more than none, so that what was not checked never looks passed. */
      readonly looked: number;
      readonly findings: readonly Finding[];
    }
  /** The workbook has nothing that the check is about. */
  | { readonly outcome: 'notApplicable'; readonly why: Message }
  /** Something that the check needs is not there (a date of reference, another form), or the check broke. */
  | { readonly outcome: 'couldNotCheck'; readonly why: Message };

/** A cell of a recognised field, or any cell of a sheet. */
export type Spot =
  | { readonly found: FoundForm; readonly row: FormRow; readonly field: string }
  | {
      readonly sheet: Sheet;
      readonly row: number;
      readonly column: number;
      readonly found?: FoundForm;
      /** It is the row or the sheet that is meant, not what stands in this cell. */
      readonly whole?: true;
    };

/** What is wrong at one spot; the runner adds which check says so, and where the spot is. */
export interface Flaw {
  readonly outcome: 'fail' | 'review';
  /** Where it differs from the check's own. */
  readonly severity?: Severity;
  readonly spot: Spot;
  readonly message: Message;
  readonly expected?: Text;
  readonly fix?: Remedy;
  readonly suggestions?: readonly Remedy[];
}

/** One thing that was looked at: nothing wrong, or a flaw. */
export type Verdict = 'pass' | Flaw;

/** A check that cannot be made on this workbook, and what is needed. */
export interface Unchecked {
  readonly unchecked: Message;
}

/** What a check is given: the forms that were found, and what stands around them. */
export interface CheckContext extends WorkbookContext {
  readonly workbook: Book;
  readonly forms: readonly FoundForm[];
  found(form: string): readonly FoundForm[];
  /** Where a field of a row stands, with the anchor that outlives a sort; a field without a column stands at the row's key. */
  place(found: FoundForm, row: FormRow, field: string): { readonly place: Place; readonly anchor: Anchor | undefined };
}

/** One check: what it is about as data, and a short pure function. */
export interface Check {
  /** Kebab case, the name of its folder and of its page: `reply-overdue`. */
  readonly id: string;
  /** The number of the domain's rule that it carries out, `X04`; checks that carry one out together share it. */
  readonly number?: string;
  /** States the good state: 投诉均在答复期限内处理. */
  readonly title: Text;
  /** States the bad one, as the heading over the findings: 有投诉未在答复期限内处理. */
  readonly failure: Text;
  readonly severity: Severity;
  /** Why it matters, in one sentence. */
  readonly why: Text;
  /** Rule-book entries that it rests on. */
  readonly rules: readonly RulePath[];
  /** Forms of which at least one (or, where `all`, every one) must be there; no forms at all: any form will do. */
  readonly needs: { readonly forms: readonly string[]; readonly all: boolean; readonly asOf?: boolean };
  /** One verdict for every thing that is looked at, in the order of the sheets. */
  run(context: CheckContext): Iterable<Verdict> | Unchecked;
}
