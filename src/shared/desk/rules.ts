import { mergeRuleBook, type RuleBook } from '../rulebook/book';
import { showStatus } from '../rulebook/show';
import { describeSource } from '../rulebook/source';
import type { WorkbookPort } from '../port/port';
import type { Lang, Text } from '../text/lang';
import { defineWords, type Message } from '../text/message';
import type { PlainContent } from '../workbook/content';
import { ownRules, RULE_SHEET, type RuleRow, ruleRows, ruleSheetOf } from '../workbook/own-rules';
import type { CellPatch, Place } from '../workbook/patch';
import { contentAt } from '../workbook/read-content';
import type { Book } from '../workbook/sheet';
import { planned, type SheetPlan } from '../workbook/sheet-plan';
import type { History } from './history';

const words = defineWords('desk-rules', {
  set: { zh: '规则 {path} 改为 {value}', en: 'Rule {path} becomes {value}' },
  reset: { zh: '规则 {path} 恢复原值', en: 'Rule {path} is taken back' },
});

const HEADERS: readonly Text[] = [
  { zh: '规则路径', en: 'Path' },
  { zh: '值', en: 'Value' },
  { zh: '名称', en: 'Name' },
  { zh: '性质', en: 'Status' },
  { zh: '出处', en: 'Source' },
];
const WIDTHS = [34, 16, 40, 12, 50];
const VALUE_COLUMN = 1;

/** A row of the workbook's rules that is wrong, or all of them together where no place is named. */
export interface RuleFault {
  /** The cell at fault: the path where no such entry exists, else the value. */
  readonly place: Place | undefined;
  readonly message: Message;
}

/** The rules that a workbook brings along. */
export interface OwnRules {
  /** Whether it has a sheet of rules. */
  readonly hasSheet: boolean;
  readonly rows: readonly RuleRow[];
  /** What holds by them; undefined where they are wrong. The rules below where there are none. */
  readonly book: RuleBook | undefined;
  readonly faults: readonly RuleFault[];
}

/** Sentences of which the path itself is at fault, not the value beside it. */
const PATH_AT_FAULT = new Set(['rulebook.unknownPath', 'rulebook.twice', 'rulebook.notAGroup']);

/** Each sentence at the cell that it is about, as far as it names one. */
function faultsOf(errors: readonly Message[], rows: readonly RuleRow[]): RuleFault[] {
  const seen = new Map<string, number>();
  return errors.map((message) => {
    const path = message.data.path ?? message.data.first;
    const own = rows.filter((row) => row.path === path);
    // Of a path that stands there twice it is the later row that is at fault.
    const nth = seen.get(String(path)) ?? (message.id === 'rulebook.twice' ? 1 : 0);
    seen.set(String(path), nth + 1);
    const row = own[Math.min(nth, own.length - 1)];
    const column = PATH_AT_FAULT.has(message.id) ? 0 : VALUE_COLUMN;
    return { place: row && { sheet: RULE_SHEET, row: row.row, column }, message };
  });
}

/** The rules of a book that was read. */
function ownRulesOf(book: Book, below: RuleBook): OwnRules {
  const sheet = ruleSheetOf(book);
  const result = ownRules(book, below);
  if (sheet === undefined || result === undefined) return { hasSheet: false, rows: [], book: below, faults: [] };
  const rows = ruleRows(sheet);
  return result.ok
    ? { hasSheet: true, rows, book: result.book, faults: [] }
    : { hasSheet: true, rows, book: undefined, faults: faultsOf(result.errors, rows) };
}

async function readSheet(port: WorkbookPort): Promise<Book> {
  const has = (await port.sheets()).some(({ name }) => name === RULE_SHEET);
  return has ? port.read({ sheets: [RULE_SHEET] }) : { name: (await port.identity()).name, sheets: [] };
}

/** Reads a workbook's own rules; of the other sheets nothing is read. */
export const readOwnRules = async (port: WorkbookPort, below: RuleBook): Promise<OwnRules> =>
  ownRulesOf(await readSheet(port), below);

/** A value as its cell holds it: what `ruleRows` reads as the same value again. */
export function ruleCell(value: unknown): PlainContent {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return JSON.stringify(value);
  try {
    JSON.parse(value);
  } catch {
    return value;
  }
  return JSON.stringify(value);
}

const rowOf = (path: string, value: unknown, book: RuleBook, lang: Lang): PlainContent[] => {
  const entry = book.entry(path)!;
  return [path, ruleCell(value), entry.label[lang], showStatus(entry.status)[lang], describeSource(entry.source)[lang]];
};

/** A sheet of rules with the given entries, one a row. */
const planOf = (rows: readonly (readonly PlainContent[])[], lang: Lang): SheetPlan => ({
  name: RULE_SHEET,
  widths: WIDTHS,
  frozenRows: 1,
  rows: [
    HEADERS.map((label) => planned(label[lang], 'heading')),
    ...rows.map((cells) => cells.map((content) => planned(content, 'text'))),
  ],
});

/** The rules that a workbook takes along where they differ from those below; undefined where none do. */
export function rulesPlan(book: RuleBook, lang: Lang): SheetPlan | undefined {
  const { below } = book;
  const differs = (path: string) =>
    JSON.stringify(book.entry(path)!.value) !== JSON.stringify(below?.entry(path)?.value);
  const paths = book.overridden.filter(differs);
  if (paths.length === 0) return undefined;
  return planOf(
    paths.map((path) => rowOf(path, book.entry(path)!.value, book, lang)),
    lang,
  );
}

/**
 * Writes one entry into the workbook's own rules, on a new sheet where it has none, and notes the step. Nothing is written where the
 * rules would be wrong with it.
 * @param value  undefined takes the entry back
 * @returns what would be wrong; nothing where it was written
 */
export async function setRule(
  port: WorkbookPort,
  history: History,
  below: RuleBook,
  path: string,
  value: unknown,
  lang: Lang,
): Promise<readonly RuleFault[]> {
  const book = await readSheet(port);
  const sheet = ruleSheetOf(book);
  const rows = sheet === undefined ? [] : ruleRows(sheet);
  const others = rows.filter((row) => row.path !== path).map((row) => [row.path, row.value]);
  const next = Object.fromEntries(value === undefined ? others : [...others, [path, value]]) as Record<string, unknown>;
  const result = mergeRuleBook({ name: book.name, rules: next }, RULE_SHEET, below);
  if (!result.ok) return faultsOf(result.errors, rows);

  const title = value === undefined ? words.reset({ path }) : words.set({ path, value: String(ruleCell(value)) });
  if (sheet === undefined) {
    if (value === undefined) return [];
    await port.addSheet(planOf([rowOf(path, value, below, lang)], lang));
    await history.added(title, [RULE_SHEET]);
    return [];
  }
  const cells: CellPatch[] = [];
  const put = (row: number, column: number, now: PlainContent) =>
    cells.push({ at: { sheet: RULE_SHEET, row, column }, was: contentAt(sheet, row, column), now });
  const own = rows.filter((row) => row.path === path);
  if (value === undefined) for (const { row } of own) for (const column of WIDTHS.keys()) put(row, column, null);
  else if (own.length > 0) put(own[0].row, VALUE_COLUMN, ruleCell(value));
  else rowOf(path, value, below, lang).forEach((content, column) => put(sheet.rowCount, column, content));
  await history.apply(title, [{ cells, columns: [], tables: [] }]);
  return [];
}
