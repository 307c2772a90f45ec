import { basename } from 'node:path';
import { readBook } from '../../files/book';
import { addCharts } from '../../files/charts';
import { countWorkbook, type StatisticsTable, statisticsTables } from '../../shared/forms/statistics';
import type { RuleBook, RuleValues } from '../../shared/rulebook/book';
import {
  type ComplaintCounts,
  complaintStatistics,
  type ComplaintStatistics,
  mergeCounts,
} from '../../shared/rules/complaint/statistics';
import { TEXTBOOK_RULES } from '../../shared/rulebook/book';
import type { Lang } from '../../shared/text/lang';
import { type Message, Problem, say } from '../../shared/text/message';
import { type Day, formatDay, parseDay, parseMonth, type Span } from '../../shared/values/date';
import { writePieces } from '../file-sink';
import { checkOutput, readBytes } from '../files';
import { nodeHost } from '../node-host';
import { asOfOf, parse } from '../options';
import { makeFolder } from '../place';
import { givenRules, type GivenRules, rulesInForce } from '../rules-in-force';
import { writeBeside } from '../safe-write';
import { CHART_LOOK, placedCharts } from '../statistics/charts';
import { type CountedFiles, headingOf } from '../statistics/heading';
import { summaryText } from '../statistics/terminal';
import { OVERVIEW, statisticsBook } from '../statistics/workbook';
import { labels, words } from '../statistics/words';
import { layLines } from '../terminal';
import { labels as common, words as general } from '../words';
import type { Command } from './command';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  from: { type: 'string' },
  to: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
} as const;

/** One end of the period: a day, or the first or last day of a month. */
function endOf(option: 'from' | 'to', given: string | undefined, rules: RuleValues): Day | undefined {
  if (given === undefined) return undefined;
  const month = parseMonth(given, rules);
  if (month !== undefined) return month[option];
  const day = parseDay(given, rules);
  if ('fault' in day) throw new Problem(words.badPeriod({ option: `--${option}`, found: given }));
  return day.day;
}

function periodOf(given: { readonly from?: string; readonly to?: string }, rules: RuleValues): Span | undefined {
  const [from, to] = [endOf('from', given.from, rules), endOf('to', given.to, rules)];
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && to !== undefined && from > to)
    throw new Problem(words.periodOrder({ from: formatDay(from), to: formatDay(to) }));
  return { from: from ?? -Infinity, to: to ?? Infinity };
}

/** Files counted together. */
interface Whole extends CountedFiles {
  readonly counts: ComplaintCounts;
}

interface Terms {
  readonly rules: GivenRules;
  readonly from?: string;
  readonly to?: string;
  readonly asOf: string | undefined;
}

async function countFile(file: string, { rules: given, asOf: day, ...period }: Terms): Promise<Whole> {
  const book = await readBook(await readBytes(file), basename(file), nodeHost);
  const { rules, notes } = rulesInForce(book, given);
  const within = periodOf(period, rules.values);
  const asOf = asOfOf(day, rules.values);
  const counted = countWorkbook(book, rules, asOf, within);
  if (!counted.found) throw new Problem(words.nothing({ file }));
  return { counts: counted.counts, names: [basename(file)], within, asOf, rules, notes: [...notes, ...counted.notes] };
}

/** Sentences once, however many files say them. */
const once = (notes: readonly Message[]): Message[] => [
  ...new Map(notes.map((note) => [say('zh', note), note])).values(),
];

async function countFiles(files: readonly string[], terms: Terms): Promise<Whole> {
  let whole: Whole | undefined;
  for (const file of files) {
    const one = await countFile(file, terms);
    if (whole === undefined) whole = one;
    else if (one.rules.hash !== whole.rules.hash) throw new Problem(words.otherRules({ file, first: whole.names[0] }));
    else
      whole = {
        ...whole,
        counts: mergeCounts(whole.counts, one.counts),
        names: [...whole.names, ...one.names],
        notes: once([...whole.notes, ...one.notes]),
      };
  }
  return whole!;
}

/** Rows of the overview that a chart covers. */
const CHART_ROWS = 17;

