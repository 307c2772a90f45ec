import { basename } from 'node:path';
import { readBook } from '../../files/book';
import { anchorTables } from '../../shared/forms/anchors';
import { fillDesk, openForms } from '../../shared/desk/fill';
import type { FoundForm } from '../../shared/forms/found';
import { findForms } from '../../shared/forms/recognise';
import { FORMS } from '../../shared/forms/registry';
import type { Lang, Text } from '../../shared/text/lang';
import { listed } from '../../shared/text/list';
import { Problem, say } from '../../shared/text/message';
import { bareLabel } from '../../shared/workbook/header';
import { relocate } from '../../shared/workbook/relocate';
import { cellName } from '../../shared/workbook/table';
import { filledTables, type FillReport, reportJson, reportLines } from '../fill/report';
import { labels, words } from '../fill/words';
import { checkOutput } from '../files';
import { formNamed } from '../forms/choose';
import { nodeHost } from '../node-host';
import { parse, RULE_OPTIONS } from '../options';
import { type PatchedFile, patchFile, patchFrom } from '../patch-file';
import { makeFolder } from '../place';
import { patchedJson, patchedLines } from '../report';
import { type DeskTerms, type GivenRules, rulesInForce } from '../../shared/desk/terms';
import { givenRules } from '../rules-in-force';
import { readForChange } from '../stamp';
import { bold, layLines } from '../terminal';
import { INPUT, labels as common, words as general } from '../words';
import type { Command } from './command';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean', default: false },
  'no-backup': { type: 'boolean', default: false },
  undo: { type: 'string' },
  'as-of': { type: 'string' },
  form: { type: 'string', multiple: true, default: [] as string[] },
  field: { type: 'string', multiple: true, default: [] as string[] },
  overwrite: { type: 'boolean', default: false },
  'no-rows': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  ...RULE_OPTIONS,
} as const;

/** Where the changed workbook goes; nowhere for a preview. */
interface Destination {
  readonly output: string | undefined;
  readonly inPlace: boolean;
  readonly backup: boolean;
}

const isWritten = ({ output, inPlace }: Destination): boolean => output !== undefined || inPlace;

/** A workbook and its forms; one without any, and a text table that is to be written, are refused. */
async function openFile(file: string, terms: DeskTerms, isWritten: boolean) {
  const { bytes, stamp } = await readForChange(file);
  const name = basename(file);
  const workbook = await readBook(bytes, name, nodeHost);
  if (isWritten && workbook.isTextTable) throw new Problem(words.onlyWorkbook({ file: name }));
  const desk = openForms(workbook, terms);
  if (desk.forms.length > 0) return { stamp, desk };
  throw new Problem(words.noForms({ file: name, forms: listed(FORMS.map(({ title }) => title)) }));
}

/** The ids of the forms that were named, each of which the workbook must have. */
function formsOf(given: readonly string[], found: readonly FoundForm[], file: string): string[] | undefined {
  if (given.length === 0) return undefined;
  return given.map((title) => {
    const form = formNamed(title);
    if (!found.some((one) => one.form === form)) {
      const forms = listed([...new Set(found.map((one) => one.form.title))]);
      throw new Problem(words.formNotThere({ file, form: form.title, forms }));
    }
    return form.id;
  });
}

/** The ids of the fields that were named by id or by any of their labels. */
function fieldsOf(given: readonly string[], found: readonly FoundForm[], lang: Lang): string[] | undefined {
  if (given.length === 0) return undefined;
  const fields = found.flatMap(({ columns }) => [...columns.values()].map(({ field }) => field));
  return given.flatMap((name) => {
    const key = bareLabel(name);
    const named = fields.filter(({ id, label, aliases }) =>
      [id, label.zh, label.en, ...aliases].some((one) => bareLabel(one) === key),
    );
    if (named.length === 0) {
      const all = listed([...new Set(fields.map(({ label }) => label[lang]))]);
      throw new Problem(words.unknownField({ found: name, fields: all }));
    }
    return named.map(({ id }) => id);
  });
}

