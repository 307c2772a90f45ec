import { DuckDBInstance } from '@duckdb/node-api';

/**
 * Rows for DuckDB; the table is in memory before. Each ends in a table in memory with every row's number and class, as the others
 * end in a byte for every row; in what order the rows stand in it is left to DuckDB.
 * @param ranksOf  how many stand in A, and in A and B together, of so many
 */
export async function duckdbRows(values, { least, ranksOf, shares }) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('CREATE TABLE list (i INTEGER, v DOUBLE)');
  const appender = await connection.createAppender('list');
  values.forEach((value, i) => {
    appender.appendInteger(i);
    if (Number.isNaN(value)) appender.appendNull();
    else appender.appendDouble(value);
    appender.endRow();
  });
  appender.closeSync();

  const query = async (sql) => (await connection.runAndReadAll(sql)).getRows();
  const perRow = (expression, from) =>
    connection.run(`CREATE OR REPLACE TEMP TABLE classed AS SELECT i, (${expression})::UTINYINT AS class FROM ${from}`);
  const ranked = async () => {
    const [[count]] = await query(`SELECT count(*) FROM list WHERE v >= ${least}`);
    return { count: Number(count), ...ranksOf(Number(count)) };
  };
  const compare = (a, b) =>
    perRow(
      `(coalesce(v >= ${least}, false)::UTINYINT + coalesce(v >= ${b}, false)::UTINYINT + coalesce(v >= ${a}, false)::UTINYINT)`,
      'list',
    );

  const rankWindow = async () => {
    const { a, b } = await ranked();
    return perRow(
      `CASE WHEN v IS NULL OR v < ${least} THEN 0 WHEN r <= ${a} THEN 3 WHEN r <= ${b} THEN 2 ELSE 1 END`,
      '(SELECT i, v, rank() OVER (ORDER BY v DESC NULLS LAST) AS r FROM list)',
    );
  };
  const selected = async () => {
    const { count, a, b } = await ranked();
    // The middle of the step that belongs to the value wanted.
    const at = (rank) => (count - rank + 0.5) / count;
    const [[above, middle]] = await query(
      `SELECT q[1], q[2] FROM (SELECT quantile_disc(v, [${at(a)}, ${at(b)}]) AS q FROM list WHERE v >= ${least})`,
    );
    return compare(above, middle);
  };
  const ranking = `list WHERE v >= ${least}`;
  const sumWindow = () =>
    perRow(
      `CASE WHEN s < ${shares.a} * (SELECT sum(v) FROM ${ranking}) THEN 3
            WHEN s < ${shares.b} * (SELECT sum(v) FROM ${ranking}) THEN 2 ELSE 1 END`,
      `(SELECT i, coalesce(sum(v) OVER (ORDER BY v DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW EXCLUDE GROUP), 0) AS s
        FROM ${ranking})`,
    );
  const summed = async () => {
    const [[above, middle]] = await query(
      `SELECT max(v) FILTER (s >= ${shares.a} * total), max(v) FILTER (s >= ${shares.b} * total)
       FROM (SELECT v, sum(v) OVER (ORDER BY v DESC ROWS UNBOUNDED PRECEDING) AS s,
                    (SELECT sum(v) FROM ${ranking}) AS total
             FROM ${ranking})`,
    );
    return compare(above, middle);
  };

  const counted = async () => {
    const counts = [0, 0, 0, 0];
    for (const [one, count] of await query('SELECT class, count(*) FROM classed GROUP BY class'))
      counts[Number(one)] += Number(count);
    // The running sum looks at the ranked rows only.
    if (counts[0] === 0) counts[0] = values.length - counts[1] - counts[2] - counts[3];
    return counts;
  };
  /** Each row writes the same table: it is counted by running the row once more. */
  const classesOf = (run) => async () => {
    await run();
    return counted();
  };
  const rows = [
    {
      id: 'duckdb-window-count',
      name: 'DuckDB: window query (`rank`)',
      method: 'count',
      run: rankWindow,
      classes: classesOf(rankWindow),
    },
    {
      id: 'duckdb-cuts-count',
      name: 'DuckDB: cut values (`quantile_disc`), comparisons',
      method: 'count',
      run: selected,
      classes: classesOf(selected),
    },
    {
      id: 'duckdb-window-share',
      name: 'DuckDB: window query (running sum)',
      method: 'share',
      run: sumWindow,
      classes: classesOf(sumWindow),
    },
    {
      id: 'duckdb-cuts-share',
      name: 'DuckDB: cut values (running sum), comparisons',
      method: 'share',
      run: summed,
      classes: classesOf(summed),
    },
  ];
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  return { rows, close };
}