/** Writes the statistics as a new workbook: an overview with charts, a sheet for every table, and how each figure is worked out. */
export async function writeStatistics(
  path: string,
  statistics: ComplaintStatistics,
  counted: CountedFiles,
  lang: Lang,
  created: Date,
): Promise<void> {
  const tables: readonly StatisticsTable[] = statisticsTables(statistics, counted.rules.values, lang);
  const { bytes, chartsFrom } = await statisticsBook(tables, headingOf(statistics, counted, lang), lang, created);
  const { columns } = OVERVIEW;
  const grid = { sheet: labels.overview[lang], top: chartsFrom, columns: columns / 2, rows: CHART_ROWS };
  const charts = placedCharts(tables, grid, lang);
  await writePieces(path, (sink) => addCharts(bytes, charts, CHART_LOOK, nodeHost, { file: basename(path) }, sink));
}

const versionOf = ({ version, hash }: RuleBook) => ({ version, hash });

/** `kadesk complaints`: the statistics of complaints, with charts. */
export const complaints: Command = {
  name: 'complaints',
  summary: {
    zh: '投诉统计：按月、理由、环节、责任人、级别，申诉率，带图表的统计工作簿',
    en: 'Statistics of complaints: by month, reason, link, person and level, appeals, as a workbook with charts',
  },
  usage: {
    zh: `kadesk complaints <文件…> [选项]

读四张投诉表（登记、调查、处理；统计表由它们生成）和“业务量”表（月份、业务量），几个文件合并统计。

  -o, --output <文件.xlsx>   写出统计工作簿：概览与图表、各张统计表、算法说明；省略则在屏幕上给出摘要
      --from <月份或日期>    从哪天受理的起，如 2026-01
      --to <月份或日期>      到哪天受理的止，如 2026-12
      --as-of <日期>         截止日；从不取系统日期，没有它就不判断尚未处理的是否逾期
      --company <文件.json>  公司统一的规则
      --rules <文件.json>    只用于这一次的规则，按路径改写
      --json                 以 JSON 输出全部统计数字
      --force                允许覆盖已有的文件
      --lang zh|en           语言，默认 zh

退出码：0 完成；2 不能完成，或没有认出登记表`,
    en: `kadesk complaints <file…> [options]

Reads the complaint forms (registration, investigation, handling) and a sheet of volumes (month, volume); several files are counted together.

  -o, --output <file.xlsx>   write a workbook: overview with charts, a sheet for every table, how figures are worked out; a summary on the screen without it
      --from <month or day>  accepted from then on, e.g. 2026-01
      --to <month or day>    accepted until then, e.g. 2026-12
      --as-of <date>         reference date; the clock is never read, and without it nothing that waits is overdue
      --company <file.json>  the company's rules
      --rules <file.json>    rules for this run, by path
      --json                 all figures as JSON
      --force                overwrite an existing output
      --lang zh|en           language, zh by default

Exit codes: 0 done; 2 could not be done, or no registration was recognised`,
  },
  async run(args, lang) {
    const { values: given, positionals: files } = parse('complaints', args, OPTIONS);
    if (files.length === 0)
      throw new Problem(general.missingArgument({ what: { zh: '文件', en: 'A file' }, command: 'complaints' }));
    const { output } = given;
    if (output !== undefined) for (const file of files) await checkOutput(output, file, given.force);
    periodOf(given, TEXTBOOK_RULES.values);
    const terms = { rules: await givenRules(given), from: given.from, to: given.to, asOf: given['as-of'] };
    const whole = await countFiles(files, terms);
    const statistics = complaintStatistics(whole.counts, whole.rules.values);
    if (output !== undefined) {
      await makeFolder(output);
      await writeBeside(output, (path) => writeStatistics(path, statistics, whole, lang, new Date()));
    }
    const text = given.json
      ? JSON.stringify(
          { format: 'kadesk-complaints/1', ruleBook: versionOf(whole.rules), files: whole.names, statistics },
          null,
          2,
        )
      : summaryText(statistics, whole, lang);
    process.stdout.write(`${text}\n`);
    if (output !== undefined && !given.json) process.stdout.write(`${layLines([[common.written[lang], output]])}\n`);
    return 0;
  },
};
