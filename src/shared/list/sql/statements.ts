import type { Text } from '../../text/lang';
import { assignSql, type SqlCuts, type SqlList, surveySql } from './list-sql';

const REMARKS = {
  survey: { zh: '普查：名单的分界值，一行', en: 'Survey: the cut values of the list, one row' },
  assign: { zh: '赋类：每行加结果列', en: 'Assign: every row with its results' },
  spark: {
    zh: '这段 Spark SQL 没有在 Spark 上运行过，只用了与 DuckDB、PostgreSQL 共有的写法；首次使用请先以小表核对。',
    en: 'This text has not been run on Spark; it keeps to what Spark shares with DuckDB and PostgreSQL. Check it on a small table first.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A table or column as a result is called after it. */
export interface Names {
  /** Of the table of cuts, and of that of results; quoted where they need it. */
  readonly cuts: string;
  readonly result: string;
}

/** Where the second half finds the cuts: in the table beside. */
const cutsIn = ({ dialect }: SqlList, cuts: string): SqlCuts =>
  dialect.name === 'duckdb'
    ? { a: `(SELECT a_units FROM ${cuts})`, b: `(SELECT b_units FROM ${cuts})` }
    : { a: 'kad_cuts.a_units', b: 'kad_cuts.b_units' };

/** Both halves as statements that make a table each: the cuts, then the rows with their results. */
export function statements(list: SqlList, { cuts, result }: Names): string {
  const { lang, dialect, book } = list;
  const remarks = [
    `kadesk sql ${dialect.name} · ${book.version} (${book.hash})`,
    ...(dialect.name === 'spark' ? [REMARKS.spark[lang]] : []),
  ];
  const beside = dialect.name === 'duckdb' ? '' : ` CROSS JOIN ${cuts} AS kad_cuts`;
  const assign = assignSql(list, cutsIn(list, cuts), beside);
  return `${remarks.map((remark) => `-- ${remark}\n`).join('')}
-- ${REMARKS.survey[lang]}
CREATE TABLE ${cuts} AS
${surveySql(list)};

-- ${REMARKS.assign[lang]}
CREATE TABLE ${result} AS
${assign};
`;
}
