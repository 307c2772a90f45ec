import { basename } from 'node:path';
import { isRefusal } from '../../shared/rules/answer';
import { findLayout, type ListLayout } from '../../shared/list/layout';
import { groupOrders } from '../../shared/list/orders';
import { recalculate } from '../../shared/list/recalculate';
import type { CellProblem } from '../../shared/list/cells';
import type { RuleBook } from '../../shared/rulebook/book';
import { type Message, Problem } from '../../shared/text/message';
import type { Lang } from '../../shared/text/lang';
import type { Day } from '../../shared/values/date';
import type { Table } from '../../shared/workbook/table';
import { readTables, type TableRef } from '../../files';
import { checkOutput, pickTable } from '../files';
import { nodeHost } from '../node-host';
import { asOfOf, mapOf, parse } from '../options';
import { type PatchedFile, patchFile, patchFrom } from '../patch-file';
import { makeFolder } from '../place';
import { findings, type ListReport, patchedLines, reportJson, reportLines } from '../report';
import { loadRules } from '../rule-file';
import { writeBeside } from '../safe-write';
import { readForChange } from '../stamp';
import { bold, layLines, Progress } from '../terminal';
import { labels, words } from '../words';
import { listPatch, ownColumns } from '../write-list/list-patch';
import type { Command } from './command';

const OPTIONS = {
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
  new: { type: 'boolean', default: false },
  'in-place': { type: 'boolean', default: false },
  'no-backup': { type: 'boolean', default: false },
  undo: { type: 'string' },
} as const;

const METHODS = { count: 'countShare', value: 'valueShare' } as const;

function methodOf(given: string | undefined) {
  if (given === undefined) return undefined;
  if (!Object.hasOwn(METHODS, given)) throw new Problem(words.badMethod({ found: given }));
  return METHODS[given as keyof typeof METHODS];
}

/** A list as it goes into the calculation: read as customers, or grouped from order lines. */
interface Source {
  readonly table: Table;
  readonly layout: ListLayout;
  readonly notes: readonly Message[];
  readonly problems: readonly CellProblem[];
}

function customersOf(table: Table, map: Readonly<Record<string, string>>, book: RuleBook): ListLayout {
  const found = findLayout(
    table,
    book.values.list.columns,
    { required: ['value'], lenient: ['name'], map },
    book.values,
  );
  if (isRefusal(found)) throw new Problem(found.refusal);
  return found.value;
}

/**
 * Reads a list: whole where it is written anew, else only as far as its columns are known, since a million rows of what
 * nobody looks at would fill the memory.
 */
async function readList(
  ref: TableRef,
  whole: boolean,
  map: Readonly<Record<string, string>>,
  book: RuleBook,
): Promise<{ readonly read: Table; readonly head: ListLayout | undefined }> {
  if (whole) return { read: await ref.read(), head: undefined };
  const head = customersOf(await ref.read({ firstRows: book.values.list.headerSearchRows }), map, book);
  const last = Math.max(...[...head.columns.values()].map(({ index }) => index));
  return { read: await ref.read({ columns: Array.from({ length: last + 1 }, (_, index) => index) }), head };
}

function source(
  table: Table,
  head: ListLayout | undefined,
  orders: boolean,
  map: Readonly<Record<string, string>>,
  book: RuleBook,
  asOf: Day | undefined,
): Source {
  if (!orders) return { table, layout: head ?? customersOf(table, map, book), notes: [], problems: [] };
  const found = findLayout(
    table,
    book.values.list.orderColumns,
    { required: ['amount'], lenient: ['name'], map },
    book.values,
  );
  if (isRefusal(found)) throw new Problem(found.refusal);
  const grouped = groupOrders(table, found.value, book, asOf);
  return {
    table: grouped.customers,
    layout: customersOf(grouped.customers, {}, book),
    notes: grouped.notes,
    problems: grouped.problems,
  };
}

