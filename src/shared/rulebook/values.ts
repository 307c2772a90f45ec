import type { TEXTBOOK } from './textbook';
import type { Paths, Values } from './tree';

/** The values of a rule book, typed by its definition. */
export type RuleValues = Values<typeof TEXTBOOK>;

/** A dotted path of the rule book, checked by the compiler. */
export type RulePath = Paths<typeof TEXTBOOK>;
