import { because } from '../../rules/answer';
import { explain } from '../../rules/explain';
import { foldKey } from '../../values/fold';
import { columnsNear } from '../../workbook/columns-near';
import type { TablePatch } from '../../workbook/patch';
import { rangeName } from '../../workbook/range';
import { contentAt } from '../../workbook/read-content';
import type { ExcelTable } from '../../workbook/sheet';
import { CellKind } from '../../workbook/table';
import type { Message } from '../../text/message';
import { mergesOf } from '../recognise/merges';
import type { Field, Form, FormContext, FormRow } from '../form';
import type { FoundForm } from '../found';
import { linkOf, type RowSource, rowSourceOf } from '../source-link';
import { type DraftCell, isEmpty, wanted } from './draft';
import type { AddedRows, FillOptions } from './plan';
import { words } from './words';

/** A row that is to be added, and the row that it follows from. */
interface Wish {
  readonly source: FoundForm;
  readonly row: FormRow;
  readonly text: string;
}

/**
 * Which of several places of one form takes the rows of a source: the one that has most of them already, the one at the same place
 * in the order of the sheets where there are as many, else the last.
 */
function placeFor(
  source: FoundForm,
  sources: readonly FoundForm[],
  targets: readonly FoundForm[],
  link: string,
): FoundForm {
  if (targets.length === 1) return targets[0];
  const keys = new Set(source.rows.map((row) => foldKey(row.text(source.form.key))));
  const shared = targets.map(({ rows }) => rows.filter((row) => keys.has(foldKey(row.text(link)))).length);
  const most = Math.max(...shared);
  if (most > 0) return targets[shared.indexOf(most)];
  return sources.length === targets.length ? targets[sources.indexOf(source)] : targets[targets.length - 1];
}

/**
 * Rows below a form's last one that can take a new row: those of its Excel table, and then as far as nothing stands there. A blank row
 * is left between the form and what follows it, but for its own 合计.
 */
function* freeRows(target: FoundForm): Generator<number> {
  const { sheet, columns, nextRow, table, totals, form } = target;
  const merges = mergesOf(sheet);
  const near = columnsNear(sheet);
  const fields = [...columns.values()];
  const isFree = (row: number): boolean => {
    if (totals.includes(row)) return false;
    for (const column of near(row)) {
      // A formula that shows nothing yet stands ready for the row.
      if (isEmpty(target, row, column)) continue;
      const kind = sheet.column(column).kind(row);
      const field = fields.find((one) => one.column === column)?.field;
      // A running number that stands ready, in the form's own column or in one beside it, does not take the row.
      const isRunning = field === undefined || (field.id === form.key && field.type === 'count');
      if (kind !== CellKind.Number || !isRunning) return false;
    }
    return fields.every(({ column }) => merges.at(row, column) === undefined);
  };
  const last = table === undefined ? -1 : table.area.bottom - table.totalsRows;
  for (let row = nextRow; isFree(row); row++) {
    if (row > last && ((table?.totalsRows ?? 0) > 0 || !(isFree(row + 1) || totals.includes(row + 1)))) return;
    yield row;
  }
}

/** Rows that forms of a workbook lack, with their links filled in. */
export interface NewRows {
  readonly cells: readonly DraftCell[];
  readonly tables: readonly TablePatch[];
  readonly added: readonly AddedRows[];
  readonly notes: readonly Message[];
}

/** Rows that a form lacks: one for every text of its source that no row of it names, in the source's order. */
function wishesOf(
  form: Form,
  link: Field,
  reference: RowSource,
  sources: readonly FoundForm[],
  context: FormContext,
): Wish[] {
  const missing = sources.flatMap((source) =>
    source.rows
      .map((row): Wish => ({ source, row, text: row.text(reference.field) }))
      .filter(({ row, text }) => text !== '' && (reference.when?.holds(row, context) ?? true))
      .filter(({ text }) => context.find(form.id, link.id, text).length === 0),
  );
  return [...new Map(missing.map((wish) => [foldKey(wish.text), wish])).values()];
}

