import { type CellContent, isFormula, type PlainContent } from '../../shared/workbook/content';

/** What a cell holds, from what Excel tells of it. */
export function contentFrom(value: unknown, formula: unknown, type: string): CellContent {
  const shows = plainFrom(value, type);
  // A text that begins with an equals sign is told as its own formula.
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
    return { formula: formula.slice(1), shows };
  return shows;
}

function plainFrom(value: unknown, type: string): PlainContent {
  if (type === 'Empty' || value === null) return null;
  if (type === 'Error') return { error: String(value) };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Texts that Excel would read as something else: numbers, days, formulas, truth values, errors. */
const READ_OTHERWISE = /\d|^[\s'=+\-@#%]|^(true|false)$/i;

/** Whether a content would become a text in a cell of the format `@`. */
export const becomesText = (content: CellContent): boolean => content !== null && typeof content !== 'string';

/**
 * A content as Excel takes it.
 * @param isText  whether the cell has the format `@`, in which a text is taken as it is
 */
export function inputOf(content: CellContent, isText: boolean): string | number | boolean {
  if (content === null) return '';
  if (typeof content === 'object') return isFormula(content) ? `=${content.formula}` : content.error;
  if (typeof content !== 'string' || isText || !READ_OTHERWISE.test(content)) return content;
  return `'${content}`;
}