/** `kadesk recalc`: a whole customer list, or order lines, recalculated. */
export const recalc: Command = {
  name: 'recalc',
  summary: {
    zh: '重算整张客户名单（xlsx、csv），或由订单明细汇总后重算',
    en: 'Recalculate a whole customer list (xlsx, csv), or order lines grouped by customer',
  },
  usage: {
    zh: `kadesk recalc <文件> [选项]

  -o, --output <文件.xlsx>  写出同一工作簿加结果列，其余部分一字不动；csv 与 --orders 写成新工作簿。不写则只预览
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
      --rules <文件.json>   公司自己的规则，按路径改写
      --dry-run             只预览，不写文件
      --json                以 JSON 输出全部结果
      --strict              有读不出、重复或未分类的客户时退出码为 1
      --force               允许覆盖已有的输出文件
      --lang zh|en          语言，默认 zh

退出码：0 完成；1 --strict 下有问题；2 不能完成`,
    en: `kadesk recalc <file> [options]

  -o, --output <file.xlsx>  the same workbook with result columns, nothing else in it touched; csv and --orders make a new
                            workbook. Preview only without
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
      --rules <file.json>   the company's own rules, by path
      --dry-run             preview only
      --json                everything as JSON
      --strict              exit code 1 when cells are unreadable, customers excluded or listed twice
      --force               overwrite an existing output
      --lang zh|en          language, zh by default

Exit codes: 0 done; 1 findings under --strict; 2 could not be done`,
  },
  async run(args, lang) {
    const { values: given, positionals } = parse('recalc', args, OPTIONS);
    const [file] = positionals;
    if (file === undefined)
      throw new Problem(words.missingArgument({ what: { zh: '文件', en: 'A file' }, command: 'recalc' }));
    if (given['in-place'] && given.output !== undefined)
      throw new Problem(words.notTogether({ first: '--in-place', second: '-o' }));
    const output = given['dry-run'] ? undefined : given.output;
    const inPlace = given['in-place'] && !given['dry-run'];
    if (output !== undefined) await checkOutput(output, file, given.force);
    if (given.undo !== undefined) return undo(file, given.undo, output, inPlace, !given['no-backup'], lang);

    const book = await loadRules(given.rules);
    const asOf = asOfOf(given['as-of'], book.values);
    const method = methodOf(given.method);
    const map = mapOf(given.map);
    const progress = new Progress(process.stderr.isTTY === true && !given.json);
    progress.step(`${labels.reading[lang]} ${basename(file)}`);
    const { bytes, stamp } = await readForChange(file);
    const tables = await readTables(bytes, basename(file), nodeHost);
    const isPatched = tables.kind === 'xlsx' && !given.orders && !given.new;
    if (inPlace && !isPatched) {
      if (given.new || given.orders)
        throw new Problem(words.notTogether({ first: '--in-place', second: given.new ? '--new' : '--orders' }));
      throw new Problem(words.onlyWorkbook({ option: '--in-place', file }));
    }
    const ref = pickTable(tables, given.sheet);
    const { read, head } = await readList(ref, given.new || given.orders || !isPatched, map, book);
    progress.step(`${labels.computing[lang]} ${read.rowCount} ${labels.rows[lang]}`);
    const { table, layout, notes, problems } = source(read, head, given.orders, map, book, asOf);
    const result = recalculate(table, layout, book, { asOf, preset: given.preset, method, lang });

    const others = tables.tables
      .filter(({ state, name }) => state === 'visible' && name !== ref.name)
      .map(({ name }) => name);
    const remarks: Message[] = [...tables.notes];
    if (given.sheet === undefined && others.length > 0)
      remarks.push(words.severalSheets({ sheet: ref.name, others: others.join('、') }));
    const report: ListReport = {
      file: basename(file),
      sheet: ref.name,
      layout,
      asOf,
      result: { ...result, problems: [...problems, ...result.problems] },
      book,
      notes: [...remarks, ...notes],
      written: inPlace ? file : output,
      patched: undefined,
    };

    let patched: PatchedFile | undefined;
    if (output !== undefined) await makeFolder(output);
    if (isPatched && (output !== undefined || inPlace)) {
      progress.step(`${labels.writing[lang]} ${basename(output ?? file)}`);
      const list = { layout, columns: result.columns, lang };
      const own = ownColumns(list);
      const before = own.length === 0 ? table : await ref.read({ columns: own });
      const patch = listPatch({ ...list, table: before, tables: await ref.excelTables() });
      const note = `kadesk recalc ${book.version} ${book.hash}`;
      patched = await patchFile(patch, { file, bytes, stamp, output, backup: !given['no-backup'], lang, note });
    } else if (output !== undefined) await writeOut(output, report, table, lang, progress);
    progress.end();
    const whole = { ...report, patched };
    if (given.json) process.stdout.write(`${JSON.stringify(reportJson(whole, lang), null, 2)}\n`);
    else print(whole, lang, given['dry-run']);
    return given.strict && findings(whole) > 0 ? 1 : 0;
  },
};

/** Takes back what a list of changes says, in the file itself or in a copy. */
async function undo(
  file: string,
  changes: string,
  output: string | undefined,
  inPlace: boolean,
  backup: boolean,
  lang: Lang,
): Promise<number> {
  if (output === undefined && !inPlace) throw new Problem(words.undoWhere());
  const patch = await patchFrom(changes);
  const { bytes, stamp } = await readForChange(file);
  if (output !== undefined) await makeFolder(output);
  const note = `kadesk recalc --undo ${basename(changes)}`;
  const patched = await patchFile(patch, { file, bytes, stamp, output, backup, lang, note });
  process.stdout.write(`${bold(labels.undone[lang])}\n\n${layLines(patchedLines(patched, lang))}\n`);
  return patched.skipped.length > 0 ? 1 : 0;
}

async function writeOut(
  output: string,
  report: ListReport,
  table: Table,
  lang: Lang,
  progress: Progress,
): Promise<void> {
  const { writeList } = await import('../write-list');
  const { layout, result, book } = report;
  const onRow = (done: number) => progress.step(`${labels.writing[lang]} ${basename(output)}`, done, table.rowCount);
  await writeBeside(output, (path) =>
    writeList(path, { table, layout, result, book, lang, summary: reportLines(report, lang), onRow }),
  );
}

function print(report: ListReport, lang: Lang, dryRun: boolean): void {
  const { written, patched } = report;
  const lines = reportLines(report, lang);
  if (patched !== undefined) lines.push(...patchedLines(patched, lang));
  else {
    const last = written === undefined ? (dryRun ? labels.dryRun : labels.notWritten)[lang] : written;
    lines.push([written === undefined ? '' : labels.written[lang], last]);
  }
  process.stdout.write(`${bold(labels.title[lang])}\n\n${layLines(lines)}\n`);
}
