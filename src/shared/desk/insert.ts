import type { Form, Profile } from '../forms/form';
import { type KitChoices, makeKit } from '../forms/kit';
import { maskKit } from '../forms/mask-kit';
import type { WorkbookPort } from '../port/port';
import type { RunOptions } from '../port/run';
import type { RuleBook } from '../rulebook/book';
import type { Lang } from '../text/lang';
import { listed } from '../text/list';
import { defineWords } from '../text/message';
import type { Day } from '../values/date';
import { takenNames } from '../workbook/free-name';
import type { History } from './history';

const words = defineWords('desk-insert', {
  inserted: { zh: '插入表单：{forms}', en: 'Forms inserted: {forms}' },
});

export interface InsertChoices {
  readonly profile: Profile;
  readonly lang: Lang;
  readonly book: RuleBook;
  /** Rows of each table; as many as fill a page where none are asked for. */
  readonly rows?: number;
  readonly asOf?: Day;
  /** Whether derived fields are formulas of Excel's own functions, over a sheet of rules; else Fill writes them. */
  readonly native?: boolean;
  /** What the tables and cards hold, by form; nothing for blank ones. */
  readonly entries?: NonNullable<KitChoices['entries']>;
  /** Whether personal information in the entries is hidden. */
  readonly masked?: boolean;
}

/**
 * Puts forms, blank or filled in, on new sheets of a workbook, under names that are free, shows the first, and notes the step.
 * @returns the names of the new sheets, in the order of the forms
 */
export async function insertForms(
  port: WorkbookPort,
  history: History,
  forms: readonly Form[],
  { profile, lang, book, rows, asOf, native = false, entries = {}, masked = false }: InsertChoices,
  options: RunOptions = {},
): Promise<readonly string[]> {
  const taken = takenNames((await port.read(options)).sheets);
  const made = makeKit(forms, { profile, lang, rows, book, asOf, native, taken, entries });
  const kit = masked ? maskKit(made) : made;
  const sheets = await port.insert(kit, options);
  await history.added(words.inserted({ forms: listed(forms.map(({ title }) => title)) }), sheets);
  if (port.can.has('select')) await port.activate(sheets[0]);
  return sheets;
}
