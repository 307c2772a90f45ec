import { basename } from 'node:path';
import { type ColumnMap, findLayout, type ListLayout } from '../../shared/list/layout';
import { divisorOf, unitsOf } from '../../shared/list/cells';
import { rowResults } from '../../shared/list/row-results';
import { dialects } from '../../shared/list/sql/dialect';
import {
  assignSql,
  codesSql,
  ROW_CODES,
  RowState,
  type SqlColumn,
  type SqlList,
  surveySql,
} from '../../shared/list/sql/list-sql';
import { totalSql } from '../../shared/list/sql/text';
import { words as listWords } from '../../shared/list/words';
import type { Term } from '../../shared/rulebook/leaf';
import { isRefusal } from '../../shared/rules/answer';
import { TIER_CODES } from '../../shared/rules/value-tier/assign';
import { tierPlan } from '../../shared/rules/value-tier/survey';
import { listed } from '../../shared/text/list';
import { type Message, Problem } from '../../shared/text/message';
import { personalColumnsOf } from '../../shared/list/mask';
import { isBlankText } from '../../shared/values/fold';
import { memoryTable } from '../../shared/workbook/memory-table';
import type { PersonalColumns } from '../../shared/workbook/personal';
import { demandReadable } from '../files';
import { writeBeside } from '../safe-write';
import { type Engine, openEngine, pathLiteral } from './engine';
import { customersSql, linesSql } from './grouping';
import { Pace } from './pace';
import { headOf } from './prepare';
import type { BigListDone, BigListTask } from './task';
import { maskedSql } from './mask-sql';
import { addResults, parquetFile } from './recalc-parquet';
import { labels, words } from './words';

export type DuckDbTask = Omit<BigListTask, 'output' | 'folder'> & {
  readonly output: string | undefined;
  readonly orders: boolean;
};

/** A table of the engine, its columns and their types. */
interface Source {
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  dispose(): Promise<void>;
}

const PARQUET = /\.parquet$/i;
const { duckdb } = dialects;

const describe = async (engine: Engine, table: string): Promise<Source['columns']> =>
  (await engine.rows(`DESCRIBE SELECT * FROM ${table}`)).map((row) => ({
    name: String(row.column_name),
    type: String(row.column_type),
  }));

async function open(engine: Engine, task: DuckDbTask): Promise<Source> {
  if (PARQUET.test(task.file)) {
    await demandReadable(task.file);
    const table = `read_parquet(${pathLiteral(task.file)})`;
    return { table, columns: await describe(engine, table), dispose: () => Promise.resolve() };
  }
  const head = await headOf(task, task.orders ? 'orderColumns' : 'columns');
  const delimiter = head.delimiter === '\t' ? `'\\t'` : pathLiteral(head.delimiter);
  const table = `read_csv(${pathLiteral(head.path)}, delim = ${delimiter}, quote = '"', escape = '"', header = true, skip = ${head.layout.headerRow}, all_varchar = true, null_padding = true, parallel = false)`;
  return { table, columns: await describe(engine, table), dispose: () => head.dispose() };
}

const isText = (type: string): boolean => type === 'VARCHAR';
const isDay = (type: string): boolean => /^(DATE|TIMESTAMP)/.test(type);

function layoutOf(
  { columns }: Source,
  { file, map, book }: DuckDbTask,
  wanted: readonly Term[],
  required: string,
): ListLayout {
  const table = memoryTable(
    basename(file),
    columns.map(({ name }) => [name]),
  );
  const found = findLayout(table, wanted, { required: [required], lenient: ['name'], map }, book.values);
  if (isRefusal(found)) throw new Problem(found.refusal);
  return found.value;
}

