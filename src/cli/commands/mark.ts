import { basename } from 'node:path';
import { readBook } from '../../files/book';
import { Problem } from '../../shared/text/message';
import { caseNumbered, markWorkbook } from '../../teaching/mark';
import { checkOutput, readBytes } from '../files';
import { nodeHost } from '../node-host';
import { parse, RULE_OPTIONS } from '../options';
import { makeFolder } from '../place';
import { loadRules } from '../rule-file';
import { writeBeside } from '../safe-write';
import { markingJson, markingText } from '../teaching/show';
import { layLines } from '../terminal';
import { INPUT, labels, words as common } from '../words';
import type { Command } from './command';

const OPTIONS = {
  case: { type: 'string' },
  output: { type: 'string', short: 'o' },
  json: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  ...RULE_OPTIONS,
} as const;

/** `kadesk mark`: a student’s workbook of a case marked with reasons. */
export const mark: Command = {
  name: 'mark',
  summary: {
    zh: '批阅学生做完的案例：逐题给出作答、应为、判定、理由和出处',
    en: 'Mark a student’s case: given, expected, verdict, why and source of every question',
  },
  usage: {
    zh: `kadesk mark <工作簿.xlsx> [选项]

答案由规则从案例的原数据算出；A、A类、10,000、1万、公式的结果都认。没填的算未作答。改过的数据会指出来。
学生的工作簿从不改动。

      --case <编号>          工作簿里没有案例标记时指明案例
  -o, --output <文件.xlsx>   把批阅结果另写成一个工作簿
      --json                 以 JSON 输出
      --company <文件.json>  公司统一的规则
      --rules <文件.json>    只用于这一次的规则，按路径改写
      --force                允许覆盖已有的文件
      --lang zh|en           语言，默认 zh

退出码：0 完成；2 不能完成`,
    en: `kadesk mark <workbook.xlsx> [options]

The keys are worked out by the rules from the case’s original data. A, Class A, 10,000 and results of formulas are understood;
a blank is not answered; changed data are named. The student’s workbook is never changed.

      --case <n>             the case, where the workbook has no mark
  -o, --output <file.xlsx>   write the marking as a workbook of its own
      --json                 as JSON
      --company <file.json>  the company’s rules
      --rules <file.json>    rules for this run, by path
      --force                overwrite an existing file
      --lang zh|en           language, zh by default

Exit codes: 0 done; 2 could not be done`,
  },
  options: OPTIONS,
  async run(args, lang) {
    const { values: given, positionals } = parse('mark', args, OPTIONS, 1);
    const [file] = positionals;
    if (file === undefined) throw new Problem(common.missingArgument({ what: INPUT.workbook, command: 'mark' }));
    const { output } = given;
    if (output !== undefined) await checkOutput(output, file, given.force);
    const rules = await loadRules(given);
    const named = given.case === undefined ? undefined : caseNumbered(given.case);
    const book = await readBook(await readBytes(file), basename(file), nodeHost);
    const marking = markWorkbook(book, rules, named);
    if (output !== undefined) {
      const { writeMarking } = await import('../teaching/write-marking');
      await makeFolder(output);
      await writeBeside(output, (path) => writeMarking(path, marking, lang));
    }
    process.stdout.write(
      `${given.json ? JSON.stringify(markingJson(marking, lang), null, 2) : markingText(marking, lang)}\n`,
    );
    if (output !== undefined && !given.json) process.stdout.write(`${layLines([[labels.written[lang], output]])}\n`);
    return 0;
  },
};
