import type { Entry, RuleBook } from '../rulebook/book';
import type { Lang } from '../text/lang';
import { say } from '../text/message';
import type { Reason } from './answer';

/** The entries that reasons rest on, each once, in their order. */
export const restsOn = (reasons: readonly Reason[], book: RuleBook): readonly Entry[] =>
  [...new Set(reasons.flatMap((reason) => reason.path ?? []))].flatMap((path) => book.entry(path) ?? []);

/**
 * The reasons as one sentence that a manager accepts: the steps in order, then which of the values it rests on are defaults of the
 * company rather than the texts' or the law's.
 */
export function explain(reasons: readonly Reason[], book: RuleBook, lang: Lang): string {
  const steps = reasons.map((reason) => say(lang, reason.message));
  const defaults = restsOn(reasons, book)
    .filter(({ status }) => status === 'house')
    .map(({ label }) => label[lang]);
  if (lang === 'zh') {
    const note = defaults.length === 0 ? '' : `（其中“${defaults.join('”“')}”为本公司设定）`;
    return `${steps.join('；')}${note}。`;
  }
  const note = defaults.length === 0 ? '' : ` (house defaults: ${defaults.join('; ')})`;
  const sentence = `${steps.join('; ')}${note}.`;
  return sentence[0].toUpperCase() + sentence.slice(1);
}
