import type { FillPlan, FilledCell, PlannedCell, StaleCell } from '../../shared/forms/fill';
import type { FoundForm } from '../../shared/forms/found';
import type { RuleBook } from '../../shared/rulebook/book';
import type { Lang } from '../../shared/text/lang';
import { formatNumber, formatPercent, type Message, say } from '../../shared/text/message';
import { type Day, formatDay, formatMoment } from '../../shared/values/date';
import { type CellContent, isFormula } from '../../shared/workbook/content';
import { cellName } from '../../shared/workbook/table';
import type { PatchedFile } from '../patch-file';
import { layTable, short } from '../terminal';
import { labels as common } from '../words';
import { labels } from './words';

/** Everything that filling is reported from. */
export interface FillReport {
  readonly file: string;
  readonly forms: readonly FoundForm[];
  readonly asOf: Day | undefined;
  readonly plan: FillPlan;
  readonly book: RuleBook;
  /** Remarks about the workbook, before those about the plan. */
  readonly notes: readonly Message[];
  /** Where it was written, and how it is undone; undefined for a preview. */
  readonly patched: PatchedFile | undefined;
}

const placeOf = ({ place: { sheet, row, column } }: PlannedCell): string => `${sheet}!${cellName(row, column)}`;

/** A content as its cell shows it. */
function shown({ field }: PlannedCell, content: CellContent, lang: Lang): string {
  const plain = isFormula(content) ? (content.shows ?? null) : content;
  if (plain === null || plain === '') return labels.blank[lang];
  if (typeof plain === 'object') return plain.error;
  if (typeof plain !== 'number') return String(plain);
  if (field.type === 'share') return formatPercent(plain);
  return field.type === 'date' || field.type === 'dateTime' ? formatMoment(plain) : formatNumber(plain);
}

/** How many cells the preview shows of one form. */
const SHOWN = 12;
/** How many lines it shows of what was left. */
const LEFT = 6;

const more = (count: number, lang: Lang): string => `… ${common.more[lang].replace('{n}', String(count))}`;

/** The cells of one form that are filled, as a table. */
function formTable({ form, sheet }: FoundForm, cells: readonly FilledCell[], lang: Lang): string {
  const head = [labels.cell, labels.row, labels.field, labels.was, labels.now, labels.why].map((label) => label[lang]);
  const rows = cells
    .slice(0, SHOWN)
    .map((cell) => [
      cellName(cell.place.row, cell.place.column),
      short(cell.row),
      cell.field.label[lang],
      short(shown(cell, cell.was, lang)),
      short(shown(cell, cell.now, lang)),
      cell.why,
    ]);
  const title = `${form.title[lang]} › ${sheet.name}  ${labels.filled[lang]} ${cells.length}`;
  const rest = cells.length > SHOWN ? [more(cells.length - SHOWN, lang)] : [];
  return [title, layTable([head, ...rows]), ...rest].join('\n');
}

/** The cells that are filled, form by form. */
export function filledTables({ forms, plan }: FillReport, lang: Lang): string[] {
  const isIn = (found: FoundForm, { place, form }: FilledCell) => {
    const others = forms.filter((one) => one.sheet === found.sheet && one.headerTop > found.headerTop);
    const end = Math.min(Infinity, ...others.map(({ headerTop }) => headerTop));
    return form === found.form && place.sheet === found.sheet.name && place.row > found.headerBottom && place.row < end;
  };
  return forms
    .map((found) => ({ found, cells: plan.filled.filter((cell) => isIn(found, cell)) }))
    .filter(({ cells }) => cells.length > 0)
    .map(({ found, cells }) => formTable(found, cells, lang));
}

