import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import { defineWords } from '../../text/message';
import { type Answer, because, refuse, ruled } from '../answer';

const words = defineWords('club', {
  years: {
    zh: '会费缴至 {paid} 年，截至 {now} 年连续欠费{unpaid}年',
    en: 'dues are paid to {paid}; by {now} they were not for {unpaid} year(s) running',
  },
  future: {
    zh: '会费缴至 {paid} 年，与 {now} 年相隔太远，请检查年份。',
    en: 'Dues are paid to {paid}, which is no year near {now}. Check the year.',
  },
  negative: { zh: '连续欠费年数不能是 {found}。', en: 'The years without dues cannot be {found}.' },
  kind: { zh: '会员类别里没有“{found}”。', en: 'There is no kind of member “{found}”.' },
  left: { zh: '已退会', en: 'has left' },
  removed: { zh: '已决定取消资格', en: 'the removal was decided' },
  pending: {
    zh: '{kind}连续{unpaid}年不缴会费，达到{limit}年',
    en: '{kind}: no dues for {unpaid} year(s), {limit} or more',
  },
  remind: { zh: '欠费{unpaid}年，{from}年起提醒', en: 'no dues for {unpaid} year(s); a reminder is due from {from}' },
  member: { zh: '会费没有拖欠', en: 'dues are not behind' },
});

/** How far from the year of reference a year of dues may be. */
const FARTHEST = 100;

/**
 * 连续欠费年数: years without dues since the last that was paid.
 * @param paidTo  last year for which dues are paid; for a member that paid none, the year before it joined
 * @param year  the year of reference, which counts itself where `club.duesCountFrom` is `begun`
 */
export function unpaidYears(paidTo: number, year: number, rules: RuleValues): Answer<number> {
  if (!(Math.abs(year - paidTo) <= FARTHEST)) return refuse(words.future({ paid: String(paidTo), now: String(year) }));
  const last = rules.club.duesCountFrom === 'begun' ? year : year - 1;
  const unpaid = Math.max(0, last - paidTo);
  return ruled(unpaid, because(words.years({ paid: String(paidTo), now: String(year), unpaid }), 'club.duesCountFrom'));
}

/** What a membership rests on. */
export interface Membership {
  /** A code of `club.memberKinds`. */
  readonly kind: string;
  /** Undefined where the member owes no dues, or nothing says for which years it paid. */
  readonly unpaid: number | undefined;
  readonly left: boolean;
  readonly removed: boolean;
}

export type ClubState = 'member' | 'duesReminder' | 'removalPending' | 'left' | 'removed';

/** 会员状态 (S2: 连续两年无故不缴纳会费): removed, left, removal to be decided, reminder, member; the first that holds. */
export function clubStatus({ kind, unpaid, left, removed }: Membership, rules: RuleValues): Answer<ClubState> {
  const { memberKinds, unpaidKinds, unpaidYearsLimit, remindYears } = rules.club;
  const named: Term | undefined = memberKinds.find(({ code }) => code === kind);
  if (named === undefined) return refuse(words.kind({ found: kind }));
  if (unpaid !== undefined && !(unpaid >= 0)) return refuse(words.negative({ found: unpaid }));
  if (removed) return ruled<ClubState>('removed', because(words.removed()));
  if (left) return ruled<ClubState>('left', because(words.left()));
  if (unpaid !== undefined && unpaid >= unpaidYearsLimit && unpaidKinds.includes(kind)) {
    const shown = { kind: { zh: named.zh, en: named.en }, unpaid, limit: unpaidYearsLimit };
    return ruled<ClubState>('removalPending', because(words.pending(shown), 'club.unpaidYearsLimit'));
  }
  if (unpaid !== undefined && unpaid >= remindYears)
    return ruled<ClubState>('duesReminder', because(words.remind({ unpaid, from: remindYears }), 'club.remindYears'));
  return ruled<ClubState>('member', because(words.member(), 'club.remindYears'));
}
