import type { RuleBook, RulePath } from '../rulebook/book';
import type { Term } from '../rulebook/leaf';
import { isRefusal } from '../rules/answer';
import { cellLang, showTerm } from '../rules/letters/show';
import { type Lang, isText } from '../text/lang';
import { type Day, parseDay } from '../values/date';
import type { CellContent, PlainContent } from '../workbook/content';
import { memoryBook } from '../workbook/memory-book';
import type { MemoryContent, MemorySheetData } from '../workbook/memory-sheet';
import { freeSheetName, freeTableName, type TakenNames } from '../workbook/free-name';
import { rangeName } from '../workbook/range';
import type { Book } from '../workbook/sheet';
import { columnName } from '../workbook/table';
import { formContext } from './context';
import type { FieldValue, Form, NativeAddress, Profile } from './form';
import { type CardLayout, layoutCard } from './layout/card';
import { type FormLayout, layoutForm } from './layout';
import type { FoundForm } from './found';
import { findForms } from './recognise';
import { FORMS } from './registry';
import { contentOf } from './write-value';

/** One row as a person would fill it in: values by field, derived ones left out. */
export type FormEntry = Readonly<Record<string, FieldValue>>;

/** A form of a kit, with what stands in its table. */
export interface KitForm {
  readonly layout: FormLayout;
  /** Row by row, cell by cell; null is blank. */
  readonly body: readonly (readonly CellContent[])[];
}

/** A card of a kit, with what stands beside its labels. */
export interface KitCard {
  readonly layout: CardLayout;
  /** By field; what is blank is left out. */
  readonly values: ReadonlyMap<string, CellContent>;
}

/** A rule-book entry that formulas of the kit read from its cell. */
export interface KitRule {
  readonly path: RulePath;
  /** What the formulas reckon with: a number, a text, a date as its serial, null where the entry is not set. */
  readonly value: PlainContent;
  readonly isDate: boolean;
}

/** Forms that belong together, as one workbook, as data. */
export interface Kit {
  readonly forms: readonly KitForm[];
  /** The cards, each on a sheet of its own: one a customer, or one that is blank. */
  readonly cards: readonly KitCard[];
  readonly book: RuleBook;
  readonly lang: Lang;
  /** The sheet that lists the forms and stands before them; undefined where none was asked for. */
  readonly indexSheet: string | undefined;
  /** Entries that its formulas read, row by row from row 2 of the sheet of rules; none without native formulas. */
  readonly rules: readonly KitRule[];
  /** The sheet of those entries, where there are any. */
  readonly ruleSheet: string;
  /** The sheet of lists that are too long for a drop-down, where there are any. */
  readonly listSheet: string;
}

export interface KitChoices {
  readonly profile: Profile;
  readonly lang: Lang;
  /** Least number of rows of each table; as many as fill a page where none are asked for. */
  readonly rows: number | undefined;
  readonly book: RuleBook;
  readonly asOf: Day | undefined;
  /** Whether derived fields are formulas of Excel's own functions. */
  readonly native: boolean;
  /** Whether a sheet lists the forms; none unless it is asked for. */
  readonly index?: boolean;
  /** Names of the workbook that takes the kit in, which its sheets and tables do without; none for a new one. */
  readonly taken?: TakenNames;
  /** A workbook beside which the kit stands: what follows from the entries is worked out from its forms too. */
  readonly beside?: { readonly book: Book; readonly forms: readonly FoundForm[] };
  /** What the tables hold, by form; nothing for a blank kit. */
  readonly entries?: Readonly<Record<string, readonly FormEntry[]>>;
}

/** Column of the sheet of rules that holds the values. */
export const RULE_COLUMN = 2;
const indexSheetName = (lang: Lang): string => (lang === 'zh' ? '目录' : 'Index');
const rulesSheetName = (lang: Lang): string => (lang === 'zh' ? '所用规则' : 'Rules used');
const listSheetName = (lang: Lang): string => (lang === 'zh' ? '选项' : 'Lists');

/** The rows of a form: those given, or for a form whose rows are generated and of which none are given one for each row of the form that they follow. */
function entriesOf(form: Form, choices: KitChoices): readonly FormEntry[] {
  const { entries = {} } = choices;
  const { rowsFrom, key } = form;
  return rowsFrom === undefined || entries[form.id] !== undefined
    ? [...(form.presetRows?.(choices.book.values, choices.lang) ?? []), ...(entries[form.id] ?? [])]
    : (entries[rowsFrom.form] ?? []).map((entry) => ({ [key]: entry[rowsFrom.field] }));
}

