import type { RuleValues } from '../../rulebook/book';
import { formatPercent, type Message } from '../../text/message';
import { type Day, formatDay } from '../../values/date';
import { type Answer, because, refuse, type Reason, ruled, type Ruled } from '../answer';
import { monthsBefore } from '../customer-status';
import { words } from './words';

/** The codes of `churn.warnings`, each with what it takes for the trigger to hold and the entry that says so. */
export function limitOf(trigger: string, rules: RuleValues): Reason | undefined {
  const { silentMonths, warnDrop } = rules.churn;
  switch (trigger) {
    case 'silent':
      return because(words.silentMonths({ months: silentMonths }), 'churn.silentMonths');
    case 'drop':
      return because(words.dropShare({ share: formatPercent(warnDrop) }), 'churn.warnDrop');
    case 'overdueComplaint':
      return because(words.anyOverdue(), 'complaint.replyDays');
    case 'repeatComplaint': {
      const { repeatDays, repeatCount } = rules.complaint;
      return because(words.repeats({ days: repeatDays, times: repeatCount }), 'complaint.repeatDays');
    }
    case 'singleOwner':
      return because(
        words.contacts({ most: rules.relationship.risk.singleContactAtMost }),
        'relationship.risk.singleContactAtMost',
      );
    case 'noContact':
      return because(words.noneIn(), 'visit.visitChannels');
    default:
      return undefined;
  }
}

/** 触发值 of a warning's trigger, in words, as the rules have it. */
export function warningLimit(trigger: string, rules: RuleValues): Answer<Message> {
  const limit = limitOf(trigger, rules);
  return limit === undefined ? refuse(words.unknown({ found: trigger })) : ruled(limit.message, limit);
}

/** 长期无业务: the last business is further back than `churn.silentMonths`. */
export const isSilent = (last: Day, asOf: Day, rules: RuleValues): Ruled<boolean> =>
  ruled(
    last < monthsBefore(asOf, rules.churn.silentMonths),
    because(words.lastOn({ last: formatDay(last), asOf: formatDay(asOf) })),
    limitOf('silent', rules)!,
  );

/** How far revenue fell, 0.1 is a tenth; below 0 where it rose. Undefined where there was none before. */
export function revenueDrop(now: number, before: number): Ruled<number> | undefined {
  if (!(before > 0)) return undefined;
  const share = (before - now) / before;
  return ruled(share, because(words.dropped({ before, now, share: formatPercent(share) })));
}
