import type { CellValue } from 'exceljs';
import { widthOf } from '../../shared/text/width';
import { type CellContent, isFormula } from '../../shared/workbook/content';

/** A cell's content as exceljs takes it. */
export function cellValue(content: CellContent): CellValue {
  if (content === null || typeof content !== 'object') return content;
  if (isFormula(content)) return { formula: content.formula, result: plain(content.shows ?? '') };
  return plain(content);
}

const plain = (content: CellContent): string | number | boolean | { error: never } =>
  typeof content === 'object' && content !== null && 'error' in content
    ? { error: content.error as never }
    : (content as string | number | boolean);

/** What a cell shows, as far as it is text that may wrap. */
export function textOf(content: CellContent): string {
  const shown = isFormula(content) ? (content.shows ?? null) : content;
  return typeof shown === 'string' ? shown : '';
}

/** Lines that a text takes in a column of so many characters. */
export const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width))), 0);