/** Order lines as a table of customers inside the engine. */
async function grouped(engine: Engine, lines: Source, task: DuckDbTask, notes: Message[]): Promise<Source> {
  const { book, asOf, lang, progress } = task;
  const rules = book.values;
  const layout = layoutOf(lines, task, rules.list.orderColumns, 'amount');
  if (!layout.columns.has('id') && !layout.columns.has('name'))
    throw new Problem(
      listWords.missing({
        sheet: basename(task.file),
        row: 1,
        wanted: rules.list.orderColumns[0],
        code: 'id',
        found: listed(layout.labels),
      }),
    );
  const columns = new Map(
    [...layout.columns].map(([code, { index }]) => {
      const { name, type } = lines.columns[index];
      return [code, { name, isText: isText(type), isDay: isDay(type) }] as const;
    }),
  );
  const { bare: factor } = unitsOf(layout.columns.get('amount')!, rules);
  const orders = { table: lines.table, columns, rules, factor, asOf };
  const pace = new Pace(progress, labels.grouping[lang], lang);
  await engine.run(`CREATE TEMP VIEW kad_lines AS ${linesSql(orders)}`, pace);
  await engine.run(`CREATE TEMP TABLE kad_customers AS ${customersSql(orders)}`, pace);
  const [count] = await engine.rows(`SELECT
    count(*) FILTER (inside AND who <> '' AND units IS NOT NULL) AS lines,
    count(*) FILTER (NOT inside AND who <> '' AND units IS NOT NULL AND day IS NOT NULL) AS outside,
    count(*) FILTER (who = '') AS nobody, count(*) FILTER (who <> '' AND units IS NULL) AS unread,
    (SELECT count(*) FROM kad_customers) AS customers FROM kad_lines`);
  if (Number(count.outside) > 0) notes.push(words.linesOutside({ count: Number(count.outside) }));
  if (Number(count.nobody) > 0) notes.push(words.linesWithout({ count: Number(count.nobody) }));
  if (Number(count.unread) > 0) notes.push(words.linesUnread({ count: Number(count.unread) }));
  notes.push(listWords.grouped({ lines: Number(count.lines), customers: Number(count.customers) }));
  return { table: 'kad_customers', columns: await describe(engine, 'kad_customers'), dispose: () => Promise.resolve() };
}

/** The list as SQL sees it, by the layout that its column names give. */
function sqlListOf(
  source: Source,
  task: DuckDbTask,
  map: ColumnMap,
): { list: SqlList; notes: readonly Message[]; label: string; personal: PersonalColumns } {
  const { book, method, lang } = task;
  const rules = book.values;
  const layout = layoutOf(source, { ...task, map }, rules.list.columns, 'value');
  const plan = tierPlan(rules, { method });
  for (const code of ['parent', 'previousTier', 'flags']) {
    const column = layout.columns.get(code);
    if (column !== undefined) throw new Problem(words.grouped({ name: column.label, code, format: 'Parquet' }));
  }
  if (plan.method === 'countShare' && plan.ties !== 'inclusive') throw new Problem(words.strictTies());
  const label = (code: string): string => layout.columns.get(code)!.label.trim();
  const results = rowResults({
    ...task,
    has: (code) => layout.columns.has(code),
    name: (code) => ({ zh: label(code), en: label(code) }),
  });
  const columns = new Map<string, SqlColumn>(
    [...layout.columns].map(([code, { index }]) => {
      const { name, type } = source.columns[index];
      return [code, { name, isText: isText(type) }];
    }),
  );
  const last = Math.max(...[...layout.columns.values()].map(({ index }) => index));
  const target = layout.columns.get('target');
  return {
    list: {
      dialect: duckdb,
      table: source.table,
      columns,
      labels: source.columns.slice(0, last + 1).flatMap(({ name, type }) => (isText(type) ? [name] : [])),
      book,
      plan,
      factor: unitsOf(layout.columns.get('value')!, rules).bare,
      targetDivisor: target === undefined ? 1 : divisorOf(target, rules),
      targets: results.targets,
      results: results.columns,
      lang,
    },
    notes: results.notes,
    label: label('value'),
    personal: personalColumnsOf(layout, rules),
  };
}

/** The list with those columns alone in which the word 合计 occurs: asking once is cheaper than asking in every pass. */
async function withTotals(engine: Engine, list: SqlList): Promise<SqlList> {
  if (list.labels.length === 0) return list;
  const counts = list.labels.map(
    (label, i) => `count(*) FILTER (${totalSql(duckdb.identifier(label), duckdb, list.book.values)}) AS c${i}`,
  );
  const [found] = await engine.rows(`SELECT ${counts.join(', ')} FROM ${list.table}`);
  return { ...list, labels: list.labels.filter((_, i) => Number(found[`c${i}`]) > 0) };
}

