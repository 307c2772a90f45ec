import { z } from 'zod';
import type { Text } from '../text/lang';
import type { Source } from './source';

/** One rule-book entry as defined: what values are allowed, the default, what it is called, where it comes from. */
export class Leaf<T = unknown> {
  constructor(
    /** What an override may put here. */
    readonly type: z.ZodType<T>,
    readonly value: T,
    readonly label: Text,
    readonly source: Source,
  ) {}
}

/** Defines an entry; the value is checked against its own type by a test. */
export const leaf = <T>(type: z.ZodType<T>, value: NoInfer<T>, zh: string, en: string, source: Source): Leaf<T> =>
  new Leaf(type, value, { zh, en }, source);

/** A named thing in a list: a code that never changes, its canonical name, other names accepted on input. */
export interface Term extends Text {
  readonly code: string;
  readonly aliases?: readonly string[];
}

export const term = (code: string, zh: string, en: string, ...aliases: string[]): Term =>
  aliases.length === 0 ? { code, zh, en } : { code, zh, en, aliases };

// The shapes that leaves take most often.
const termShape = z.strictObject({
  code: z.string().min(1),
  zh: z.string().min(1),
  en: z.string().min(1),
  aliases: z.array(z.string().min(1)).readonly().optional(),
});

/** What a further condition of an entry allows, as the sentence of its error has it. */
export const allows = (zh: string, en: string) => ({ params: { allowed: { zh, en } satisfies Text } });

/** A list whose codes differ. */
export const distinctCodes = [
  (list: readonly { readonly code: string }[]): boolean => new Set(list.map(({ code }) => code)).size === list.length,
  allows('各项的代码不能重复', 'needs codes that differ'),
] as const;

export const shape = {
  /** A share of a whole, 0 to 1. */
  share: z.number().min(0).max(1),
  /** A whole number from 0. */
  count: z.int().min(0),
  /** A whole number from 1. */
  countFrom1: z.int().min(1),
  /** Money in 元 or 万元 as the label says, or another amount from 0. */
  amount: z.number().min(0),
  flag: z.boolean(),
  text: z.string(),
  /** A text in both languages. */
  sentence: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  words: z.array(z.string().min(1)).readonly(),
  /** A list of terms with codes that differ. */
  terms: z
    .array(termShape)
    .readonly()
    .refine(...distinctCodes),
} as const;
