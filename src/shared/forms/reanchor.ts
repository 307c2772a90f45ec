import type { RuleBook } from '../rulebook/book';
import { overlay } from '../workbook/overlay';
import type { CellPatch, WorkbookPatch } from '../workbook/patch';
import type { Book } from '../workbook/sheet';
import { anchorOf } from './anchors';
import { findForms } from './recognise';

/**
 * A patch whose anchors name rows as they are called when it has been applied: that is when its inverse looks for them. A patch that
 * changes what was typed in a row, its key perhaps, would not find the row again by what it was called before.
 */
export function reanchored(book: Book, patch: WorkbookPatch, rules: RuleBook): WorkbookPatch {
  if (patch.cells.every(({ anchor }) => anchor === undefined)) return patch;
  const forms = findForms(overlay(book, patch), rules);
  const anchored = (cell: CellPatch): CellPatch => {
    if (cell.anchor === undefined) return cell;
    for (const found of forms) {
      if (found.sheet.name !== cell.at.sheet) continue;
      const row = found.rows.find((one) => one.row === cell.at.row);
      const field = [...found.columns.values()].find(({ column }) => column === cell.at.column)?.field.id;
      if (row !== undefined && field !== undefined) return { ...cell, anchor: anchorOf(found, row, field) };
    }
    return cell;
  };
  return { ...patch, cells: patch.cells.map(anchored) };
}