/** Classes a list with DuckDB: Parquet, and whatever has to be grouped first. The list itself does not pass through the program. */
export async function recalcDuckDb(task: DuckDbTask): Promise<BigListDone> {
  const what = task.orders ? '--orders' : 'Parquet';
  const engine = await openEngine({ ...task, what });
  const notes: Message[] = [];
  let given: Source | undefined;
  try {
    given = await open(engine, task);
    const source = task.orders ? await grouped(engine, given, task, notes) : given;
    const { list, notes: remarks, ...named } = sqlListOf(source, task, task.orders ? {} : task.map);
    notes.push(...remarks);
    return {
      ...(await classed(engine, await withTotals(engine, list), task, {
        ...named,
        names: source.columns.map(({ name }) => name),
      })),
      columns: list.results,
      notes,
      unreadableRows: [],
    };
  } finally {
    await engine.close();
    await given?.dispose();
  }
}

type Counted = Omit<BigListDone, 'columns' | 'notes' | 'unreadableRows'>;

async function classed(
  engine: Engine,
  list: SqlList,
  task: DuckDbTask,
  { label, personal, names }: { label: string; personal: PersonalColumns; names: readonly string[] },
): Promise<Counted> {
  const { output, progress, lang, file, orders, masked, book } = task;
  const [cuts] = await engine.rows(surveySql(list));
  if (Number(cuts.customers) === 0)
    throw new Problem(listWords.nobody({ sheet: basename(file), name: { zh: label, en: label } }));
  const found = { a: String(cuts.a_units), b: String(cuts.b_units) };
  const codes = codesSql(list, found, blankSql(list));
  const pace = new Pace(progress, labels.assigning[lang], lang);
  // A Parquet file that stays one keeps what stands in it.
  const given =
    !orders && masked !== true && output !== undefined && PARQUET.test(output) ? await parquetFile(file) : undefined;
  if (output !== undefined && given !== undefined) {
    let counts: Float64Array = new Float64Array(0);
    await writeBeside(output, async (part) => {
      counts = await addResults(engine, given, list.results, codes, { output: part, lang, pace });
    });
    return counted(counts);
  }
  if (output !== undefined) {
    const format = PARQUET.test(output)
      ? 'FORMAT parquet, USE_TMP_FILE false'
      : 'FORMAT csv, HEADER, USE_TMP_FILE false';
    const rows = assignSql(list, found, '');
    const assign = masked === true ? maskedSql(rows, { columns: personal, names, rules: book.values }) : rows;
    await writeBeside(output, (part) => engine.run(`COPY (${assign}) TO ${pathLiteral(part)} (${format})`, pace));
  }
  const counts = new Float64Array(ROW_CODES.length);
  for (const { kad_code, rows } of await engine.rows(
    `SELECT kad_code, count(*) AS rows FROM (${codes}) GROUP BY kad_code`,
  ))
    counts[Number(kad_code)] = Number(rows);
  return counted(counts);
}

/** Whether nothing stands in the cell of a row's value. */
function blankSql({ columns, book }: SqlList): string {
  const value = columns.get('value')!;
  const column = duckdb.identifier(value.name);
  if (!value.isText) return `${column} IS NULL`;
  const blanks = book.values.list.blankMarks.filter((mark) => isBlankText(mark, book.values));
  return `(${column} IS NULL OR trim(${column}) = '' OR lower(trim(${column})) IN (${blanks.map(pathLiteral).join(', ')}))`;
}

/** @param counts  rows by their code */
function counted(counts: Float64Array): Counted {
  const rowsOf = (wanted: number): number =>
    counts.reduce((sum, rows, code) => (ROW_CODES[code].state === wanted ? sum + rows : sum), 0);
  const classedAs = (tier: (typeof TIER_CODES)[number]): number => rowsOf(RowState.Classed + TIER_CODES.indexOf(tier));
  const found = { A: classedAs('V-A'), B: classedAs('V-B'), C: classedAs('V-C') };
  const notPositive = classedAs('V-0');
  const blank = rowsOf(RowState.Blank);
  const unreadable = rowsOf(RowState.Unreadable);
  const customers = found.A + found.B + found.C + notPositive + blank + unreadable;
  return { counts: found, customers, blank, unreadable, notPositive };
}
