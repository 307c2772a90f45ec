import { basename, dirname, relative, sep } from 'node:path';
import { readBook } from '../../files/book';
import type { CheckOptions } from '../../shared/checks/run-checks';
import { type CheckedDesk, checkBook, mendAll } from '../../shared/desk/check';
import type { DeskTerms } from '../../shared/desk/terms';
import { formReport } from '../../shared/report/build';
import { maskReport } from '../../shared/report/mask';
import type { FileReport, FormReport } from '../../shared/report/schema';
import { headline } from '../../shared/report/words';
import type { Lang } from '../../shared/text/lang';
import { Problem, say } from '../../shared/text/message';
import { overlay } from '../../shared/workbook/overlay';
import type { WorkbookPatch } from '../../shared/workbook/patch';
import { writeFindings } from '../check/findings-sheet';
import { changesJson, changesText } from '../check/changes';
import { reportText } from '../check/terminal';
import { words } from '../check/words';
import { checkOutput } from '../files';
import { formNamed } from '../forms/choose';
import { nodeHost } from '../node-host';
import { isMasked, MASK_OPTION, MASK_USAGE } from '../masking';
import { parse, RULE_OPTIONS } from '../options';
import { type PatchedFile, patchFile } from '../patch-file';
import { makeFolder } from '../place';
import { patchedJson, patchedLines } from '../report';
import { givenRules } from '../rules-in-force';
import { writeBeside } from '../safe-write';
import { readForChange, type Stamp } from '../stamp';
import { layLines } from '../terminal';
import { INPUT, labels as common, words as general } from '../words';
import type { Command } from './command';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  form: { type: 'string', multiple: true, default: [] as string[] },
  only: { type: 'string', multiple: true, default: [] as string[] },
  'as-of': { type: 'string' },
  fix: { type: 'boolean', default: false },
  'in-place': { type: 'boolean', default: false },
  'no-backup': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  ...MASK_OPTION,
  force: { type: 'boolean', default: false },
  ...RULE_OPTIONS,
} as const;

/** By what files are checked. */
interface Terms extends DeskTerms {
  readonly options: CheckOptions;
}

/** A file that was read and checked. */
interface CheckedFile extends CheckedDesk {
  readonly file: string;
  readonly stamp: Stamp;
}

/** @param name  what the report calls it */
async function checkFile(file: string, name: string, terms: Terms): Promise<CheckedFile> {
  const { bytes, stamp } = await readForChange(file);
  const book = { ...(await readBook(bytes, basename(file), nodeHost)), name };
  return { file, stamp, ...checkBook(book, terms, terms.options) };
}

/** Files by their names, or by the paths given where two have one name. */
function namesOf(files: readonly string[]): readonly string[] {
  const names = files.map((file) => basename(file));
  return names.map((name, i) => (names.indexOf(name) === names.lastIndexOf(name) ? name : files[i]));
}

