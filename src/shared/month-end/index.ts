import { checkBook } from '../desk/check';
import { type DeskTerms, referenceDate, rulesInForce } from '../desk/terms';
import type { Kit } from '../forms/kit';
import { findForms } from '../forms/recognise';
import { type RunOptions, throwIfStopped } from '../port/run';
import { Problem } from '../text/message';
import { monthOf, monthSpan } from '../values/date';
import type { TakenNames } from '../workbook/free-name';
import type { Book } from '../workbook/sheet';
import { accountsDesk, actionsPart, schedulePart, warningsPart } from './accounts';
import { type CardLevels, cardsPart } from './cards';
import { caseListPart, statisticsPart } from './complaints';
import { findingsPart } from './findings';
import { listOf, listPart, managementPart } from './list';
import { kitSheets, type Made, type MonthContext, type MonthEnd, type MonthPart, type PartId } from './part';
import { words } from './words';

export type { CardLevels } from './cards';
export type { MonthContext, MonthEnd, MonthFigure, MonthPart, PartId } from './part';
export { summaryPlan } from './summary';

export interface MonthEndChoices extends RunOptions {
  /** The levels whose customers get a card; none for no cards. */
  readonly cards: CardLevels;
  /** The parts that are wanted; all of them where none are named. */
  readonly only?: ReadonlySet<PartId>;
  /** Names of the workbook that takes the sheets in; none where every part is a workbook of its own. */
  readonly taken?: TakenNames;
}

/** Names taken when a part has come in too. */
function alsoTaken({ sheets, tables }: TakenNames, { content }: MonthPart): TakenNames {
  if (content.kind !== 'kit') return { sheets, tables };
  return {
    sheets: [...sheets, ...kitSheets(content)],
    tables: [...tables, ...content.kit.forms.map(({ layout }) => layout.table)],
  };
}

/**
 * Works out a month end: whatever the workbook has the lists and forms for.
 * @throws Problem where no reference date is given, or the workbook has neither a list nor a form
 * @throws Problems where the workbook's own rules are wrong
 */
export function planMonthEnd(book: Book, terms: DeskTerms, choices: MonthEndChoices): MonthEnd {
  const { rules, notes } = rulesInForce(book, terms);
  const asOf = referenceDate(terms.asOf, rules);
  if (asOf === undefined) throw new Problem(words.needsAsOf());
  const { year, month } = monthOf(asOf, rules.values);
  const span = monthSpan(year, month, rules.values);
  const context: MonthContext = {
    book,
    forms: findForms(book, rules),
    rules,
    asOf,
    month: { from: span.from, to: Math.min(span.to, asOf) },
    lang: terms.lang,
  };
  const { list, notes: onLists } = listOf(context);
  if (list === undefined && context.forms.length === 0) throw new Problem(words.nothing({ file: book.name }));

  let management: Kit | undefined;
  let desk: ReturnType<typeof accountsDesk> | 'unread' = 'unread';
  const accounts = () => (desk === 'unread' ? (desk = accountsDesk(context, management)) : desk);
  const makers: readonly (readonly [PartId, (context: MonthContext) => Made])[] = [
    ['list', (context) => (list === undefined ? { missing: words.noList() } : listPart(context, list))],
    ['management', (context) => (list === undefined ? { missing: words.noList() } : managementPart(context, list))],
    ['caseList', (context) => caseListPart(context)],
    ['statistics', (context) => statisticsPart(context)],
    ...(choices.cards.length === 0
      ? []
      : [['cards', (context: MonthContext) => cardsPart(context, accounts(), choices.cards)] as const]),
    ['warnings', (context) => warningsPart(context, accounts())],
    ['schedule', (context) => schedulePart(context, accounts())],
    ['actions', (context) => actionsPart(context, accounts())],
    ['findings', () => findingsPart(checkBook(book, terms, {}, context.forms))],
  ];
  const wanted = makers.filter(([id]) => choices.only?.has(id) ?? true);
  let taken = choices.taken;
  const made = wanted.map(([id, make], i) => {
    throwIfStopped(choices);
    choices.progress?.({ done: i, total: wanted.length });
    const one = make({ ...context, ...(taken === undefined ? {} : { taken }) });
    // Of sheets that go into one workbook no two are called the same.
    if (taken !== undefined && 'part' in one) taken = alsoTaken(taken, one.part);
    if (id === 'management' && 'part' in one && one.part.content.kind === 'kit') management = one.part.content.kit;
    return one;
  });
  const missing = made.flatMap((one) => ('missing' in one ? [one.missing] : []));
  return {
    ...context,
    name: `${year}-${String(month).padStart(2, '0')}`,
    parts: made.flatMap((one) => ('part' in one ? [one.part] : [])),
    missing: missing.filter(({ id }, i) => missing.findIndex((one) => one.id === id) === i),
    notes: [...notes, ...onLists, ...made.flatMap((one) => ('part' in one ? (one.notes ?? []) : []))],
  };
}
