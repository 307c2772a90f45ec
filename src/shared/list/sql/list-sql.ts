import type { RuleBook, RuleValues } from '../../rulebook/book';
import { TIER_CODES } from '../../rules/value-tier/assign';
import type { TierPlan } from '../../rules/value-tier/survey';
import type { Lang } from '../../text/lang';
import { ratioOf } from '../../values/ratio';
import { type CodedResult, GRADE_CODES, LEVEL_CODES, type LeastTarget } from '../row-results';
import { type Dialect, type Step, textLiteral } from './dialect';
import { letterSql, numberOfText, saysOwnUnitSql, totalSql } from './text';

/** A column of the table, and whether it holds texts that are to be read as the rules read a cell. */
export interface SqlColumn {
  readonly name: string;
  readonly isText: boolean;
}

/** A customer list as a table of an engine. */
export interface SqlList {
  readonly dialect: Dialect;
  /** What stands behind FROM. */
  readonly table: string;
  /** The recognised columns by code: `value`, and of `target`, `level`, `score`, `grade`, `creditType` those that are there. */
  readonly columns: ReadonlyMap<string, SqlColumn>;
  /** Columns in which the word 合计 says that a row is no customer. */
  readonly labels: readonly string[];
  readonly book: RuleBook;
  readonly plan: TierPlan;
  /** Brings a bare value to 元, and what a bare target is divided by to be in 万元. */
  readonly factor: number;
  readonly targetDivisor: number;
  readonly targets: readonly LeastTarget[] | undefined;
  readonly results: readonly CodedResult[];
  readonly lang: Lang;
}

/** Greatest finite double: NaN and infinity, which engines put above it, are no numbers of a list. */
const GREATEST = '1.7976931348623157e308';
/** Buckets of the survey's first look; more would make its table large, fewer the second look. */
const BUCKETS = 65_536;

/** A double exactly as it is. */
const double = (value: number, { double: type }: Dialect): string => `CAST('${value}' AS ${type})`;

/** A column's texts; one of numbers may hold codes, or nothing at all. */
const textOf = ({ name, isText }: SqlColumn, { identifier, text }: Dialect): string =>
  isText ? identifier(name) : `CAST(${identifier(name)} AS ${text})`;

/** The steps to a column's number, called `kad_<code>`. */
function numberSteps(code: string, { dialect, columns, book }: SqlList): Step[] {
  const { name, isText } = columns.get(code)!;
  const column = dialect.identifier(name);
  if (isText) {
    const names = [0, 1, 2, 3].map((index) => `kad_${code}_${index}`);
    const steps = numberOfText(column, dialect, book.values, (index) => names[index]);
    return steps.map((sql, index) => ({ [index < names.length ? names[index] : `kad_${code}`]: sql }));
  }
  const number = `CAST(${column} AS ${dialect.double})`;
  const greatest = `CAST('${GREATEST}' AS ${dialect.double})`;
  return [{ [`kad_${code}`]: `CASE WHEN ${number} BETWEEN -${greatest} AND ${greatest} THEN ${number} END` }];
}

/** A column's number by its unit: one that says its unit itself goes before what holds for the bare numbers of the column. */
function byUnit(code: string, bare: string, own: string, { dialect, columns }: SqlList): string {
  if (bare === own || !columns.get(code)!.isText) return bare;
  return `CASE WHEN ${saysOwnUnitSql(`kad_${code}_0`, dialect)} THEN ${own} ELSE ${bare} END`;
}

/** Steps of several columns side by side. */
const abreast = (all: readonly (readonly Step[])[]): Step[] =>
  Array.from(
    { length: Math.max(...all.map(({ length }) => length)) },
    (_, i) => Object.assign({}, ...all.map((steps) => steps[i] ?? {})) as Step,
  );

