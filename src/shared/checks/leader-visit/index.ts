import { leaderDuty, leaderVisits, loggedFrom, quarterOf } from '../../forms/accounts';
import { customerClass } from '../../forms/derive/customers';
import { nameLetter } from '../../rules/letters/show';
import { type Day, formatDay, type Span } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { APPOINTMENT, appointedCustomers, calledIn, CONTACTS, latestRows, MANAGEMENT, rowsAbout } from '../customers';
import { fail, review, unchecked } from '../verdict';
import { about, words } from './words';

/** The last quarter that is over on a day. */
function lastQuarter(asOf: Day, context: CheckContext): Span {
  const rules = context.book.values;
  const quarter = quarterOf(asOf, rules);
  return quarter.to <= asOf ? quarter : quarterOf(quarter.from - 1, rules);
}

function* visitsOf(quarter: Span, logged: Day, context: CheckContext): Generator<Verdict> {
  const rules = context.book.values;
  const customers = context.has(MANAGEMENT) ? latestRows(context, MANAGEMENT, 'periodTo') : appointedCustomers(context);
  for (const { found, row } of customers) {
    const tier = customerClass(row, context.asOf, context)?.value;
    const duty = leaderDuty(tier, rules);
    if (tier === undefined || duty === undefined) continue;
    const visits = leaderVisits(duty, rowsAbout(CONTACTS, row, context), quarter, context);
    const said = {
      customer: calledIn(row),
      tier: nameLetter('tier', tier, rules),
      leader: duty.leader,
      from: formatDay(quarter.from),
      to: formatDay(quarter.to),
      wanted: duty.wanted,
      visits,
    };
    const spot = { found, row, field: 'customerName' };
    if (visits >= duty.wanted) yield 'pass';
    else if (logged <= quarter.from) yield fail(spot, words.none(said));
    // Before the log begins nobody wrote a visit down.
    else yield review(spot, words.partly({ ...said, logged: formatDay(logged) }));
  }
}

export const leaderVisit: Check = {
  id: 'leader-visit',
  ...about,
  severity: 'warning',
  rules: [
    'customer.class.A.leader',
    'customer.class.A.leaderVisitsPerQuarter',
    'customer.class.B.leader',
    'customer.class.B.leaderVisitsPerQuarter',
    'visit.visitChannels',
  ],
  needs: { forms: [CONTACTS, MANAGEMENT, APPOINTMENT], all: false, asOf: true },
  run(context) {
    if (!context.has(CONTACTS) || !(context.has(MANAGEMENT) || context.has(APPOINTMENT)))
      return unchecked(words.needs());
    const [quarter, logged] = [lastQuarter(context.asOf!, context), loggedFrom(context)];
    return logged === undefined || logged > quarter.to ? [] : visitsOf(quarter, logged, context);
  },
};
