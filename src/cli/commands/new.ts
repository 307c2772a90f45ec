import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { referenceDate } from '../../shared/desk/terms';
import { makeKit } from '../../shared/forms/kit';
import { FORMS } from '../../shared/forms/registry';
import { SAMPLE, SAMPLE_AS_OF } from '../../shared/forms/sample';
import { Problem } from '../../shared/text/message';
import { checkOutput } from '../files';
import { formsNamed, profileOf, rowsOf } from '../forms/choose';
import { labels, words } from '../forms/words';
import { parse } from '../options';
import { loadRules } from '../rule-file';
import { writeBeside } from '../safe-write';
import { layLines } from '../terminal';
import { words as common } from '../words';
import type { Command } from './command';

const OPTIONS = {
  all: { type: 'boolean', default: false },
  output: { type: 'string', short: 'o' },
  profile: { type: 'string', default: 'company' },
  rows: { type: 'string' },
  formulas: { type: 'string' },
  sample: { type: 'boolean', default: false },
  'as-of': { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

function nativeOf(given: string | undefined): boolean {
  if (given !== undefined && given !== 'native') throw new Problem(words.badFormulas({ found: given }));
  return given === 'native';
}

/** `kadesk new`: forms as a new workbook. */
export const newForms: Command = {
  name: 'new',
  summary: {
    zh: '新建表单工作簿：大客户表、投诉四表等，可打印、可填写',
    en: 'Make a workbook of forms: key-account and complaint forms, to fill in and to print',
  },
  usage: {
    zh: `kadesk new <表单…|全部> -o <文件.xlsx> [选项]

表单可写名称、表号或代码：客户投诉登记表、表5-2、complaintHandling；kadesk forms 列出全部。

      --all              全部表单，前面加一张目录，附工作流程
  -o, --output <文件.xlsx>   写到哪里
      --profile 教材版|企业版  教材版只含原书栏目，企业版（默认）含全部栏目
      --rows <行数>          每张表的行数；默认打满一页
      --formulas native      可推算的栏目写成 Excel 自带函数的公式，不装加载项也能用
      --sample               填入一个月的示例
      --as-of <日期>         截止日，用于判断逾期
      --company <文件.json>  公司统一的规则
      --rules <文件.json>    只用于这一次的规则，按路径改写
      --force                允许覆盖已有的文件
      --lang zh|en           表单的语言，默认 zh

退出码：0 完成；2 不能完成`,
    en: `kadesk new <form…|all> -o <file.xlsx> [options]

A form is named by its title, number or code: “Complaint registration”, 5-2, complaintHandling; kadesk forms lists them.

      --all                      all forms, with an index and the work flows in front
  -o, --output <file.xlsx>       where to write
      --profile textbook|company the text’s own fields only, or all of them (default)
      --rows <n>                 rows of each table; as many as fill a page by default
      --formulas native          what can be worked out as formulas of Excel’s own functions, for use without the add-in
      --sample                   filled in with a month’s sample
      --as-of <date>             reference date, to tell what is overdue
      --company <file.json>      the company's rules
      --rules <file.json>        rules for this run, by path
      --force                    overwrite an existing file
      --lang zh|en               language of the forms, zh by default

Exit codes: 0 done; 2 could not be done`,
  },
  async run(args, lang) {
    const { values: given, positionals } = parse('new', args, OPTIONS);
    if (positionals.length === 0 && !given.all)
      throw new Problem(common.missingArgument({ what: { zh: '表单名称', en: 'The name of a form' }, command: 'new' }));
    const book = await loadRules(given);
    const forms = given.all ? FORMS : formsNamed(positionals);
    const choices = {
      profile: profileOf(given.profile, book),
      lang,
      rows: rowsOf(given.rows),
      book,
      asOf: referenceDate(given['as-of'], book) ?? (given.sample ? SAMPLE_AS_OF : undefined),
      native: nativeOf(given.formulas),
      index: forms.length === FORMS.length,
      ...(given.sample ? { entries: SAMPLE } : {}),
    };
    const { output } = given;
    if (output === undefined) throw new Problem(words.needOutput());
    await checkOutput(output, undefined, given.force);
    const kit = makeKit(forms, choices);
    const { writeKit } = await import('../forms/write-kit');
    await mkdir(dirname(output), { recursive: true });
    await writeBeside(output, (path) => writeKit(path, kit, new Date()));
    const lines = [
      ...kit.forms.map(({ layout }): [string, string] => [
        layout.name,
        `${layout.columns.length} ${labels.fieldCount[lang]}  ${layout.rows} ${labels.rows[lang]}`,
      ]),
      ...kit.cards.map(({ layout }): [string, string] => [
        layout.name,
        `${layout.columns.length} ${labels.fieldCount[lang]}`,
      ]),
    ];
    process.stdout.write(`${layLines([...lines, [labels.written[lang], output]])}\n`);
    return 0;
  },
};