/** The steps to a customer's value in whole units of its last decimal that counts, `kad_units`; NULL where there is none. */
export function unitSteps(list: SqlList, others: readonly string[] = []): Step[] {
  const { dialect, factor, plan, labels, book } = list;
  const isTotal = labels.map(
    (label) => `coalesce(${totalSql(dialect.identifier(label), dialect, book.values)}, FALSE)`,
  );
  const bare = factor === 1 ? 'kad_value' : `kad_value * ${double(factor, dialect)}`;
  const inYuan = byUnit('value', bare, 'kad_value', list);
  const scaled = `floor(${inYuan} * ${double(plan.scale, dialect)} + ${double(0.5, dialect)})`;
  return [
    { kad_total: isTotal.length === 0 ? 'FALSE' : `(${isTotal.join(' OR ')})` },
    ...abreast(['value', ...others].map((code) => numberSteps(code, list))),
    { kad_units: `CASE WHEN NOT kad_total THEN CAST(${scaled} AS BIGINT) END` },
  ];
}

/**
 * The first half: one row with the cuts of the list, `a_units` and `b_units`, the ranked customers, and the number in every class of
 * row. Sums are of whole units. A first look finds the bucket of each cut, a second one looks into that bucket alone: nothing is
 * sorted but the buckets, and the amounts in two of them.
 */
export function surveySql(list: SqlList): string {
  const { dialect, table, plan } = list;
  const { exact, quotient } = dialect;
  const byCount = plan.method === 'countShare';
  const weight = byCount ? 'customers' : 'amount';
  return `WITH kad_units_of AS (
${dialect.layered(`${table} AS kad_list`, unitSteps(list), ['kad_units AS units'], false)}
),
kad_ranked AS (SELECT units FROM kad_units_of WHERE units >= 1),
kad_all AS (
  SELECT count(*) AS customers, CAST(coalesce(sum(CAST(units AS ${exact})), 0) AS ${exact}) AS amount,
    ${quotient('coalesce(max(units), 0)', String(BUCKETS))} + 1 AS width
  FROM kad_ranked
),
kad_sought AS (${soughtSql(list)}),
kad_buckets AS (
  SELECT CAST(${quotient('units', 'width')} AS BIGINT) AS bucket, count(*) AS customers, CAST(sum(CAST(units AS ${exact})) AS ${exact}) AS amount
  FROM kad_ranked CROSS JOIN kad_all GROUP BY CAST(${quotient('units', 'width')} AS BIGINT)
),
kad_upto AS (
  SELECT bucket, ${weight} AS here, sum(${weight}) OVER (ORDER BY bucket DESC) AS upto FROM kad_buckets
),
kad_found AS (
  SELECT
    (SELECT max(bucket) FROM kad_upto CROSS JOIN kad_sought WHERE upto >= a) AS a_bucket,
    (SELECT max(bucket) FROM kad_upto CROSS JOIN kad_sought WHERE upto >= b) AS b_bucket
),
kad_amounts AS (
  SELECT units, CAST(${quotient('units', 'width')} AS BIGINT) AS bucket, count(*) AS customers, CAST(units AS ${exact}) * count(*) AS amount
  FROM kad_ranked CROSS JOIN kad_all CROSS JOIN kad_found
  WHERE CAST(${quotient('units', 'width')} AS BIGINT) IN (a_bucket, b_bucket) GROUP BY units, width
),
kad_near AS (
  SELECT kad_amounts.units AS units, kad_amounts.bucket AS bucket,
    kad_upto.upto - kad_upto.here
      + sum(kad_amounts.${weight}) OVER (PARTITION BY kad_amounts.bucket ORDER BY kad_amounts.units DESC) AS upto
  FROM kad_amounts JOIN kad_upto ON kad_amounts.bucket = kad_upto.bucket
)
SELECT
  ${cutSql('a', list)} AS a_units,
  ${cutSql('b', list)} AS b_units,
  (SELECT customers FROM kad_all) AS customers`;
}

