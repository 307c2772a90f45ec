import { defineWords } from '../../shared/text/message';

/** What is said of lists that are read from disk row by row. */
export const words = defineWords('big-list', {
  grouped: {
    zh: '名单有“{name}”列，须先按集团汇总或与上期比较，不能逐行写成 {format}。请用 -o 文件名.xlsx（不超过 1 048 576 行），或用 --map {code}=其他列名 换一列。',
    en: 'The list has a column “{name}”: customers would have to be rolled up, or compared with last period, which cannot be done row by row into {format}. Use -o name.xlsx (up to 1 048 576 rows), or name another column with --map {code}=Label.',
  },
  tooWide: {
    zh: '“{file}”第{row}条记录的栏数比标题行多（标题行有{width}栏），结果会错位。请检查这一行：数字里的千分位逗号要加引号。',
    en: 'Record {row} of “{file}” has more fields than the heading ({width}): results would stand in the wrong column. Check it; a number with thousands separators must be in quotes.',
  },
  cancelled: { zh: '已取消，没有写出文件。', en: 'Cancelled; nothing was written.' },
  noDuckDb: {
    zh: '处理 {what} 需要 DuckDB，而它没有装上。请在安装目录运行 npm install @duckdb/node-api@1.5.4-r.1 后再试；csv 不需要它。',
    en: '{what} needs DuckDB, which is not installed. Run npm install @duckdb/node-api@1.5.4-r.1 where kadesk is installed and try again; CSV does without it.',
  },
  faults: {
    zh: '有{count}个级别、信用或年收入目标单元格读不出，结果留空',
    en: '{count} cell(s) of levels, credit or targets could not be used; the results are blank',
  },
  transcoded: { zh: '已由{encoding}转为 UTF-8 写出', en: 'Written in UTF-8; the list was in {encoding}' },
  badLimit: {
    zh: '--memory-limit 应写成 512MB 或 2GB，至少 {least}；实际是“{found}”。',
    en: '--memory-limit is written as 512MB or 2GB, at least {least}; found “{found}”.',
  },
  badThreads: {
    zh: '--threads 应是 1 到 64 的整数，实际是“{found}”。',
    en: '--threads is a whole number from 1 to 64; found “{found}”.',
  },
  csvToCsv: {
    zh: '-o {output}：{file} 是工作簿，结果写回 .xlsx；文本表格写成 .csv，Parquet 写成 .parquet 或 .csv。',
    en: '-o {output}: {file} is a workbook, whose results are written as .xlsx; a text table is written as .csv, Parquet as .parquet or .csv.',
  },
  strictTies: {
    zh: 'tier.value.ties 设为按名单顺序（strict），而数据库里的表没有顺序。请改用 CSV，或把它设为 inclusive。',
    en: 'tier.value.ties is strict, which needs the order of the list, and a table of an engine has none. Use CSV, or set it to inclusive.',
  },
  notInSql: {
    zh: '--map {code}=…：SQL 里用不到“{code}”，可用：{allowed}。',
    en: '--map {code}=…: SQL makes no use of “{code}”; there are {allowed}.',
  },
  needTable: {
    zh: '请写出表名，如 kadesk sql customers --map value=revenue。',
    en: 'Name the table, as in kadesk sql customers --map value=revenue.',
  },
  linesOutside: {
    zh: '{count}条订单不在截止日前的统计期内，未计入',
    en: '{count} order lines outside the period before the reference date are not counted',
  },
  linesWithout: { zh: '{count}条订单没有客户，未计入', en: '{count} order lines have no customer and are not counted' },
  linesUnread: {
    zh: '{count}条订单的金额为空或读不出，未计入',
    en: '{count} order lines have no amount that can be read and are not counted',
  },
  noSuchDialect: {
    zh: '--dialect 只能是 {allowed}，实际是“{found}”。',
    en: '--dialect is one of {allowed}; found “{found}”.',
  },
  needColumn: {
    zh: '请用 --map value=列名 说明消费金额在哪一列。',
    en: 'Say with --map value=column which column holds the revenue.',
  },
  engine: { zh: 'DuckDB：{detail}', en: 'DuckDB: {detail}' },
});

export const labels = {
  surveying: { zh: '普查', en: 'surveying' },
  assigning: { zh: '赋类并写出', en: 'assigning and writing' },
  grouping: { zh: '按客户汇总', en: 'grouping by customer' },
  rowsPerSecond: { zh: '行/秒', en: 'rows/s' },
  left: { zh: '约剩 {s} 秒', en: 'about {s} s left' },
} as const;
