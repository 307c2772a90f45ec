import { formContext } from '../../src/shared/forms/context';
import { fillForms, type FillOptions, type FillPlan } from '../../src/shared/forms/fill';
import type { Form } from '../../src/shared/forms/form';
import type { FoundForm } from '../../src/shared/forms/found';
import { findForms } from '../../src/shared/forms/recognise';
import { formById } from '../../src/shared/forms/registry';
import { type RuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Lang } from '../../src/shared/text/lang';
import type { Day } from '../../src/shared/values/date';
import type { MemoryContent, MemorySheetData } from '../../src/shared/workbook/memory-book';
import type { Book } from '../../src/shared/workbook/sheet';

/** What a row of a form holds, by field. */
export type Row = Readonly<Record<string, MemoryContent>>;

export function formNamed(id: string): Form {
  const form = formById(id);
  if (form === undefined) throw new Error(`no form ${id}`);
  return form;
}

/** The labels of a form's fields, in order, with the unit where it is 万元. */
export const labelsOf = (id: string, lang: Lang = 'zh', fields?: readonly string[]): string[] =>
  fieldsOf(id, fields).map(({ label, unit }) => (unit?.zh === '万元' ? `${label[lang]}（${unit.zh}）` : label[lang]));

const fieldsOf = (id: string, fields?: readonly string[]) =>
  formNamed(id).fields.filter((field) => fields?.includes(field.id) ?? true);

/** The cells of a row under {@link labelsOf}. */
export const cellsOf = (id: string, row: Row, fields?: readonly string[]): MemoryContent[] =>
  fieldsOf(id, fields).map((field) => row[field.id] ?? null);

/** A sheet with one form: its title, its labels, its rows. */
export function sheetOf(
  id: string,
  rows: readonly Row[],
  { lang = 'zh', name = formNamed(id).title[lang] }: { readonly lang?: Lang; readonly name?: string } = {},
): MemorySheetData {
  return { name, rows: [[formNamed(id).title[lang]], labelsOf(id, lang), ...rows.map((row) => cellsOf(id, row))] };
}

export const found = (book: Book, rules: RuleBook = TEXTBOOK_RULES): FoundForm[] => findForms(book, rules);

/** The only form of a workbook. */
export function onlyForm(book: Book, rules: RuleBook = TEXTBOOK_RULES): FoundForm {
  const forms = found(book, rules);
  if (forms.length !== 1) throw new Error(`${forms.length} forms: ${forms.map(({ form }) => form.id).join(', ')}`);
  return forms[0];
}

/** What filling a workbook comes to. */
export function planOf(
  book: Book,
  options: Partial<FillOptions> & { readonly asOf?: Day; readonly rules?: RuleBook } = {},
): FillPlan {
  const { asOf, rules = TEXTBOOK_RULES, ...rest } = options;
  const forms = findForms(book, rules);
  return fillForms(book, forms, formContext(book, forms, rules, asOf), { lang: 'zh', ...rest });
}