/** What is sought from the top: so many customers, or so many units. */
function soughtSql({ plan, dialect }: SqlList): string {
  const { quotient, exact } = dialect;
  const part = (share: number, of: string, round: 'halfUp' | 'ceil' | 'floor'): string => {
    const { numerator, denominator } = ratioOf(share);
    const product = `${of} * ${numerator}`;
    if (round === 'halfUp') return quotient(`(2 * ${product} + ${denominator})`, String(2n * denominator));
    return round === 'ceil'
      ? quotient(`(${product} + ${denominator - 1n})`, String(denominator))
      : quotient(`(${product})`, String(denominator));
  };
  const whole = (text: string): string => `CAST(${text} AS ${exact})`;
  if (plan.method === 'valueShare') {
    const least = (share: number): string => `greatest(1, ${whole(part(share, 'amount', 'ceil'))})`;
    return `SELECT ${least(plan.aShare)} AS a, ${least(plan.bShare)} AS b FROM kad_all`;
  }
  const rank = (share: number): string => whole(part(share, 'customers', plan.rounding));
  const a = `least(customers, greatest(${plan.minCount}, ${rank(plan.aShare)}))`;
  return `SELECT ${a} AS a, least(customers, greatest(${a}, ${rank(plan.bShare)})) AS b FROM kad_all`;
}

/** The amount from which on a customer stands above a cut; NULL where nobody is ranked. */
function cutSql(cut: 'a' | 'b', { plan }: SqlList): string {
  const found = `SELECT max(units) FROM kad_near CROSS JOIN kad_found CROSS JOIN kad_sought WHERE bucket = ${cut}_bucket AND upto >= ${cut}`;
  if (plan.method === 'countShare' || plan.crossing === 'better') return `(${found})`;
  // The customer that crosses the cut stands below it, unless the sum meets the share exactly.
  const { numerator, denominator } = ratioOf(cut === 'a' ? plan.aShare : plan.bShare);
  return `(SELECT CASE WHEN upto * ${denominator} > amount * ${numerator} THEN units + 1 ELSE units END FROM kad_near CROSS JOIN kad_all WHERE units = (${found}))`;
}

/** The cuts as the second half finds them: columns of a table that stands beside, or numbers. */
export interface SqlCuts {
  readonly a: string;
  readonly b: string;
}

/** The number in LEVEL_CODES of a row's level, and the numbers that it needs. */
function levelSql(list: SqlList): Coded | undefined {
  const { columns, dialect, targets, targetDivisor, book } = list;
  const own = columns.get('level');
  if (own !== undefined)
    return { needs: [], sql: letterSql(textOf(own, dialect), 'level', LEVEL_CODES, dialect, book.values) };
  if (!columns.has('target') || targets === undefined) return undefined;
  const divided = (divisor: number): string => `kad_target / ${double(divisor, dialect)}`;
  const bare = targetDivisor === 1 ? 'kad_target' : divided(targetDivisor);
  const inWan = byUnit('target', bare, divided(book.values.list.wan), list);
  const cases = targets.map(({ level, least }) => `WHEN ${inWan} >= ${double(least, dialect)} THEN ${level}`);
  const none = LEVEL_CODES.indexOf('L-0');
  return {
    needs: ['target'],
    sql: `CASE WHEN kad_target IS NULL OR kad_target < 0 THEN NULL ${cases.join(' ')} ELSE ${none} END`,
  };
}

/** The number in GRADE_CODES of a row's credit grade, and the numbers that it needs. */
function gradeSql({ columns, dialect, book }: SqlList): Coded | undefined {
  const rules = book.values;
  const own = columns.get('grade');
  if (!columns.has('score')) {
    return own && { needs: [], sql: letterSql(textOf(own, dialect), 'grade', GRADE_CODES, dialect, rules) };
  }
  const { minA, minB, minC, max } = rules.credit.score;
  const from = (least: number, grade: number): string => `WHEN kad_score >= ${double(least, dialect)} THEN ${grade}`;
  const byScore = `CASE ${from(minA, 0)} ${from(minB, 1)} ${from(minC, 2)} ELSE 3 END`;
  const type = columns.get('creditType');
  const grade = type === undefined ? byScore : `greatest(${byScore}, ${capSql(type, dialect, rules)})`;
  const sql = `CASE WHEN kad_score BETWEEN ${double(0, dialect)} AND ${double(max, dialect)} THEN ${grade} END`;
  return { needs: ['score'], sql };
}

interface Coded {
  readonly needs: readonly string[];
  readonly sql: string;
}

/** The best grade that a row's credit type allows. */
function capSql(column: SqlColumn, dialect: Dialect, rules: RuleValues): string {
  const codes = ['K-A', 'K-B1', 'K-B2', 'K-B3'] as const;
  const number = letterSql(textOf(column, dialect), 'creditType', codes, dialect, rules);
  const cases = codes.flatMap((code, i) =>
    code === 'K-A' ? [] : [`WHEN ${i} THEN ${GRADE_CODES.indexOf(rules.credit.type.caps[code])}`],
  );
  return `CASE ${number} ${cases.join(' ')} ELSE 0 END`;
}

