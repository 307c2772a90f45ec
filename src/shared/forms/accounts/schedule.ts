import type { Term } from '../../rulebook/leaf';
import { because, type Reason } from '../../rules/answer';
import { nameLetter } from '../../rules/letters/show';
import { evenly, type Need, type Placed, spread, workdaysIn } from '../../rules/schedule';
import { askedFor, type AskedFor, type ContactKind, visitGap } from '../../rules/visit';
import { type Day, formatDay, monthOf, monthSpan, type Span } from '../../values/date';
import { type Steps, stepwise } from '../../values/steps';
import type { FormContext } from '../form';
import type { KeyAccount } from './accounts';
import { type AccountComplaint, complaintsOf, isOpen, isOverdue } from './complaints';
import { type Contacts, contactsOf, loggedFrom } from './contacts';
import { scheduleWords as words } from './schedule-words';
import { type AccountWarning, warningsAbout } from './warnings';

/** What a planned contact is for. */
export type ContactAim = 'complaint' | 'warning' | 'behind' | 'agreed' | 'regular';

interface AccountNeed extends Need {
  readonly account: KeyAccount;
  readonly aim: ContactAim;
  /** Which of the contacts of its kind in its window it is, from 1: with customer, kind and window it names the contact for good. */
  readonly number: number;
  readonly windowFrom: Day;
  readonly reasons: readonly Reason[];
}

/** A visit or call that is proposed. */
export interface PlannedContact {
  readonly account: KeyAccount;
  readonly day: Day;
  readonly kind: ContactKind;
  readonly aim: ContactAim;
  readonly owner: string;
  readonly reasons: readonly Reason[];
  /** The owner's day holds more than it should. */
  readonly isCrowded: boolean;
  /** The same for the same contact whenever it is planned anew: customer, kind, window, number. */
  readonly uid: string;
}

/** How an account stands before the month that is planned. */
interface Urgency {
  readonly account: KeyAccount;
  readonly complaints: readonly AccountComplaint[];
  readonly warnings: readonly AccountWarning[];
  readonly contacts: Contacts;
  /** Visits and calls short in the last accounting month that is over, or in what has passed of the one under way. */
  readonly gap: number;
  readonly gapReasons: readonly Reason[];
}

/** The accounting month after that of a day. */
export function monthAfter(day: Day, { book }: FormContext): Span {
  const { year, month } = monthOf(day, book.values);
  return month === 12 ? monthSpan(year + 1, 1, book.values) : monthSpan(year, month + 1, book.values);
}

/** What of the month of the reference date an account was appointed for and the log was kept in. */
export function countedMonth(account: KeyAccount, context: FormContext): Span | undefined {
  const { book, asOf } = context;
  const { year, month } = monthOf(asOf!, book.values);
  const from = Math.max(
    monthSpan(year, month, book.values).from,
    account.appointment?.day('setOn') ?? -Infinity,
    loggedFrom(context) ?? Infinity,
  );
  return from > asOf! ? undefined : { from, to: asOf! };
}

/** Visits and calls short in what is counted of the month; none for an account without a level. */
export function gapsOf(
  account: KeyAccount,
  { days }: Contacts,
  context: FormContext,
): readonly Exclude<ReturnType<typeof visitGap>, { refusal: unknown }>[] {
  const { level } = account;
  const span = countedMonth(account, context);
  if (level === undefined || span === undefined) return [];
  return (['visit', 'call'] as const).flatMap((kind) => {
    const answer = visitGap(level, kind, span, days[kind], context.book.values);
    return 'refusal' in answer ? [] : [answer];
  });
}

function urgencyOf(account: KeyAccount, context: FormContext): Urgency {
  const contacts = contactsOf(account, context);
  const gaps = gapsOf(account, contacts, context);
  return {
    account,
    contacts,
    complaints: complaintsOf(account, context).filter(isOpen),
    warnings: warningsAbout(account, context),
    gap: gaps.reduce((sum, { value }) => sum + value, 0),
    gapReasons: gaps.filter(({ value }) => value > 0).flatMap(({ reasons }) => reasons.slice(-1)),
  };
}

const TIERS = ['V-A', 'V-B', 'V-C', 'V-0'];

/** What a customer counts by a code of `visit.plan.order`; the smaller comes first. */
const RANKS: Readonly<Record<string, (one: Urgency) => number>> = {
  overdueComplaint: ({ complaints }) => -complaints.filter(isOverdue).length,
  openComplaint: ({ complaints }) => -complaints.length,
  warning: ({ warnings }) => -warnings.length,
  behind: ({ gap }) => -gap,
  valueClass: ({ account }) => (account.tier === undefined ? TIERS.length : TIERS.indexOf(account.tier)),
  lastContact: ({ contacts }) => contacts.last ?? -Infinity,
};

function byUrgency(order: readonly Term[]) {
  return (one: Urgency, other: Urgency): number => {
    for (const { code } of order) {
      const [a, b] = [RANKS[code](one), RANKS[code](other)];
      if (a !== b) return a < b ? -1 : 1;
    }
    return 0;
  };
}