/** 0 nothing but what is worth knowing, 1 findings, 2 a file in which there was nothing to check. */
function exitCode({ files, totals }: FormReport): number {
  if (files.some(({ forms }) => forms.length === 0)) return 2;
  return totals.error + totals.warning + totals.review > 0 ? 1 : 0;
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** `--only X04,required-field`, as often as one likes. */
const listOf = (given: readonly string[]): string[] | undefined => {
  const names = given
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return names.length === 0 ? undefined : names;
};

/** `kadesk check`: forms checked, as a list, a workbook of findings or JSON; and what is certain, mended. */
export const check: Command = {
  name: 'check',
  summary: {
    zh: '检查表单：必填、格式、期限、四表核对，可自动修复确定的部分',
    en: 'Check forms: required fields, formats, deadlines, forms against each other; what is certain is fixed on demand',
  },
  usage: {
    zh: `kadesk check <文件…> [选项]

  -o, --output <文件.xlsx>  写出检查结果工作簿：逐条链接到被查的单元格；与 --fix 同用时写出修复后的工作簿
      --form <表名>         只报这张表的问题，可多次给出
      --only <检查,…>       只做这几项检查，如 X04,required-field
      --as-of <日期>        截止日，如 2026-03-31；从不取系统日期，没有它就不判断逾期和将来的日期
      --fix                 自动修复确定无疑的地方；不加 -o 或 --in-place 只预览
      --in-place            与 --fix 同用：写回原文件，另存备份和 .undo.json（用 kadesk fill --undo 撤销）
      --no-backup           --in-place 时不留备份
      --company <文件.json> 公司统一的规则，可锁定条目；工作簿自带的规则只能改没有锁定的
      --rules <文件.json>   只用于这一次的规则，按路径改写；先于工作簿自带的规则
      --json                以 JSON 输出全部结果（格式见 docs/report.schema.json）
      --mask-personal       ${MASK_USAGE.zh}；不与 --fix 同用
      --force               允许覆盖已有的输出文件
      --lang zh|en          语言，默认 zh

要忽略的地方写在工作簿的“KA_忽略”表里（检查、表单、行、栏目、原因、填写人、日期），没有原因的不予接受。

退出码：0 没有问题；1 有必须改、应改或待人工确认的；2 不能完成，或没有认出表单`,
    en: `kadesk check <file…> [options]

  -o, --output <file.xlsx>  write the findings as a workbook, each linked to its cell; with --fix the mended workbook
      --form <title>        findings of this form only; may be given several times
      --only <check,…>      these checks only, for instance X04,required-field
      --as-of <date>        reference date, e.g. 2026-03-31; the clock is never read, and without it nothing is overdue or in the future
      --fix                 fix what is certain; a preview without -o or --in-place
      --in-place            with --fix: write into the file itself; the old one is kept beside it, and an .undo.json (kadesk fill --undo)
      --no-backup           keep no old file with --in-place
      --company <file.json> the company’s rules, with entries that it locks; a workbook’s own may change the others
      --rules <file.json>   rules for this run, by path; they come before the workbook’s own
      --json                everything as JSON (see docs/report.schema.json)
      --mask-personal       ${MASK_USAGE.en}; not with --fix
      --force               overwrite an existing output
      --lang zh|en          language, zh by default

What is to be ignored stands in the workbook’s sheet KA_Ignores (Check, Form, Row, Field, Reason, By, On); without a reason it is not accepted.

Exit codes: 0 no findings but what is worth knowing; 1 findings; 2 could not be done, or no form was recognised`,
  },
  options: OPTIONS,
  async run(args, lang) {
    const { values: given, positionals: files } = parse('check', args, OPTIONS);
    if (files.length === 0) throw new Problem(general.missingArgument({ what: INPUT.file, command: 'check' }));
    if (given['in-place'] && !given.fix) throw new Problem(words.needsFix());
    if (given['in-place'] && given.output !== undefined)
      throw new Problem(general.notTogether({ first: '--in-place', second: '-o' }));
    if (given.fix && given['mask-personal'])
      throw new Problem(general.notTogether({ first: '--fix', second: '--mask-personal' }));
    if (given.fix && given.output !== undefined && files.length > 1)
      throw new Problem(words.oneFile({ option: '--fix -o', count: files.length }));
    for (const file of files) if (given.output !== undefined) await checkOutput(given.output, file, given.force);

    const rules = await givenRules(given);
    const forms = given.form.length === 0 ? undefined : given.form.map((name) => formNamed(name).id);
    const options = { only: listOf(given.only), forms };
    const terms: Terms = { ...rules, asOf: given['as-of'], options, lang };
    const names = namesOf(files);
    const checked: CheckedFile[] = [];
    for (const [i, file] of files.entries()) checked.push(await checkFile(file, names[i], terms));

    if (given.fix) {
      const text = checked.find(({ book }) => book.isTextTable);
      if (text !== undefined) throw new Problem(words.onlyWorkbook({ file: text.book.name }));
      const to = { output: given.output, inPlace: given['in-place'], backup: !given['no-backup'] };
      return fix(checked, terms, to, given.json);
    }
    const report = formReport(
      checked.map((one) => (isMasked(given, one.rules) ? maskReport(one.report, one.rules.values) : one.report)),
    );
    if (given.output !== undefined) await writeSheet(given.output, report, checked, lang);
    if (given.json) printJson(report);
    else {
      print(reportText(report, lang));
      if (given.output !== undefined) print(layLines([[common.written[lang], given.output]]));
    }
    return exitCode(report);
  },
};

async function writeSheet(
  output: string,
  report: FormReport,
  checked: readonly CheckedFile[],
  lang: Lang,
): Promise<void> {
  await makeFolder(output);
  const folder = dirname(output);
  const links = new Map(
    checked.map(({ file, report: { name } }) => [name, relative(folder, file).split(sep).join('/')] as const),
  );
  await writeBeside(output, (path) => writeFindings(path, report, links, { lang, made: new Date() }));
}

/** Where the mended workbook goes; nowhere for a preview. */
interface Destination {
  readonly output: string | undefined;
  readonly inPlace: boolean;
  readonly backup: boolean;
}

/** Mends what is certain, file by file, and tells what is left. */
async function fix(checked: readonly CheckedFile[], terms: Terms, to: Destination, json: boolean): Promise<number> {
  const { options, lang } = terms;
  const left: FileReport[] = [];
  const changes: unknown[] = [];
  for (const one of checked) {
    const { book } = one;
    const patch = mendAll(one, terms, options);
    const after = checkBook(overlay(book, patch), terms, options).report;
    left.push(after);
    const patched = await write(patch, one, to, lang);
    if (json) changes.push({ ...changesJson(book, patch), ...patchedJson(patched) });
    else {
      print(changesText(book, patch, lang));
      const rest = headline(after.totals, lang);
      print(say(lang, words.fixed({ fixed: patch.cells.length, rest })));
      if (patched !== undefined) print(layLines(patchedLines(patched, lang)));
      else print(to.inPlace ? common.nothingToChange[lang] : say(lang, words.preview()));
      print('');
    }
  }
  const report = formReport(left);
  if (json) printJson({ format: 'kadesk-check-fix/1', changes, report });
  else print(reportText(report, lang));
  return exitCode(report);
}

async function write(
  patch: WorkbookPatch,
  { file, stamp, rules }: CheckedFile,
  { output, inPlace, backup }: Destination,
  lang: Lang,
): Promise<PatchedFile | undefined> {
  // A file in place stays as it is when there is nothing to mend; another one is made all the same, since it was asked for.
  if (output === undefined && (!inPlace || patch.cells.length === 0)) return undefined;
  if (output !== undefined) await makeFolder(output);
  const note = `kadesk check --fix ${rules.version} ${rules.hash}`;
  return patchFile(patch, { file, stamp, output, backup, lang, note });
}
