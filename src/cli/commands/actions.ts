import { basename } from 'node:path';
import { readBook } from '../../files/book';
import { type AgendaDesk, NOBODY, openAgenda, type Urgency, URGENCY_NAMES, urgencyOf } from '../../shared/desk/agenda';
import { referenceDate } from '../../shared/desk/terms';
import { type AgendaItem, callAccount } from '../../shared/forms/accounts';
import { maskNumbers } from '../../shared/rules/identity';
import { describeSource } from '../../shared/rulebook/source';
import { explain, restsOn } from '../../shared/rules/explain';
import type { Lang } from '../../shared/text/lang';
import { Problem, say } from '../../shared/text/message';
import { formatDay } from '../../shared/values/date';
import { labels as shown } from '../accounts/words';
import { readBytes } from '../files';
import { isMasked, MASK_OPTION, MASK_USAGE } from '../masking';
import { nodeHost } from '../node-host';
import { parse, RULE_OPTIONS } from '../options';
import { givenRules } from '../rules-in-force';
import { bold, layTable } from '../terminal';
import { INPUT, words as general } from '../words';
import type { Command } from './command';

const OPTIONS = {
  person: { type: 'string' },
  until: { type: 'string' },
  'as-of': { type: 'string' },
  why: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  ...MASK_OPTION,
  ...RULE_OPTIONS,
} as const;

/** What is not due yet needs no word. */
const PRESSING: ReadonlySet<Urgency> = new Set(['overdue', 'today']);

const jsonOf = ({ people, rules, asOf }: AgendaDesk, lang: Lang) => ({
  format: 'kadesk-actions/1',
  ruleBook: { version: rules.version, hash: rules.hash },
  asOf: formatDay(asOf),
  people: people.map(({ who, items }) => ({
    who,
    actions: items.map((item) => ({
      dueOn: item.dueOn === undefined ? null : formatDay(item.dueOn),
      urgency: urgencyOf(item, asOf),
      customerId: item.account?.id ?? '',
      customerName: item.account?.name ?? '',
      what: say(lang, item.what),
      why: explain(item.reasons, rules, lang),
      sources: restsOn(item.reasons, rules).map(({ path, status, source }) => ({
        path,
        status,
        source: describeSource(source)[lang],
      })),
    })),
  })),
});

function screenText({ people, rules, asOf, notes }: AgendaDesk, why: boolean, lang: Lang): string {
  const lineOf = (item: AgendaItem): string[] => {
    const urgency = urgencyOf(item, asOf);
    return [
      item.dueOn === undefined ? '—' : formatDay(item.dueOn),
      PRESSING.has(urgency) ? URGENCY_NAMES[urgency][lang] : '',
      item.account === undefined ? '—' : callAccount(item.account),
      say(lang, item.what),
    ];
  };
  const whyOf = ({ reasons }: AgendaItem): string[] => [
    `    ${shown.why[lang]}: ${explain(reasons, rules, lang)}`,
    ...restsOn(reasons, rules).map(({ source }) => `    ${shown.source[lang]}: ${describeSource(source)[lang]}`),
  ];
  return [
    ...(people.length === 0 ? [shown.none[lang]] : []),
    ...people.flatMap(({ who, items }) => {
      const lines = layTable(items.map(lineOf)).split('\n');
      return [
        bold(`${who === '' ? NOBODY[lang] : who} (${items.length})`),
        ...items.flatMap((item, i) => [lines[i], ...(why ? whyOf(item) : [])]),
        '',
      ];
    }),
    ...notes.map((note) => say(lang, note)),
  ]
    .join('\n')
    .trimEnd();
}

/** `kadesk actions`: what everybody has to do next. */
export const actions: Command = {
  name: 'actions',
  summary: {
    zh: '待办：每个人接下来要做的事，按日期排，每一件都有依据',
    en: 'What everybody has to do next, day by day, each with its why',
  },
  usage: {
    zh: `kadesk actions <文件> --as-of <日期> [选项]

读工作簿的各张表，列出每个人到这一天要做的事：线索当日审核、今天的客户信息、连续没有线索的上报、走访与走访反馈、
服务方案和上报、揽投站长拜访、投诉答复、合同续签、信用复审、对策、承诺、会费。期限早的在先，没有期限的在后。

      --person <姓名>        只列一个人的，可以只写一部分
      --until <日期>         只列到这一天为止到期的；没有期限的照列
      --as-of <日期>         今天是哪天；从不取系统日期
      --why                  每一件都写明依据和出处
      --company <文件.json>  公司统一的规则
      --rules <文件.json>    只用于这一次的规则，按路径改写
      --json                 以 JSON 输出，每一件都有依据和出处
      --mask-personal        ${MASK_USAGE.zh}
      --lang zh|en           语言，默认 zh

退出码：0 完成；2 不能完成`,
    en: `kadesk actions <file> --as-of <date> [options]

Lists from the forms of a workbook what everybody has to do by that day: leads to review the same day, today’s lead, days without one
that are reported, visits and their feedback, service plans and reports, the station head’s visits, complaints to answer, contracts to
renew, credit reviews, measures, promises, dues. What is due first comes first, what has no day last.

      --person <name>        of one person only; a part of the name will do
      --until <date>         only what is due by that day; what has no day is listed still
      --as-of <date>         which day it is; the clock is never read
      --why                  say of everything why, and by which source
      --company <file.json>  the company’s rules
      --rules <file.json>    rules for this run, by path
      --json                 as JSON, each with its why and its sources
      --mask-personal        ${MASK_USAGE.en}
      --lang zh|en           language, zh by default

Exit codes: 0 done; 2 could not be done`,
  },
  options: OPTIONS,
  async run(args, lang) {
    const { values: given, positionals } = parse('actions', args, OPTIONS, 1);
    const [file] = positionals;
    if (file === undefined) throw new Problem(general.missingArgument({ what: INPUT.file, command: 'actions' }));
    const found = await givenRules(given);
    const until = given.until === undefined ? undefined : referenceDate(given.until, found.asked ?? found.company);
    const book = await readBook(await readBytes(file), basename(file), nodeHost);
    const desk = openAgenda(book, { ...found, asOf: given['as-of'], lang }, { person: given.person, until });
    const text = given.json ? JSON.stringify(jsonOf(desk, lang), null, 2) : screenText(desk, given.why, lang);
    process.stdout.write(`${isMasked(given, desk.rules) ? maskNumbers(text, desk.rules.values) : text}\n`);
    return 0;
  },
};
