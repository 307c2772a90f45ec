import { basename } from 'node:path';
import { readBook } from '../../files/book';
import {
  customerCard,
  type CustomersDesk,
  type CustomerView,
  customerView,
  openCustomers,
} from '../../shared/desk/customer';
import { customerPlan } from '../../shared/desk/customer-plan';
import { customerLabels as shown } from '../../shared/desk/customer-words';
import { makeKit } from '../../shared/forms/kit';
import { maskKit } from '../../shared/forms/mask-kit';
import { formOf } from '../../shared/forms/registry';
import { maskNumbers } from '../../shared/rules/identity';
import { explain } from '../../shared/rules/explain';
import type { Lang } from '../../shared/text/lang';
import { defineWords, Problem, say } from '../../shared/text/message';
import { formatDay } from '../../shared/values/date';
import { checkOutput, readBytes } from '../files';
import { nodeHost } from '../node-host';
import { isMasked, MASK_OPTION, MASK_USAGE } from '../masking';
import { parse, RULE_OPTIONS } from '../options';
import { makeFolder } from '../place';
import { givenRules } from '../rules-in-force';
import { writeBeside } from '../safe-write';
import { bold, layLines, layTable } from '../terminal';
import { labels as common, words as general } from '../words';
import type { Command } from './command';

const words = defineWords('cli-customer', {
  notLookedAt: {
    zh: '没有截止日，没有查看。请用 --as-of 2026-03-31 指定，或在规则里填 period.asOf。',
    en: 'Not looked at: there is no reference date. Give --as-of 2026-03-31, or set period.asOf in the rules.',
  },
});

const OPTIONS = {
  card: { type: 'string' },
  'as-of': { type: 'string' },
  why: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  ...MASK_OPTION,
  force: { type: 'boolean', default: false },
  ...RULE_OPTIONS,
} as const;

const triggerName = (trigger: string, { rules }: CustomersDesk, lang: Lang): string =>
  rules.values.churn.warnings.find(({ code }) => code === trigger)![lang];

const jsonOf = ({ account, facts, warnings, actions }: CustomerView, { rules, asOf }: CustomersDesk, lang: Lang) => ({
  format: 'kadesk-customer/1',
  ruleBook: { version: rules.version, hash: rules.hash },
  asOf: asOf === undefined ? null : formatDay(asOf),
  customerId: account.id,
  customerName: account.name,
  facts: facts.map(({ id, label, value, reasons }) => ({
    id,
    label: label[lang],
    value: value[lang],
    why: reasons.length === 0 ? '' : explain(reasons, rules, lang),
  })),
  warnings:
    warnings?.map(({ trigger, finding, reasons, response }) => ({
      trigger,
      finding: say(lang, finding),
      phase: response?.phase.code ?? null,
      control: response?.control?.code ?? null,
      cause: response?.cause?.code ?? null,
      measure: response?.measure[lang] ?? null,
      why: explain(reasons, rules, lang),
    })) ?? null,
  actions:
    actions?.map(({ what, dueOn, who, reasons }) => ({
      what: say(lang, what),
      dueOn: dueOn === undefined ? null : formatDay(dueOn),
      who,
      why: explain(reasons, rules, lang),
    })) ?? null,
});

/** One customer on a screen. */
function screenText(
  { account, facts, warnings, actions }: CustomerView,
  desk: CustomersDesk,
  why: boolean,
  lang: Lang,
) {
  const { rules, notes } = desk;
  const reason = (reasons: Parameters<typeof explain>[0]): string[] =>
    why && reasons.length > 0 ? [`    ${shown.why[lang]}: ${explain(reasons, rules, lang)}`] : [];
  const nothing = (list: readonly unknown[] | undefined): string[] =>
    list === undefined ? [say(lang, words.notLookedAt())] : list.length === 0 ? [shown.none[lang]] : [];
  const lines = layLines(facts.map(({ label, value }) => [label[lang], value[lang]])).split('\n');
  return [
    bold([account.name, account.id].filter((one) => one !== '').join('  ')),
    ...facts.flatMap(({ reasons }, i) => [lines[i], ...reason(reasons)]),
    '',
    bold(shown.warnings[lang]),
    ...nothing(warnings),
    ...(warnings ?? []).flatMap(({ trigger, finding, reasons, response }) => [
      [triggerName(trigger, desk, lang), say(lang, finding), response?.phase[lang], response?.measure[lang]]
        .filter((one) => one !== undefined)
        .join('  '),
      ...reason(reasons),
    ]),
    '',
    bold(shown.actions[lang]),
    ...nothing(actions),
    ...(actions === undefined || actions.length === 0
      ? []
      : why
        ? actions.flatMap(({ what, dueOn, who, reasons }) => [
            `${dueOn === undefined ? '—' : formatDay(dueOn)}  ${who === '' ? '—' : who}  ${say(lang, what)}`,
            ...reason(reasons),
          ])
        : [
            layTable(
              actions.map(({ what, dueOn, who }) => [
                dueOn === undefined ? '—' : formatDay(dueOn),
                who === '' ? '—' : who,
                say(lang, what),
              ]),
            ),
          ]),
    ...notes.map((note) => say(lang, note)),
  ].join('\n');
}