/** A kit of forms on sheets of their own. Values that follow from the entries are filled in, also from forms that are not in it. */
export function makeKit(forms: readonly Form[], choices: KitChoices): Kit {
  const taken = { sheets: [...(choices.taken?.sheets ?? [])], tables: [...(choices.taken?.tables ?? [])] };
  const sheetName = (wanted: string): string =>
    taken.sheets[taken.sheets.push(freeSheetName(wanted, taken.sheets)) - 1];
  const indexSheet = choices.index === true ? sheetName(indexSheetName(choices.lang)) : undefined;
  const registers = forms.filter(({ kind }) => kind === 'register');
  const sheets = registers.map((form) => {
    const { layout, body } = makeDraft(form, choices);
    const table = freeTableName(layout.table, taken.tables);
    taken.tables.push(table);
    return { layout: { ...layout, name: sheetName(layout.name), table }, body };
  });
  const cards = forms
    .filter(({ kind }) => kind === 'card')
    .flatMap((form) => makeCards(form, choices))
    .map((card) => ({ ...card, layout: { ...card.layout, name: sheetName(card.layout.name) } }));
  const ruleSheet = sheetName(rulesSheetName(choices.lang));
  const beside = FORMS.filter(
    (form) => form.kind === 'register' && !forms.includes(form) && choices.entries?.[form.id] !== undefined,
  );
  // What stands beside the kit is whole, whatever the profile of the kit.
  const around = beside.map((form) => makeDraft(form, { ...choices, profile: 'company' }));
  complete([...sheets, ...around], cards, choices);
  return {
    forms: sheets,
    cards,
    indexSheet,
    book: choices.book,
    lang: choices.lang,
    rules: choices.native ? writeFormulas(sheets, ruleSheet, choices) : [],
    ruleSheet,
    listSheet: sheetName(listSheetName(choices.lang)),
  };
}

interface Draft {
  readonly layout: FormLayout;
  readonly body: CellContent[][];
}

/** A form with its entries, before anything is worked out. */
function makeDraft(form: Form, choices: KitChoices): Draft {
  const { book, lang } = choices;
  const entries = entriesOf(form, choices);
  const asked = layoutForm(form, choices);
  const layout = entries.length <= asked.rows ? asked : { ...asked, rows: entries.length };
  const body = Array.from({ length: layout.rows }, (_, row) =>
    layout.columns.map(({ field }): CellContent => {
      const value = entries[row]?.[field.id];
      return value === undefined ? null : contentOf(field, value, book, lang);
    }),
  );
  return { layout, body };
}

interface CardDraft {
  readonly layout: CardLayout;
  readonly values: Map<string, CellContent>;
}

/** A form's cards: one for each entry, named after it, or a blank one. */
function makeCards(form: Form, choices: KitChoices): CardDraft[] {
  const { book, lang } = choices;
  const layout = layoutCard(form, choices);
  const entries = entriesOf(form, choices);
  if (entries.length === 0) return [{ layout, values: new Map() }];
  return entries.map((entry, i) => ({
    layout: entries.length === 1 ? layout : { ...layout, name: `${layout.name} ${String(entry[form.key] ?? i + 1)}` },
    values: new Map(
      form.fields.flatMap((field) => {
        const value = entry[field.id];
        return value === undefined || value === null ? [] : [[field.id, contentOf(field, value, book, lang)] as const];
      }),
    ),
  }));
}

/** A card as a sheet in memory. */
export function cardSheet({ layout, values }: KitCard): MemorySheetData {
  const rows: MemoryContent[][] = [];
  const merges: string[] = [];
  for (const { row, column, span, text, field } of layout.cells) {
    rows[row] ??= [];
    if (field !== undefined) rows[row][column] = { content: values.get(field.field.id) ?? null, format: field.format };
    else if (text !== '') rows[row][column] = text;
    if (span > 1) merges.push(rangeName({ top: row, left: column, bottom: row, right: column + span - 1 }));
  }
  return { name: layout.name, rows: Array.from(rows, (row) => row ?? []), merges };
}

/** Rows of a sheet above the first of the table's body. */
export const bodyTop = ({ labelRow }: FormLayout): number => labelRow + 1;

/** A form as a sheet in memory: what {@link findForms} and everything behind it reads. */
export function kitSheet({ layout, body }: KitForm): MemorySheetData {
  const { title, header, note, labelRow, columns, rows, table } = layout;
  const lines: MemoryContent[][] = Array.from({ length: labelRow + 1 + rows }, () => []);
  const put = (row: number, column: number, content: MemoryContent): void => {
    lines[row][column] = content;
  };
  put(title.row, 0, title.text);
  for (const pair of header) {
    put(pair.row, pair.column, pair.label);
    if (pair.value !== '') put(pair.row, pair.column + 1, pair.value);
  }
  put(note.row, note.column, note.text);
  put(note.row, note.markColumn, note.mark);
  columns.forEach(({ label, format }, column) => {
    put(labelRow, column, label);
    body.forEach((cells, row) => {
      if (cells[column] !== null) put(labelRow + 1 + row, column, { content: cells[column], format });
    });
  });
  const range = rangeName({ top: labelRow, left: 0, bottom: labelRow + rows, right: columns.length - 1 });
  return { name: layout.name, rows: lines, tables: [{ name: table, range }] };
}

