import { referenceDate } from '../../shared/desk/terms';
import { makeKit } from '../../shared/forms/kit';
import { FORMS } from '../../shared/forms/registry';
import { SAMPLE, SAMPLE_AS_OF } from '../../shared/forms/sample';
import { Problem } from '../../shared/text/message';
import { checkOutput } from '../files';
import { formsNamed, profileOf, rowsOf } from '../forms/choose';
import { kitLines } from '../forms/kit-lines';
import { words } from '../forms/words';
import { parse, RULE_OPTIONS } from '../options';
import { makeFolder } from '../place';
import { loadRules } from '../rule-file';
import { writeBeside } from '../safe-write';
import { layLines } from '../terminal';
import { labels, words as common } from '../words';
import type { Command } from './command';
import { insertInto, type IntoTarget, takeOut } from './new-into';

const OPTIONS = {
  all: { type: 'boolean', default: false },
  into: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean', default: false },
  'no-backup': { type: 'boolean', default: false },
  undo: { type: 'string' },
  profile: { type: 'string', default: 'company' },
  rows: { type: 'string' },
  formulas: { type: 'string' },
  sample: { type: 'boolean', default: false },
  'as-of': { type: 'string' },
  force: { type: 'boolean', default: false },
  ...RULE_OPTIONS,
} as const;

function nativeOf(given: string | undefined): boolean {
  if (given !== undefined && given !== 'native') throw new Problem(words.badFormulas({ found: given }));
  return given === 'native';
}

/** `kadesk new`: forms as a new workbook, or on new sheets of one that is there. */
export const newForms: Command = {
  name: 'new',
  summary: {
    zh: '新建表单工作簿，或在已有工作簿里加表单：大客户表、投诉四表等，可打印、可填写',
    en: 'Make a workbook of forms, or add them to one: key-account and complaint forms, to fill in and to print',
  },
  usage: {
    zh: `kadesk new <表单…|全部> -o <文件.xlsx> [选项]
kadesk new <表单…|全部> --into <工作簿.xlsx> (--in-place | -o <文件.xlsx>) [选项]
kadesk new --into <工作簿.xlsx> --undo <文件.json> (--in-place | -o <文件.xlsx>)

表单可写名称、表号或代码：客户投诉登记表、表5-2、complaintHandling；kadesk forms 列出全部。

      --all                   全部表单，前面加一张目录，附工作流程
  -o, --output <文件.xlsx>    写到哪里
      --into <工作簿.xlsx>    加到这个工作簿的最后，其余内容逐字节不变；旁边写出 .undo.json
      --in-place              与 --into 同用：直接写回原工作簿，原文件另存备份
      --no-backup             --in-place 时不留备份
      --undo <文件.json>      按 .undo.json 移除加进去的工作表；之后改动过的不删
      --profile 教材版|企业版 教材版只含原书栏目，企业版（默认）含全部栏目
      --rows <行数>           每张表的行数；默认打满一页
      --formulas native       可推算的栏目写成 Excel 自带函数的公式，不装加载项也能用
      --sample                填入一个月的示例
      --as-of <日期>          截止日，用于判断逾期
      --company <文件.json>   公司统一的规则
      --rules <文件.json>     只用于这一次的规则，按路径改写
      --force                 允许覆盖已有的文件
      --lang zh|en            表单的语言，默认 zh

退出码：0 完成；2 不能完成`,
    en: `kadesk new <form…|all> -o <file.xlsx> [options]
kadesk new <form…|all> --into <book.xlsx> (--in-place | -o <file.xlsx>) [options]
kadesk new --into <book.xlsx> --undo <file.json> (--in-place | -o <file.xlsx>)

A form is named by its title, number or code: “Complaint registration”, 5-2, complaintHandling; kadesk forms lists them.

      --all                      all forms, with an index and the work flows in front
  -o, --output <file.xlsx>       where to write
      --into <book.xlsx>         behind the sheets of this workbook, of which nothing else changes; an .undo.json goes beside it
      --in-place                 with --into: write into the workbook itself; the old one is kept beside it
      --no-backup                keep no old workbook with --in-place
      --undo <file.json>         remove the sheets that an .undo.json names again; none where one was changed since
      --profile textbook|company the text’s own fields only, or all of them (default)
      --rows <n>                 rows of each table; as many as fill a page by default
      --formulas native          what can be worked out as formulas of Excel’s own functions, for use without the add-in
      --sample                   filled in with a month’s sample
      --as-of <date>             reference date, to tell what is overdue
      --company <file.json>      the company’s rules
      --rules <file.json>        rules for this run, by path
      --force                    overwrite an existing file
      --lang zh|en               language of the forms, zh by default

Exit codes: 0 done; 2 could not be done`,
  },
  options: OPTIONS,
  async run(args, lang) {
    const { values: given, positionals } = parse('new', args, OPTIONS);
    if (given['in-place'] && given.into === undefined) throw new Problem(words.needsInto());
    const into = given.into === undefined ? undefined : await intoTarget(given, given.into);
    if (given.undo !== undefined) {
      if (into === undefined) throw new Problem(words.undoInto());
      process.stdout.write(await takeOut(into, given.undo, lang));
      return 0;
    }
    if (positionals.length === 0 && !given.all)
      throw new Problem(common.missingArgument({ what: { zh: '表单名称', en: 'The name of a form' }, command: 'new' }));
    const book = await loadRules(given);
    const forms = given.all ? FORMS : formsNamed(positionals);
    const choices = {
      profile: profileOf(given.profile, book),
      lang,
      rows: rowsOf(given.rows),
      native: nativeOf(given.formulas),
      ...(given.sample ? { entries: SAMPLE } : {}),
    };
    const sampleDay = given.sample ? SAMPLE_AS_OF : undefined;
    if (into !== undefined) {
      process.stdout.write(await insertInto(into, forms, given, given['as-of'], { ...choices, asOf: sampleDay }));
      return 0;
    }
    const { output } = given;
    if (output === undefined) throw new Problem(words.needOutput());
    await checkOutput(output, undefined, given.force);
    const asOf = referenceDate(given['as-of'], book) ?? sampleDay;
    const kit = makeKit(forms, { ...choices, book, asOf, index: forms.length === FORMS.length });
    const { writeKit } = await import('../forms/write-kit');
    await makeFolder(output);
    await writeBeside(output, (path) => writeKit(path, kit, new Date()));
    process.stdout.write(`${layLines([...kitLines(kit, lang), [labels.written[lang], output]])}\n`);
    return 0;
  },
};

/** The workbook that is named and where its changed copy goes, which has to be said. */
async function intoTarget(
  given: {
    readonly 'in-place': boolean;
    readonly 'no-backup': boolean;
    readonly force: boolean;
    readonly output?: string;
  },
  file: string,
): Promise<IntoTarget> {
  const { output } = given;
  if (given['in-place'] && output !== undefined)
    throw new Problem(common.notTogether({ first: '--in-place', second: '-o' }));
  if (!given['in-place'] && output === undefined) throw new Problem(words.intoWhere());
  if (output !== undefined) await checkOutput(output, file, given.force);
  return { file, output, backup: !given['no-backup'] };
}
