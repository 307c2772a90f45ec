import type { ColumnPatch } from '../../shared/workbook/patch';
import type { Area } from '../../shared/workbook/sheet';
import { areaName, parseArea } from '../sheet/area';
import { type Tag, attributeOf, elementEnd, findTag, splice, tagsOf, withAttribute } from '../xml/xml-text';

/** What the head of a sheet says of one column: its width and the format of its empty cells. */
interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** The part of a sheet before its rows. */
export interface SheetHead {
  readonly xml: string;
  /** The format of empty cells, by column. */
  styleOf(column: number): number;
  /** The widths that columns had that got another; null is the sheet's own. */
  readonly widthsBefore: ReadonlyMap<number, number | null>;
}

/**
 * Edits what stands before `<sheetData>`: the dimension takes in what is written, columns get their widths.
 * @param bounds  around all edited cells; undefined when there are none
 */
export function editHead(xml: string, bounds: Area | undefined, columns: readonly ColumnPatch[]): SheetHead {
  const dimension = findTag(xml, 'dimension');
  const ref = dimension && attributeOf(dimension.text, 'ref');
  const known = ref === undefined ? undefined : parseArea(ref);
  const edits: { from: number; to: number; text: string }[] = [];
  if (dimension !== undefined && known !== undefined && bounds !== undefined) {
    const text = withAttribute(dimension.text, 'ref', areaName(around(known, bounds)));
    edits.push({ from: dimension.from, to: dimension.to, text });
  }

  const list = findTag(xml, 'cols');
  const listEnd = list === undefined ? -1 : elementEnd(xml, list);
  const ranges = list === undefined ? [] : rangesOf(xml.slice(0, listEnd), list);
  const widthsBefore = new Map(columns.map(({ column }) => [column, widthIn(ranges, column)]));
  // One that somebody set since is left alone.
  const widths = columns.filter(
    ({ column, width }) => width !== undefined && (width.was === null || width.was === widthsBefore.get(column)),
  );
  if (widths.length > 0) {
    const prefix = list?.prefix ?? findTag(xml, 'worksheet')?.prefix ?? '';
    const changed = widths.reduce((all, { column, width }) => withWidth(all, column + 1, width!.now, prefix), ranges);
    const text =
      changed.length === 0 ? '' : `<${prefix}cols>${changed.map((one) => one.text).join('')}</${prefix}cols>`;
    // Columns stand right before the rows.
    edits.push({ from: list?.from ?? xml.length, to: list === undefined ? xml.length : listEnd, text });
  }
  return {
    xml: splice(xml, edits),
    widthsBefore,
    styleOf(column) {
      const range = ranges.find(({ first, last }) => column + 1 >= first && column + 1 <= last);
      return range === undefined ? 0 : Number(attributeOf(range.text, 'style') ?? 0);
    },
  };
}

/** The width that a column has of its own; null when it has the sheet's. */
function widthIn(ranges: readonly ColumnRange[], column: number): number | null {
  const found = ranges.find(({ first, last }) => column + 1 >= first && column + 1 <= last);
  const width = found && attributeOf(found.text, 'width');
  return width === undefined ? null : Number(width);
}

const around = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

function rangesOf(xml: string, list: Tag): ColumnRange[] {
  const ranges: ColumnRange[] = [];
  for (const tag of tagsOf(xml, list.to)) {
    if (tag.name !== 'col' || tag.kind === 'close') continue;
    const first = Number(attributeOf(tag.text, 'min'));
    const last = Number(attributeOf(tag.text, 'max'));
    ranges.push({ first, last, text: tag.text.replace(/(?<!\s)\s*\/?>$/, '/>') });
  }
  return ranges;
}

function withWidth(
  ranges: readonly ColumnRange[],
  column: number,
  width: number | null,
  prefix: string,
): ColumnRange[] {
  const part = (range: ColumnRange, first: number, last: number): ColumnRange => ({
    first,
    last,
    text: withAttribute(withAttribute(range.text, 'min', String(first)), 'max', String(last)),
  });
  const holder = ranges.find(({ first, last }) => column >= first && column <= last);
  const others = ranges.flatMap((range) => {
    if (range !== holder) return [range];
    return [
      ...(range.first < column ? [part(range, range.first, column - 1)] : []),
      ...(range.last > column ? [part(range, column + 1, range.last)] : []),
    ];
  });
  const own = holder === undefined ? undefined : part(holder, column, column);
  const bare = own?.text ?? `<${prefix}col min="${column}" max="${column}"/>`;
  const text =
    width === null
      ? withAttribute(withAttribute(bare, 'width', undefined), 'customWidth', undefined)
      : withAttribute(withAttribute(bare, 'width', String(width)), 'customWidth', '1');
  const saysSomething = width !== null || / (style|hidden|outlineLevel|collapsed|bestFit)=/.test(text);
  const all = saysSomething ? [...others, { first: column, last: column, text }] : others;
  return all.sort((one, other) => one.first - other.first);
}