/** Why an account's first contact comes early, and what it is for. */
function early({ complaints, warnings, gap, gapReasons }: Urgency): { aim: ContactAim; reasons: readonly Reason[] } {
  if (complaints.length > 0) {
    const numbers = complaints.map(({ caseNo }) => caseNo).filter((one) => one !== '');
    return {
      aim: 'complaint',
      reasons: [
        because(words.complaint({ count: complaints.length, numbers: numbers.join(', ') || '—' }), 'visit.plan.order'),
      ],
    };
  }
  if (warnings.length > 0) return { aim: 'warning', reasons: warnings.flatMap(({ reasons }) => reasons) };
  if (gap > 0) return { aim: 'behind', reasons: gapReasons };
  return { aim: 'regular', reasons: [] };
}

/** The contacts that one window still asks for. */
function needsIn(window: AskedFor, isFirst: boolean, urgency: Urgency, context: FormContext): readonly AccountNeed[] {
  const { account, contacts } = urgency;
  const { book, calendar, asOf } = context;
  const done = contacts.days[window.kind].filter((day) => day >= window.from && day <= window.to).length;
  const left = { from: Math.max(window.from, asOf! + 1), to: window.to };
  const days = workdaysIn(left, calendar);
  const open = window.times - done;
  if (open <= 0 || left.from > left.to) return [];
  const quota = because(
    words.asked({
      level: nameLetter('level', account.level!, book.values),
      from: formatDay(window.from),
      to: formatDay(window.to),
      times: window.times,
      kind: words.kind[window.kind],
      done,
    }),
    window.path,
  );
  const urgent = isFirst ? early(urgency) : { aim: 'regular' as const, reasons: [] };
  return Array.from({ length: open }, (_, i): AccountNeed => {
    const isUrgent = i === 0 && urgent.aim !== 'regular';
    const wish = days.length === 0 ? left.to : isUrgent ? days[0] : evenly(days, i, open);
    return {
      account,
      customer: account.id === '' ? account.name : account.id,
      owner: account.owner,
      kind: window.kind,
      ...left,
      wish,
      number: done + i + 1,
      windowFrom: window.from,
      aim: isUrgent ? urgent.aim : 'regular',
      reasons: [quota, ...(isUrgent ? urgent.reasons : [])],
    };
  });
}

/** The visit that was agreed at the last contact takes the place of the one nearest to it. */
function withAgreed(needs: readonly AccountNeed[], agreed: Day | undefined): readonly AccountNeed[] {
  if (agreed === undefined) return needs;
  const near = needs
    .filter((one) => one.kind === 'visit' && one.aim === 'regular' && one.from <= agreed && agreed <= one.to)
    .reduce<AccountNeed | undefined>(
      (best, one) => (best === undefined || Math.abs(one.wish - agreed) < Math.abs(best.wish - agreed) ? one : best),
      undefined,
    );
  if (near === undefined) return needs;
  const moved: AccountNeed = {
    ...near,
    wish: agreed,
    aim: 'agreed',
    reasons: [...near.reasons, because(words.agreed({ day: formatDay(agreed) }))],
  };
  return needs.map((one) => (one === near ? moved : one));
}

function needsOf(urgency: Urgency, period: Span, context: FormContext): readonly AccountNeed[] {
  const { account, contacts } = urgency;
  if (account.level === undefined) return [];
  const begun = new Set<ContactKind>();
  const needs = askedFor(account.level, period, context.book.values).flatMap((window) => {
    const own = needsIn(window, !begun.has(window.kind), urgency, context);
    if (own.length > 0) begun.add(window.kind);
    return own;
  });
  return withAgreed(needs, contacts.nextOn);
}

function contactOf({ need, day, isCrowded }: Placed<AccountNeed>, { book }: FormContext): PlannedContact {
  const { account, kind, aim, owner, number, windowFrom, customer, reasons, to } = need;
  const { visitsPerDay, callsPerDay } = book.values.visit.plan;
  const most = kind === 'visit' ? visitsPerDay : callsPerDay;
  return {
    account,
    day,
    kind,
    aim,
    owner,
    isCrowded,
    uid: [customer, kind, formatDay(windowFrom), number].join(' '),
    reasons: [
      ...reasons,
      ...(isCrowded
        ? [
            because(
              words.crowded({ most, kind: words.kind[kind] }),
              kind === 'visit' ? ('visit.plan.visitsPerDay' as const) : ('visit.plan.callsPerDay' as const),
            ),
          ]
        : []),
      ...(day > to ? [because(words.afterHoliday({ to: formatDay(to) }), 'calendar.weekend')] : []),
    ],
  };
}

/**
 * The visits and calls that a month asks for, account by account, on working days: the most urgent accounts first, spread over the days, with room for
 * each owner. Contacts already in the log count; days up to the reference date are over. None without a reference date.
 * @returns by day, then by owner
 */
export function* plannedContactSteps(
  context: FormContext,
  period: Span,
  accounts: readonly KeyAccount[],
): Steps<readonly PlannedContact[]> {
  if (context.asOf === undefined) return [];
  const { values } = context.book;
  const urgencies = yield* stepwise(accounts, (account) => urgencyOf(account, context));
  const needs = urgencies.sort(byUrgency(values.visit.plan.order)).flatMap((one) => needsOf(one, period, context));
  // What is urgent is given its day before everything that can be moved.
  const ordered = [...needs.filter(({ aim }) => aim !== 'regular'), ...needs.filter(({ aim }) => aim === 'regular')];
  return spread(ordered, context.calendar, values)
    .map((placed) => contactOf(placed, context))
    .sort((one, other) => one.day - other.day || (one.owner < other.owner ? -1 : one.owner > other.owner ? 1 : 0));
}
