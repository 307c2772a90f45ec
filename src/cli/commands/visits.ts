import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readBook } from '../../files/book';
import { type AccountsDesk, openAccounts, type VisitSchedule, visitSchedule } from '../../shared/desk/accounts';
import { titleOfContact, visitCalendar } from '../../shared/desk/visit-calendar';
import { AIMS } from '../../shared/forms/accounts';
import { makeKit } from '../../shared/forms/kit';
import { maskKit } from '../../shared/forms/mask-kit';
import { formOf } from '../../shared/forms/registry';
import { maskNumbers } from '../../shared/rules/identity';
import { explain } from '../../shared/rules/explain';
import type { Lang } from '../../shared/text/lang';
import { Problem, say } from '../../shared/text/message';
import { formatDay } from '../../shared/values/date';
import { labels as shown } from '../accounts/words';
import { checkFree, checkOutput, readBytes } from '../files';
import { nodeHost } from '../node-host';
import { isMasked, MASK_OPTION, MASK_USAGE } from '../masking';
import { parse, RULE_OPTIONS } from '../options';
import { makeFolder } from '../place';
import { givenRules } from '../rules-in-force';
import { writeBeside } from '../safe-write';
import { bold, layLines, layTable } from '../terminal';
import { INPUT, labels as common, words as general } from '../words';
import type { Command } from './command';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  ics: { type: 'string' },
  month: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean', default: false },
  ...MASK_OPTION,
  force: { type: 'boolean', default: false },
  ...RULE_OPTIONS,
} as const;

const jsonOf = ({ period, contacts }: VisitSchedule, { rules, asOf }: AccountsDesk, lang: Lang) => ({
  format: 'kadesk-visits/1',
  ruleBook: { version: rules.version, hash: rules.hash },
  asOf: formatDay(asOf),
  from: formatDay(period.from),
  to: formatDay(period.to),
  contacts: contacts.map(({ account, day, kind, aim, owner, isCrowded, reasons, uid }) => ({
    day: formatDay(day),
    kind,
    customerId: account.id,
    customerName: account.name,
    level: account.level ?? null,
    owner,
    aim,
    purpose: AIMS[aim][lang],
    isCrowded,
    uid,
    why: explain(reasons, rules, lang),
  })),
});

function screenText({ period, contacts, notes }: VisitSchedule, desk: AccountsDesk, lang: Lang): string {
  const head = `${shown.visits[lang]} ${formatDay(period.from)} – ${formatDay(period.to)}`;
  const rows = contacts.map((one) => [formatDay(one.day), one.owner || '—', titleOfContact(one, lang)]);
  return [
    bold(head),
    ...(rows.length === 0 ? [shown.noVisits[lang]] : [layTable(rows)]),
    ...[...desk.notes, ...notes].map((note) => say(lang, note)),
  ].join('\n');
}

/** Writes the plan as a workbook with 客户回访计划. */
async function writePlan(
  output: string,
  { rows }: VisitSchedule,
  { rules, asOf }: AccountsDesk,
  { lang, masked }: { readonly lang: Lang; readonly masked: boolean },
) {
  const entries = { revisitPlan: rows.map(({ entry }) => entry) };
  const choices = { profile: 'company', lang, rows: undefined, book: rules, asOf, native: false, entries } as const;
  const { writeKit } = await import('../forms/write-kit');
  await makeFolder(output);
  const kit = makeKit([formOf('revisitPlan')], choices);
  await writeBeside(output, (path) => writeKit(path, masked ? maskKit(kit) : kit, new Date()));
}

/** `kadesk visits`: the visits and calls of a month, proposed. */
export const visits: Command = {
  name: 'visits',
  summary: {
    zh: '走访日程：按级别、投诉、预警和欠次排下个月的走访和电话，可导入日历',
    en: 'Schedule of visits: next month’s visits and calls by level, complaints, warnings and what is short, for a calendar too',
  },
  usage: {
    zh: `kadesk visits <文件> --as-of <日期> [选项]

读《大客户设定表》《大客户交往表》和投诉、管理各表，为每位客户专管员排好走访和电话：急的在先，分在工作日，一天不超过规定的次数。

  -o, --output <文件.xlsx>   写成《客户回访计划》；省略则显示在屏幕上
      --ics <文件.ics>       写成日历文件；重排后再导入，同一次走访被替换而不是重复
      --month <月份>         排哪个月，如 2026-04；默认截止日的下一个月
      --as-of <日期>         截止日；从不取系统日期
      --company <文件.json>  公司统一的规则
      --rules <文件.json>    只用于这一次的规则，按路径改写
      --json                 以 JSON 输出，每次都有依据
      --mask-personal        ${MASK_USAGE.zh}
      --force                允许覆盖已有的文件
      --lang zh|en           语言，默认 zh

退出码：0 完成；2 不能完成`,
    en: `kadesk visits <file> --as-of <date> [options]

Reads the appointment sheet, the contact log, complaints and management sheet, and gives every account owner a month of visits and calls: the urgent first, on working days, no more a day than the rules say.

  -o, --output <file.xlsx>   write them as the revisit plan; on the screen without it
      --ics <file.ics>       write a calendar file; imported anew, a visit is replaced and not doubled
      --month <month>        which month, e.g. 2026-04; the one after the reference date by default
      --as-of <date>         reference date; the clock is never read
      --company <file.json>  the company’s rules
      --rules <file.json>    rules for this run, by path
      --json                 as JSON, each with its why
      --mask-personal        ${MASK_USAGE.en}
      --force                overwrite an existing output
      --lang zh|en           language, zh by default

Exit codes: 0 done; 2 could not be done`,
  },
  options: OPTIONS,
  async run(args, lang) {
    const { values: given, positionals } = parse('visits', args, OPTIONS, 1);
    const [file] = positionals;
    if (file === undefined) throw new Problem(general.missingArgument({ what: INPUT.file, command: 'visits' }));
    const { output, ics } = given;
    if (output !== undefined) await checkOutput(output, file, given.force);
    if (ics !== undefined) await checkFree(ics, file, given.force, '--ics');
    const terms = { ...(await givenRules(given)), asOf: given['as-of'], lang };
    const desk = openAccounts(await readBook(await readBytes(file), basename(file), nodeHost), terms);
    const schedule = visitSchedule(desk, given.month);
    const masked = isMasked(given, desk.rules);
    const told = (text: string): string => (masked ? maskNumbers(text, desk.rules.values) : text);
    if (output !== undefined) await writePlan(output, schedule, desk, { lang, masked });
    if (ics !== undefined) {
      await makeFolder(ics);
      await writeBeside(ics, (path) => writeFile(path, visitCalendar(schedule, desk, lang, told)));
    }
    const text = given.json ? JSON.stringify(jsonOf(schedule, desk, lang), null, 2) : screenText(schedule, desk, lang);
    process.stdout.write(`${told(text)}\n`);
    const written = [output, ics].filter((one) => one !== undefined);
    if (!given.json && written.length > 0)
      process.stdout.write(`${layLines(written.map((one) => [common.written[lang], one]))}\n`);
    return 0;
  },
};