/** Whether the links of a form are formulas where its next row goes: it then takes its rows from their source by itself. */
const growsByItself = ({ sheet, columns, nextRow }: FoundForm, link: Field): boolean =>
  sheet.formula(nextRow, columns.get(link.id)!.column) !== undefined;

/** Puts the rows that are wished for into the free rows of a form, as far as they go. */
function placeRows(target: FoundForm, link: Field, wishes: readonly Wish[], say: (wish: Wish) => string): NewRows {
  const { form, sheet, table } = target;
  const cells: DraftCell[] = [];
  const free = freeRows(target);
  for (const wish of wishes) {
    const { value: row, done } = free.next();
    if (done) break;
    const was = contentAt(sheet, row as number, target.columns.get(link.id)!.column);
    cells.push({ found: target, field: link, row: row as number, was, now: wish.text, why: say(wish) });
  }
  const last = cells.at(-1)?.row ?? -1;
  const grows = table !== undefined && last > table.area.bottom;
  const left = { form: form.title, count: wishes.length - cells.length };
  const noRoom =
    table !== undefined && table.totalsRows > 0
      ? words.totalsRow({ ...left, table: table.name })
      : words.noRoom({ ...left, sheet: sheet.name });
  const rows = cells.map((cell) => cell.row);
  const grown = grows ? { table: table.name } : {};
  return {
    cells,
    tables: grows ? [grownTable(sheet.name, table, last)] : [],
    added:
      rows.length > 0
        ? [{ form, sheet: sheet.name, count: rows.length, rows, from: wishes[0].source.form, link, ...grown }]
        : [],
    notes: left.count > 0 ? [noRoom] : [],
  };
}

const grownTable = (sheet: string, { name, area }: ExcelTable, bottom: number): TablePatch => ({
  sheet,
  table: name,
  was: rangeName(area),
  now: rangeName({ ...area, bottom }),
});

/** Adds to one form the rows that it lacks, each below the rows of its own source. */
function addTo(form: Form, forms: readonly FoundForm[], context: FormContext, options: FillOptions): NewRows[] {
  const targets = forms.filter((one) => one.form === form);
  const reference = rowSourceOf(form);
  if (reference === undefined) return [];
  const link = linkOf(form, reference);
  if (!wanted(targets[0], link, options)) return [];
  const sources = forms.filter((one) => one.form.id === reference.form);
  const wishes = wishesOf(form, link, reference, sources, context);
  if (wishes.length === 0) return [];
  const linked = targets.filter(({ columns }) => columns.has(link.id));
  if (linked.length === 0) {
    const note = words.noReference({ form: form.title, sheet: targets[0].sheet.name, label: link.label });
    return [{ cells: [], tables: [], added: [], notes: [note] }];
  }
  const places = new Map(sources.map((source) => [source, placeFor(source, sources, linked, link.id)]));
  const say = ({ source, row, text }: Wish): string => {
    const why = words.newRow({ form: source.form.title, row: row.row + 1, label: text });
    return explain([because(why)], context.book, options.lang);
  };
  return linked
    .filter((target) => !growsByItself(target, link))
    .map((target) =>
      placeRows(
        target,
        link,
        wishes.filter(({ source }) => places.get(source) === target),
        say,
      ),
    );
}

/** Adds to each form the rows that follow from another one, in that one's order: one for every case that has none yet. */
export function addRows(forms: readonly FoundForm[], context: FormContext, options: FillOptions): NewRows {
  const all = [...new Set(forms.map(({ form }) => form))].flatMap((form) => addTo(form, forms, context, options));
  return {
    cells: all.flatMap(({ cells }) => cells),
    tables: all.flatMap(({ tables }) => tables),
    added: all.flatMap(({ added }) => added),
    notes: all.flatMap(({ notes }) => notes),
  };
}
