import { HostError, invalidArgument, invalidOperation } from '../protocol/errors';
import { type Area, contains, intersection, rowsIn, columnsIn, shifted } from './area';
import { BLANK, type Cell, hasContent, isPlain } from './cell';
import {
  type Chart,
  type ConditionalFormat,
  type Hyperlink,
  type Name,
  type PageLayout,
  pageLayout,
  type Validation,
} from './sheet-parts';
import type { HostTable } from './table';

/** Of a row or column; a size of undefined is the sheet's own. */
export interface Line {
  size?: number;
  hidden?: boolean;
}

type Axis = 'rows' | 'columns';

/** Points of a column and a row that nobody sized. */
export const STANDARD = { columns: 48, rows: 15 };

/** A list that is longer is not gone through index by index: it may hold little, far away. */
const LONG = 4096;

/** Where a list may hold something, in order. */
const indexes = (list: readonly unknown[]): Iterable<number> =>
  list.length <= LONG ? list.keys() : Object.keys(list).map(Number);

/** A sheet: its cells, and what lies on and around them. */
export class HostSheet {
  readonly #cells: (Cell | undefined)[][] = [];
  readonly rows = new Map<number, Line>();
  readonly columns = new Map<number, Line>();
  visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  isProtected = false;
  merges: Area[] = [];
  readonly tables: HostTable[] = [];
  readonly names: Name[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  readonly charts: Chart[] = [];
  /** By row and column. */
  readonly links = new Map<string, Hyperlink>();
  /** What stays in sight; undefined where nothing is frozen. */
  frozen: Area | undefined;
  readonly page: PageLayout = pageLayout();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.#cells[row]?.[column] ?? BLANK;
  }

  put(row: number, column: number, cell: Cell): void {
    const cells = (this.#cells[row] ??= []);
    if (isPlain(cell)) delete cells[column];
    else cells[column] = cell;
  }

  /** The smallest rectangle around every cell with content, of an area where one is given; with a format of its own too, where asked. */
  used(valuesOnly: boolean, inside?: Area): Area | undefined {
    let found: Area | undefined;
    for (const row of indexes(this.#cells)) {
      const cells = this.#cells[row];
      if (cells === undefined || (inside && (row < inside.top || row > inside.bottom))) continue;
      for (const column of indexes(cells)) {
        const cell = cells[column];
        if (cell === undefined || (valuesOnly && !hasContent(cell))) continue;
        if (inside && (column < inside.left || column > inside.right)) continue;
        if (found === undefined) found = { top: row, bottom: row, left: column, right: column };
        else
          found = {
            top: found.top,
            bottom: row,
            left: Math.min(found.left, column),
            right: Math.max(found.right, column),
          };
      }
    }
    return found;
  }

  /** Calls for every cell of an area; whole rows and columns only as far as cells are used. */
  each(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) visit(this.cell(row, column), row, column);
  }

  /** The part of an area in which anything stands, for what need not look at a million blanks. */
  within(area: Area): Area | undefined {
    const used = this.used(false);
    return used && intersection(used, area);
  }

  tableAt(row: number, column: number): HostTable | undefined {
    return this.tables.find(({ area }) => contains(area, { top: row, bottom: row, left: column, right: column }));
  }

  /** @throws HostError where a merge would be cut */
  merge(area: Area, across: boolean): void {
    if (this.tables.some((table) => intersection(table.area, area) !== undefined))
      throw invalidOperation('Cells of a table cannot be merged.');
    this.unmerge(area);
    const parts = across
      ? Array.from({ length: rowsIn(area) }, (_, i) => ({ ...area, top: area.top + i, bottom: area.top + i }))
      : [area];
    for (const part of parts) {
      if (rowsIn(part) * columnsIn(part) === 1) continue;
      this.merges.push(part);
      this.each(part, (cell, row, column) => {
        if (row !== part.top || column !== part.left) this.put(row, column, { ...cell, value: '', formula: undefined });
      });
    }
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((one) => intersection(one, area) === undefined);
  }

  /** Takes rules of validation away from an area, and leaves them on what lies around it. */
  clearValidation(area: Area): void {
    this.validations = this.validations.flatMap((one) => {
      const areas = one.areas.flatMap((part) => without(part, area));
      return areas.length === 0 ? [] : [{ ...one, areas }];
    });
  }

  /** Puts blank cells in, or takes cells out (a count below 0), across the whole area's other side; what lies behind moves. */
  shift(area: Area, axis: Axis, count: number): void {
    const [from, to] = axis === 'rows' ? [area.left, area.right] : [area.top, area.bottom];
    const at = axis === 'rows' ? area.top : area.left;
    const isHit = (one: Area): boolean => {
      const [first, last] = axis === 'rows' ? [one.left, one.right] : [one.top, one.bottom];
      const end = axis === 'rows' ? one.bottom : one.right;
      return end >= at && last >= from && first <= to;
    };
    const isWhole = (one: Area): boolean => {
      const [first, last] = axis === 'rows' ? [one.left, one.right] : [one.top, one.bottom];
      return first >= from && last <= to;
    };
    const fixed = [...this.merges, ...this.tables.map((table) => table.area)];
    if (fixed.some((one) => isHit(one) && !isWhole(one)))
      throw invalidOperation('This operation is not allowed: it would move a part of a table or of a merged cell.');
    if (axis === 'rows') this.#shiftRows(from, to, at, count);
    else this.#shiftColumns(from, to, at, count);
    const move = (one: Area): Area | undefined => (isHit(one) ? shifted(one, axis, at, count) : one);
    const all = (areas: readonly Area[]) => areas.flatMap((one) => move(one) ?? []);
    this.merges = all(this.merges);
    this.tables.splice(
      0,
      this.tables.length,
      ...this.tables.flatMap((table) => {
        const moved = move(table.area);
        return moved === undefined ? [] : [Object.assign(table, { area: moved })];
      }),
    );
    this.validations = this.validations.map((one) => ({ ...one, areas: all(one.areas) }));
    for (const one of this.conditionalFormats) one.areas = all(one.areas);
  }

  #shiftRows(left: number, right: number, at: number, count: number): void {
    const isWhole = left === 0 && right >= 16_383;
    if (isWhole) {
      if (count > 0) this.#cells.splice(at, 0, ...Array.from({ length: count }, () => []));
      else this.#cells.splice(at, -count);
      moveLines(this.rows, at, count);
      return;
    }
    const last = this.#cells.length - 1;
    const taken = this.#cells.map((cells) => cells.slice(left, right + 1));
    for (let row = Math.min(at, last + 1); row <= last + Math.max(0, count); row++) {
      const source = row < at ? row : count > 0 ? (row < at + count ? -1 : row - count) : row - count;
      for (let column = left; column <= right; column++)
        this.put(row, column, (source < 0 ? undefined : taken[source]?.[column - left]) ?? BLANK);
    }
  }

