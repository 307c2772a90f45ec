import { type AgendaItem, agendaOf, byPerson, type PersonAgenda } from '../forms/accounts';
import { formContext } from '../forms/context';
import type { FormContext } from '../forms/form';
import type { RuleBook } from '../rulebook/book';
import type { Lang, Text } from '../text/lang';
import { listed } from '../text/list';
import { defineWords, type Message, Problem } from '../text/message';
import type { Day } from '../values/date';
import { foldKey } from '../values/fold';
import type { Book } from '../workbook/sheet';
import { openForms } from './fill';
import type { DeskTerms } from './terms';

const words = defineWords('desk-agenda', {
  noDate: {
    zh: '待办要有截止日：加 --as-of 2026-03-31，或在规则里设 period.asOf。',
    en: 'What to do next needs a reference date: add --as-of 2026-03-31, or set period.asOf in the rules.',
  },
  nobody: {
    zh: '没有“{wanted}”的待办。有待办的：{people}。',
    en: 'Nothing is to be done by “{wanted}”. There are actions for: {people}.',
  },
  none: { zh: '没有待办。', en: 'Nothing is to be done.' },
});

/** How pressing an action is on the day of reference: what has no day is `open`. */
export type Urgency = 'overdue' | 'today' | 'later' | 'open';

export const URGENCY_NAMES: Readonly<Record<Urgency, Text>> = {
  overdue: { zh: '逾期', en: 'Overdue' },
  today: { zh: '今天', en: 'Today' },
  later: { zh: '以后', en: 'Later' },
  open: { zh: '没有期限', en: 'No date' },
};

/** Whose an action is that the workbook names nobody for. */
export const NOBODY: Text = { zh: '没有指定人', en: 'Nobody is named' };

export const urgencyOf = ({ dueOn }: Pick<AgendaItem, 'dueOn'>, asOf: Day): Urgency =>
  dueOn === undefined ? 'open' : dueOn < asOf ? 'overdue' : dueOn === asOf ? 'today' : 'later';

/** What everybody has to do next by a workbook. */
export interface AgendaDesk {
  readonly people: readonly PersonAgenda[];
  readonly rules: RuleBook;
  readonly asOf: Day;
  readonly notes: readonly Message[];
}

/** Everything that a workbook asks for next, what is due first in front; nothing without a date of reference. */
export const agendaIn = (context: FormContext, lang: Lang): readonly AgendaItem[] => agendaOf({ ...context, lang });

/** Which part of it is wanted. */
export interface AgendaChoice {
  /** Whose: a name, or a part of it. */
  readonly person?: string | undefined;
  /** The last day on which what is shown is due; what has no day is shown always. */
  readonly until?: Day | undefined;
}

/**
 * What everybody has to do next by a book that was read, person by person.
 * @throws Problem where there is no date of reference, or nothing to do by the person who was asked for
 * @throws Problems where its own rules are wrong
 */
export function openAgenda(book: Book, terms: DeskTerms, { person, until }: AgendaChoice = {}): AgendaDesk {
  const { forms, rules, asOf, notes } = openForms(book, terms);
  if (asOf === undefined) throw new Problem(words.noDate());
  const all = byPerson(
    agendaIn(formContext(book, forms, rules, asOf), terms.lang).filter(
      ({ dueOn }) => (dueOn ?? -Infinity) <= (until ?? Infinity),
    ),
  );
  if (person === undefined) return { people: all, rules, asOf, notes };
  const people = all.filter(({ who }) => who !== '' && foldKey(who).includes(foldKey(person)));
  if (people.length > 0) return { people, rules, asOf, notes };
  const named = all.map(({ who }) => who).filter((who) => who !== '');
  throw new Problem(named.length === 0 ? words.none() : words.nobody({ wanted: person, people: listed(named) }));
}
