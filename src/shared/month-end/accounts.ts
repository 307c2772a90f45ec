import { agendaIn, urgencyOf } from '../desk/agenda';
import { agendaPlan } from '../desk/agenda-plan';
import { accountsIn, type AccountsDesk, visitSchedule, workbookWarnings } from '../desk/accounts';
import { visitCalendar } from '../desk/visit-calendar';
import { type ProposedRow } from '../forms/accounts';
import { formContext } from '../forms/context';
import { type Kit, kitSheet, makeKit } from '../forms/kit';
import { findForms } from '../forms/recognise';
import { formOf } from '../forms/registry';
import { memoryBook } from '../workbook/memory-book';
import { besideManagement } from './list';
import { COUNT, kitChoices, type Made, type MonthContext } from './part';
import { labels, words } from './words';

const WARNINGS = 'monthlyWarning';
const MEASURES = 'keyAccountMeasures';
const REVISITS = 'revisitPlan';

/**
 * The key accounts of the workbook; undefined where it has none.
 * @param management  大客户管理表 of the month, which is the latest period
 */
export function accountsDesk(
  { book, forms, rules, asOf, lang }: MonthContext,
  management: Kit | undefined,
): AccountsDesk | undefined {
  const made = management === undefined ? [] : findForms(memoryBook('', management.forms.map(kitSheet)), rules);
  const own = made.length === 0 ? forms : besideManagement(forms, asOf);
  return accountsIn(formContext(book, [...own, ...made], rules, asOf), lang);
}

const kitOf = (context: MonthContext, rows: Readonly<Record<string, readonly ProposedRow[]>>): Kit =>
  makeKit(Object.keys(rows).map(formOf), {
    ...kitChoices(context),
    // Everything stands in the rows already; the workbook's own sheets of these forms must not be counted with them.
    entries: Object.fromEntries(Object.entries(rows).map(([form, list]) => [form, list.map(({ entry }) => entry)])),
  });

/** 大客户月度预警单 and 大客户对策一览表: what warns of a key account, and what is to be done about it. */
export function warningsPart(context: MonthContext, desk: AccountsDesk | undefined): Made {
  if (desk === undefined) return { missing: words.noAccounts() };
  const { warnings, warned, measures } = workbookWarnings(desk);
  if (warnings.length === 0) return { missing: words.noWarnings() };
  const byTrigger = context.rules.values.churn.warnings.map(({ code, zh, en }) => ({
    label: { zh, en },
    value: warnings.filter(({ trigger }) => trigger === code).length,
    format: COUNT,
  }));
  return {
    part: {
      id: 'warnings',
      title: labels.warnings,
      figures: [
        { label: labels.warningCount, value: warnings.length, format: COUNT },
        { label: labels.warnedAccounts, value: new Set(warnings.map(({ account }) => account)).size, format: COUNT },
        ...byTrigger.filter(({ value }) => value > 0),
      ],
      content: { kind: 'kit', kit: kitOf(context, { [WARNINGS]: warned, [MEASURES]: measures }) },
    },
  };
}

/** 客户回访计划 of the next month: visits and calls, the most urgent first. */
export function schedulePart(context: MonthContext, desk: AccountsDesk | undefined): Made {
  if (desk === undefined) return { missing: words.noAccounts() };
  const schedule = visitSchedule(desk);
  const { contacts, rows, notes } = schedule;
  if (rows.length === 0) return { missing: words.noVisits() };
  const of = (kind: string): number => contacts.filter((one) => one.kind === kind).length;
  return {
    part: {
      id: 'schedule',
      title: labels.schedule,
      figures: [
        { label: labels.visits, value: of('visit'), format: COUNT },
        { label: labels.calls, value: of('call'), format: COUNT },
      ],
      content: { kind: 'kit', kit: kitOf(context, { [REVISITS]: rows }) },
      calendar: (told) => visitCalendar(schedule, desk, context.lang, told),
    },
    notes,
  };
}

/** 各人待办: what everybody has to do next by the day of reference, about key accounts and all others. */
export function actionsPart(context: MonthContext, desk: AccountsDesk | undefined): Made {
  const { book, forms, rules, asOf, lang } = context;
  const items = agendaIn(desk?.context ?? formContext(book, forms, rules, asOf), lang);
  if (items.length === 0) return { missing: words.noActions() };
  const overdue = items.filter((item) => urgencyOf(item, asOf) === 'overdue');
  return {
    part: {
      id: 'actions',
      title: labels.actions,
      figures: [
        { label: labels.toDo, value: items.length, format: COUNT },
        { label: labels.overdue, value: overdue.length, format: COUNT },
      ],
      content: { kind: 'sheet', plan: (name) => agendaPlan(items, name, { rules, asOf, lang }) },
    },
  };
}
