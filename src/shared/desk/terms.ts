import type { RuleBook } from '../rulebook/book';
import type { Lang } from '../text/lang';
import { defineWords, type Message, Problem, Problems } from '../text/message';
import { type Day, parseDay } from '../values/date';
import { ownRules, RULE_SHEET } from '../workbook/own-rules';
import type { Book } from '../workbook/sheet';

const words = defineWords('rules-in-force', {
  ownRules: {
    zh: '规则按工作簿自带的工作表“{sheet}”改写',
    en: 'The rules are those of the workbook’s own sheet “{sheet}”',
  },
  ownRulesUnused: {
    zh: '用的是另外给出的规则，工作簿自带的工作表“{sheet}”没有用到',
    en: 'The rules are those given apart; the workbook’s own sheet “{sheet}” was not used',
  },
  badAsOf: {
    zh: '截止日“{found}”不是日期，写成 2026-03-31。',
    en: 'The reference date “{found}” is not a date; write 2026-03-31.',
  },
});

/** The rules that a face was given. */
export interface GivenRules {
  /** The company's; the textbook's where it has none. */
  readonly company: RuleBook;
  /** What was asked for apart, over the company's and before a workbook's own; undefined where nothing was. */
  readonly asked: RuleBook | undefined;
}

/** By what a workbook is looked at. */
export interface DeskTerms extends GivenRules {
  /** The date of reference, as it was typed; that of the rules where none is given. */
  readonly asOf: string | undefined;
  readonly lang: Lang;
}

/** The rules that hold for a workbook. */
export interface RulesInForce {
  readonly rules: RuleBook;
  /** What the reader should know: that the workbook brings its own. */
  readonly notes: readonly Message[];
}

/**
 * The rules that hold for a workbook: those asked for apart, else its own over the company's, else the company's.
 * @throws Problems where the workbook's own rules are wrong, or change what the company locks
 */
export function rulesInForce(book: Book, { company, asked }: GivenRules): RulesInForce {
  const own = ownRules(book, company);
  if (own === undefined) return { rules: asked ?? company, notes: [] };
  if (asked !== undefined) return { rules: asked, notes: [words.ownRulesUnused({ sheet: RULE_SHEET })] };
  if (!own.ok) throw new Problems(own.errors);
  return { rules: own.book, notes: [words.ownRules({ sheet: RULE_SHEET })] };
}

/**
 * The date of reference: the one given, else the rules' `period.asOf`; never the clock.
 * @param given  as it was typed, in any spelling that a date cell may have
 * @throws Problem where it is no date
 */
export function referenceDate(given: string | undefined, { values }: RuleBook): Day | undefined {
  const text = given ?? values.period.asOf;
  if (text === null) return undefined;
  const found = parseDay(text, values);
  if ('fault' in found) throw new Problem(words.badAsOf({ found: text }));
  return found.day;
}
