import type { RuleValues } from '../../rulebook/book';
import { defineWords, formatPercent, type Message } from '../../text/message';
import { type Day, formatDay } from '../../values/date';
import { type Answer, because, refuse, type Reason, ruled, type Ruled } from '../answer';
import { monthsBefore } from '../customer-status';

const words = defineWords('warning', {
  silentMonths: { zh: '{months}个月没有业务', en: 'no business for {months} month(s)' },
  dropShare: { zh: '收入下降{share}及以上', en: 'revenue down by {share} or more' },
  anyOverdue: { zh: '有逾期未处理的投诉', en: 'a complaint past its deadline' },
  repeats: { zh: '{days}天内同一理由投诉{times}次及以上', en: '{times} complaints for one reason within {days} days' },
  contacts: { zh: '对接人不多于{most}人', en: '{most} contact(s) at most' },
  unknown: { zh: '预警的触发原因里没有“{found}”。', en: 'There is no trigger “{found}”.' },
  lastOn: { zh: '最后一次业务 {last}，截至 {asOf}', en: 'the last business was on {last}; as of {asOf}' },
  dropped: { zh: '由{before}元变为{now}元，下降{share}', en: 'from {before} to {now} yuan, down {share}' },
});

/** The codes of `churn.warnings`, each with what it takes for the trigger to hold and the entry that says so. */
function limitOf(trigger: string, rules: RuleValues): Reason | undefined {
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
