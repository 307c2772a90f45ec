import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { ColumnMap } from '../shared/list/layout';
import type { Lang } from '../shared/text/lang';
import { Problem } from '../shared/text/message';
import { words } from './words';

export type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** The option that every command takes. */
const LANG_OPTION = { lang: { type: 'string', default: 'zh' } } as const satisfies OptionsConfig;

/** The options of every command that goes by rules: files that `loadRules` and `givenRules` read. */
export const RULE_OPTIONS = {
  rules: { type: 'string' },
  company: { type: 'string' },
} as const satisfies OptionsConfig;

/** What is wrong with the options: Node says it in English alone. */
function faultOf(error: unknown, command: string): Problem | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, option] = /'(-{1,2}[^\s',]+)/.exec(message) ?? [];
  if (option === undefined) return undefined;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new Problem(words.unknownOption({ option, command }));
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return undefined;
  const takesNone = message.includes('does not take');
  return new Problem(takesNone ? words.takesNoValue({ option, command }) : words.lacksValue({ option, command }));
}

/**
 * Parses a command's arguments; a mistake is a sentence that names the command's help.
 * @param most  so many names or files it takes beside its options
 */
export function parse<const O extends OptionsConfig>(
  command: string,
  args: readonly string[],
  options: O,
  most: number = Infinity,
) {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: { ...LANG_OPTION, ...options }, allowPositionals: true });
  } catch (error) {
    throw faultOf(error, command) ?? error;
  }
  const { positionals } = parsed;
  if (positionals.length > most) throw new Problem(words.tooMany({ found: positionals[most], command }));
  return parsed;
}

export function langOf(text: string | undefined): Lang {
  if (text === 'zh' || text === 'en') return text;
  if (/^zh\b/i.test(text ?? '')) return 'zh';
  if (/^en\b/i.test(text ?? '')) return 'en';
  throw new Problem(words.badLang({ found: text ?? '' }));
}

/** `--map value=Monetary,id=CustomerID`, as often as one likes. */
export function mapOf(given: readonly string[]): ColumnMap {
  const map: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const pair of given.flatMap((one) => one.split(','))) {
    const at = pair.indexOf('=');
    if (at < 1 || at === pair.length - 1) throw new Problem(words.badMap({ found: pair }));
    map[pair.slice(0, at).trim()] = pair.slice(at + 1).trim();
  }
  return map;
}
