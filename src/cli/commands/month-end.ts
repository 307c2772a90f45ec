import { basename } from 'node:path';
import { readBook } from '../../files/book';
import { type CardLevels, type MonthEnd, planMonthEnd } from '../../shared/month-end';
import { maskMonthEnd } from '../../shared/month-end/mask';
import { labels as parts } from '../../shared/month-end/words';
import { LEVEL_CODES } from '../../shared/list/row-results';
import { Problem } from '../../shared/text/message';
import { monthFiles } from '../month-end/files';
import { checkFolder, writeSet } from '../month-end/folder';
import { monthJson, monthLines, replacedLines } from '../month-end/report';
import { labels, words } from '../month-end/words';
import { nodeHost } from '../node-host';
import { isMasked, MASK_OPTION, MASK_USAGE } from '../masking';
import { parse, RULE_OPTIONS } from '../options';
import { givenRules } from '../rules-in-force';
import { readForChange } from '../stamp';
import { bold, layLines, Progress } from '../terminal';
import { INPUT, labels as common, words as general } from '../words';
import type { Command } from './command';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  'as-of': { type: 'string' },
  cards: { type: 'string', default: 'A' },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  ...MASK_OPTION,
  force: { type: 'boolean', default: false },
  ...RULE_OPTIONS,
} as const;

/** By which a person or the system asks a process to end. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The levels that `--cards` names: A,B; all; none. */
function cardLevels(given: string): CardLevels {
  const levels = LEVEL_CODES.filter((level) => level !== 'L-0');
  if (given === 'all') return levels;
  if (given === 'none') return [];
  return given.split(',').map((letter) => {
    const level = levels.find((one) => one === `L-${letter.trim().toUpperCase()}`);
    if (level === undefined) throw new Problem(words.badCards({ found: given }));
    return level;
  });
}

/** Runs what writes; being interrupted stops it where nothing is left half done. Before that nothing is written, and it ends at once. */
async function uninterrupted<T>(write: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const cancel = new AbortController();
  const stop = (): void => cancel.abort();
  for (const signal of STOPS) process.on(signal, stop);
  try {
    return await write(cancel.signal);
  } finally {
    for (const signal of STOPS) process.off(signal, stop);
  }
}

/** Whether there is something to mend: findings that must be mended, should be or are to be looked at. */
const hasFindings = ({ parts: made }: MonthEnd): boolean =>
  made.some(({ content }) => {
    if (content.kind !== 'findings') return false;
    const { error, warning, review } = content.checked.report.totals;
    return error + warning + review > 0;
  });

/** `kadesk month-end`: everything that a month's end asks for, from one workbook into one folder. */
export const monthEnd: Command = {
  name: 'month-end',
  summary: {
    zh: '月末结算：一个工作簿，一次写出名单重算、管理表、投诉统计、管理卡、预警与对策、走访日程（含日历文件）、待办、检查结果和汇总',
    en: 'Month end: from one workbook the list recalculated, key-account sheet, complaint statistics, cards, warnings and measures, visits (as a calendar too), what everybody has to do, findings and a summary',
  },
  usage: {
    zh: `kadesk month-end <工作簿.xlsx> --as-of <日期> -o <文件夹> [选项]

读工作簿里的客户名单和认得出的表单，把一个月的结果写进一个文件夹；工作簿里没有的，说明后略去。原工作簿不动。

  -o, --output <文件夹>     写到哪里；全部写成才放进去，中途出错什么也不留下
      --as-of <日期>        截止日，如 2026-10-31：它所在的会计月就是结算的月份；从不取系统日期
      --cards <级别>        给哪些级别的大客户做管理卡：A（默认）、A,B、all、none
      --company <文件.json> 公司统一的规则，可锁定条目；工作簿自带的规则只能改没有锁定的
      --rules <文件.json>   只用于这一次的规则，按路径改写；先于工作簿自带的规则
      --json                以 JSON 输出各部分的文件和主要数字
      --strict              检查有必须改、应改或待人工确认的，退出码为 1
      --mask-personal       ${MASK_USAGE.zh}；名单写成只有它自己的新工作簿
      --force               再算一次：同名的文件被覆盖，上次写的而这次没有的删除；写出后有人改过的和其他文件不动
      --lang zh|en          语言，默认 zh

退出码：0 完成；1 --strict 下检查有问题；2 不能完成`,
    en: `kadesk month-end <workbook.xlsx> --as-of <date> -o <folder> [options]

Reads the customer list and the forms that are recognised, and writes what follows for the month into a folder; what the workbook has
nothing for is said and left out. The workbook itself is not touched.

  -o, --output <folder>     where to write; all files get there together, and none where something goes wrong
      --as-of <date>        reference date, e.g. 2026-10-31: its accounting month is closed; the clock is never read
      --cards <levels>      key accounts that get a card, by level: A (default), A,B, all, none
      --company <file.json> the company’s rules, with entries that it locks; a workbook’s own may change the others
      --rules <file.json>   rules for this run, by path; they come before the workbook’s own
      --json                the files and main figures of all parts as JSON
      --strict              exit code 1 where the checks find anything but what is worth knowing
      --mask-personal       ${MASK_USAGE.en}; the list becomes a workbook of its own
      --force               close a month again: files of the same names are overwritten, and those that only the earlier run
                            wrote are removed; what was changed since, and all other files, stay
      --lang zh|en          language, zh by default

Exit codes: 0 done; 1 findings under --strict; 2 could not be done`,
  },
  options: OPTIONS,
  async run(args, lang) {
    const { values: given, positionals } = parse('month-end', args, OPTIONS, 1);
    const [file] = positionals;
    if (file === undefined) throw new Problem(general.missingArgument({ what: INPUT.workbook, command: 'month-end' }));
    const folder = given.output;
    if (folder === undefined) throw new Problem(words.needsFolder());
    const cards = cardLevels(given.cards);
    // What can be refused without the work is refused before it.
    await checkFolder(folder, [], file, given.force);
    const rules = await givenRules(given);
    const progress = new Progress(process.stderr.isTTY === true && !given.json);

    progress.step(`${common.reading[lang]} ${basename(file)}`);
    const { bytes } = await readForChange(file);
    const name = basename(file);
    const book = await readBook(bytes, name, nodeHost);
    if (book.isTextTable) throw new Problem(words.onlyWorkbook({ file: name }));
    const terms = { ...rules, asOf: given['as-of'], lang };
    const planned = planMonthEnd(book, terms, {
      cards,
      progress: ({ done, total }) => progress.step(`${labels.working[lang]} ${name}`, done, total),
    });
    const masked = isMasked(given, planned.rules);
    const end = masked ? maskMonthEnd(planned) : planned;
    const all = { end, file, bytes, folder, lang, masked };
    const files = monthFiles(all, (one) => progress.step(`${common.writing[lang]} ${one}`));
    const replaced = await uninterrupted((signal) =>
      writeSet(folder, { month: end.name, files }, file, given.force, signal),
    );
    progress.end();

    if (given.json) process.stdout.write(`${JSON.stringify(monthJson(end, all, replaced), null, 2)}\n`);
    else {
      const written = files.map((one, i): [string, string] => [i === 0 ? labels.written[lang] : '', one.name]);
      const lines = [
        ...monthLines(end, lang),
        [labels.folder[lang], folder] as const,
        ...written,
        ...replacedLines(replaced, lang),
      ];
      process.stdout.write(`${bold(parts.title[lang])}\n\n${layLines(lines)}\n`);
    }
    return given.strict && hasFindings(end) ? 1 : 0;
  },
};
