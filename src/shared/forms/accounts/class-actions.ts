import { because } from '../../rules/answer';
import { cellLang, nameLetter } from '../../rules/letters/show';
import { letterOf } from '../../rules/letters/kinds';
import { defineWords } from '../../text/message';
import { type Day, formatDay, monthOf, monthSpan, type Span } from '../../values/date';
import type { RuleValues } from '../../rulebook/book';
import type { FormContext } from '../form';
import { isVisitBy } from '../leads/station-visits';
import { type Account, keyAccountOf, rowsAbout } from './accounts';
import type { FoundAction } from './action';

const LOG = 'contactLog';
/** Months of a quarter. */
const QUARTER = 3;

const words = defineWords('class-actions', {
  visit: { zh: '{leader}定期拜访客户', en: '{leader}: visit the customer' },
  owed: { zh: '价值类别为{tier}，{leader}定期拜访', en: 'value class {tier}: {leader} visits regularly' },
  made: {
    zh: '{from} 至 {to} 应拜访{wanted}次，交往表里有{made}次',
    en: '{wanted} visit(s) owed from {from} to {to}, {made} in the contact log',
  },
});

/** The quarter of accounting months that a day lies in. */
function quarterOf(day: Day, rules: RuleValues): Span {
  const { year, month } = monthOf(day, rules);
  const first = Math.floor((month - 1) / QUARTER) * QUARTER + 1;
  return { from: monthSpan(year, first, rules).from, to: monthSpan(year, first + QUARTER - 1, rules).to };
}

/** What the value class of a customer asks for (S1): regular visits by a leader, A类 of the company’s, B类 by a supervisor. */
export function* classActions(account: Account, context: FormContext): Generator<FoundAction> {
  const { tier } = keyAccountOf(account, context);
  // Without a log nobody can say who visited.
  if (tier === undefined || tier === 'V-0' || !context.has(LOG)) return;
  const rules = context.book.values;
  const letter = letterOf(tier) as 'A' | 'B' | 'C';
  const { leader, leaderVisitsPerQuarter: wanted } = rules.customer.class[letter];
  const role = leader.at(0);
  if (role === undefined) return;
  const span = quarterOf(context.asOf!, rules);
  const made = rowsAbout(LOG, account, context).filter((row) => {
    const day = row.day('date') ?? -Infinity;
    return day >= span.from && day <= context.asOf! && leader.some((one) => isVisitBy(one, row, context));
  }).length;
  if (made >= wanted) return;
  yield {
    what: words.visit({ leader: role }),
    dueOn: span.to,
    who: role[cellLang(rules, context.lang)],
    reasons: [
      because(words.owed({ tier: nameLetter('tier', tier, rules), leader: role }), `customer.class.${letter}.leader`),
      because(
        words.made({ from: formatDay(span.from), to: formatDay(span.to), wanted, made }),
        `customer.class.${letter}.leaderVisitsPerQuarter`,
      ),
    ],
  };
}
