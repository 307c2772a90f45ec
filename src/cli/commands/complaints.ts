import { basename } from 'node:path';
import { readBook } from '../../files/book';
import { addCharts } from '../../files/charts';
import { ComplaintCounter, type CountedComplaints } from '../../shared/desk/complaints';
import { statisticsTables, waitingTable } from '../../shared/forms/statistics';
import type { Lang } from '../../shared/text/lang';
import { Problem } from '../../shared/text/message';
import { writePieces } from '../file-sink';
import { checkOutput, readBytes } from '../files';
import { nodeHost } from '../node-host';
import { parse, RULE_OPTIONS } from '../options';
import { makeFolder } from '../place';
import { givenRules } from '../rules-in-force';
import { writeBeside } from '../safe-write';
import { CHART_LOOK, placedCharts } from '../statistics/charts';
import { headingOf } from '../statistics/heading';
import { summaryText } from '../statistics/terminal';
import { OVERVIEW, statisticsBook } from '../statistics/workbook';
import { labels } from '../statistics/words';
import { layLines } from '../terminal';
import { INPUT, labels as common, words as general } from '../words';
import type { Command } from './command';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  from: { type: 'string' },
  to: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  ...RULE_OPTIONS,
} as const;

/** Rows of the overview that a chart covers. */
const CHART_ROWS = 17;

/** Writes the statistics as a new workbook: an overview with charts, a sheet for every table, and how each figure is worked out. */
export async function writeStatistics(
  path: string,
  counted: CountedComplaints,
  lang: Lang,
  created: Date,
): Promise<void> {
  const { values } = counted.rules;
  const tables = [
    ...statisticsTables(counted.statistics, values, lang),
    ...(counted.waiting.length === 0 ? [] : [waitingTable(counted.waiting, values, lang)]),
  ];
  const { bytes, chartsFrom } = await statisticsBook(tables, headingOf(counted, lang), lang, created);
  const grid = { sheet: labels.overview[lang], top: chartsFrom, columns: OVERVIEW.columns / 2, rows: CHART_ROWS };
  const charts = placedCharts(tables, grid, lang);
  await writePieces(path, (sink) => addCharts(bytes, charts, CHART_LOOK, nodeHost, { file: basename(path) }, sink));
}

/** The figures as data. */
const jsonOf = ({ statistics, waiting, names, rules: { version, hash } }: CountedComplaints) => ({
  format: 'kadesk-complaints/1',
  ruleBook: { version, hash },
  files: names,
  statistics,
  waiting,
});

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
      --company <file.json>  the company’s rules
      --rules <file.json>    rules for this run, by path
      --json                 all figures as JSON
      --force                overwrite an existing output
      --lang zh|en           language, zh by default

Exit codes: 0 done; 2 could not be done, or no registration was recognised`,
  },
  options: OPTIONS,
  async run(args, lang) {
    const { values: given, positionals: files } = parse('complaints', args, OPTIONS);
    if (files.length === 0) throw new Problem(general.missingArgument({ what: INPUT.file, command: 'complaints' }));
    const { output } = given;
    if (output !== undefined) for (const file of files) await checkOutput(output, file, given.force);
    const terms = { ...(await givenRules(given)), asOf: given['as-of'], lang };
    const counter = new ComplaintCounter(terms, { from: given.from, to: given.to });
    for (const file of files) counter.add(await readBook(await readBytes(file), basename(file), nodeHost));
    const counted = counter.result()!;
    if (output !== undefined) {
      await makeFolder(output);
      await writeBeside(output, (path) => writeStatistics(path, counted, lang, new Date()));
    }
    process.stdout.write(`${given.json ? JSON.stringify(jsonOf(counted), null, 2) : summaryText(counted, lang)}\n`);
    if (output !== undefined && !given.json) process.stdout.write(`${layLines([[common.written[lang], output]])}\n`);
    return 0;
  },
};
