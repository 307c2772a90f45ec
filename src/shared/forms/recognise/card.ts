import { bareLabel } from '../../workbook/header';
import { CellKind } from '../../workbook/table';
import type { Field, Form } from '../form';
import type { FoundField } from '../found';
import { readMark } from '../mark';
import { labelKey } from './labels';
import type { HeaderSearch } from './search';
import { moneyFactor } from './units';

/** A card that was found on a sheet: its fields, each with the cell that holds its value. */
export interface CardFind {
  readonly form: Form;
  /** The forms were told by a title, not by their labels alone. */
  readonly titled: boolean;
  readonly fields: ReadonlyMap<string, FoundField>;
}

/** A cell with a text; where it is merged, the first one, with the last column and row of the merge. */
interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
  readonly key: string;
  readonly text: string;
}

/** Cells of a sheet that a card may take up: more would be a list. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 60;
/** What a filled cell beside a label counts, against a blank one. */
const FILLED_WEIGHT = 3;
/** Labels of a grid's columns that must stand in a row, or below one another, for it to be one. */
const LEAST_GRID = 3;

function textCells(search: HeaderSearch): TextCell[] {
  const { sheet, merges } = search;
  const found: TextCell[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      if (sheet.column(column).kind(row) !== CellKind.Text) continue;
      const merge = merges.at(row, column);
      if (merge !== undefined && (merge.top !== row || merge.left !== column)) continue;
      const text = sheet.column(column).text(row).trim();
      const key = bareLabel(text);
      if (key !== '')
        found.push({ row, column, bottom: merge?.bottom ?? row, right: merge?.right ?? column, key, text });
    }
  }
  return found;
}

const ownKeys = ({ label }: Field): string[] => [label.zh, label.en].map(labelKey);

const allKeys = (field: Field): string[] => [...ownKeys(field), ...field.aliases.map(labelKey)];

/** Where the value of a label stands. */
type Side = 'right' | 'below';

const cellBeside = (cell: TextCell, side: Side) =>
  side === 'right' ? { row: cell.row, column: cell.right + 1 } : { row: cell.bottom + 1, column: cell.column };

/** Labels whose values stand beside them, on the side on which most of the card's values stand. */
function readPairs(fields: readonly Field[], cells: readonly TextCell[], taken: Set<TextCell>, search: HeaderSearch) {
  const labels = new Map<Field, TextCell>();
  const claim = (keysOf: (field: Field) => readonly string[]): void => {
    for (const field of fields) {
      if (labels.has(field)) continue;
      const keys = keysOf(field);
      const cell = cells.find((one) => keys.includes(one.key) && !taken.has(one));
      if (cell === undefined) continue;
      labels.set(field, cell);
      taken.add(cell);
    }
  };
  claim(ownKeys);
  claim(allKeys);
  const { sheet, merges } = search;
  const isLabel = ({ row, column }: { row: number; column: number }): boolean =>
    [...taken].some((cell) => cell.row <= row && row <= cell.bottom && cell.column <= column && column <= cell.right);
  const isFree = (cell: TextCell, side: Side): boolean => {
    const at = cellBeside(cell, side);
    // Beyond the last cell that holds something there is room for values where cells were merged for them.
    const isOnSheet = at.column <= sheet.columnCount || merges.at(at.row, at.column) !== undefined;
    return !isLabel(at) && (side === 'below' || isOnSheet);
  };
  const isFilled = (cell: TextCell, side: Side): boolean => {
    const at = cellBeside(cell, side);
    return sheet.column(at.column).kind(at.row) !== CellKind.Blank;
  };
  // A blank cell without a label in it may hold a value; one that holds something says more.
  const weigh = (side: Side): number =>
    [...labels.values()]
      .filter((cell) => isFree(cell, side))
      .reduce((sum, cell) => sum + (isFilled(cell, side) ? FILLED_WEIGHT : 1), 0);
  const sides: readonly Side[] = weigh('right') >= weigh('below') ? ['right', 'below'] : ['below', 'right'];
  const found = new Map<string, FoundField>();
  for (const [field, cell] of labels) {
    const side = sides.find((one) => isFree(cell, one));
    if (side === undefined) continue;
    const factor = moneyFactor(field, cell.text, undefined, search.rules);
    found.set(field.id, { field, label: cell.text, factor, ...cellBeside(cell, side) });
  }
  return found;
}

/** The line, of those that cells lie on, that holds most of the labels that are wanted. */
function richest(cells: readonly TextCell[], wanted: ReadonlySet<string>, lineOf: (cell: TextCell) => number) {
  const lines = new Map<number, Map<string, TextCell>>();
  for (const cell of cells) {
    if (!wanted.has(cell.key)) continue;
    const line = lines.get(lineOf(cell)) ?? new Map<string, TextCell>();
    lines.set(lineOf(cell), line);
    if (!line.has(cell.key)) line.set(cell.key, cell);
  }
  return [...lines.values()].sort((one, other) => other.size - one.size)[0] ?? new Map<string, TextCell>();
}

