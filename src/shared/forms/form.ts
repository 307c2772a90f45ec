import type { RuleBook, RulePath, RuleValues } from '../rulebook/book';
import type { Source } from '../rulebook/source';
import type { Answer } from '../rules/answer';
import type { Lang, Text } from '../text/lang';
import type { Day } from '../values/date';

/** What a cell of a form holds, and so how it is written, read and checked. */
export type FieldType =
  | 'text'
  /** A text of several sentences: wraps, and gets a wide column. */
  | 'longText'
  /** Digits and letters that are no number: waybills, case numbers, codes. Always a text cell. */
  | 'identifier'
  | 'phone'
  | 'creditCode'
  | 'date'
  /** A date that may carry a time. */
  | 'dateTime'
  /** 元 unless the field's unit says 万元. */
  | 'money'
  | 'number'
  /** A whole number from 0. */
  | 'count'
  /** 0 to 1, shown as a percentage. */
  | 'share'
  /** One of the terms at `choices`. */
  | 'choice'
  /** Several of them, parted by a separator. */
  | 'choices'
  /** One of them, then words of one's own. */
  | 'choiceAndText'
  | 'yesNo'
  /** 已签 or 待签. Never a fault on screen: the signature itself is on paper. */
  | 'signature';

/** The textbook profile (教材版) has the text's own fields, the company profile (企业版) all of them. */
export type Profile = 'textbook' | 'company';

/** A field that is required under a condition. */
export interface Condition {
  readonly words: Text;
  holds(row: FormRow, context: FormContext): boolean;
}

/** How Fill finds what stands in a field. */
export interface Derivation {
  /** Said in one line: 受理日期 + 答复期限. */
  readonly words: Text;
  /** The fields it rests on: `acceptedOn`, or `keyAccountAppointment.level` of another form. */
  readonly from: readonly string[];
  /**
   * The value and why, undefined where the row does not have what it needs yet, or a refusal that says what is wrong.
   * @param row  one of the context's own rows of the form
   */
  derive(row: FormRow, context: FormContext): Answer<FieldValue> | undefined;
  /**
   * The same as a formula of Excel's own functions, without `=`, for the row of the cell; undefined where the columns that it
   * needs are not in the workbook, or where the rules in force cannot be said in a formula.
   * @param at  the address of a field's cell in the same row, of another form's whole column, or of a rule-book entry's cell
   */
  native?(at: NativeAddress): string | undefined;
}

/** Where a native formula finds things in its workbook, and how the cells of that workbook speak. */
export interface NativeAddress {
  readonly rules: RuleValues;
  readonly lang: Lang;
  /** Whether a field of this or another form has a column in the workbook. */
  has(field: string, form?: string): boolean;
  /** `$C5`: a field of the same row, which the workbook must have. */
  cell(field: string): string;
  /** `'客户投诉登记表'!$D$5:$D$504`: a whole column of this or another form, which the workbook must have. */
  column(field: string, form?: string): string;
  /** `KA_规则!$C$12`: the cell that holds a rule-book entry. */
  rule(path: RulePath): string;
  /** `"A类"`: one of a rule-book entry's terms as the cells of the workbook write it, as a text of a formula. */
  term(path: RulePath, code: string): string;
  /** `"是"`, `"否"`: as a cell of a yes-or-no field shows it. */
  yesNo(value: boolean): string;
}

/** How Fill numbers rows: on from the workbook's own numbers or, where it has none yet, as the rule-book entry has it. */
export interface Numbering {
  readonly pattern: RulePath;
  /** The field whose day stands in the number, where one does. */
  readonly date?: string;
}

/** A field of another form that this one repeats or points to. */
export interface Reference {
  readonly form: string;
  readonly field: string;
}

/** A part of a card: its heading, and below it pairs of label and value, or one grid. */
export interface Section {
  readonly id: string;
  readonly title: Text;
}

/** Where a field of a card lies in the grid of its section: 收入 in 3月, 姓名 of 联系人2. */
export interface GridPlace {
  readonly line: Text;
  readonly column: Text;
}

