import type { Form, Profile } from '../../shared/forms/form';
import { FORMS, formByTitle } from '../../shared/forms/registry';
import { formNumber } from '../../shared/forms/layout';
import { type RuleBook, TEXTBOOK_RULES } from '../../shared/rulebook/book';
import type { Text } from '../../shared/text/lang';
import { listed } from '../../shared/text/list';
import { Problem } from '../../shared/text/message';
import { foldKey } from '../../shared/values/fold';
import { words } from './words';

const allForms = (): Text =>
  listed(
    FORMS.map(({ title: { zh, en }, number }) =>
      number === undefined ? { zh, en } : { zh: `${zh} (${number})`, en: `${en} (${number})` },
    ),
  );

/** The form that somebody names: by title, another title, id, or number as the rules have it. */
export function formNamed(name: string, book: RuleBook = TEXTBOOK_RULES): Form {
  const key = foldKey(name);
  const isNumbered = (form: Form) =>
    (['zh', 'en'] as const).some((lang) => foldKey(formNumber(form, book, lang)) === key);
  const form = formByTitle(name) ?? FORMS.find(isNumbered);
  if (form === undefined) throw new Problem(words.noForm({ found: name, forms: allForms() }));
  return form;
}

const ALL = new Set(['all', '全部', '所有']);

/** The forms that are named, in that order and once each; all of them for 全部 or all. */
export function formsNamed(names: readonly string[]): readonly Form[] {
  if (names.some((name) => ALL.has(foldKey(name)))) return FORMS;
  return [...new Set(names.map((name) => formNamed(name)))];
}

/** `--profile`: by its name in either language, or its code. */
export function profileOf(given: string, book: RuleBook): Profile {
  const key = foldKey(given);
  const found = book.values.forms.profiles.find(({ code, zh, en }) =>
    [code, zh, en].some((one) => foldKey(one) === key),
  );
  if (found === undefined) throw new Problem(words.badProfile({ found: given }));
  return found.code as Profile;
}

/** Rows of an Excel sheet, less room for what stands above a table. */
const MOST_ROWS = 1_000_000;

/** `--rows`: undefined where none are asked for. */
export function rowsOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const rows = Number(given);
  if (!Number.isInteger(rows) || rows < 1 || rows > MOST_ROWS)
    throw new Problem(words.badRows({ found: given, most: String(MOST_ROWS) }));
  return rows;
}