/** A grid, its columns across as we lay it out, or down where somebody turned it. */
function readGrid(fields: readonly Field[], cells: readonly TextCell[], taken: Set<TextCell>, search: HeaderSearch) {
  const found = new Map<string, FoundField>();
  const keys = (text: { zh: string; en: string }) => [labelKey(text.zh), labelKey(text.en)];
  const columnKeys = new Set(fields.flatMap(({ grid }) => keys(grid!.column)));
  // The textbook's profile may have fewer columns.
  const printed = new Set(fields.filter(({ profile }) => profile === 'textbook').map(({ grid }) => grid!.column.zh));
  const least = Math.min(LEAST_GRID, printed.size || columnKeys.size / 2);
  const lineKeys = [...new Map(fields.map(({ grid }) => [grid!.line.zh, grid!.line])).values()].map(keys);
  const [across, down] = [
    richest(cells, columnKeys, (cell) => cell.row),
    richest(cells, columnKeys, (cell) => cell.column),
  ];
  const turned = down.size > across.size;
  const heads = turned ? down : across;
  if (heads.size < least) return found;
  const first = [...heads.values()][0];
  const along = (cell: TextCell) => (turned ? cell.column : cell.row);
  const beyond = along(first);
  // The labels of the lines stand in one line themselves: the same words elsewhere are something that was written.
  const inside = cells.filter((cell) => along(cell) > beyond && !heads.has(cell.key));
  const labels = richest(inside, new Set(lineKeys.flat()), (cell) => (turned ? cell.row : cell.column));
  const lineOf = (line: { zh: string; en: string }): TextCell | number | undefined => {
    const wanted = keys(line);
    const label = wanted.map((key) => labels.get(key)).find((one) => one !== undefined);
    // Persons and the like need no labels of their own: their lines follow in order.
    if (label !== undefined || labels.size > 0) return label;
    return beyond + 1 + lineKeys.findIndex(([zh]) => zh === wanted[0]);
  };
  for (const head of heads.values()) taken.add(head);
  for (const field of fields) {
    const head = keys(field.grid!.column)
      .map((key) => heads.get(key))
      .find((one) => one !== undefined);
    const line = lineOf(field.grid!.line);
    if (head === undefined || line === undefined) continue;
    if (typeof line === 'object') taken.add(line);
    const at = typeof line === 'object' ? along(line) : line;
    const place = turned ? { row: head.row, column: at } : { row: at, column: head.column };
    const name = typeof line === 'object' ? line.text : field.grid!.line.zh;
    const factor = moneyFactor(field, name, undefined, search.rules);
    found.set(field.id, { field, label: `${name}/${head.text}`, factor, ...place });
  }
  return found;
}

function readCard(form: Form, cells: readonly TextCell[], search: HeaderSearch): Map<string, FoundField> {
  const taken = new Set<TextCell>();
  const found = new Map<string, FoundField>();
  const sections = new Set(form.fields.filter(({ grid }) => grid).map(({ section }) => section));
  for (const section of sections) {
    const fields = form.fields.filter((field) => field.section === section && field.grid);
    for (const [id, one] of readGrid(fields, cells, taken, search)) found.set(id, one);
  }
  const single = form.fields.filter(({ grid }) => grid === undefined);
  for (const [id, one] of readPairs(single, cells, taken, search)) found.set(id, one);
  return new Map(form.fields.flatMap(({ id }) => (found.has(id) ? [[id, found.get(id)!] as const] : [])));
}

/** The card that a sheet is, where its title, its name or our mark says so and its labels agree, or where its labels alone are enough. */
export function findCard(search: HeaderSearch, cards: readonly Form[]): CardFind | undefined {
  const { sheet, rules, titles } = search;
  if (cards.length === 0 || sheet.rowCount > MOST_ROWS || sheet.columnCount > MOST_COLUMNS) return undefined;
  const cells = textCells(search);
  const top = cells.filter(({ row }) => row < rules.list.headerSearchRows);
  const marked = top.map(({ text }) => readMark(text)).find((mark) => mark !== undefined);
  const named = [...top.map(({ text }) => text), sheet.name].flatMap((text) => titles(text));
  const { minFields, printedShare, titledShare } = rules.forms.recognition;
  const candidates = cards
    .filter(({ id }) => marked === undefined || marked.form === id)
    .map((form) => {
      const fields = readCard(form, cells, search);
      const textbook = form.fields.filter(({ profile, grid }) => profile === 'textbook' && grid === undefined);
      const share = textbook.filter(({ id }) => fields.has(id)).length / textbook.length;
      const titled = marked !== undefined || named.includes(form);
      return { form, fields, share, titled };
    })
    .filter(({ fields, share, titled }) => fields.size >= minFields && share >= (titled ? titledShare : printedShare));
  return candidates.sort((one, other) => Number(other.titled) - Number(one.titled) || other.share - one.share)[0];
}