export interface Field {
  /** Never changes: `acceptedOn`. */
  readonly id: string;
  readonly label: Text;
  /** Other labels that people write for it, in either language. */
  readonly aliases: readonly string[];
  readonly type: FieldType;
  /** In the company profile only, or in both. */
  readonly profile: Profile;
  readonly required: 'always' | 'never' | Condition;
  /** The rule-book entries that list what may be chosen: one, or a list and what stands beside it (A类 … C类, and 未交易). */
  readonly choices?: readonly RulePath[];
  /** Least and greatest number allowed, both included. */
  readonly range?: { readonly min?: RulePath; readonly max?: RulePath };
  readonly unit?: Text;
  readonly derived?: Derivation;
  /** Rows without one are given the next number by Fill. */
  readonly numbered?: Numbering;
  /** Must exist there. */
  readonly reference?: Reference;
  /** As one would type it; the sample of the reference page and of the filled forms. */
  readonly example: FieldValue;
  readonly source: Source;
  /** Of a card: the section that it lies in. */
  readonly section?: string;
  /** Of a card: its place in the grid of its section, where that has one. */
  readonly grid?: GridPlace;
  /** What the person who fills it should know; stands as the cell's input message. */
  readonly hint?: Text;
}

/** The fields of one register, plan or card, and how they lie on a sheet. */
export interface Form {
  /** Never changes: `complaintRegistration`. */
  readonly id: string;
  /** As the text numbers it: `5-2`. */
  readonly number?: string;
  /** Rises when fields change; stands in the sheet. */
  readonly version: number;
  readonly title: Text;
  /** What its sheet is called where that is not the title: the name of a sheet holds 31 characters. */
  readonly sheet?: Text;
  /** Other titles by which the form is known. */
  readonly aliases: readonly string[];
  readonly kind: 'register' | 'card';
  /** The fields are the text's own, or were put together from its list of tables. */
  readonly origin: 'printed' | 'reconstructed';
  /** The field that names a row; rows of `repeats` forms may share it. */
  readonly key: string;
  readonly repeats: boolean;
  /** Its rows are generated, one for each value of that field; nobody types them. */
  readonly rowsFrom?: Reference;
  /** Rows that this form will want, one for each value of that field in a row of which `when` holds: Fill offers those missing. */
  readonly follows?: Reference & { readonly when?: Condition };
  readonly fields: readonly Field[];
  /** Of a card, in the order in which they stand on it. */
  readonly sections?: readonly Section[];
  /** Rows that the rule book knows: they stand in every new sheet of the form, as values by field. */
  readonly presetRows?: (rules: RuleValues, lang: Lang) => readonly Readonly<Record<string, FieldValue>>[];
  readonly source: Source;
  /** What it is for, in one sentence. */
  readonly purpose: Text;
}

/** A value as a form means it: dates are serials, choices are codes of the rule book (several parted by a space), null is blank. */
export type FieldValue = string | number | boolean | null | { readonly code: string; readonly text?: string };

/** One row of a form that was found on a sheet. */
export interface FormRow {
  /** Row of the sheet, from 0; of a card the row of its key, or of its first field. */
  readonly row: number;
  /** The value understood, or null where the cell is blank or cannot be understood. */
  value(field: string): FieldValue;
  /** The characters of the cell, folded; '' when blank or when the form has no such column. */
  text(field: string): string;
  number(field: string): number | undefined;
  day(field: string): Day | undefined;
  /** The code of a choice. */
  code(field: string): string | undefined;
  isBlank(field: string): boolean;
  has(field: string): boolean;
}

/** Working days: weekends, and the holidays and 调休 days of the workbook's own sheet. */
export interface Calendar {
  isWorkday(day: Day): boolean;
  addWorkdays(day: Day, count: number): Day;
}

/** What stands around a row: the rules, the other forms of the workbook, the calendar, the date of reference. */
export interface FormContext {
  readonly book: RuleBook;
  /** Nothing reads a clock: what needs today waits for this. */
  readonly asOf: Day | undefined;
  readonly calendar: Calendar;
  /** In which texts are written that are no choice; Chinese where it is not said. */
  readonly lang?: Lang;
  /**
   * All rows of a form in the workbook; none where it is not there. The same array as long as what was typed stays the same: a
   * survey over it is kept with it. What derivations rest on are typed fields, never one another's results.
   */
  rows(form: string): readonly FormRow[];
  /** Those whose field reads the same, folded. */
  find(form: string, field: string, text: string): readonly FormRow[];
  has(form: string): boolean;
}
