import { invalidArgument } from '../protocol/errors';
import { type Kind, type Served, served } from '../protocol/kind';
import type { Area } from '../workbook/area';
import type { Cell } from '../workbook/cell';
import { type Border, colourOf, EDGES, type Edge, type Font, type Look, NO_BORDER } from '../workbook/look';
import { STANDARD } from '../workbook/sheet';
import type { RangeObject } from './range';
import { allOf, common } from './uniform';

/** Looks at the cells of a range that have a look; a whole column stands for its used part. */
function* looks({ sheet, area }: RangeObject): Generator<Look> {
  const { top, left, bottom, right } = sheet.within(area) ?? { ...area, bottom: area.top, right: area.left };
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield sheet.cell(row, column).look;
}

export function change({ sheet, area }: RangeObject, look: (before: Look, row: number, column: number) => Look): void {
  sheet.each(area, (cell: Cell, row, column) =>
    sheet.put(row, column, { ...cell, look: look(cell.look, row, column) }),
  );
}

function* map<Value>(self: RangeObject, of: (look: Look) => Value): Generator<Value> {
  for (const look of looks(self)) yield of(look);
}

const look = <Key extends keyof Look>(self: RangeObject, key: Key): Look[Key] | null =>
  common(map(self, (one) => one[key]));
const setLook =
  <Key extends keyof Look>(key: Key) =>
  (self: RangeObject, value: Look[Key]): void =>
    change(self, (before) => ({ ...before, [key]: value }));

const FILL: Kind<RangeObject> = {
  name: 'RangeFill',
  get: { color: (self) => look(self, 'fill') },
  set: {
    color: (self, given: string) => {
      const fill = given === '' ? '' : colourOf(given);
      if (fill === undefined) throw invalidArgument();
      change(self, (before) => ({ ...before, fill }));
    },
  },
  call: { clear: (self) => change(self, (before) => ({ ...before, fill: '' })) },
};

const FONT_KEYS = ['name', 'size', 'color', 'bold', 'italic', 'underline'] as const;

const FONT: Kind<RangeObject> = {
  name: 'RangeFont',
  get: Object.fromEntries(
    FONT_KEYS.map((key) => [key, (self: RangeObject) => common(map(self, ({ font }) => font[key]))]),
  ),
  set: Object.fromEntries(
    FONT_KEYS.map((key) => [
      key,
      (self: RangeObject, given: Font[typeof key]) => {
        const value = key === 'color' ? colourOf(given) : given;
        if (value === undefined) throw invalidArgument();
        change(self, (before) => ({ ...before, font: { ...before.font, [key]: value } }));
      },
    ]),
  ),
};

const LINES = [...EDGES, 'InsideVertical', 'InsideHorizontal'] as const;
type Line = (typeof LINES)[number];

interface BorderObject {
  readonly range: RangeObject;
  readonly line: Line;
}

/** Which edge of a cell a line of a range is; undefined where the cell has none of it. */
function edgeOf(line: Line, { top, left, bottom, right }: Area, row: number, column: number): Edge | undefined {
  if (line === 'InsideHorizontal') return row < bottom ? 'EdgeBottom' : undefined;
  if (line === 'InsideVertical') return column < right ? 'EdgeRight' : undefined;
  const isThere = {
    EdgeTop: row === top,
    EdgeBottom: row === bottom,
    EdgeLeft: column === left,
    EdgeRight: column === right,
  };
  return isThere[line] ? line : undefined;
}

const border =
  <Key extends keyof Border>(key: Key) =>
  ({ range: { sheet, area }, line }: BorderObject): Border[Key] | null => {
    const found: Border[Key][] = [];
    sheet.each(area, (cell, row, column) => {
      const edge = edgeOf(line, area, row, column);
      if (edge !== undefined) found.push((cell.look.borders[edge] ?? NO_BORDER)[key]);
    });
    return common(found);
  };

