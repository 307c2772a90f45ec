import { type Area, areaOf, isWholeColumns, splitAddress } from './area';
import type { HostBook } from './book';
import { argumentOf } from './calculation';
import type { HostSheet } from './sheet';
import { bodyOf } from './table';

interface SeenRange {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/** A formula that is one call of a function with ranges and literals. */
export interface Called {
  /** In capitals. */
  readonly name: string;
  readonly args: readonly unknown[];
  readonly ranges: readonly SeenRange[];
}

const CALL = /^=(?:_xlfn\.|_xldudf_)?([\p{L}_][\p{L}\p{N}_.]*)\(([\s\S]*)\)$/u;

/** Cuts at the commas outside quotes and brackets; undefined where they are not balanced, or another call stands within. */
function cut(text: string): string[] | undefined {
  const parts: string[] = [];
  let [part, depth, quote] = ['', 0, ''];
  for (const char of text) {
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '(') return undefined;
    else if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    else if (char === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
      continue;
    }
    part += char;
  }
  return quote !== '' || depth !== 0 ? undefined : [...parts, part.trim()];
}

/** `Table[Label]`, `Table`: cells of a table's body. */
function tableRange(text: string, book: HostBook): SeenRange | undefined {
  const match = /^([\p{L}_][\p{L}\p{N}_.]*)(?:\[([^[\]]+)\])?$/u.exec(text);
  const found = match === null ? undefined : book.findTable(match[1]);
  if (match === null || found === undefined) return undefined;
  const { sheet, table } = found;
  const area = bodyOf(table);
  if (match[2] === undefined) return { sheet, area };
  const width = table.area.right - table.area.left + 1;
  const at = Array.from({ length: width }, (_, i) => sheet.cell(table.area.top, table.area.left + i).value);
  const column = at.indexOf(match[2]);
  return column < 0 ? undefined : { sheet, area: { ...area, left: area.left + column, right: area.left + column } };
}

function rangeOf(text: string, home: HostSheet, book: HostBook): SeenRange | undefined {
  const { sheet: name, rest } = splitAddress(text);
  const sheet = name === undefined ? home : book.findSheet(name);
  const area = areaOf(rest.replace(/#$/, ''));
  if (sheet === undefined || area === undefined) return tableRange(text, book);
  // Of whole columns only the rows in use are handed over.
  const used = isWholeColumns(area) ? sheet.used(true) : undefined;
  return { sheet, area: used === undefined ? area : { ...area, bottom: used.bottom } };
}

/** Reads a formula; undefined where it is anything else than one call with ranges and literals. */
export function readCall(formula: string, home: HostSheet, book: HostBook): Called | undefined {
  const match = CALL.exec(formula);
  const parts = match === null ? undefined : match[2].trim() === '' ? [] : cut(match[2]);
  if (match === null || parts === undefined) return undefined;
  const ranges: SeenRange[] = [];
  const args: unknown[] = [];
  for (const part of parts) {
    if (part === '') args.push(null);
    else if (/^".*"$/s.test(part)) args.push(part.slice(1, -1).replace(/""/g, '"'));
    else if (/^(TRUE|FALSE)$/i.test(part)) args.push(part.toUpperCase() === 'TRUE');
    else if (/^[+-]?(\d+\.?\d*|\.\d+)%?$/.test(part))
      args.push(part.endsWith('%') ? parseFloat(part) / 100 : Number(part));
    else {
      const range = rangeOf(part, home, book);
      if (range === undefined) return undefined;
      ranges.push(range);
      args.push(argumentOf(range.sheet, range.area));
    }
  }
  return { name: match[1].toUpperCase(), args, ranges };
}
