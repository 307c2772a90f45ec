import { MASK_OPTION, MASK_USAGE } from '../masking';
import { RULE_OPTIONS } from '../options';

/** What `kadesk recalc` says of itself, and the options it takes. */
export const usage = {
  summary: {
    zh: '重算整张客户名单（xlsx、csv、parquet），或由订单明细汇总后重算',
    en: 'Recalculate a whole customer list (xlsx, csv, parquet), or order lines grouped by customer',
  },
  usage: {
    zh: `kadesk recalc <文件> [选项]

  -o, --output <文件.xlsx>  写出同一工作簿加结果列，其余部分一字不动；csv 与 --orders 写成新工作簿。不写则只预览
  -o, --output <文件.csv>   csv、parquet 逐行处理，行数不限：原行后加类别、级别、资信、应走访；可用 --memory-limit 2GB、--threads 2
      --in-place            直接写回原文件；原文件另存备份，旁边写出 .undo.json
      --no-backup           --in-place 时不留备份
      --undo <文件.json>    按 .undo.json 撤销；之后又改过的单元格不动。与 --in-place 或 -o 同用
      --new                 写成新工作簿：名单加结果列、概要、所用规则
      --sheet <名称>        工作表；默认第一张可见的
      --map 项=列名,…       列名不认识时指定，如 value=Monetary,id=CustomerID
      --orders              文件是订单明细，先按客户汇总
      --as-of <日期>        截止日，如 2025-06-30；从不取系统日期
      --method count|value  按客户数（默认）或按累计金额
      --preset <名称>       大客户级别下限的预设：s3、city
      --company <文件.json> 公司统一的规则
      --rules <文件.json>   只用于这一次的规则，按路径改写
      --dry-run             只预览，不写文件
      --json                以 JSON 输出全部结果
      --strict              有读不出、重复或未分类的客户时退出码为 1
      --mask-personal       ${MASK_USAGE.zh}；用于 csv、parquet 和 --new
      --force               允许覆盖已有的输出文件
      --lang zh|en          语言，默认 zh

退出码：0 完成；1 --strict 下有问题；2 不能完成`,
    en: `kadesk recalc <file> [options]

  -o, --output <file.xlsx>  the same workbook with result columns, nothing else in it touched; csv and --orders make a new
                            workbook. Preview only without
  -o, --output <file.csv>   csv and parquet of any size, row by row: class, level, credit and visits behind every row; with
                            --memory-limit 2GB, --threads 2
      --in-place            write into the file itself; the old one is kept beside it, and an .undo.json
      --no-backup           keep no old file with --in-place
      --undo <file.json>    take back what an .undo.json lists; cells changed since stay. With --in-place or -o
      --new                 write a new workbook: the list with result columns, a summary, the rules used
      --sheet <name>        the sheet; the first visible one by default
      --map code=Label,…    where labels are unknown, e.g. value=Monetary,id=CustomerID
      --orders              the file holds order lines: group them by customer first
      --as-of <date>        reference date, e.g. 2025-06-30; the clock is never read
      --method count|value  by share of customers (default) or of the total
      --preset <name>       preset of level thresholds: s3, city
      --company <file.json> the company’s rules
      --rules <file.json>   rules for this run, by path
      --dry-run             preview only
      --json                everything as JSON
      --strict              exit code 1 when cells are unreadable, customers excluded or listed twice
      --mask-personal       ${MASK_USAGE.en}; with csv, parquet and --new
      --force               overwrite an existing output
      --lang zh|en          language, zh by default

Exit codes: 0 done; 1 findings under --strict; 2 could not be done`,
  },
} as const;

export const OPTIONS = {
  output: { type: 'string', short: 'o' },
  sheet: { type: 'string' },
  map: { type: 'string', multiple: true, default: [] as string[] },
  orders: { type: 'boolean', default: false },
  'as-of': { type: 'string' },
  preset: { type: 'string' },
  method: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  ...MASK_OPTION,
  ...RULE_OPTIONS,
  new: { type: 'boolean', default: false },
  'in-place': { type: 'boolean', default: false },
  'no-backup': { type: 'boolean', default: false },
  undo: { type: 'string' },
  'memory-limit': { type: 'string' },
  threads: { type: 'string' },
} as const;