const setBorder =
  <Key extends keyof Border>(key: Key) =>
  ({ range, line }: BorderObject, given: Border[Key]): void => {
    const value = key === 'color' ? colourOf(given) : given;
    if (value === undefined) throw invalidArgument();
    change(range, (before, row, column) => {
      const edge = edgeOf(line, range.area, row, column);
      if (edge === undefined) return before;
      const drawn = { ...NO_BORDER, style: 'Continuous', ...before.borders[edge], [key]: value };
      return { ...before, borders: { ...before.borders, [edge]: drawn } };
    });
  };

const BORDER: Kind<BorderObject> = {
  name: 'RangeBorder',
  get: { style: border('style'), color: border('color'), weight: border('weight'), sideIndex: ({ line }) => line },
  set: { style: setBorder('style'), color: setBorder('color'), weight: setBorder('weight') },
};

const borderAt = (range: RangeObject, line: Line): Served => {
  if (!LINES.includes(line)) throw invalidArgument();
  return served(BORDER, { range, line });
};

const BORDERS: Kind<RangeObject> = {
  name: 'RangeBorderCollection',
  get: { count: () => LINES.length },
  item: borderAt,
  items: (self) => LINES.map((line) => borderAt(self, line)),
};

const PROTECTION: Kind<RangeObject> = {
  name: 'FormatProtection',
  get: { locked: (self) => look(self, 'locked') },
  set: { locked: setLook('locked') },
};

const size =
  (axis: 'rows' | 'columns') =>
  ({ sheet, area }: RangeObject): number | null => {
    const [from, to] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    return allOf(from, to, (index) => sheet[axis].get(index)?.size ?? STANDARD[axis]);
  };
const setSize =
  (axis: 'rows' | 'columns') =>
  ({ sheet, area }: RangeObject, points: number): void => {
    if (!(points >= 0)) throw invalidArgument();
    const [from, to] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    for (let index = from; index <= to; index++) sheet.line(axis, index).size = points;
  };

/** Sizes columns to their texts, at six points a character: how wide a font draws them is not known here. */
function autofitColumns({ sheet, area }: RangeObject): void {
  for (let column = area.left; column <= area.right; column++) {
    let longest = 0;
    const part = sheet.within({ ...area, left: column, right: column });
    if (part !== undefined) sheet.each(part, ({ value }) => (longest = Math.max(longest, String(value).length)));
    if (longest > 0) sheet.line('columns', column).size = (longest + 1) * 6;
  }
}

const FORMAT: Kind<RangeObject> = {
  name: 'RangeFormat',
  get: {
    horizontalAlignment: (self) => look(self, 'horizontal'),
    verticalAlignment: (self) => look(self, 'vertical'),
    wrapText: (self) => look(self, 'wrap'),
    indentLevel: (self) => look(self, 'indent'),
    columnWidth: size('columns'),
    rowHeight: size('rows'),
  },
  set: {
    horizontalAlignment: setLook('horizontal'),
    verticalAlignment: setLook('vertical'),
    wrapText: setLook('wrap'),
    indentLevel: setLook('indent'),
    columnWidth: setSize('columns'),
    rowHeight: setSize('rows'),
    useStandardWidth: ({ sheet, area }, isStandard: boolean) => {
      if (!isStandard) return;
      for (let column = area.left; column <= area.right; column++) delete sheet.line('columns', column).size;
    },
  },
  objects: {
    fill: (self) => served(FILL, self),
    font: (self) => served(FONT, self),
    borders: (self) => served(BORDERS, self),
    protection: (self) => served(PROTECTION, self),
  },
  call: {
    autofitColumns,
    autofitRows: ({ sheet, area }) => {
      for (let row = area.top; row <= area.bottom; row++) delete sheet.line('rows', row).size;
    },
  },
};

export const formatOf = (self: RangeObject): Served => served(FORMAT, self);
export const RANGE_FORMAT_KINDS = [FORMAT, FILL, FONT, BORDERS, BORDER, PROTECTION];