  #shiftColumns(top: number, bottom: number, at: number, count: number): void {
    for (let row = top; row <= Math.min(bottom, this.#cells.length - 1); row++) {
      const cells = this.#cells[row];
      if (cells === undefined || cells.length <= at) continue;
      const made = Array.from(cells);
      if (count > 0) made.splice(at, 0, ...Array.from({ length: count }, () => undefined));
      else made.splice(at, -count);
      cells.length = 0;
      made.forEach((cell, column) => {
        if (cell !== undefined) cells[column] = cell;
      });
    }
    if (top === 0 && bottom >= 1_048_575) moveLines(this.columns, at, count);
  }

  line(axis: Axis, index: number): Line {
    const lines = axis === 'rows' ? this.rows : this.columns;
    let line = lines.get(index);
    if (line === undefined) lines.set(index, (line = {}));
    return line;
  }

  /** @throws HostError where the sheet is protected and a cell locked */
  demandWritable(area: Area): void {
    if (!this.isProtected) return;
    this.each(area, ({ look }) => {
      if (look.locked) throw new HostError('AccessDenied', 'The cell is locked, and its sheet is protected.');
    });
  }
}

function moveLines(lines: Map<number, Line>, at: number, count: number): void {
  const all = [...lines];
  lines.clear();
  for (const [index, line] of all) {
    if (index < at) lines.set(index, line);
    else if (count > 0 || index >= at - count) lines.set(index + count, line);
  }
}

/** What is left of an area beside another. */
function without(area: Area, gone: Area): Area[] {
  const cut = intersection(area, gone);
  if (cut === undefined) return [area];
  const parts = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ];
  return parts.filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}

/** @throws HostError where the name cannot be one */
export function demandSheetName(name: unknown): string {
  if (typeof name !== 'string' || name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
    throw invalidArgument();
  return name;
}
