import { type Message, Problem } from '../../shared/text/message';
import type { TablePatch, WorkbookPatch } from '../../shared/workbook/patch';
import type { Area } from '../../shared/workbook/sheet';
import { cellName } from '../../shared/workbook/table';
import { areaName, parseArea } from '../sheet/area';
import type { TablePart } from '../sheet/table-part';
import { attributeOf, elementEnd, escapeXml, findTag, splice, tagsOf, withAttribute } from '../xml/xml-text';
import { words } from './words';

/** A table that gets another size. */
export interface Resize {
  readonly table: TablePart;
  readonly patch: TablePatch;
  readonly was: Area;
  readonly now: Area;
}

/**
 * Finds the table that a patch means and looks whether it can take the new size.
 * @throws Problem
 */
export function resizeOf(file: string, tables: readonly TablePart[], patch: TablePatch): Resize {
  const { sheet } = patch;
  const name = patch.table;
  const table = tables.find(({ names }) => names.some((one) => one.toLowerCase() === name.toLowerCase()));
  if (table === undefined) throw new Problem(words.noTable({ file, sheet, table: name }));
  const found = areaName(table.area);
  const { bottom } = table.area;
  const was = parseArea(patch.was);
  const wanted = parseArea(patch.now);
  // Columns come and go whatever rows were added since.
  const widthOnly = was !== undefined && wanted !== undefined && was.bottom === wanted.bottom;
  const now = widthOnly ? { ...wanted, bottom } : wanted;
  const expected = widthOnly ? areaName({ ...was, bottom }) : patch.was;
  if (found !== expected || now === undefined || now.top !== table.area.top || now.left !== table.area.left) {
    throw new Problem(words.tableMoved({ table: name, expected: patch.was, found }));
  }
  const other = tables.find((one) => one !== table && meets(one.area, now));
  if (other !== undefined) throw new Problem(blocked(patch, other.area.top, other.area.left));
  if (now.bottom !== table.area.bottom && table.totalsRows > 0) {
    throw new Problem(words.tableTotals({ table: name, range: found }));
  }
  const isOurs = (attributeOf(findTag(table.xml, 'table')!.text, 'tableType') ?? 'worksheet') === 'worksheet';
  if (now.right !== table.area.right && !isOurs) throw new Problem(words.tableQuery({ table: name, sheet }));
  return { table, patch, was: table.area, now };
}

/** A table would take in this cell, which is not free. */
export const blocked = ({ sheet, table, now }: TablePatch, row: number, column: number): Message =>
  words.tableBlocked({ sheet, table, range: now, cell: cellName(row, column) });

/** The part of a table with its new range and columns; those that are new are named as the patch heads them. */
export function resized({ table, patch, was, now }: Resize, all: WorkbookPatch): string {
  const { xml } = table;
  const tag = findTag(xml, 'table')!;
  const edits = [{ from: tag.from, to: tag.to, text: withAttribute(tag.text, 'ref', areaName(now)) }];
  const filter = findTag(xml, 'autoFilter');
  const filtered = filter && parseArea(attributeOf(filter.text, 'ref') ?? '');
  if (filter !== undefined && filtered !== undefined) {
    const grown = {
      ...filtered,
      bottom: filtered.bottom + now.bottom - was.bottom,
      right: filtered.right + now.right - was.right,
    };
    edits.push({ from: filter.from, to: filter.to, text: withAttribute(filter.text, 'ref', areaName(grown)) });
  }

  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'close') continue;
    const isGone =
      (tag.name === 'filterColumn' && Number(attributeOf(tag.text, 'colId')) > now.right - now.left) ||
      (tag.name === 'sortState' && !within(parseArea(attributeOf(tag.text, 'ref') ?? ''), now));
    // What filters or sorts by a column that goes would lie outside the table.
    if (isGone && (now.right < was.right || now.bottom < was.bottom)) {
      edits.push({ from: tag.from, to: elementEnd(xml, tag), text: '' });
    }
  }

  const list = findTag(xml, 'tableColumns')!;
  const end = elementEnd(xml, list);
  const columns = [...tagsOf(xml.slice(0, end), list.to)].filter(
    (one) => one.name === 'tableColumn' && one.kind !== 'close',
  );
  const kept = columns.slice(0, now.right - now.left + 1);
  const names = new Set(kept.map((one) => (attributeOf(one.text, 'name') ?? '').toLowerCase()));
  let id = Math.max(0, ...columns.map((one) => Number(attributeOf(one.text, 'id') ?? 0)));
  let added = '';
  for (let column = was.right + 1; column <= now.right; column++) {
    const heading = headingOf(all, patch.sheet, now.top, column);
    const name = heading.replace(/\r?\n/g, '_x000a_');
    if (heading.trim() === '' || names.has(name.toLowerCase())) {
      throw new Problem(words.tableName({ table: patch.table, cell: cellName(now.top, column), found: heading }));
    }
    names.add(name.toLowerCase());
    added += `<${list.prefix}tableColumn id="${++id}" name="${escapeXml(name)}"/>`;
  }
  const count = withAttribute(list.text, 'count', String(now.right - now.left + 1));
  edits.push({ from: list.from, to: list.to, text: count });
  const last = kept[kept.length - 1];
  const lastEnd = last === undefined ? list.to : elementEnd(xml, last);
  edits.push({ from: lastEnd, to: xml.lastIndexOf('</', end - 1), text: added });
  return splice(xml, edits);
}

const meets = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const within = (inner: Area | undefined, outer: Area): boolean =>
  inner === undefined || (inner.bottom <= outer.bottom && inner.right <= outer.right);

/** What the patch writes into the header cell of a new column. */
function headingOf(patch: WorkbookPatch, sheet: string, row: number, column: number): string {
  const cell = patch.cells.find(({ at }) => at.sheet === sheet && at.row === row && at.column === column);
  if (cell !== undefined) return typeof cell.now === 'string' ? cell.now : '';
  const stretch = patch.columns.find(
    (one) => one.sheet === sheet && one.column === column && row >= one.firstRow && row < one.firstRow + one.now.length,
  );
  const content = stretch?.now.at(row - stretch.firstRow);
  return typeof content === 'string' ? content : '';
}
