import { version } from '../../package.json';
import { words as callWords } from '../functions/words';
import { TEXTBOOK_RULES } from '../shared/rulebook/book';
import type { Lang } from '../shared/text/lang';
import { Problem, Problems, say } from '../shared/text/message';
import { setBundleFolder } from './bundle-folder';
import { actions } from './commands/actions';
import { caseCommand } from './commands/case';
import { check } from './commands/check';
import type { Command } from './commands/command';
import { complaints } from './commands/complaints';
import { customer } from './commands/customer';
import { fill } from './commands/fill';
import { forms } from './commands/forms';
import { functions } from './commands/functions';
import { mark } from './commands/mark';
import { monthEnd } from './commands/month-end';
import { newForms } from './commands/new';
import { page } from './commands/page';
import { quiz } from './commands/quiz';
import { recalc } from './commands/recalc';
import { rules } from './commands/rules';
import { sql } from './commands/sql';
import { visits } from './commands/visits';
import { why } from './commands/why';
import { langOf } from './options';
import { layTable } from './terminal';
import { words } from './words';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  recalc,
  why,
  forms,
  newForms,
  fill,
  check,
  complaints,
  visits,
  actions,
  customer,
  monthEnd,
  page,
  sql,
  rules,
  functions,
  caseCommand,
  mark,
  quiz,
];

function usage(lang: Lang): string {
  const commands = layTable(COMMANDS.map(({ name, summary }) => [`  kadesk ${name}`, summary[lang]]));
  const { version: edition, hash } = TEXTBOOK_RULES;
  return lang === 'zh'
    ? `大客户助手 kadesk\n\n${commands}\n  kadesk help <命令>\n  kadesk --version\n\n规则手册 ${edition} (${hash})\n`
    : `Key Account Desk, kadesk\n\n${commands}\n  kadesk help <command>\n  kadesk --version\n\nRule book ${edition} (${hash})\n`;
}

/** The language is needed before the arguments are understood, since their faults are told in it. */
function langIn(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return 'zh';
  return langOf(args[at] === '--lang' ? args[at + 1] : args[at].slice('--lang='.length));
}

/** The language may stand before the command as well. */
function afterLang(args: readonly string[]): readonly string[] {
  if (args[0] === '--lang') return args.slice(2);
  return args[0]?.startsWith('--lang=') ? args.slice(1) : args;
}

/** The command of that name. */
function named(name: string, lang: Lang): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) throw new Problem(words.unknownCommand({ command: name, usage: usage(lang) }));
  return command;
}

const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h']);

async function dispatch(given: readonly string[], lang: Lang): Promise<number> {
  const [name, ...args] = afterLang(given);
  if (name === undefined || HELP.has(name)) {
    const [wanted] = afterLang(args);
    process.stdout.write(`${wanted === undefined ? usage(lang) : named(wanted, lang).usage[lang]}\n`);
    return 0;
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const command = named(name, lang);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${command.usage[lang]}\n`);
    return 0;
  }
  return command.run(args, lang);
}

/**
 * Runs the command line and gives the exit code: 0 done, 1 findings under --strict, 2 could not be done.
 * @param bundle  where the bundle lies, for what belongs to it
 */
export async function main(args: readonly string[], bundle?: URL): Promise<number> {
  if (bundle !== undefined) setBundleFolder(bundle);
  let lang: Lang = 'zh';
  try {
    lang = langIn(args);
    return await dispatch(args, lang);
  } catch (error) {
    const messages = error instanceof Problems ? error.details : error instanceof Problem ? [error.detail] : undefined;
    if (messages === undefined) {
      process.stderr.write(
        `${say(lang, callWords.fault({ detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }))}\n`,
      );
    } else for (const message of messages) process.stderr.write(`${say(lang, message)}\n`);
    return 2;
  }
}
