import { callFunction, whyCall } from '../../functions/call';
import { FUNCTIONS, functionNamed } from '../../functions/registry';
import { type Argument, isFailure } from '../../functions/types';
import { words as callWords } from '../../functions/words';
import type { CellValue } from '../../shared/values/cell';
import { matchHeader } from '../../shared/workbook/header';
import { plainAt } from '../../shared/workbook/read-content';
import type { Table } from '../../shared/workbook/table';
import { listed } from '../../shared/text/list';
import { Problem, say } from '../../shared/text/message';
import { openTables, pickTable } from '../files';
import { parse, RULE_OPTIONS } from '../options';
import { loadRules } from '../rule-file';
import { words } from '../words';
import type { Command } from './command';

const EXAMPLE = '{1;2;3}';

const columnCells = (table: Table, index: number, from: number): CellValue[][] =>
  Array.from({ length: Math.max(0, table.rowCount - from) }, (_, i) => [plainAt(table.column(index), from + i)]);

/** `@file#Label`: that column below its label; `@file`: the whole first sheet, header and all. */
async function fromFile(reference: string): Promise<Argument> {
  const at = reference.lastIndexOf('#');
  const file = reference.slice(1, at < 0 ? undefined : at);
  const table = await pickTable(await openTables(file), undefined).read();
  if (at < 0) {
    return Array.from({ length: table.rowCount }, (_, row) =>
      Array.from({ length: table.columnCount }, (_, column) => plainAt(table.column(column), row)),
    );
  }
  const label = reference.slice(at + 1);
  for (let row = 0; row < table.rowCount; row++) {
    const labels = Array.from({ length: table.columnCount }, (_, column) => table.column(column).text(row));
    const found = matchHeader(labels, [{ code: 'wanted', zh: label, en: label }]).get('wanted');
    if (found !== undefined) return columnCells(table, found[0], row + 1);
  }
  const first = Array.from({ length: table.columnCount }, (_, column) => table.column(column).text(0)).filter(
    (one) => one !== '',
  );
  throw new Problem(words.noColumn({ file, label, found: listed(first) }));
}

const scalar = (text: string): CellValue => {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  if (/^".*"$/.test(trimmed)) return trimmed.slice(1, -1).replace(/""/g, '"');
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : trimmed;
};

/** An argument as typed: a number, a text, nothing, a list `[1,2]`, an Excel array `{1;2}` or `{1,2;3,4}`, or a column of a file. */
async function argumentOf(text: string): Promise<Argument> {
  if (text.startsWith('@')) return fromFile(text);
  if (text.startsWith('{') && text.endsWith('}'))
    return text
      .slice(1, -1)
      .split(';')
      .map((row) => row.split(',').map(scalar));
  if (text.startsWith('[')) {
    let list: unknown;
    try {
      list = JSON.parse(text);
    } catch {
      list = undefined;
    }
    if (!Array.isArray(list)) throw new Problem(words.badArgument({ found: text, example: EXAMPLE }));
    return (list as unknown[]).map((row) => (Array.isArray(row) ? row : [row])) as CellValue[][];
  }
  return scalar(text);
}

/** A number below zero is an argument and no option: with a blank before it, it is read as one. */
const belowZero = (arg: string): string => (/^-[\d.]/.test(arg) ? ` ${arg}` : arg);

/** `kadesk why <FUNCTION> <args…>`: one result explained in words. */
export const why: Command = {
  name: 'why',
  summary: { zh: '用一句话说明某个函数的结果', en: 'Explain one result of a function in words' },
  usage: {
    zh: `kadesk why <函数> <参数…> [--company 文件.json] [--rules 文件.json] [--lang zh|en]

参数可以是数字、文字、空 ''、列表 [1,2,3]、Excel 数组 {1;2;3}，或文件里的一列 @名单.xlsx#消费金额。
例：kadesk why CREDIT_TERMS B
    kadesk why ABC_TIER 34500 @samples/customers.xlsx#消费金额`,
    en: `kadesk why <FUNCTION> <args…> [--company file.json] [--rules file.json] [--lang zh|en]

An argument is a number, a text, nothing '', a list [1,2,3], an Excel array {1;2;3}, or a column of a file @list.xlsx#Label.
For instance: kadesk why CREDIT_TERMS B
              kadesk why ABC_TIER 34500 @samples/customers.xlsx#消费金额`,
  },
  options: RULE_OPTIONS,
  async run(args, lang) {
    const { values, positionals } = parse('why', args.map(belowZero), RULE_OPTIONS);
    const [name, ...rest] = positionals;
    if (name === undefined)
      throw new Problem(words.missingArgument({ what: { zh: '函数名', en: 'A function' }, command: 'why' }));
    const definition = functionNamed(name);
    if (definition === undefined)
      throw new Problem(callWords.unknownFunction({ found: name, allowed: listed(FUNCTIONS.map(({ id }) => id)) }));
    const lacking = definition.parameters.slice(rest.length).find(({ optional }) => !optional);
    if (lacking !== undefined) throw new Problem(words.missingArgument({ what: lacking.name, command: 'why' }));
    const book = await loadRules(values);
    const given = await Promise.all(rest.map(argumentOf));
    const context = { book, lang };
    const results = callFunction(definition, given, context);
    const sentences = whyCall(definition, given, context);
    results.forEach((row, i) => {
      const shown = row
        .map((cell) => (isFailure(cell) ? `${cell.error} ${say(lang, cell.message)}` : String(cell)))
        .join('  ');
      const failed = row.some(isFailure);
      process.stdout.write(`${shown}\n`);
      if (!failed && sentences[i]) process.stdout.write(`  ${sentences[i]}\n`);
    });
    return results.some((row) => row.some(isFailure)) ? 2 : 0;
  },
};
