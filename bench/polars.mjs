import { createRequire } from 'node:module';

const { default: pl } = createRequire(import.meta.url)('nodejs-polars');

const byte = (number) => pl.lit(number).cast(pl.UInt8);

/**
 * Rows for polars; the column is loaded before. Each leaves a column of bytes in polars: nothing is copied to JavaScript.
 * @param ranksOf  how many stand in A, and in A and B together, of so many
 */
export function polarsRows(values, { least, ranksOf, shares }) {
  const loaded = Array.from(values, (value) => (Number.isNaN(value) ? null : value));
  const column = pl.Series('v', loaded, pl.Float64);
  const frame = pl.DataFrame({ v: column });
  const ranked = () => column.filter(column.gtEq(least));

  /** The quickest way found: comparisons of the whole column, added up as bytes. */
  const compare = (a, b) =>
    column.gtEq(least).cast(pl.UInt8).add(column.gtEq(b).cast(pl.UInt8)).add(column.gtEq(a).cast(pl.UInt8));
  /** The usual way. */
  const when = (a, b) =>
    frame
      .lazy()
      .select(
        pl
          .when(pl.col('v').gtEq(a))
          .then(byte(3))
          .when(pl.col('v').gtEq(b))
          .then(byte(2))
          .when(pl.col('v').gtEq(least))
          .then(byte(1))
          .otherwise(byte(0))
          .alias('class'),
      )
      .collectSync()
      .getColumn('class');

  /** Selects both cuts without sorting. */
  const selected = () => {
    const list = ranked();
    const count = list.length;
    const { a, b } = ranksOf(count);
    const cut = (rank) => list.quantile((count - rank) / (count - 1), 'nearest');
    return [cut(a), cut(b)];
  };
  const sorted = () => {
    const list = ranked().sort({ descending: true });
    const { a, b } = ranksOf(list.length);
    return [list.getIndex(a - 1), list.getIndex(b - 1)];
  };
  /** Where the running sum first reaches each share of the total. */
  const summed = () => {
    const list = ranked().sort({ descending: true });
    const sums = list.cumSum();
    const total = sums.getIndex(sums.length - 1);
    const cut = (share) => {
      let low = 0;
      for (let high = sums.length - 1; low < high;) {
        const middle = (low + high) >> 1;
        if (sums.getIndex(middle) < share * total) low = middle + 1;
        else high = middle;
      }
      return list.getIndex(low);
    };
    return [cut(shares.a), cut(shares.b)];
  };

  const rankWindow = () => {
    const { a, b } = ranksOf(ranked().length);
    const rank = pl.col('v').rank({ method: 'min', descending: true });
    return frame
      .lazy()
      .withColumn(rank.alias('r'))
      .select(
        pl
          .when(pl.col('v').gtEq(least).not().or(pl.col('v').isNull()))
          .then(byte(0))
          .when(pl.col('r').ltEq(a))
          .then(byte(3))
          .when(pl.col('r').ltEq(b))
          .then(byte(2))
          .otherwise(byte(1))
          .alias('class'),
      )
      .collectSync()
      .getColumn('class');
  };
  const sumWindow = () => {
    const total = ranked().sum();
    return frame
      .lazy()
      .withRowIndex('i')
      .sort('v', true, true)
      .withColumn(pl.col('v').cumSum().sub(pl.col('v')).alias('above'))
      .withColumn(
        pl
          .when(pl.col('v').gtEq(least).not().or(pl.col('v').isNull()))
          .then(byte(0))
          .when(pl.col('above').lt(shares.a * total))
          .then(byte(3))
          .when(pl.col('above').lt(shares.b * total))
          .then(byte(2))
          .otherwise(byte(1))
          .alias('class'),
      )
      .sort('i')
      .collectSync()
      .getColumn('class');
  };

  const classes = (result) => {
    const counts = [0, 0, 0, 0];
    for (const one of result.toArray()) counts[one ?? 0]++;
    return counts;
  };
  return [
    {
      id: 'polars-cuts-count',
      name: 'polars: cut values by selection (`quantile`), comparisons',
      method: 'count',
      run: () => compare(...selected()),
      classes,
    },
    {
      id: 'polars-sort-count',
      name: 'polars: cut values by sorting, `when`/`then`',
      method: 'count',
      run: () => when(...sorted()),
      classes,
    },
    { id: 'polars-window-count', name: 'polars: `rank`, `when`/`then`', method: 'count', run: rankWindow, classes },
    {
      id: 'polars-cuts-share',
      name: 'polars: cut values by sorting and running sum, comparisons',
      method: 'share',
      run: () => compare(...summed()),
      classes,
    },
    {
      id: 'polars-sort-share',
      name: 'polars: cut values by sorting and running sum, `when`/`then`',
      method: 'share',
      run: () => when(...summed()),
      classes,
    },
    {
      id: 'polars-window-share',
      name: 'polars: running sum per row, back in order',
      method: 'share',
      run: sumWindow,
      classes,
    },
  ];
}