/** Works out what follows from the entries, as Fill would. */
function complete(sheets: readonly Draft[], cards: readonly CardDraft[], choices: KitChoices): void {
  const { book, asOf, lang, beside } = choices;
  const isBlank = sheets.every(({ body }) => body.every((cells) => cells.every((cell) => cell === null)));
  if (isBlank && cards.every(({ values }) => values.size === 0)) return;
  const memory = memoryBook('', [...sheets.map(kitSheet), ...cards.map(cardSheet)]);
  const found = findForms(memory, book);
  const context = formContext(beside?.book ?? memory, [...found, ...(beside?.forms ?? [])], book, asOf);
  for (const { form, sheet, rows } of found) {
    const card = cards.find((one) => one.layout.name === sheet.name);
    if (card !== undefined) {
      const [row] = rows;
      for (const field of form.fields) {
        const answer = field.derived?.derive(row, context);
        if (answer === undefined || isRefusal(answer) || answer.value === null) continue;
        card.values.set(field.id, contentOf(field, answer.value, book, lang));
      }
      continue;
    }
    const { layout, body } = sheets.find((one) => one.layout.name === sheet.name)!;
    layout.columns.forEach(({ field }, column) => {
      if (field.derived === undefined) return;
      for (const row of rows) {
        const answer = field.derived.derive(row, context);
        if (answer === undefined || isRefusal(answer) || form !== layout.form) continue;
        body[row.row - bodyTop(layout)][column] = contentOf(field, answer.value, book, lang);
      }
    });
  }
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const sheetRef = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** In a structured reference brackets, the number sign and the apostrophe are marked. */
const columnRef = (table: string, label: string): string => `${table}[${label.replace(/[[\]#']/g, "'$&")}]`;

/** What a formula reads where an entry stands: the value itself, the names of terms, the serial of a date. */
function ruleContent(path: RulePath, book: RuleBook, lang: Lang): KitRule {
  const { value } = book.entry(path)!;
  if (typeof value === 'number' || typeof value === 'boolean') return { path, value, isDate: false };
  if (path === 'period.asOf') {
    const day = typeof value === 'string' ? parseDay(value, book.values) : undefined;
    return { path, value: day !== undefined && 'day' in day ? day.day : null, isDate: true };
  }
  if (Array.isArray(value)) {
    const shown = cellLang(book.values, lang);
    const items = (value as readonly unknown[]).map((one) => (isText(one) ? one[shown] : String(one)));
    return { path, value: items.join(shown === 'zh' ? '；' : '; '), isDate: false };
  }
  return { path, value: value === null ? null : String(value), isDate: false };
}

/** Puts formulas in place of what was worked out, which they show until they are reckoned anew. */
function writeFormulas(sheets: readonly Draft[], ruleSheet: string, { book, lang, asOf }: KitChoices): KitRule[] {
  const rules: KitRule[] = [];
  const ruleRow = (path: RulePath): number => {
    const known = rules.findIndex((one) => one.path === path);
    if (known >= 0) return known;
    const rule = ruleContent(path, book, lang);
    // The reference date of the kit goes before that of the rule book.
    return rules.push(path === 'period.asOf' && asOf !== undefined ? { ...rule, value: asOf } : rule) - 1;
  };
  const layoutOf = (form: string): FormLayout | undefined =>
    sheets.find(({ layout }) => layout.form.id === form)?.layout;
  const columnAt = (layout: FormLayout | undefined, field: string): number =>
    layout?.columns.findIndex((column) => column.field.id === field) ?? -1;

  for (const { layout, body } of sheets) {
    body.forEach((cells, row) => {
      const at: NativeAddress = {
        rules: book.values,
        lang,
        has: (field, form = layout.form.id) => columnAt(layoutOf(form), field) >= 0,
        cell: (field) => `$${columnName(columnAt(layout, field))}${bodyTop(layout) + row + 1}`,
        column(field, form = layout.form.id) {
          const other = layoutOf(form)!;
          return columnRef(other.table, other.columns[columnAt(other, field)].label);
        },
        rule: (path) => `${sheetRef(ruleSheet)}!$${columnName(RULE_COLUMN)}$${ruleRow(path) + 2}`,
        term(path, code) {
          const term = (book.entry(path)!.value as readonly Term[]).find((one) => one.code === code)!;
          return quoted(showTerm(term, book.values, lang));
        },
        yesNo: (value) => quoted(String(contentOf({ ...layout.columns[0].field, type: 'yesNo' }, value, book, lang))),
      };
      layout.columns.forEach(({ field }, column) => {
        const formula = field.id === layout.form.key ? generatedKey(layout, layoutOf, at) : field.derived?.native?.(at);
        if (formula !== undefined) cells[column] = { formula, shows: (cells[column] ?? '') as PlainContent };
      });
    });
  }
  return rules;
}

/** The key of a form whose rows are generated: that of the row of the other form which stands as far below its labels. */
function generatedKey(
  { form, labelRow }: FormLayout,
  layoutOf: (form: string) => FormLayout | undefined,
  at: NativeAddress,
): string | undefined {
  const from = form.rowsFrom;
  if (from === undefined || layoutOf(from.form) === undefined || !at.has(from.field, from.form)) return undefined;
  const found = `INDEX(${at.column(from.field, from.form)},ROW()-ROW($A$${labelRow + 1}))`;
  return `IFERROR(IF(${found}="","",${found}),"")`;
}