/** `kadesk fill`: what follows from what was typed, worked out and written into the workbook. */
export const fill: Command = {
  name: 'fill',
  summary: {
    zh: '填充表单：编号、带出的栏目、缺少的行，先预览再写入',
    en: 'Fill forms: numbers, fields that follow from others, missing rows; previewed before anything is written',
  },
  usage: {
    zh: `kadesk fill <文件.xlsx> [选项]

  -o, --output <文件.xlsx>  写成另一个文件，旁边写出 .undo.json；不写则只预览
      --in-place            直接写回原文件；原文件另存备份
      --no-backup           --in-place 时不留备份
      --undo <文件.json>    按 .undo.json 撤销；排序、插行之后也找得到，之后又改过的单元格不动。与 --in-place 或 -o 同用
      --as-of <日期>        截止日，如 2026-03-31；从不取系统日期，没有它就不判断逾期
      --form <表名>         只填这张表，可多次给出
      --field <栏目>        只填这一栏，可多次给出
      --overwrite           改写与应有的值不同的内容；公式从不改写
      --no-rows             不新增行
      --company <文件.json> 公司统一的规则，可锁定条目；工作簿自带的规则只能改没有锁定的
      --rules <文件.json>   只用于这一次的规则，按路径改写；先于工作簿自带的规则
      --dry-run             只预览，不写文件
      --json                以 JSON 输出全部结果
      --strict              有填不了的或与应有的值不同的单元格时退出码为 1
      --force               允许覆盖已有的输出文件
      --lang zh|en          语言，默认 zh

退出码：0 完成；1 --strict 下有问题，或撤销时有找不到、已改过的单元格；2 不能完成`,
    en: `kadesk fill <file.xlsx> [options]

  -o, --output <file.xlsx>  write another file, with an .undo.json beside it; preview only without
      --in-place            write into the file itself; the old one is kept beside it
      --no-backup           keep no old file with --in-place
      --undo <file.json>    take back what an .undo.json lists, found again after sorting and inserted rows; cells changed
                            since stay. With --in-place or -o
      --as-of <date>        reference date, e.g. 2026-03-31; the clock is never read, and nothing is overdue without it
      --form <title>        this form only; may be given several times
      --field <label>       this field only; may be given several times
      --overwrite           write over what differs from what the rules give; formulas never
      --no-rows             add no rows
      --company <file.json> the company’s rules, with entries that it locks; a workbook’s own may change the others
      --rules <file.json>   rules for this run, by path; they come before the workbook’s own
      --dry-run             preview only
      --json                everything as JSON
      --strict              exit code 1 when cells cannot be filled or differ
      --force               overwrite an existing output
      --lang zh|en          language, zh by default

Exit codes: 0 done; 1 findings under --strict, or cells that an undo did not find or that were changed since; 2 could not be done`,
  },
  options: OPTIONS,
  async run(args, lang) {
    const { values: given, positionals } = parse('fill', args, OPTIONS, 1);
    const [file] = positionals;
    if (file === undefined) throw new Problem(general.missingArgument({ what: INPUT.file, command: 'fill' }));
    if (given['in-place'] && given.output !== undefined)
      throw new Problem(general.notTogether({ first: '--in-place', second: '-o' }));
    if (given.undo !== undefined && given['dry-run'])
      throw new Problem(general.notTogether({ first: '--undo', second: '--dry-run' }));
    const to: Destination = {
      output: given['dry-run'] ? undefined : given.output,
      inPlace: given['in-place'] && !given['dry-run'],
      backup: !given['no-backup'],
    };
    if (to.output !== undefined) await checkOutput(to.output, file, given.force);
    const asked = await givenRules(given);
    if (given.undo !== undefined) return undo(file, given.undo, asked, to, { lang, json: given.json });

    const terms: DeskTerms = { ...asked, asOf: given['as-of'], lang };
    const { stamp, desk } = await openFile(file, terms, isWritten(to));
    const { forms, rules, asOf } = desk;
    const { plan, notes } = fillDesk(desk, terms, {
      forms: formsOf(given.form, forms, basename(file)),
      fields: fieldsOf(given.field, forms, lang),
      overwrite: given.overwrite,
      rows: !given['no-rows'],
    });
    const isChanged = plan.patch.cells.length + plan.patch.tables.length > 0;
    let patched: PatchedFile | undefined;
    // A file in place stays as it is when there is nothing to fill; another one is made all the same, since it was asked for.
    if (to.output !== undefined || (to.inPlace && isChanged)) {
      if (to.output !== undefined) await makeFolder(to.output);
      const note = `kadesk fill ${rules.version} ${rules.hash}`;
      patched = await patchFile(plan.patch, { file, stamp, output: to.output, backup: to.backup, lang, note });
    }
    const report: FillReport = {
      file: basename(file),
      forms,
      asOf,
      plan,
      book: rules,
      notes,
      patched,
    };
    // Where nothing was written: a dry run, a preview, or a file that is already filled.
    const idle = given['dry-run'] ? common.dryRun : isWritten(to) ? common.nothingToChange : common.notWritten;
    process.stdout.write(
      given.json ? `${JSON.stringify(reportJson(report, lang), null, 2)}\n` : text(report, idle, lang),
    );
    return given.strict && plan.stale.length + plan.unfilled.length > 0 ? 1 : 0;
  },
};

/** @param idle  what is said where nothing was written */
function text(report: FillReport, idle: Text, lang: Lang): string {
  const lines = reportLines(report, lang);
  if (report.patched !== undefined) lines.push(...patchedLines(report.patched, lang));
  else lines.push(['', idle[lang]]);
  return [bold(labels.title[lang]), ...filledTables(report, lang), layLines(lines)].join('\n\n') + '\n';
}

/** Takes back what a list of changes says, wherever rows and columns have gone since, in the file itself or in a copy. */
async function undo(
  file: string,
  changes: string,
  given: GivenRules,
  to: Destination,
  { lang, json }: { readonly lang: Lang; readonly json: boolean },
): Promise<number> {
  if (!isWritten(to)) throw new Problem(general.undoWhere());
  const listed = await patchFrom(changes);
  const { bytes, stamp } = await readForChange(file);
  const workbook = await readBook(bytes, basename(file), nodeHost);
  const { rules } = rulesInForce(workbook, given);
  const { patch, lost } = relocate(listed, workbook, anchorTables(findForms(workbook, rules)));
  if (to.output !== undefined) await makeFolder(to.output);
  const note = `kadesk fill --undo ${basename(changes)}`;
  const patched = await patchFile(patch, { file, stamp, output: to.output, backup: to.backup, lang, note });
  const unfound = lost.map(({ at, why }) => ({
    cell: `${at.sheet}!${cellName(at.row, at.column)}`,
    why: say(lang, why),
  }));
  if (json) process.stdout.write(`${JSON.stringify({ ...patchedJson(patched), lost: unfound }, null, 2)}\n`);
  else {
    const lines = patchedLines(patched, lang);
    unfound.forEach(({ cell, why }, i) =>
      lines.push([i === 0 ? `${labels.lost[lang]} ${unfound.length}` : '', `${cell}  ${why}`]),
    );
    process.stdout.write(`${bold(common.undone[lang])}\n\n${layLines(lines)}\n`);
  }
  return patched.skipped.length + lost.length > 0 ? 1 : 0;
}
