import { yuanIn } from '../forms/read-value';
import type { RuleBook } from '../rulebook/book';
import { parseNumber } from '../values/number';
import { CellKind } from '../workbook/table';
import type { FieldCell } from './spots';

/** How many 元 one unit of a column of money is: 10 000 where its label says 万元. */
export const yuanOf = ({ found, field }: Pick<FieldCell, 'found' | 'field'>, { values }: RuleBook): number =>
  (found.columns.get(field.id)?.factor ?? 1) * yuanIn(field, values);

/** The number that a cell shows, also one that its field cannot take; undefined where there is none. */
export function numberIn({ found, line, column, kind, text }: FieldCell, { values }: RuleBook): number | undefined {
  if (kind === CellKind.Number) return found.sheet.column(column).number(line);
  return kind === CellKind.Text ? parseNumber(text, values) : undefined;
}
