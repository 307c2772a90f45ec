import type { Field, FieldValue } from '../forms/form';
import { contentOf, sameValue } from '../forms/write-value';
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

const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1].length ?? 0;

/** Decimals that are always compared: 分 of an amount, whole percents of a share. */
const LEAST_DECIMALS = 2;

/** Whether a cell says what is expected; a number that was typed with fewer decimals need only agree in those. */
export function agrees({ row, field, text }: FieldCell, { value }: Expected): boolean {
  const is = row.value(field.id);
  if (sameValue(is, value)) return true;
  if (typeof is !== 'number' || typeof value !== 'number') return false;
  if (isDay(field)) return Math.floor(is) === Math.floor(value);
  const step = 10 ** -Math.max(LEAST_DECIMALS, decimalsOf(text));
  return Math.abs(is - value) <= step / 2 + 1e-9;
}

/** Puts what is expected into its cell. */
export function fillWith(cell: FieldCell, { value, content, shown }: Expected): Remedy {
  const { found, line, column, field } = cell;
  const format = isDay(field) ? forDay(found.sheet, line, column, value as number) : undefined;
  return changeTo(cell, content, shown, format);
}
