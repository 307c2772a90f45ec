import type { Entry } from '../../shared/rulebook/book';
import type { Lang } from '../../shared/text/lang';
import { foldKey } from '../../shared/values/fold';
import { bookOf } from './library';
import { codeNames, readValue } from './rule-value';

/** Which entries are listed. */
export const SCOPES = ['all', 'changed', 'textbook', 'standard', 'house'] as const;
export type Scope = (typeof SCOPES)[number];

const isChanged = (entry: Entry): boolean => 'replaced' in entry;

const inScope = (entry: Entry, scope: Scope): boolean =>
  scope === 'all' || (scope === 'changed' ? isChanged(entry) : entry.status === scope);

/** Entries of a scope in which every typed word is found: in the label, the path, the value or the source. */
export function found(entries: readonly Entry[], typed: string, scope: Scope, lang: Lang): readonly Entry[] {
  const wanted = typed
    .split(/\s+/)
    .map(foldKey)
    .filter((word) => word !== '');
  const names = codeNames(entries);
  return entries.filter((entry) => {
    if (!inScope(entry, scope)) return false;
    if (wanted.length === 0) return true;
    const text = foldKey(
      [entry.label.zh, entry.label.en, entry.path, readValue(entry, names, lang), bookOf(entry.source)[lang]].join(' '),
    );
    return wanted.every((word) => text.includes(word));
  });
}

/** What stands in the field in which an entry is edited. */
export const typedOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What was typed as a value: JSON where it is any, else the text itself. */
export function valueOf(typed: string): unknown {
  const text = typed.trim();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Whether a value is edited in one line; lists and groups of values take several. */
export const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object';
