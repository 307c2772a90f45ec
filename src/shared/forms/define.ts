import { type RulePath, TEXTBOOK_RULES } from '../rulebook/book';
import type { Term } from '../rulebook/leaf';
import { house, type Source } from '../rulebook/source';
import type { Text } from '../text/lang';
import type { Field, Profile } from './form';

/** What a definition says of a field beyond its name; the rest follows from where the name comes from. */
type Given = Pick<Field, 'type' | 'required' | 'example'> &
  Partial<
    Pick<Field, 'aliases' | 'choices' | 'range' | 'unit' | 'derived' | 'numbered' | 'reference' | 'hint' | 'source'>
  > & {
    /** Where the id differs from the code of the term. */
    readonly id?: string;
  };

export const YUAN: Text = { zh: '元', en: 'yuan' };
export const WAN: Text = { zh: '万元', en: '10 000 yuan' };

const make = (
  label: Text,
  id: string,
  profile: Profile,
  source: Source,
  aliases: readonly string[],
  given: Given,
): Field => ({ ...given, id, label: { zh: label.zh, en: label.en }, aliases, profile, source: given.source ?? source });

/**
 * Fields that an entry of the rule book names: label, other names and source are those of the entry, typed there once.
 * @param path  an entry that is a list of terms
 */
export function namedBy(path: RulePath): (code: string, profile: Profile, given: Given) => Field {
  const entry = TEXTBOOK_RULES.entry(path)!;
  return (code, profile, given) => {
    const term = (entry.value as readonly Term[]).find((one) => one.code === code);
    if (term === undefined) throw new Error(`${path} has no term ${code}`);
    const aliases = [...(term.aliases ?? []), ...(given.aliases ?? [])];
    return make(term, given.id ?? code, profile, entry.source, [...new Set(aliases)], given);
  };
}

/** A field that no entry names: an addition of ours, with the reason for it, or one that a text speaks of without printing it. */
export const added = (
  id: string,
  zh: string,
  en: string,
  profile: Profile,
  source: Source | readonly [zh: string, en: string],
  given: Given,
): Field => make({ zh, en }, id, profile, 'kind' in source ? source : house(...source), given.aliases ?? [], given);
