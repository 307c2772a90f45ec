import { referenceDate } from '../../shared/desk/terms';
import { divisorOf, unitsOf } from '../../shared/list/cells';
import { rowResults } from '../../shared/list/row-results';
import { DIALECTS, type DialectName, dialects } from '../../shared/list/sql/dialect';
import { statements } from '../../shared/list/sql/statements';
import { tierPlan } from '../../shared/rules/value-tier/survey';
import { listed } from '../../shared/text/list';
import { Problem } from '../../shared/text/message';
import { words } from '../big-list/words';
import { mapOf, parse, RULE_OPTIONS } from '../options';
import { methodOf, presetOf } from '../recalc/method';
import { loadRules } from '../rule-file';
import type { Command } from './command';

const isDialect = (name: string): name is DialectName => (DIALECTS as readonly string[]).includes(name);

const OPTIONS = {
  dialect: { type: 'string', default: 'duckdb' },
  map: { type: 'string', multiple: true, default: [] as string[] },
  text: { type: 'string', multiple: true, default: [] as string[] },
  'as-of': { type: 'string' },
  preset: { type: 'string' },
  method: { type: 'string' },
  ...RULE_OPTIONS,
} as const;

/** Columns of which SQL can make use. */
const CODES = ['value', 'target', 'level', 'score', 'grade', 'creditType', 'id', 'name'];

/** `kadesk sql <table>`: the rules as statements for an engine where the list lies. */
export const sql: Command = {
  name: 'sql',
  summary: {
    zh: '输出 SQL：在数据库或 Spark 中按同一套规则分类',
    en: 'Print SQL: the same rules in a database or on Spark',
  },
  usage: {
    zh: `kadesk sql <表名> --map value=列名[,target=列名,…] [选项]

  --dialect duckdb|postgres|spark  默认 duckdb；Spark 的写法没有在 Spark 上运行过
  --map 项=列名,…                  列：value（必需）、target、level、score、grade、creditType；
                                   id、name 中写有“合计”的行不算客户
  --text 项,…                      这些数值列以文本存放（如 1,234.50、3万元）
  --as-of <日期>、--preset、--method、--company、--rules、--lang  同 kadesk recalc

输出两条语句：<表名>_cuts 存分界值，<表名>_result 为原表加结果列。金额按分取整后以整数累计。
没有标签的合计行、集团汇总、与上期比较不在 SQL 之内。`,
    en: `kadesk sql <table> --map value=column[,target=column,…] [options]

  --dialect duckdb|postgres|spark  duckdb by default; what is written for Spark has not been run on Spark
  --map code=column,…              columns: value (needed), target, level, score, grade, creditType; rows in whose
                                   id or name stands the word of a total are no customers
  --text code,…                    columns of numbers that are stored as text (1,234.50, 3万元)
  --as-of <date>, --preset, --method, --company, --rules, --lang  as in kadesk recalc

Prints two statements: <table>_cuts for the cut values, <table>_result for the table with its results. Amounts are whole fen, added
as whole numbers. Totals without a label, groups and the comparison with last period are not part of it.`,
  },
  options: OPTIONS,
  async run(args, lang) {
    const { values: given, positionals } = parse('sql', args, OPTIONS, 1);
    const [table] = positionals;
    if (table === undefined) throw new Problem(words.needTable());
    if (!isDialect(given.dialect))
      throw new Problem(words.noSuchDialect({ found: given.dialect, allowed: listed(DIALECTS) }));
    const map = mapOf(given.map);
    for (const code of Object.keys(map))
      if (!CODES.includes(code)) throw new Problem(words.notInSql({ code, allowed: listed(CODES) }));
    if (!Object.hasOwn(map, 'value')) throw new Problem(words.needColumn());
    const book = await loadRules(given);
    const rules = book.values;
    const plan = tierPlan(rules, { method: methodOf(given.method) });
    if (plan.method === 'countShare' && plan.ties !== 'inclusive') throw new Problem(words.strictTies());
    const dialect = dialects[given.dialect];
    const texts = new Set(given.text.flatMap((one) => one.split(',')));
    const has = (code: string): boolean => Object.hasOwn(map, code);
    const results = rowResults({
      has,
      name: (code) => ({ zh: map[code], en: map[code] }),
      book,
      lang,
      asOf: referenceDate(given['as-of'], book),
      preset: presetOf(given.preset, book),
    });
    // schema.table keeps its point.
    const quoted = (name: string): string => name.split('.').map(dialect.identifier).join('.');
    const list = {
      dialect,
      table: quoted(table),
      columns: new Map(Object.entries(map).map(([code, name]) => [code, { name, isText: texts.has(code) }])),
      labels: ['id', 'name'].filter(has).map((code) => map[code]),
      book,
      plan,
      factor: unitsOf({ code: 'value', label: map.value }, rules).bare,
      targetDivisor: has('target') ? divisorOf({ code: 'target', label: map.target }, rules) : 1,
      targets: results.targets,
      results: results.columns,
      lang,
    };
    process.stdout.write(statements(list, { cuts: quoted(`${table}_cuts`), result: quoted(`${table}_result`) }));
    return 0;
  },
};
