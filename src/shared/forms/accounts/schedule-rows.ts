import { explain } from '../../rules/explain';
import { cellLang } from '../../rules/letters/show';
import { type Day } from '../../values/date';
import { foldKey } from '../../values/fold';
import type { FormContext } from '../form';
import { dateIn, numberOf } from '../numbers';
import type { PlannedContact } from './schedule';
import { AIMS } from './schedule-words';
import type { ProposedRow } from './warning-rows';

const PLANS = 'revisitPlan';

/** How the two kinds of contact are made; codes of `forms.choice.contactChannel`. */
const CHANNELS = { visit: 'onSite', call: 'phone' } as const;

/** Numbers of revisits, as the rule book writes them, that no row of the workbook bears yet. */
function numberer(context: FormContext): (day: Day) => string {
  const pattern = context.book.values.identity.numbering.revisitNo;
  const taken = new Set(context.rows(PLANS).map((row) => foldKey(row.text('revisitNo'))));
  const last = new Map<string, number>();
  return (day) => {
    const date = dateIn(pattern.date, day);
    let sequence = last.get(date) ?? 0;
    let number: string;
    do number = numberOf(pattern, day, ++sequence);
    while (taken.has(foldKey(number)));
    last.set(date, sequence);
    return number;
  };
}

/** Rows of 客户回访计划 for planned visits and calls, in their order. */
export function scheduleRows(contacts: readonly PlannedContact[], context: FormContext): readonly ProposedRow[] {
  const lang = cellLang(context.book.values, context.lang);
  const number = numberer(context);
  return contacts.map(({ account, day, kind, aim, owner, reasons }) => ({
    account,
    reasons,
    entry: {
      revisitNo: number(day),
      ...(account.id === '' ? {} : { customerId: account.id }),
      ...(account.name === '' ? {} : { customerName: account.name }),
      plannedOn: day,
      channel: CHANNELS[kind],
      purpose: AIMS[aim][lang],
      content: explain(reasons, context.book, lang),
      visitor: owner === '' ? null : owner,
      level: account.level ?? null,
      owner: owner === '' ? null : owner,
    },
  }));
}
