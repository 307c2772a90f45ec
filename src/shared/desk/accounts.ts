import {
  type AccountWarning,
  accountWarnings,
  type KeyAccount,
  keyAccountSteps,
  measureRows,
  monthAfter,
  type PlannedContact,
  plannedContactSteps,
  type ProposedRow,
  scheduleRows,
  warningRows,
} from '../forms/accounts';
import { formContext } from '../forms/context';
import type { FormContext } from '../forms/form';
import type { RuleBook } from '../rulebook/book';
import type { Lang } from '../text/lang';
import { defineWords, type Message, Problem } from '../text/message';
import { type Day, parseMonth, type Span } from '../values/date';
import { inOneGo, type Steps } from '../values/steps';
import type { Book } from '../workbook/sheet';
import { openForms } from './fill';
import type { DeskTerms } from './terms';

const words = defineWords('desk-accounts', {
  noDate: {
    zh: '预警和日程要有截止日：加 --as-of 2026-03-31，或在规则里设 period.asOf。',
    en: 'Warnings and schedules need a reference date: add --as-of 2026-03-31, or set period.asOf in the rules.',
  },
  nobody: {
    zh: '{file} 里没有认出大客户：要有《大客户设定表》（编号、级别、专管员），或有《大客户管理表》（编号、消费金额）。用 kadesk forms 看各表的栏目。',
    en: '{file} holds no key accounts that are recognised: it needs an appointment sheet (number, level, owner) or a management sheet (number, revenue). See kadesk forms for the fields.',
  },
  badMonth: {
    zh: '月份“{found}”看不懂，写成 2026-04。',
    en: 'The month “{found}” is none; write 2026-04.',
  },
  unlevelled: {
    zh: '{count}位大客户没有大客户级别，没有规定走访和电话次数，没有排入',
    en: '{count} key account(s) (has|have) no level and so no visits or calls owed; (it is|they are) not in the schedule',
  },
  unowned: { zh: '{count}位大客户没有客户专管员', en: '{count} key account(s) (has|have) no owner' },
});

/** A workbook's key accounts as they were read: everything else is worked out from these. */
export interface AccountsDesk {
  readonly context: FormContext;
  readonly accounts: readonly KeyAccount[];
  readonly rules: RuleBook;
  readonly asOf: Day;
  readonly notes: readonly Message[];
}

/** The key accounts of a workbook whose forms were found; undefined where it has none, or there is no date of reference. */
export function* accountsSteps(
  forms: FormContext,
  lang: Lang,
  notes: readonly Message[] = [],
): Steps<AccountsDesk | undefined> {
  const context = { ...forms, lang };
  const { asOf, book: rules } = context;
  const accounts = asOf === undefined ? [] : yield* keyAccountSteps(context);
  return accounts.length === 0 ? undefined : { context, accounts, rules, asOf: asOf!, notes };
}

/** The same in one go. */
export const accountsIn = (...given: Parameters<typeof accountsSteps>): AccountsDesk | undefined =>
  inOneGo(accountsSteps(...given));

/**
 * Finds the key accounts of a book that was read.
 * @throws Problem where there is no date of reference, or no key account
 * @throws Problems where its own rules are wrong
 */
export function openAccounts(book: Book, terms: DeskTerms): AccountsDesk {
  const { forms, rules, asOf, notes } = openForms(book, terms);
  if (asOf === undefined) throw new Problem(words.noDate());
  const context = formContext(book, forms, rules, asOf);
  const desk = accountsIn(context, terms.lang, [...notes, ...context.calendar.notes]);
  if (desk === undefined) throw new Problem(words.nobody({ file: book.name }));
  return desk;
}

/** The warnings of a workbook, and the rows that they give the two forms. */
export interface WorkbookWarnings {
  readonly warnings: readonly AccountWarning[];
  /** 大客户月度预警单: a row for each trigger that is not on the month's sheet yet. */
  readonly warned: readonly ProposedRow[];
  /** 大客户对策一览表: a row for each account that is warned of. */
  readonly measures: readonly ProposedRow[];
}

export function workbookWarnings({ context, accounts }: AccountsDesk): WorkbookWarnings {
  const warnings = accountWarnings(context, accounts);
  return { warnings, warned: warningRows(warnings, context), measures: measureRows(warnings, context) };
}

/** The visits and calls proposed for a month, and their rows of 客户回访计划. */
export interface VisitSchedule {
  readonly period: Span;
  readonly contacts: readonly PlannedContact[];
  readonly rows: readonly ProposedRow[];
  readonly notes: readonly Message[];
}

/**
 * Plans a month of visits and calls.
 * @param month  as it was typed, 2026-04; the one after the reference date's where none is given
 * @throws Problem where it is no month
 */
export function* visitScheduleSteps(
  { context, accounts, rules, asOf }: AccountsDesk,
  month?: string,
): Steps<VisitSchedule> {
  const period = month === undefined ? monthAfter(asOf, context) : parseMonth(month, rules.values);
  if (period === undefined) throw new Problem(words.badMonth({ found: month! }));
  const contacts = yield* plannedContactSteps(context, period, accounts);
  const unlevelled = accounts.filter(({ level }) => level === undefined).length;
  const unowned = accounts.filter(({ owner }) => owner === '').length;
  return {
    period,
    contacts,
    rows: scheduleRows(contacts, context),
    notes: [
      ...(unlevelled > 0 ? [words.unlevelled({ count: unlevelled })] : []),
      ...(unowned > 0 ? [words.unowned({ count: unowned })] : []),
    ],
  };
}

/** The same in one go. */
export const visitSchedule = (...given: Parameters<typeof visitScheduleSteps>): VisitSchedule =>
  inOneGo(visitScheduleSteps(...given));
