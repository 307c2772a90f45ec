import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { ColumnMap } from '../shared/list/layout';
import type { Lang } from '../shared/text/lang';
import { Problem } from '../shared/text/message';
import { words } from './words';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** Options that every command takes. */
const COMMON = {
  lang: { type: 'string', default: 'zh' },
  rules: { type: 'string' },
  company: { type: 'string' },
} as const satisfies OptionsConfig;

/** Parses a command's arguments; a mistake is a sentence that names the command's help. */
export function parse<const O extends OptionsConfig>(command: string, args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options: { ...COMMON, ...options }, allowPositionals: true });
  } catch (error) {
    throw new Problem(words.badOption({ detail: error instanceof Error ? error.message : String(error), command }));
  }
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
