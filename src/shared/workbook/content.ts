/** An error value in a cell, by its name: `#N/A`. */
export interface ErrorContent {
  readonly error: string;
}

/** What a cell shows. A date is a number (an Excel serial of the 1900 system); null is a blank. */
export type PlainContent = null | string | number | boolean | ErrorContent;

/** A formula as Excel stores it, without the leading `=`, and the value it showed last. */
export interface FormulaContent {
  readonly formula: string;
  readonly shows?: PlainContent;
}

/** What stands in a cell. */
export type CellContent = PlainContent | FormulaContent;

/** No cell at all: neither content nor a format of its own. Putting it removes a cell that a patch had made. */
export interface Absent {
  readonly absent: true;
}

export const ABSENT: Absent = { absent: true };

export const isAbsent = (content: CellContent | Absent): content is Absent =>
  typeof content === 'object' && content !== null && 'absent' in content;

export const isFormula = (content: CellContent): content is FormulaContent =>
  typeof content === 'object' && content !== null && 'formula' in content;

/**
 * Whether two cells hold the same: the same value of the same kind, or the same formula, whatever it showed last.
 * A blank and an empty text are the same.
 */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) {
    return (one ?? '') === (other ?? '') || Object.is(one, other);
  }
  if (isFormula(one)) return isFormula(other) && one.formula === other.formula;
  return !isFormula(other) && one.error === other.error;
}
