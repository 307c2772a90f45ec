import type { Field, FieldValue } from '../forms/form';
import { contentOf, saysSame } from '../forms/write-value';
import type { Reason } from '../rules/answer';
import { formatMoment } from '../values/date';
import type { CellContent } from '../workbook/content';
import type { CheckContext, Remedy } from './check';
import { forDay } from './cell-format';
import { changeTo } from './remedy';
import type { FieldCell } from './spots';

/** What the rules put into a cell that Fill writes. */
export interface Expected {
  readonly value: FieldValue;
  /** As the cell would hold it, in the language and the unit of its sheet. */
  readonly content: CellContent;
  /** As the cell would show it. */
  readonly shown: string;
  readonly reasons: readonly Reason[];
}

/** What should stand in a derived field; undefined where the row does not have what it needs, or where the rules refuse. */
export function expectedIn(
  { found, row, field }: Pick<FieldCell, 'found' | 'row' | 'field'>,
  context: CheckContext,
): Expected | undefined {
  const answer = field.derived?.derive(row, context);
  if (answer === undefined || 'refusal' in answer || answer.value === null) return undefined;
  const factor = found.columns.get(field.id)?.factor;
  const content = contentOf(field, answer.value, context.book, found.lang, factor);
  const shown = isDay(field) ? formatMoment(answer.value as number) : String(content);
  return { value: answer.value, content, shown, reasons: answer.reasons };
}

const isDay = ({ type }: Field): boolean => type === 'date' || type === 'dateTime';

/** Whether a cell says what is expected; a number that was typed with fewer decimals need only agree in those. */
export const agrees = ({ row, field, text }: FieldCell, { value }: Expected): boolean =>
  saysSame(field, row.value(field.id), text, value);

/** Puts what is expected into its cell. */
export function fillWith(cell: FieldCell, { value, content, shown }: Expected): Remedy {
  const { found, line, column, field } = cell;
  const format = isDay(field) ? forDay(found.sheet, line, column, value as number) : undefined;
  return changeTo(cell, content, shown, format);
}
