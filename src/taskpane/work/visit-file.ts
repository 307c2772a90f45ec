import { accountsSteps, visitScheduleSteps } from '../../shared/desk/accounts';
import { NOBODY } from '../../shared/desk/agenda';
import type { CheckedDesk } from '../../shared/desk/check';
import { visitCalendar } from '../../shared/desk/visit-calendar';
import { maskNumbers } from '../../shared/rules/identity';
import { monthKey } from '../../shared/rules/complaint/statistics/months';
import type { Lang } from '../../shared/text/lang';
import type { Message } from '../../shared/text/message';
import type { Steps } from '../../shared/values/steps';
import { inFileName } from '../view/file-name';
import { labels } from '../words/visit-file';

/** The visits and calls of the month after the reference date as a calendar file. */
export interface VisitFile {
  readonly name: string;
  readonly text: string;
  readonly month: string;
  readonly visits: number;
  readonly calls: number;
  /** What the schedule could not do: customers without a level or an owner. */
  readonly notes: readonly Message[];
}

export interface VisitFileChoices {
  /** Whose, by the name of the owner, '' where nobody is named; undefined for everybody's. */
  readonly who: string | undefined;
  readonly lang: Lang;
  /** Whether personal information is hidden. */
  readonly masked: boolean;
}

/** The same calendar that `kadesk visits --ics` writes, or one owner's part of it. */
export function* visitFileSteps(
  { rules, context }: CheckedDesk,
  { who, lang, masked }: VisitFileChoices,
): Steps<VisitFile | 'no accounts'> {
  const desk = yield* accountsSteps(context, lang, context.calendar.notes);
  if (desk === undefined) return 'no accounts';
  const { values } = rules;
  const schedule = yield* visitScheduleSteps(desk);
  const contacts = schedule.contacts.filter(({ owner }) => who === undefined || owner === who);
  const month = monthKey(schedule.period.from, values);
  const told = (text: string): string => (masked ? maskNumbers(text, values) : text);
  const visits = contacts.filter(({ kind }) => kind === 'visit').length;
  const whose = who === undefined ? '' : ` ${inFileName(who === '' ? NOBODY[lang] : who)}`;
  return {
    name: `${labels.file[lang]} ${month}${whose}.ics`,
    text: visitCalendar({ contacts }, desk, lang, told),
    month,
    visits,
    calls: contacts.length - visits,
    notes: [...desk.notes, ...schedule.notes],
  };
}
