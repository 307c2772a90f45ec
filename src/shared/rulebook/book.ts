import type { Text } from '../text/lang';
import { COMMA, listed } from '../text/list';
import type { Message } from '../text/message';
import { allowedBy, showFound } from './allowed';
import { fingerprint } from './hash';
import { disagreements } from './invariants';
import { type Leaf } from './leaf';
import { lockedPaths } from './locks';
import { type Source, type Status, statusOf } from './source';
import { TEXTBOOK, TEXTBOOK_VERSION } from './textbook';
import { leaves, mapTree, type Tree } from './tree';
import type { RuleValues } from './values';
import { words } from './words';

export type { RulePath, RuleValues } from './values';

/** One entry as it stands in a book: after an override, with where its value now comes from. */
export interface Entry {
  readonly path: string;
  readonly value: unknown;
  readonly label: Text;
  readonly source: Source;
  readonly status: Status;
  /** The textbook's value, where an override changed it. */
  readonly replaced?: unknown;
  /** Whether whoever wrote the book keeps it: what is merged over it may not change it. */
  readonly locked: boolean;
}

export interface RuleBook {
  /** The textbook's version; `+name` for every override that was merged, the company's first. */
  readonly version: string;
  /** Fingerprint of all values: two books with the same hash decide everything alike. */
  readonly hash: string;
  readonly values: RuleValues;
  entry(path: string): Entry | undefined;
  /** All entries in order of definition; with a prefix, those at or below it. */
  entries(prefix?: string): Entry[];
  /** Words that lead from a path that does not exist to those that do. */
  hint(path: string): Text;
  /** Paths that an override changed. */
  readonly overridden: readonly string[];
  /** The book that it was merged over: the company's below a workbook's, the textbook's below the company's, none below that. */
  readonly below: RuleBook | undefined;
}

export type BookResult =
  { readonly ok: true; readonly book: RuleBook } | { readonly ok: false; readonly errors: readonly Message[] };

interface Replacement {
  readonly value: unknown;
  readonly source: Source;
}

const DEFINITIONS: ReadonlyMap<string, Leaf> = new Map(leaves(TEXTBOOK as Tree));

/** What a book is made of. */
interface Parts {
  readonly version: string;
  readonly replacements: ReadonlyMap<string, Replacement>;
  readonly locked: ReadonlySet<string>;
  readonly below: RuleBook | undefined;
}

function assemble({ version, replacements, locked, below }: Parts): RuleBook {
  const entryOf = (path: string, { value, label, source }: Leaf): Entry => {
    const replacement = replacements.get(path);
    const own = { path, label, locked: locked.has(path) };
    return replacement === undefined
      ? { ...own, value, source, status: statusOf(source) }
      : { ...own, ...replacement, status: 'house', replaced: value };
  };
  const values = mapTree(TEXTBOOK as Tree, (path, leaf) => {
    const replacement = replacements.get(path);
    return replacement === undefined ? leaf.value : replacement.value;
  }) as unknown as RuleValues;
  let hash: string | undefined;
  return {
    version,
    get hash() {
      return (hash ??= fingerprint(JSON.stringify(values)));
    },
    values,
    entry(path) {
      const leaf = DEFINITIONS.get(path);
      return leaf === undefined ? undefined : entryOf(path, leaf);
    },
    entries(prefix = '') {
      const inside = (path: string) => prefix === '' || path === prefix || path.startsWith(`${prefix}.`);
      return [...DEFINITIONS].filter(([path]) => inside(path)).map(([path, leaf]) => entryOf(path, leaf));
    },
    hint,
    overridden: [...replacements.keys()],
    below,
  };
}

/** What the overrides of a book put in the place of the textbook's entries. */
const replacementsOf = ({ overridden, entry }: RuleBook): Map<string, Replacement> =>
  new Map(
    overridden.map((path) => {
      const { value, source } = entry(path)!;
      return [path, { value, source }];
    }),
  );

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists inside lists. No entry needs more than a few; what is deeper was not written by a person. */
const MOST_LEVELS = 32;

function isTooDeep(value: unknown, left = MOST_LEVELS): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((one) => isTooDeep(one, left - 1));
}

/** Errors that are told; a file with more is wrong as a whole. */
const MOST_ERRORS = 100;

const told = (errors: readonly Message[], origin: string): readonly Message[] =>
  errors.length <= MOST_ERRORS
    ? errors
    : [...errors.slice(0, MOST_ERRORS), words.more({ origin, count: errors.length - MOST_ERRORS })];

/** The paths nearest to one that does not exist: those that end alike, else those of the same chapter. */
function hint(path: string): Text {
  const parts = path.split('.');
  const last = parts[parts.length - 1].toLowerCase();
  const all = [...DEFINITIONS.keys()];
  const near = all.filter((known) => known.toLowerCase().endsWith(`.${last}`));
  const found = (near.length > 0 ? near : all.filter((known) => known.startsWith(`${parts[0]}.`))).slice(0, 3);
  if (found.length === 0) {
    const chapters = listed(Object.keys(TEXTBOOK));
    return { zh: `可用的章：${chapters.zh}。`, en: `Chapters are: ${chapters.en}.` };
  }
  const { zh, en } = listed(found, COMMA, ' or ');
  return { zh: `是否指 ${zh}？`, en: `Did you mean ${en}?` };
}