/** @param masked  whether personal information is hidden */
async function writeCard(
  output: string,
  desk: CustomersDesk,
  view: CustomerView,
  { lang, masked }: { readonly lang: Lang; readonly masked: boolean },
): Promise<void> {
  const entries = { keyAccountCard: [customerCard(desk, view)] };
  const { rules, asOf } = desk;
  const choices = { profile: 'company', lang, rows: undefined, book: rules, asOf, native: false, entries } as const;
  const { writeKit } = await import('../forms/write-kit');
  await makeFolder(output);
  const kit = makeKit([formOf('keyAccountCard')], choices);
  const told = masked ? (text: string) => maskNumbers(text, rules.values) : undefined;
  const page = customerPlan(view, shown.sheet[lang], { rules, asOf, lang, told });
  await writeBeside(output, (path) => writeKit(path, masked ? maskKit(kit) : kit, new Date(), [page]));
}

/** `kadesk customer`: one customer on one page. */
export const customer: Command = {
  name: 'customer',
  summary: {
    zh: '一位客户一页：类别、级别、信用、走访、投诉、预警、合同和接下来要做的事',
    en: 'One customer on one page: class, level, credit, visits, complaints, warnings, contract, and what to do next',
  },
  usage: {
    zh: `kadesk customer <编号或名称> <文件> [选项]

从工作簿的各张表里找出这位客户的全部情况。名称可以只写一部分；找不到时列出相近的。

      --card <文件.xlsx>     写出填好的《大客户管理卡》，另一张表是这位客户的全部情况和依据
      --as-of <日期>         截止日；从不取系统日期，没有它就不查看预警和待办
      --why                  每一项都写明依据
      --company <文件.json>  公司统一的规则
      --rules <文件.json>    只用于这一次的规则，按路径改写
      --json                 以 JSON 输出，每一项都有依据
      --mask-personal        ${MASK_USAGE.zh}
      --force                允许覆盖已有的文件
      --lang zh|en           语言，默认 zh

退出码：0 完成；2 不能完成，或没有这位客户`,
    en: `kadesk customer <number or name> <file> [options]

Gathers all that the forms of a workbook say of one customer. A part of the name will do; where there is none, those near to it are told.

      --card <file.xlsx>     write the key-account card, filled in, and beside it a sheet of all this with its why
      --as-of <date>         reference date; the clock is never read, and without it nobody looks for warnings and what to do
      --why                  say of everything why
      --company <file.json>  the company’s rules
      --rules <file.json>    rules for this run, by path
      --json                 as JSON, each with its why
      --mask-personal        ${MASK_USAGE.en}
      --force                overwrite an existing output
      --lang zh|en           language, zh by default

Exit codes: 0 done; 2 could not be done, or there is no such customer`,
  },
  options: OPTIONS,
  async run(args, lang) {
    const { values: given, positionals } = parse('customer', args, OPTIONS, 2);
    const [wanted, file] = positionals;
    if (wanted === undefined || file === undefined)
      throw new Problem(
        general.missingArgument({ what: { zh: '客户和文件', en: 'A customer and a file' }, command: 'customer' }),
      );
    const { card } = given;
    if (card !== undefined) await checkOutput(card, file, given.force, '--card');
    const terms = { ...(await givenRules(given)), asOf: given['as-of'], lang };
    const desk = openCustomers(await readBook(await readBytes(file), basename(file), nodeHost), terms);
    const view = customerView(desk, wanted);
    const masked = isMasked(given, desk.rules);
    if (card !== undefined) await writeCard(card, desk, view, { lang, masked });
    const text = given.json
      ? JSON.stringify(jsonOf(view, desk, lang), null, 2)
      : screenText(view, desk, given.why, lang);
    process.stdout.write(`${masked ? maskNumbers(text, desk.rules.values) : text}\n`);
    if (card !== undefined && !given.json) process.stdout.write(`${layLines([[common.written[lang], card]])}\n`);
    return 0;
  },
};
