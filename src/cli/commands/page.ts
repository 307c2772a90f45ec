import { basename } from 'node:path';
import { readBook } from '../../files/book';
import { referenceDate } from '../../shared/desk/terms';
import { formContext } from '../../shared/forms/context';
import type { Form, FormRow } from '../../shared/forms/form';
import type { FoundForm } from '../../shared/forms/found';
import { casePapers, rowPapers } from '../../shared/forms/page/papers';
import { findForms } from '../../shared/forms/recognise';
import { formOf } from '../../shared/forms/registry';
import type { RuleValues } from '../../shared/rulebook/book';
import { listed } from '../../shared/text/list';
import { Problem } from '../../shared/text/message';
import { parseMonth } from '../../shared/values/date';
import { foldKey } from '../../shared/values/fold';
import { checkOutput, readBytes } from '../files';
import { formNamed } from '../forms/choose';
import { labels, words } from '../forms/words';
import { isMasked, MASK_OPTION, MASK_USAGE } from '../masking';
import { nodeHost } from '../node-host';
import { parse, RULE_OPTIONS } from '../options';
import { makeFolder } from '../place';
import { loadRules } from '../rule-file';
import { writeBeside } from '../safe-write';
import { layLines } from '../terminal';
import { INPUT, labels as shown, words as common } from '../words';
import type { Command } from './command';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  form: { type: 'string' },
  month: { type: 'string' },
  'as-of': { type: 'string' },
  ...MASK_OPTION,
  force: { type: 'boolean', default: false },
  ...RULE_OPTIONS,
} as const;

/** How many numbers a sentence names. */
const NAMED = 5;

/** Keys of a form's rows that are asked for; all of them where none is. Asking for one that is not there is a mistake. */
function wantedKeys(form: Form, names: readonly string[], found: readonly FoundForm[]): (row: FormRow) => boolean {
  const keys = found.filter((one) => one.form === form).flatMap(({ rows }) => rows.map((row) => row.text(form.key)));
  const known = new Set(keys.map(foldKey));
  const missing = names.find((name) => !known.has(foldKey(name)));
  if (missing !== undefined)
    throw new Problem(words.noRow({ form: form.title, found: missing, known: listed(keys.slice(0, NAMED)) }));
  const wanted = new Set(names.map(foldKey));
  return (row) => wanted.size === 0 || wanted.has(foldKey(row.text(form.key)));
}

/** `--month`: complaints accepted in that month. */
function inMonth(given: string | undefined, rules: RuleValues): (row: FormRow) => boolean {
  if (given === undefined) return () => true;
  const span = parseMonth(given, rules);
  if (span === undefined) throw new Problem(words.badMonth({ found: given }));
  return (row) => {
    const day = row.day('acceptedOn');
    return day !== undefined && day >= span.from && day <= span.to;
  };
}

/** `kadesk page`: rows of a register as documents to print and to sign. */
export const page: Command = {
  name: 'page',
  summary: {
    zh: '把登记簿的行打成A4单据：一件投诉的登记、调查、处理，或任一表的一行',
    en: 'Rows of a register as A4 documents: a complaint’s registration, investigation and handling, or a row of any form',
  },
  usage: {
    zh: `kadesk page <工作簿.xlsx> [编号…] -o <单据.xlsx> [选项]

不写 --form：每件投诉一份，登记表、调查表、处理表各一页；写编号只打这几件。
每页一张工作表，A4纵向，“打印整个工作簿”即得全部单据。

  -o, --output <文件.xlsx>  写到哪里
      --form <表单>         只打这张表，每行一页，编号取该表的编号或客户编号
      --month <年-月>       只打该月受理的投诉，如 2026-03
      --as-of <日期>        截止日，用于判断逾期
      --company <文件.json> 公司统一的规则
      --rules <文件.json>   只用于这一次的规则，按路径改写
      --mask-personal       ${MASK_USAGE.zh}
      --force               允许覆盖已有的文件
      --lang zh|en          提示的语言；单据用表单自己的语言

退出码：0 完成；2 不能完成`,
    en: `kadesk page <workbook.xlsx> [number…] -o <pages.xlsx> [options]

Without --form: every complaint, with its registration, investigation and handling on a page each; only those whose numbers are given.
Each page is a sheet, A4 upright: “print the entire workbook” gives all of them.

  -o, --output <file.xlsx>  where to write
      --form <form>         this form only, a page for each row, by its number or the customer’s
      --month <year-month>  complaints accepted in that month, e.g. 2026-03
      --as-of <date>        reference date, to tell what is overdue
      --company <file.json> the company’s rules
      --rules <file.json>   rules for this run, by path
      --mask-personal       ${MASK_USAGE.en}
      --force               overwrite an existing file
      --lang zh|en          language of the messages; pages speak that of the form

Exit codes: 0 done; 2 could not be done`,
  },
  options: OPTIONS,
  async run(args, lang) {
    const { values: given, positionals } = parse('page', args, OPTIONS);
    const [file, ...names] = positionals;
    if (file === undefined) throw new Problem(common.missingArgument({ what: INPUT.workbook, command: 'page' }));
    const { output } = given;
    if (output === undefined) throw new Problem(words.needOutput());
    const book = await loadRules(given);
    const inTime = inMonth(given.month, book.values);
    await checkOutput(output, file, given.force);
    const form = given.form === undefined ? formOf('complaintRegistration') : formNamed(given.form);
    const workbook = await readBook(await readBytes(file), basename(file), nodeHost);
    const found = findForms(workbook, book);
    if (!found.some((one) => one.form === form))
      throw new Problem(words.notInBook({ file: basename(file), form: form.title }));
    const context = formContext(workbook, found, book, referenceDate(given['as-of'], book));
    const named = wantedKeys(form, names, found);
    const wanted = (row: FormRow): boolean => named(row) && inTime(row);
    const terms = { context, masked: isMasked(given, book) };
    const papers =
      given.form === undefined ? casePapers(wanted, found, terms) : rowPapers(form.id, wanted, found, terms);
    if (papers.length === 0) throw new Problem(words.noPages({ file: basename(file), form: form.title }));
    const { writePages } = await import('../forms/write-pages');
    await makeFolder(output);
    await writeBeside(output, (path) => writePages(path, papers, new Date()));
    const pages = papers.reduce((sum, one) => sum + one.pages.length, 0);
    process.stdout.write(
      `${layLines([
        [labels.papers[lang], String(papers.length)],
        [labels.pages[lang], String(pages)],
        [shown.written[lang], output],
      ])}\n`,
    );
    return 0;
  },
};