/** Equal sentences once, with how many cells they are about and the first of them. */
function grouped(cells: readonly (PlannedCell & { readonly why: Message })[], lang: Lang): string[] {
  const groups = new Map<string, PlannedCell[]>();
  for (const cell of cells) {
    const key = `${cell.field.label[lang]}: ${say(lang, cell.why)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups].map(
    ([key, [first, ...rest]]) => `${placeOf(first)}${rest.length > 0 ? ` (${rest.length + 1})` : ''}  ${key}`,
  );
}

const labelled = (label: string, texts: readonly string[], lang: Lang): [string, string][] => {
  const lines = texts.length > LEFT ? [...texts.slice(0, LEFT), more(texts.length - LEFT, lang)] : texts;
  return lines.map((text, i) => [i === 0 ? label : '', text]);
};

const staleLine = (cell: StaleCell, lang: Lang): string =>
  `${placeOf(cell)}  ${cell.field.label[lang]}  ${cell.holds === 'formula' ? `${labels.formula[lang]} ` : ''}${shown(cell, cell.was, lang)} → ${shown(cell, cell.now, lang)}`;

/** The report as lines of label and text. */
export function reportLines(report: FillReport, lang: Lang): [label: string, text: string][] {
  const { file, forms, asOf, plan, book, notes } = report;
  const { filled, stale, unfilled, waiting, added } = plan;
  const lines: [string, string][] = [
    [common.file[lang], file],
    [common.asOf[lang], asOf === undefined ? common.notSet[lang] : formatDay(asOf)],
    ...labelled(
      labels.forms[lang],
      forms.map(({ form, sheet, rows }) => `${form.title[lang]} › ${sheet.name}  ${rows.length} ${labels.rows[lang]}`),
      lang,
    ),
    [labels.filled[lang], filled.length === 0 ? labels.nothing[lang] : formatNumber(filled.length)],
    ...labelled(
      labels.added[lang],
      added.map(({ form, sheet, count }) => `${form.title[lang]} › ${sheet}  ${count}`),
      lang,
    ),
  ];
  if (stale.length > 0) {
    lines.push([`${labels.stale[lang]} ${stale.length}`, labels.staleWhy[lang]]);
    lines.push(
      ...labelled(
        '',
        stale.map((cell) => staleLine(cell, lang)),
        lang,
      ),
    );
  }
  lines.push(...labelled(`${labels.unfilled[lang]} ${unfilled.length}`, grouped(unfilled, lang), lang));
  lines.push(
    ...labelled(
      labels.waiting[lang],
      waiting.map(({ sheet, field, count, from }) => `${sheet}  ${field.label[lang]} ${count}  = ${from[lang]}`),
      lang,
    ),
  );
  [...notes, ...plan.notes].forEach((note, i) => lines.push([i === 0 ? common.notes[lang] : '', say(lang, note)]));
  lines.push([common.ruleBook[lang], `${book.version} (${book.hash})`]);
  if (book.overridden.length > 0) lines.push([common.overridden[lang], book.overridden.join(', ')]);
  return lines;
}

const contentJson = (cell: PlannedCell, content: CellContent, lang: Lang) =>
  isFormula(content) ? { formula: content.formula, shows: shown(cell, content, lang) } : content;

const cellJson = (cell: FilledCell, lang: Lang) => ({
  cell: placeOf(cell),
  form: cell.form.id,
  row: cell.row,
  field: cell.field.id,
  label: cell.field.label[lang],
  was: contentJson(cell, cell.was, lang),
  now: contentJson(cell, cell.now, lang),
  shows: shown(cell, cell.now, lang),
  why: cell.why,
});

/** The report as JSON: everything, nothing cut short. */
export function reportJson(report: FillReport, lang: Lang) {
  const { file, forms, asOf, plan, book, notes, patched } = report;
  return {
    format: 'kadesk-fill/1',
    file,
    asOf: asOf === undefined ? null : formatDay(asOf),
    forms: forms.map(({ form, sheet, version, headerTop, headerBottom, columns, rows, totals, doubt }) => ({
      form: form.id,
      sheet: sheet.name,
      version: version ?? null,
      header: [headerTop + 1, headerBottom + 1],
      columns: [...columns.values()].map(({ field, column, label, factor }) => ({
        field: field.id,
        column: cellName(headerBottom, column),
        label,
        ...(factor !== 1 && { factor }),
      })),
      rows: rows.length,
      totals: totals.map((row) => row + 1),
      doubt: doubt?.id ?? null,
    })),
    filled: plan.filled.map((cell) => cellJson(cell, lang)),
    added: plan.added.map(({ form, sheet, count }) => ({ form: form.id, sheet, count })),
    tables: plan.patch.tables,
    stale: plan.stale.map((cell) => ({ ...cellJson(cell, lang), holds: cell.holds })),
    unfilled: plan.unfilled.map((cell) => ({
      cell: placeOf(cell),
      form: cell.form.id,
      row: cell.row,
      field: cell.field.id,
      id: cell.why.id,
      why: say(lang, cell.why),
    })),
    waiting: plan.waiting.map(({ form, field, sheet, count, from }) => ({
      form: form.id,
      sheet,
      field: field.id,
      count,
      from: from[lang],
    })),
    notes: [...notes, ...plan.notes].map((note) => ({ id: note.id, message: say(lang, note) })),
    ruleBook: { version: book.version, hash: book.hash, overridden: book.overridden },
    output:
      patched === undefined
        ? null
        : { file: patched.written, changed: patched.changed, backup: patched.backup ?? null, undo: patched.undo },
  };
}
