import { fieldOf } from '../forms/registry';
import { defineWords } from '../text/message';
import { formatDay } from '../values/date';
import type { CheckContext, Verdict } from './check';
import { rowsOf } from './spots';
import { fail } from './verdict';

const words = defineWords('date-pairs', {
  before: {
    zh: '“{later}”{found} 早于“{earlier}”{than}。',
    en: '“{later}”, {found}, is before “{earlier}”, {than}.',
  },
  notAfter: {
    zh: '“{later}”{found} 不晚于“{earlier}”{than}。',
    en: '“{later}”, {found}, is not after “{earlier}”, {than}.',
  },
});

/** Two dates of a row that must come in order, by the codes of form and fields. */
export interface DatePair {
  readonly form: string;
  readonly earlier: string;
  readonly later: string;
  /** The same day will not do. */
  readonly strict: boolean;
}

/** A verdict for every row in which both dates of a pair are there; a fault stands at the later one. */
export function* datePairs(context: CheckContext, pairs: readonly DatePair[]): Generator<Verdict> {
  for (const { form, earlier, later, strict } of pairs) {
    for (const { found, row } of rowsOf(context, form)) {
      const [first, second] = [row.day(earlier), row.day(later)];
      if (first === undefined || second === undefined) continue;
      const said = {
        earlier: fieldOf(found.form, earlier)!.label,
        later: fieldOf(found.form, later)!.label,
        found: formatDay(second),
        than: formatDay(first),
      };
      const spot = { found, row, field: later };
      if (second < first) yield fail(spot, words.before(said));
      else if (strict && second === first) yield fail(spot, words.notAfter(said));
      else yield 'pass';
    }
  }
}
