import { because } from '../../rules/answer';
import { cellLang, nameLetter } from '../../rules/letters/show';
import { defineWords } from '../../text/message';
import { formatDay } from '../../values/date';
import type { FormContext } from '../form';
import { type Account, keyAccountOf, rowsAbout } from './accounts';
import type { FoundAction } from './action';
import { leaderDuty, leaderVisits, quarterOf } from './leader-visits';

const LOG = 'contactLog';

const words = defineWords('class-actions', {
  visit: { zh: '{leader}定期拜访客户', en: '{leader}: visit the customer' },
  owed: { zh: '价值类别为{tier}，{leader}定期拜访', en: 'value class {tier}: {leader} visits regularly' },
  made: {
    zh: '{from} 至 {to} 应拜访{wanted}次，交往表里有{made}次',
    en: '{wanted} visit(s) owed from {from} to {to}, {made} in the contact log',
  },
});

/** What the value class of a customer asks for (S1): regular visits by a leader, A类 of the company’s, B类 by a supervisor. */
export function* classActions(account: Account, context: FormContext): Generator<FoundAction> {
  const rules = context.book.values;
  const { tier } = keyAccountOf(account, context);
  const duty = leaderDuty(tier, rules);
  // Without a log nobody can say who visited.
  if (tier === undefined || duty === undefined || !context.has(LOG)) return;
  const { letter, leader, wanted } = duty;
  const span = quarterOf(context.asOf!, rules);
  const made = leaderVisits(duty, rowsAbout(LOG, account, context), { ...span, to: context.asOf! }, context);
  if (made >= wanted) return;
  yield {
    what: words.visit({ leader }),
    dueOn: span.to,
    who: leader[cellLang(rules, context.lang)],
    reasons: [
      because(words.owed({ tier: nameLetter('tier', tier, rules), leader }), `customer.class.${letter}.leader`),
      because(
        words.made({ from: formatDay(span.from), to: formatDay(span.to), wanted, made }),
        `customer.class.${letter}.leaderVisitsPerQuarter`,
      ),
    ],
  };
}
