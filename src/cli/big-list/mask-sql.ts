import { dialects } from '../../shared/list/sql/dialect';
import type { RuleValues } from '../../shared/rulebook/book';
import type { PersonalKind } from '../../shared/rules/identity';
import type { PersonalColumns } from '../../shared/workbook/personal';
import { pathLiteral } from './engine';

const { duckdb } = dialects;

interface Hidden {
  readonly first: number;
  readonly last: number;
  /** Digits that a text has at least to be hidden; any text where it is not said. */
  readonly least?: number;
}

const hiddenOf = (kind: Exclude<PersonalKind, 'whole'>, { identity: { mask } }: RuleValues): Hidden => mask[kind];

/** A column with its characters hidden but for the first and the last of a text; signs between them as well. */
function maskSql(name: string, kind: PersonalKind, rules: RuleValues): string {
  const column = duckdb.identifier(name);
  const text = `trim(CAST(${column} AS VARCHAR))`;
  const blanks = rules.list.blankMarks.map(pathLiteral).join(', ');
  const isBlank = `${column} IS NULL OR ${text} IN ('', ${blanks})`;
  if (kind === 'whole') return `CASE WHEN ${isBlank} THEN ${column}::VARCHAR ELSE '***' END AS ${column}`;
  const { first, last, least } = hiddenOf(kind, rules);
  const few = least === undefined ? '' : ` OR length(regexp_replace(${text}, '[^0-9]', '', 'g')) < ${String(least)}`;
  const masked = `concat(left(${text}, ${first}), repeat('*', length(${text}) - ${first + last}), right(${text}, ${last}))`;
  return (
    `CASE WHEN ${isBlank}${few} THEN ${column}::VARCHAR ` +
    `WHEN length(${text}) <= ${first + last} THEN repeat('*', length(${text})) ELSE ${masked} END AS ${column}`
  );
}

/**
 * Rows with what stands in personal columns hidden.
 * @param names  of all columns
 */
export function maskedSql(
  rows: string,
  { columns, names, rules }: { columns: PersonalColumns; names: readonly string[]; rules: RuleValues },
): string {
  if (columns.size === 0) return rows;
  const masks = [...columns].map(([index, kind]) => maskSql(names[index], kind, rules));
  return `SELECT * REPLACE (${masks.join(', ')}) FROM (${rows})`;
}
