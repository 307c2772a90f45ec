import type { Term } from '../../rulebook/leaf';
import type { RuleValues } from '../../rulebook/book';
import type { Text } from '../../text/lang';
import { listed } from '../../text/list';
import { foldKey, isBlankText } from '../../values/fold';
import { type Answer, refuse, ruled } from '../answer';
import type { CodeOf, Kind } from './kinds';
import { words } from './words';

const KINDS: Readonly<Record<Kind, Text>> = {
  tier: { zh: '价值类别（A类、B类、C类）', en: 'value class (Class A, B, C)' },
  level: { zh: '大客户级别（A级至D级）', en: 'key-account level (Level A to D)' },
  grade: { zh: '资信等级（资信A级至资信D级）', en: 'credit grade (Grade A to D)' },
  creditType: {
    zh: '信用类别（守信、警示、失信、严重失信）',
    en: 'credit type (trustworthy, warned, defaulting, seriously defaulting)',
  },
};

const PREFIX: Readonly<Record<Kind, string>> = { tier: 'V', level: 'L', grade: 'G', creditType: 'K' };

/** The terms of a kind, in order. */
export function termsOf(kind: Kind, rules: RuleValues): readonly Term[] {
  switch (kind) {
    case 'tier':
      return [...rules.tier.value.names, ...rules.tier.value.none];
    case 'level':
      return [...rules.tier.level.names, ...rules.tier.level.none];
    case 'grade':
      return rules.credit.names;
    case 'creditType':
      return rules.credit.type.names;
  }
}

const BARE = /^[a-d]$/;
/** 资信 or 信用等级 in front, the letter, 类 or 级 behind: the mark says which kind is meant. */
const MARKED = /^(资信|信用|价值|大客户|客户)?([a-d])(类|级|级大客户|类客户|级客户)?$/;

/** The kind that a marked letter names; undefined where the mark fits several. */
function markedKind(text: string): { kind: Kind; letter: string } | undefined {
  const match = MARKED.exec(text);
  if (match === null || BARE.test(text)) return undefined;
  const [, front, letter, back] = match;
  if (front === '资信') return { kind: 'grade', letter };
  if (front === '信用') return { kind: back?.startsWith('类') ? 'creditType' : 'grade', letter };
  if (front === '价值' || back?.startsWith('类')) return { kind: 'tier', letter };
  return { kind: 'level', letter };
}

interface Lexicon {
  /** folded name or alias → code */
  readonly names: ReadonlyMap<string, string>;
  /** What texts read before came to: a list of a million rows spells its letters in a few ways. */
  readonly known: Map<string, Answer<string>>;
}

/** Spellings that are kept. */
const KEPT = 1024;

const lexicons = new WeakMap<RuleValues, Partial<Record<Kind, Lexicon>>>();

function lexiconOf(kind: Kind, rules: RuleValues): Lexicon {
  let of = lexicons.get(rules);
  if (of === undefined) lexicons.set(rules, (of = {}));
  return (of[kind] ??= {
    names: new Map(
      termsOf(kind, rules).flatMap((one) =>
        [one.code, one.zh, one.en, ...(one.aliases ?? [])].map((name) => [foldKey(name), one.code] as const),
      ),
    ),
    known: new Map(),
  });
}

const otherKinds = (kind: Kind): Kind[] =>
  (['tier', 'level', 'grade', 'creditType'] as const).filter((one) => one !== kind);

const allowed = (kind: Kind, rules: RuleValues): Text => listed(termsOf(kind, rules));

/**
 * Reads a letter of one kind: `A`, `a`, `Ａ`, `A类`, `A级`, `资信A级`, a name or an alias of the rule book, or the code.
 * A letter that is marked as another kind is refused with an explanation; it is never coerced.
 */
export function parseLetter<K extends Kind>(text: string, kind: K, rules: RuleValues): Answer<CodeOf[K]> {
  const { known } = lexiconOf(kind, rules);
  let found = known.get(text);
  if (found === undefined) {
    found = read(text, kind, rules);
    if (known.size === KEPT) known.clear();
    known.set(text, found);
  }
  return found as Answer<CodeOf[K]>;
}

function read<K extends Kind>(text: string, kind: K, rules: RuleValues): Answer<CodeOf[K]> {
  if (isBlankText(text, rules)) return refuse(words.blank({ wanted: KINDS[kind], allowed: allowed(kind, rules) }));
  const key = foldKey(text);
  const own = (code: string) => ruled(code as CodeOf[K]);

  if (BARE.test(key) && kind !== 'creditType') {
    const code = `${PREFIX[kind]}-${key.toUpperCase()}`;
    if (termsOf(kind, rules).some((one) => one.code === code)) return own(code);
  }
  const named = lexiconOf(kind, rules).names.get(key);
  if (named !== undefined) return own(named);

  const marked = markedKind(key);
  if (marked?.kind === kind) {
    const code = `${PREFIX[kind]}-${marked.letter.toUpperCase()}`;
    if (termsOf(kind, rules).some((one) => one.code === code)) return own(code);
  }
  // A credit grade is also written with 级 alone where the column can only mean credit, as its source does (“A级…”).
  if (kind === 'grade' && marked?.kind === 'level' && !key.includes('客户'))
    return own(`G-${marked.letter.toUpperCase()}`);

  const other =
    marked !== undefined && marked.kind !== kind
      ? marked.kind
      : otherKinds(kind).find((one) => lexiconOf(one, rules).names.has(key));
  const example = termsOf(kind, rules)[0];
  if (other !== undefined)
    return refuse(words.otherKind({ wanted: KINDS[kind], found: text.trim(), other: KINDS[other], example }));
  return refuse(words.unknown({ found: text.trim(), wanted: KINDS[kind], allowed: allowed(kind, rules) }));
}