/** An override's leaf is the bare value, or `{ "value": …, "why": "…" }`. */
function unwrap(given: unknown, leaf: Leaf): { value: unknown; why?: string } {
  if (isObject(given) && Object.hasOwn(given, 'value') && !leaf.type.safeParse(given).success) {
    return { value: given.value, why: typeof given.why === 'string' ? given.why : undefined };
  }
  return { value: given };
}

/**
 * Merges own values over a book's, leaf by leaf: a company's over the textbook's, a workbook's over the company's.
 * @param override  the parsed JSON: nested (`{"tier":{"value":{"aShare":0.1}}}`) or dotted (`{"tier.value.aShare":0.1}`), or
 *   `{ "name": "…", "rules": { … } }`; beside it `"locked"`, a list of entries and groups that nothing merged over it may change
 * @param origin  what the errors call it, for instance the file's name
 * @param below  what holds where the override is silent; its locked entries may be repeated and not changed
 * @returns the book, or every error at once, each naming its path
 */
export function mergeRuleBook(override: unknown, origin: string, below: RuleBook = TEXTBOOK_RULES): BookResult {
  if (!isObject(override)) {
    const found = Array.isArray(override) ? '[…]' : showFound(override);
    return { ok: false, errors: [words.notAnObject({ origin, found, example: '{"tier.value.aShare": 0.1}' })] };
  }
  if (isTooDeep(override)) return { ok: false, errors: [words.tooDeep({ origin, limit: MOST_LEVELS })] };
  const { locked: listed, ...given } = override;
  const wrapped = isObject(given.rules);
  const name = wrapped && typeof given.name === 'string' ? given.name : 'override';
  const replacements = new Map<string, Replacement>();
  const { locked, errors: unlockable } = lockedPaths(listed, [...DEFINITIONS.keys()], origin, hint);
  const errors: Message[] = [...unlockable];

  const take = (path: string, leaf: Leaf, given: unknown) => {
    const { value, why } = unwrap(given, leaf);
    const parsed = leaf.type.safeParse(value);
    const { value: kept, locked } = below.entry(path)!;
    if (replacements.has(path)) errors.push(words.twice({ origin, path }));
    else if (parsed.success && locked && JSON.stringify(parsed.data) !== JSON.stringify(kept)) {
      errors.push(words.locked({ origin, path, label: leaf.label, found: showFound(value), kept: showFound(kept) }));
    } else if (parsed.success) {
      const note = why ?? '';
      replacements.set(path, {
        value: parsed.data,
        source: {
          kind: 'house',
          why: { zh: `${origin}${note && `：${note}`}`, en: `${origin}${note && `: ${note}`}` },
        },
      });
    } else {
      for (const issue of parsed.error.issues) {
        errors.push(
          words.notAllowed({ origin, path, label: leaf.label, found: showFound(value), allowed: allowedBy(issue) }),
        );
      }
    }
  };

  const walk = (given: Record<string, unknown>, prefix: string) => {
    for (const [key, value] of Object.entries(given)) {
      const path = prefix === '' ? key : `${prefix}.${key}`;
      const leaf = DEFINITIONS.get(path);
      if (leaf !== undefined) take(path, leaf, value);
      else {
        const example = [...DEFINITIONS.keys()].find((known) => known.startsWith(`${path}.`));
        if (example === undefined) errors.push(words.unknownPath({ origin, path, hint: hint(path) }));
        else if (isObject(value)) walk(value, path);
        else errors.push(words.notAGroup({ origin, path, found: showFound(value), example }));
      }
    }
  };
  if (wrapped) {
    walk(given.rules as Record<string, unknown>, '');
    // What else stands there is an entry, or an error: it must not be lost in silence.
    const beside = Object.entries(given).filter(([key]) => key !== 'name' && key !== 'rules');
    walk(Object.fromEntries(beside), '');
  } else walk(given, '');
  if (errors.length > 0) return { ok: false, errors: told(errors, origin) };

  const kept = below.entries().filter((entry) => entry.locked);
  const book = assemble({
    version: `${below.version}+${name}`,
    replacements: new Map([...replacementsOf(below), ...replacements]),
    locked: new Set([...kept.map(({ path }) => path), ...locked]),
    below,
  });
  const broken = disagreements(book.values).map(({ first, second, a, b, rule }) =>
    words.order({ origin, first, second, a: showFound(a), b: showFound(b), rule }),
  );
  return broken.length > 0 ? { ok: false, errors: broken } : { ok: true, book };
}

/** Reads an override from JSON text; see {@link mergeRuleBook}. */
export function readRuleBook(json: string, origin: string, below: RuleBook = TEXTBOOK_RULES): BookResult {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, errors: [words.notJson({ origin, detail })] };
  }
  return mergeRuleBook(parsed, origin, below);
}

/** The rule book as the texts and standards have it, with the house defaults where they are silent. */
export const TEXTBOOK_RULES: RuleBook = assemble({
  version: TEXTBOOK_VERSION,
  replacements: new Map(),
  locked: new Set(),
  below: undefined,
});