const cellSql = (cell: string | number): string => (typeof cell === 'number' ? String(cell) : textLiteral(cell));

/**
 * The second half: every row with its results behind it, NULL where a result is blank.
 * @param beside  what is joined to the table, where the cuts stand in one
 */
export function assignSql(list: SqlList, cuts: SqlCuts, beside: string): string {
  const { dialect, results, lang, table } = list;
  const columns = results.map(({ label, of, cells }) => {
    const cases = cells.slice(0, -1).map((cell, i) => (cell === '' ? '' : ` WHEN ${i} THEN ${cellSql(cell)}`));
    return `CASE kad_${of}${cases.join('')} END AS ${dialect.identifier(label[lang])}`;
  });
  return dialect.layered(`${table} AS kad_list${beside}`, codeSteps(list, cuts), columns, true);
}

/** The steps to a row's class, level and grade by their numbers, `kad_tier`, `kad_level` and `kad_grade`. */
function codeSteps(list: SqlList, cuts: SqlCuts): Step[] {
  const tier =
    `CASE WHEN kad_units IS NULL THEN NULL WHEN kad_units >= greatest(1, ${cuts.a}) THEN 3 ` +
    `WHEN kad_units >= greatest(1, ${cuts.b}) THEN 2 WHEN kad_units >= 1 THEN 1 ELSE 0 END`;
  const level = levelSql(list);
  const grade = gradeSql(list);
  const codes: Record<string, string> = { kad_tier: tier };
  if (level !== undefined) codes.kad_level = `CASE WHEN NOT kad_total THEN ${level.sql} END`;
  if (grade !== undefined) codes.kad_grade = `CASE WHEN NOT kad_total THEN ${grade.sql} END`;
  return [...unitSteps(list, [...(level?.needs ?? []), ...(grade?.needs ?? [])]), codes];
}

/** What a row is, before its class: the numbers below that of the first class. */
export const enum RowState {
  Total = 0,
  Blank = 1,
  Unreadable = 2,
  /** The class with the number 0; the others follow. */
  Classed = 3,
}

/** Numbers of a level or a grade that one code can hold beside that of none. */
const CODE_ROOM = 8;

/** What a row's code says: its state or class, and its level and grade by their numbers, -1 for none. */
export interface RowCode {
  readonly state: number;
  readonly level: number;
  readonly grade: number;
}

export const ROW_CODES: readonly RowCode[] = Array.from(
  { length: (RowState.Classed + TIER_CODES.length) * CODE_ROOM * CODE_ROOM },
  (_, code) => ({
    state: Math.floor(code / (CODE_ROOM * CODE_ROOM)),
    level: (Math.floor(code / CODE_ROOM) % CODE_ROOM) - 1,
    grade: (code % CODE_ROOM) - 1,
  }),
);

/**
 * The second half for somebody who writes the results: per row, in the order of the table, one number out of {@link ROW_CODES}.
 * @param isBlank  whether nothing stands in the cell of a row's value, as SQL
 */
export function codesSql(list: SqlList, cuts: SqlCuts, isBlank: string): string {
  const { dialect, table } = list;
  const steps = codeSteps(list, cuts);
  const codes = steps[steps.length - 1];
  const has = (name: string): string => (Object.hasOwn(codes, name) ? `coalesce(${name} + 1, 0)` : '0');
  const state =
    `CASE WHEN kad_total THEN ${RowState.Total} WHEN kad_units IS NOT NULL THEN ${RowState.Classed} + kad_tier ` +
    `WHEN ${isBlank} THEN ${RowState.Blank} ELSE ${RowState.Unreadable} END`;
  const code = `((${state}) * ${CODE_ROOM} + ${has('kad_level')}) * ${CODE_ROOM} + ${has('kad_grade')}`;
  return dialect.layered(`${table} AS kad_list`, steps, [`CAST(${code} AS USMALLINT) AS kad_code`], false);
}
