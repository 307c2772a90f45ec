import type { RuleBook, RulePath, RuleValues } from '../rulebook/book';
import type { Term } from '../rulebook/leaf';
import { isRefusal } from '../rules/answer';
import type { Kind } from '../rules/letters/kinds';
import { parseLetter } from '../rules/letters/parse';
import { fold, foldKey } from '../values/fold';
import type { Field } from './form';

/** Entries whose terms are letters of one kind: there a bare A is understood, and a letter of another kind is not. */
const LETTERS: Partial<Record<RulePath, Kind>> = {
  'tier.value.names': 'tier',
  'tier.level.names': 'level',
  'credit.names': 'grade',
  'credit.type.names': 'creditType',
};

/** What may be chosen in a field, ready for comparing. */
interface Lexicon {
  readonly terms: readonly Term[];
  readonly letters: Kind | undefined;
  /** Folded name, alias or code → code. */
  readonly codes: ReadonlyMap<string, string>;
  /** The folded names, longest first. */
  readonly names: readonly string[];
}

const lexicons = new WeakMap<RuleValues, Map<Field, Lexicon>>();

function makeLexicon({ choices = [] }: Field, book: RuleBook): Lexicon {
  const terms = choices.flatMap((path) => book.entry(path)!.value as readonly Term[]);
  const codes = new Map<string, string>();
  // Names come before aliases: where one term's alias is another term's name, the name is meant.
  for (const { code, zh, en } of terms)
    for (const name of [zh, en, code]) if (!codes.has(foldKey(name))) codes.set(foldKey(name), code);
  for (const { code, aliases = [] } of terms)
    for (const name of aliases) if (!codes.has(foldKey(name))) codes.set(foldKey(name), code);
  return {
    terms,
    letters: choices.map((path) => LETTERS[path]).find((kind) => kind !== undefined),
    codes,
    names: [...codes.keys()].sort((one, other) => other.length - one.length),
  };
}

function lexiconOf(field: Field, book: RuleBook): Lexicon {
  let known = lexicons.get(book.values);
  if (known === undefined) lexicons.set(book.values, (known = new Map()));
  let lexicon = known.get(field);
  if (lexicon === undefined) known.set(field, (lexicon = makeLexicon(field, book)));
  return lexicon;
}

/** The terms that may be chosen in a field, in order; none for a field without choices. */
export const termsOf = (field: Field, book: RuleBook): readonly Term[] => lexiconOf(field, book).terms;

/** The code of a term by its name in either language, an alias or the code itself, however it is spaced and spelt. */
export function codeOf(field: Field, text: string, book: RuleBook): string | undefined {
  const { letters, codes } = lexiconOf(field, book);
  const code = codes.get(foldKey(text));
  if (code !== undefined || letters === undefined) return code;
  const answer = parseLetter(text, letters, book.values);
  return isRefusal(answer) ? undefined : answer.value;
}

/** How many characters of a folded text a folded name takes, spaces and case aside; -1 where the text does not begin with it. */
function taken(text: string, name: string): number {
  let at = 0;
  for (const char of name) {
    while (text[at] === ' ') at++;
    if (!text.startsWith(char, at) && text.slice(at, at + char.length).toLowerCase() !== char) return -1;
    at += char.length;
  }
  return at;
}

const SEPARATOR = /^[\s:;,、/·|—-]+/;
/** The same as people type it, before folding. */
const TYPED_SEPARATOR = /^[\s:：;；,，、/／·|｜—－-]+/;
const BRACKETED = /^\(([^()]*)\)$/;

/** The characters behind those that fold to the first `length`: words of one's own keep their punctuation. */
function behind(text: string, length: number): string {
  let at = 0;
  while (at < text.length && fold(text.slice(0, at)).length < length) at++;
  return text.slice(at);
}

/**
 * A term and then words of one's own: 损毁：内物破损, 损毁（内物破损）, 赔偿300元. Without a mark between the two only a figure may
 * follow: 更正后重派 is not the term 更正.
 */
export function codeAndText(field: Field, text: string, book: RuleBook): { code: string; text?: string } | undefined {
  const whole = codeOf(field, text, book);
  if (whole !== undefined) return { code: whole };
  const folded = fold(text);
  const { codes, names } = lexiconOf(field, book);
  for (const name of names) {
    const length = taken(folded, name);
    if (length < 0) continue;
    const rest = folded.slice(length);
    const typed = behind(text, length).trim();
    if (BRACKETED.test(rest.trim())) return { code: codes.get(name)!, text: typed.slice(1, -1).trim() };
    if (SEPARATOR.test(rest)) return { code: codes.get(name)!, text: typed.replace(TYPED_SEPARATOR, '') };
    if (/^[(\d]/.test(rest)) return { code: codes.get(name)!, text: typed };
  }
  return undefined;
}

/** The longest run of parts from one of them on that is a term: a term may itself hold a separator. */
function termAt(field: Field, parts: readonly string[], from: number, book: RuleBook) {
  // Parts and the separators between them take turns.
  for (let to = parts.length; to > from; to -= 2) {
    const code = codeOf(field, parts.slice(from, to).join('').trim(), book);
    if (code !== undefined) return { code, to };
  }
  return undefined;
}

/** The codes of several choices in one cell, parted by 、 , ; / or a space; undefined where one of them is none. */
export function codesOf(field: Field, text: string, book: RuleBook): readonly string[] | undefined {
  const whole = codeOf(field, text, book);
  if (whole !== undefined) return [whole];
  for (const separator of [/([、,;])/, /([、,;/])/, /([、,;/\s])/]) {
    const parts = fold(text).split(separator);
    const codes: string[] = [];
    let at = 0;
    while (at < parts.length) {
      if (parts[at].trim() === '') at += 2;
      else {
        const found = termAt(field, parts, at, book);
        if (found === undefined) break;
        codes.push(found.code);
        at = found.to + 1;
      }
    }
    if (at >= parts.length && codes.length > 0) return [...new Set(codes)];
  }
  return undefined;
}
