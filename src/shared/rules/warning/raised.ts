import type { RuleValues } from '../../rulebook/book';
import type { Text } from '../../text/lang';
import { formatPercent, type Message } from '../../text/message';
import { type Day, formatDay } from '../../values/date';
import { reachesShare } from '../../values/ratio';
import { because, type Reason } from '../answer';
import type { LevelClass } from '../letters/kinds';
import { nameLetter } from '../letters/show';
import { scaleOf, toUnits } from '../ranking/money';
import { lastWindow } from '../visit';
import { isSilent, limitOf, revenueDrop } from './limits';
import { words } from './words';

/** The codes of `churn.warnings` that a workbook can tell. */
export type WarningTrigger = 'overdueComplaint' | 'repeatComplaint' | 'silent' | 'drop' | 'noContact' | 'singleOwner';

/** What is known of a key account on the day of reference; undefined where the workbook does not say. */
export interface WarningFacts {
  readonly level: LevelClass | undefined;
  /** The last business. */
  readonly last: Day | undefined;
  /** Revenue of the latest period and of the one before, in 元. */
  readonly revenue: number | undefined;
  readonly previous: number | undefined;
  /** Complaints past their day that nobody has handled. */
  readonly overdue: number;
  /** The reason that came most often within the days that count, and how often. */
  readonly repeated: { readonly reason: Text; readonly count: number } | undefined;
  /** Persons on the customer's side. */
  readonly persons: number | undefined;
  /** Contacts by the log; undefined where no log is kept, or not since the window that would count. */
  readonly contacts: { readonly last: Day | undefined; readonly loggedFrom: Day } | undefined;
}

/** A trigger that holds: what is found, and why it counts. */
export interface Raised {
  readonly trigger: WarningTrigger;
  readonly finding: Message;
  readonly reasons: readonly Reason[];
}

/** 现值 of 收入下降. @param share  0.1 is a tenth */
export const fellBy = (share: number): Message => words.fell({ share: formatPercent(share) });

/** 现值 of 长期无业务. */
export const lastBusinessOn = (last: Day): Message => words.lastBusiness({ last: formatDay(last) });

/** 收入下降 at or beyond `churn.warnDrop`, compared to the fen. */
function dropOf({ revenue, previous }: WarningFacts, rules: RuleValues): Raised | undefined {
  if (revenue === undefined || previous === undefined) return undefined;
  const drop = revenueDrop(revenue, previous);
  if (drop === undefined) return undefined;
  const scale = scaleOf(rules.tier.value.decimals);
  const [now, before] = [toUnits(revenue, scale), toUnits(previous, scale)];
  // A remainder of adding, such as 7e-12, is no revenue that could fall.
  if (!Number.isSafeInteger(now) || !Number.isSafeInteger(before) || before <= 0) return undefined;
  if (!reachesShare(BigInt(before - now), BigInt(before), rules.churn.warnDrop)) return undefined;
  return {
    trigger: 'drop',
    finding: fellBy(drop.value),
    reasons: [...drop.reasons, limitOf('drop', rules)!],
  };
}

/** 逾期未联系: no visit or call since the last whole window began, though the log was kept by then. */
function silenceOf({ level, contacts }: WarningFacts, asOf: Day, rules: RuleValues): Raised | undefined {
  if (level === undefined || contacts === undefined) return undefined;
  const window = lastWindow(level, asOf, rules);
  if (window === undefined || contacts.loggedFrom > window.from) return undefined;
  const { last } = contacts;
  if (last !== undefined && last >= window.from) return undefined;
  return {
    trigger: 'noContact',
    finding: last === undefined ? words.neverContacted() : words.lastContact({ last: formatDay(last) }),
    reasons: [
      because(
        words.windowOver({
          level: nameLetter('level', level, rules),
          from: formatDay(window.from),
          to: formatDay(window.to),
        }),
        window.path,
      ),
      limitOf('noContact', rules)!,
    ],
  };
}

/** The warnings that a key account raises on a day, in the order of {@link WarningTrigger}. */
export function raisedWarnings(facts: WarningFacts, asOf: Day, rules: RuleValues): readonly Raised[] {
  const { last, overdue, repeated, persons } = facts;
  const { repeatCount, repeatDays } = rules.complaint;
  const raise = (trigger: WarningTrigger, finding: Message): Raised => ({
    trigger,
    finding,
    reasons: [because(finding), limitOf(trigger, rules)!],
  });
  const silent = last === undefined || last > asOf ? undefined : isSilent(last, asOf, rules);
  return [
    overdue > 0 ? raise('overdueComplaint', words.overdueNow({ count: overdue })) : undefined,
    repeated !== undefined && repeated.count >= repeatCount
      ? raise('repeatComplaint', words.repeatedNow({ ...repeated, days: repeatDays }))
      : undefined,
    silent?.value === true
      ? {
          trigger: 'silent' as const,
          finding: lastBusinessOn(last!),
          reasons: silent.reasons,
        }
      : undefined,
    dropOf(facts, rules),
    silenceOf(facts, asOf, rules),
    persons !== undefined && persons <= rules.relationship.risk.singleContactAtMost
      ? raise('singleOwner', words.contactsNow({ count: persons }))
      : undefined,
  ].filter((one) => one !== undefined);
}
