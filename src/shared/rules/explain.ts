import type { RuleBook } from '../rulebook/book';
import type { Lang } from '../text/lang';
import { say } from '../text/message';
import type { Reason } from './answer';

/** A rule-book value in words: a number as it is, a list as its terms. */
export function showValue(value: unknown, lang: Lang): string {
  if (value === null) return lang === 'zh' ? '（未设）' : '(not set)';
  if (Array.isArray(value)) return value.map((one) => showValue(one, lang)).join(lang === 'zh' ? '、' : ', ');
  if (typeof value === 'object') {
    if ('zh' in value && 'en' in value) return String(value[lang]);
    return Object.entries(value)
      .map(([key, one]) => `${key} ${showValue(one, lang)}`)
      .join(lang === 'zh' ? '，' : ', ');
  }
  return String(value);
}

/**
 * The reasons as one sentence that a manager accepts: the steps in order, then which of the values it rests on are defaults of the
 * company rather than the texts' or the law's.
 */
export function explain(reasons: readonly Reason[], book: RuleBook, lang: Lang): string {
  const steps = reasons.map((reason) => say(lang, reason.message));
  const defaults = [...new Set(reasons.flatMap((reason) => reason.path ?? []))]
    .map((path) => book.entry(path))
    .filter((entry) => entry?.status === 'house')
    .map((entry) => entry!.label[lang]);
  if (lang === 'zh') {
    const note = defaults.length === 0 ? '' : `（其中“${defaults.join('”“')}”为本公司设定）`;
    return `${steps.join('；')}${note}。`;
  }
  const note = defaults.length === 0 ? '' : ` (house defaults: ${defaults.join('; ')})`;
  const sentence = `${steps.join('; ')}${note}.`;
  return sentence[0].toUpperCase() + sentence.slice(1);
}
