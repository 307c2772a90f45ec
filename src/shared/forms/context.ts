import type { RuleBook } from '../rulebook/book';
import type { Day } from '../values/date';
import { foldKey } from '../values/fold';
import type { Book } from '../workbook/sheet';
import { calendarOf, type WorkbookCalendar } from './calendar';
import type { FormContext, FormRow } from './form';
import type { FoundForm } from './found';

/** What stands around the rows of a workbook's forms, with the calendar as it was read. */
export interface WorkbookContext extends FormContext {
  readonly calendar: WorkbookCalendar;
}

const NONE: readonly FormRow[] = [];

/** The language of most forms. */
const langOf = (forms: readonly FoundForm[]) =>
  forms.filter(({ lang }) => lang === 'en').length * 2 > forms.length ? ('en' as const) : ('zh' as const);

/**
 * The forms of a workbook as derivations and checks ask for them. Rows that are looked for by a field are indexed when they are first
 * asked for; the context is a picture of the workbook as it is now, and is made anew after a change.
 */
export function formContext(
  book: Book,
  forms: readonly FoundForm[],
  rules: RuleBook,
  asOf: Day | undefined,
): WorkbookContext {
  const rowsOf = new Map<string, readonly FormRow[]>();
  for (const { form, rows } of forms) {
    const known = rowsOf.get(form.id);
    rowsOf.set(form.id, known === undefined ? rows : [...known, ...rows]);
  }
  const rows = (form: string) => rowsOf.get(form) ?? NONE;

  const indexes = new Map<string, ReadonlyMap<string, readonly FormRow[]>>();
  const indexOf = (form: string, field: string): ReadonlyMap<string, readonly FormRow[]> => {
    const name = `${form}.${field}`;
    let index = indexes.get(name);
    if (index === undefined) {
      const made = new Map<string, FormRow[]>();
      for (const row of rows(form)) {
        const key = foldKey(row.text(field));
        const known = made.get(key);
        if (known === undefined) made.set(key, [row]);
        else known.push(row);
      }
      indexes.set(name, (index = made));
    }
    return index;
  };
  return {
    book: rules,
    asOf,
    calendar: calendarOf(book, rules),
    lang: langOf(forms),
    rows,
    find: (form, field, text) => indexOf(form, field).get(foldKey(text)) ?? NONE,
    has: (form) => rowsOf.has(form),
  };
}
