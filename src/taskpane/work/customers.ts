import type { CheckedDesk } from '../../shared/desk/check';
import { findLists, listLayout } from '../../shared/list/find-lists';
import type { ColumnMap, ListLayout } from '../../shared/list/layout';
import { listPatch } from '../../shared/list/patch';
import { recalculate } from '../../shared/list/recalculate';
import { ListReader } from '../../shared/list/reader';
import type { Recalculation } from '../../shared/list/result';
import { isRefusal } from '../../shared/rules/answer';
import type { RuleBook } from '../../shared/rulebook/book';
import type { Term } from '../../shared/rulebook/leaf';
import type { Lang } from '../../shared/text/lang';
import { Problem } from '../../shared/text/message';
import type { Day } from '../../shared/values/date';
import type { CellPatch, WorkbookPatch } from '../../shared/workbook/patch';
import { contentAt } from '../../shared/workbook/read-content';
import type { Book, Sheet } from '../../shared/workbook/sheet';
import { columnName } from '../../shared/workbook/table';
import { curve, type Point } from '../view/curve';

/** A sheet on which a list of customers was found. */
export interface ListSpot {
  readonly sheet: string;
  readonly rows: number;
}

/** A list with what would be made of it; nothing is written yet. */
export interface ListPreview {
  readonly sheet: Sheet;
  readonly layout: ListLayout;
  readonly map: ColumnMap;
  readonly wanted: readonly Term[];
  readonly result: Recalculation;
  readonly curve: readonly Point[];
  readonly rules: RuleBook;
}

/** The lists of a workbook: sheets that no form was found on and whose header names a customer and what they bring. */
export const listsOf = ({ book, report, rules }: CheckedDesk): readonly ListSpot[] =>
  findLists(book, new Set(report.forms.map(({ sheet }) => sheet)), rules).map(({ sheet, layout }) => ({
    sheet: sheet.name,
    rows: sheet.rowCount - layout.headerRow - 1,
  }));

/**
 * What the rules make of a list.
 * @param map  columns that the user named: code → label
 * @throws Problem where the list cannot be used
 */
export function previewList(
  book: Book,
  name: string,
  map: ColumnMap,
  rules: RuleBook,
  asOf: Day | undefined,
  lang: Lang,
): ListPreview {
  const sheet = book.sheets.find((one) => one.name === name)!;
  const found = listLayout(sheet, map, rules);
  if (isRefusal(found)) throw new Problem(found.refusal);
  const layout = found.value;
  const result = recalculate(sheet, layout, rules, { asOf, lang });
  const reader = new ListReader(sheet, layout, rules, asOf);
  const values = [...reader.numbers('value')].filter((_, row) => reader.isCustomer(row));
  return { sheet, layout, map, wanted: rules.values.list.columns, result, curve: curve(values), rules };
}

/** The results as values beside the list. */
export const valuesPatch = ({ sheet, layout, result }: ListPreview, lang: Lang): WorkbookPatch =>
  listPatch({ table: sheet, layout, columns: result.columns, tables: sheet.tables, lang });

/**
 * The class of every customer as a formula that follows the list, in a column beside it: groups and last period's classes count in it as
 * they do in the results, where the list has them. Groups are added up over the whole list, so a row then picks its own out of all.
 */
export function formulaPatch(preview: ListPreview, lang: Lang): WorkbookPatch {
  const { sheet, layout, result } = preview;
  const tier = result.columns.find(({ code }) => code === 'tier')!;
  const first = layout.headerRow + 1;
  const column = sheet.columnCount;
  const put = (row: number, now: CellPatch['now']): CellPatch => ({
    at: { sheet: sheet.name, row, column },
    was: contentAt(sheet, row, column),
    now,
  });
  const cells = [put(layout.headerRow, tier.label[lang])];
  for (let row = first; row < sheet.rowCount; row++) {
    const shows = tier.cell(row);
    if (shows !== '') cells.push(put(row, { formula: tierFormula(preview, row), shows }));
  }
  return { cells, columns: [], tables: [] };
}

function tierFormula({ sheet, layout }: ListPreview, row: number): string {
  const first = layout.headerRow + 1;
  const name = (code: string) => {
    const found = layout.columns.get(code);
    return found === undefined ? undefined : `$${columnName(found.index)}`;
  };
  const cell = (code: string) => name(code) && `${name(code)}${row + 1}`;
  const range = (code: string) => name(code) && `${name(code)}$${first + 1}:${name(code)}$${sheet.rowCount}`;
  const call = (at: typeof cell, population: string, parents: string) => {
    const before = name('previousTier') === undefined ? [] : [at('previousTier'), at('lowerPeriods') ?? ''];
    const args = [at('value'), population, '', '', '', parents, ...before].join(',');
    // What is left out at the end is not written.
    return `ABC_TIER(${args.replace(/(?<!,),+$/, '')})`;
  };
  return name('parent') === undefined
    ? call(cell, range('value')!, '')
    : `INDEX(${call(range, '', range('parent')!)},ROW()-${first})`;
}

/** Formulas of this product as the values that they show. */
export function frozenPatch(book: Book, names: readonly string[]): WorkbookPatch {
  const ours = new RegExp(`(^|[^A-Z0-9_.])(${names.join('|').replaceAll('.', '\\.')})\\(`, 'i');
  const cells: CellPatch[] = [];
  for (const sheet of book.sheets) {
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let column = 0; column < sheet.columnCount; column++) {
        const was = contentAt(sheet, row, column);
        if (typeof was !== 'object' || was === null || !('formula' in was) || !ours.test(was.formula)) continue;
        cells.push({ at: { sheet: sheet.name, row, column }, was, now: was.shows ?? null });
      }
    }
  }
  return { cells, columns: [], tables: [] };
}

/** Every result of one customer, each under its heading; the reasons are among them. */
export const rowResults = ({ result }: ListPreview, row: number, lang: Lang) =>
  result.columns
    .map(({ label, cell }) => ({ label: label[lang], value: String(cell(row)) }))
    .filter(({ value }) => value !== '');
