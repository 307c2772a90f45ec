import { accountsIn, visitSchedule } from '../../shared/desk/accounts';
import { NOBODY } from '../../shared/desk/agenda';
import type { CheckedDesk } from '../../shared/desk/check';
import { calendarOf } from '../../shared/forms/calendar';
import { visitCalendar } from '../../shared/desk/visit-calendar';
import { maskNumbers } from '../../shared/rules/identity';
import { monthKey } from '../../shared/rules/complaint/statistics/months';
import type { Lang } from '../../shared/text/lang';
import type { Message } from '../../shared/text/message';
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

/** The same calendar that `kadesk visits --ics` writes, or one owner's part of it; undefined where the workbook has no key accounts. */
export function visitFile(
  { book, rules, context }: CheckedDesk,
  { who, lang, masked }: VisitFileChoices,
): VisitFile | undefined {
  const desk = accountsIn(context, lang, calendarOf(book, rules).notes);
  if (desk === undefined) return undefined;
  const { values } = rules;
  const schedule = visitSchedule(desk);
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
