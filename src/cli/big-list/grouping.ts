import { orderWindow } from '../../shared/list/orders';
import type { SqlColumn } from '../../shared/list/sql/list-sql';
import { dialects, type Step } from '../../shared/list/sql/dialect';
import { foldSql, numberOfText, saysOwnUnitSql, totalSql } from '../../shared/list/sql/text';
import { scaleOf } from '../../shared/rules/ranking/money';
import type { RuleValues } from '../../shared/rulebook/book';
import { type Day, formatDay } from '../../shared/values/date';

/** Order lines as a table of DuckDB's. */
export interface OrderLines {
  readonly table: string;
  /** By code: `amount`, and of `id`, `name`, `date` those that are there. */
  readonly columns: ReadonlyMap<string, SqlColumn & { readonly isDay: boolean }>;
  readonly rules: RuleValues;
  /** Brings a bare amount to 元. */
  readonly factor: number;
  readonly asOf: Day | undefined;
}

const { duckdb } = dialects;
const DAY = '^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?([ T].*)?$';

/** A day that is written in figures, year first; NULL for everything else. */
function daySql({ name, isText, isDay }: SqlColumn & { readonly isDay: boolean }): string {
  const column = duckdb.identifier(name);
  if (isDay) return `CAST(${column} AS DATE)`;
  const text = isText ? `trim(${column})` : `CAST(${column} AS VARCHAR)`;
  const parts = [1, 2, 3].map((part) => `regexp_extract(${text}, '${DAY}', ${part})`).join(`, '-', `);
  return `CASE WHEN regexp_matches(${text}, '^[0-9]{8}$') THEN CAST(try_strptime(${text}, '%Y%m%d') AS DATE) ELSE TRY_CAST(concat(${parts}) AS DATE) END`;
}

/** The lines, each with its customer's key, whole units and day; lines that do not count have a mark. */
export function linesSql(lines: OrderLines): string {
  const { table, columns, rules, factor, asOf } = lines;
  const amount = columns.get('amount')!;
  const id = columns.get('id');
  const name = columns.get('name');
  const date = columns.get('date');
  const text = (column: SqlColumn | undefined): string =>
    column === undefined ? `''` : `coalesce(trim(CAST(${duckdb.identifier(column.name)} AS VARCHAR)), '')`;
  const key = foldSql(text(id ?? name), duckdb);
  const scale = scaleOf(rules.tier.value.decimals);
  const day = date === undefined ? 'CAST(NULL AS DATE)' : daySql(date);
  const window = asOf === undefined ? undefined : orderWindow(rules, asOf);
  const inside =
    window === undefined ? 'TRUE' : `day BETWEEN DATE '${formatDay(window.from)}' AND DATE '${formatDay(window.to)}'`;
  const total = [id, name]
    .flatMap((column) => (column === undefined ? [] : [totalSql(text(column), duckdb, rules)]))
    .join(' OR ');
  const amounts = amount.isText
    ? numberOfText(duckdb.identifier(amount.name), duckdb, rules, (index) => `kad_amount_${index}`).map(
        (sql, index): Step => ({ [index < 4 ? `kad_amount_${index}` : 'kad_amount']: sql }),
      )
    : [{ kad_amount: `CAST(${duckdb.identifier(amount.name)} AS DOUBLE)` }];
  const bare = `CAST('${factor}' AS DOUBLE)`;
  // A number that says its unit itself has been read in 元.
  const inYuan = amount.isText
    ? `CASE WHEN ${saysOwnUnitSql('kad_amount_0', duckdb)} THEN CAST('1' AS DOUBLE) ELSE ${bare} END`
    : bare;
  const units = `CAST(floor(kad_amount * ${inYuan} * CAST('${scale}' AS DOUBLE) + 0.5) AS BIGINT)`;
  const selected = [
    'row_number() OVER () AS line',
    `${key} AS who`,
    `${text(id)} AS id`,
    `${text(name)} AS name`,
    `${units} AS units`,
    `${day} AS day`,
    `(${total}) AS is_total`,
  ];
  const rows = duckdb.layered(`${table} AS kad_list`, amounts, selected, false);
  return `SELECT *, coalesce(${inside}, FALSE) AS inside FROM (${rows}) WHERE NOT is_total`;
}

/** Customers in the order in which they first occur: sum, orders, first and last day, largest order. */
export function customersSql(lines: OrderLines): string {
  const { rules, columns } = lines;
  const labels = new Map(rules.list.columns.map(({ code, zh }) => [code, duckdb.identifier(zh)]));
  const scale = scaleOf(rules.tier.value.decimals);
  const days = columns.has('date')
    ? `min(day) AS ${labels.get('firstDate')!}, max(day) AS ${labels.get('lastDate')!},`
    : '';
  return `SELECT nullif(arg_min(id, line), '') AS ${labels.get('id')!}, nullif(arg_min(name, line), '') AS ${labels.get('name')!},
    CAST(sum(units) AS DOUBLE) / ${scale} AS ${labels.get('value')!},
    count(*) FILTER (units > 0) AS ${labels.get('frequency')!}, ${days}
    greatest(max(units), 0) / CAST(${scale} AS DOUBLE) AS ${labels.get('onePurchase')!}
  FROM kad_lines WHERE inside AND who <> '' AND units IS NOT NULL GROUP BY who ORDER BY min(line)`;
}
