import { kindOf, loggedFrom } from '../../forms/accounts';
import type { FormRow } from '../../forms/form';
import { isRefusal } from '../../rules/answer';
import type { AccountLevel } from '../../rules/letters/kinds';
import { nameLetter } from '../../rules/letters/show';
import { type ContactKind, QUOTA_PATHS, visitGap, visitQuota } from '../../rules/visit';
import { type Day, formatDay, type Span } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { APPOINTMENT, appointedCustomers, calledIn, CONTACTS, rowsAbout } from '../customers';
import { fail } from '../verdict';
import { about, words } from './words';

const KINDS: readonly ContactKind[] = ['visit', 'call'];

/** The days on which the log has a contact of a kind with a customer. */
const daysOf = (kind: ContactKind, row: FormRow, context: CheckContext): readonly Day[] =>
  rowsAbout(CONTACTS, row, context)
    .filter((one) => kindOf(one, context) === kind)
    .flatMap((one) => one.day('date') ?? []);

/** What of a period a customer was appointed for. */
function owedIn(row: FormRow, period: Span): Span | undefined {
  const from = Math.max(period.from, row.day('setOn') ?? -Infinity);
  return from > period.to ? undefined : { from, to: period.to };
}

function* run(context: CheckContext): Generator<Verdict> {
  const { values } = context.book;
  const from = loggedFrom(context);
  if (from === undefined) return;
  for (const { found, row } of appointedCustomers(context)) {
    const level = row.code('level') as AccountLevel | undefined;
    const period = owedIn(row, { from, to: context.asOf! });
    if (level === undefined || period === undefined) continue;
    for (const kind of KINDS) {
      const days = daysOf(kind, row, context);
      const [quota, gap] = [visitQuota(level, kind, period, values), visitGap(level, kind, period, days, values)];
      if (isRefusal(quota) || isRefusal(gap)) continue;
      const said = {
        customer: calledIn(row),
        level: nameLetter('level', level, values),
        from: formatDay(period.from),
        to: formatDay(period.to),
        quota: quota.value,
        done: days.filter((day) => day >= period.from && day <= period.to).length,
        gap: gap.value,
      };
      yield gap.value === 0
        ? 'pass'
        : fail({ found, row, field: 'level' }, kind === 'visit' ? words.visits(said) : words.calls(said));
    }
  }
}

export const visitsOwed: Check = {
  id: 'visits-owed',
  number: 'X14',
  ...about,
  severity: 'warning',
  rules: QUOTA_PATHS,
  needs: { forms: [APPOINTMENT, CONTACTS], all: true, asOf: true },
  run,
};
