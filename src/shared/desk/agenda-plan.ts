import { type AgendaItem, byPerson } from '../forms/accounts';
import type { RuleBook } from '../rulebook/book';
import { explain } from '../rules/explain';
import type { Lang, Text } from '../text/lang';
import { say } from '../text/message';
import { type Day, formatDay } from '../values/date';
import { planned, type PlannedCell, type SheetPlan } from '../workbook/sheet-plan';
import { NOBODY, type Urgency, URGENCY_NAMES, urgencyOf } from './agenda';
import { customerLabels } from './customer-words';

/** Of due, urgency, number and name of the customer, what, why. */
const WIDTHS = [12, 10, 12, 32, 44, 66];

const labels = {
  title: { zh: '待办', en: 'What to do next' },
  urgency: { zh: '轻重缓急', en: 'Urgency' },
} as const satisfies Record<string, Text>;

const TONES = { overdue: 'error', today: 'warning', later: undefined, open: undefined } as const satisfies Record<
  Urgency,
  PlannedCell['tone']
>;

/** By what the sheet of actions is written. */
export interface AgendaPlanTerms {
  readonly rules: RuleBook;
  readonly asOf: Day;
  readonly lang: Lang;
}

/**
 * What everybody has to do next on one sheet, person by person, what is due first in front.
 * @param name  of the sheet
 */
export function agendaPlan(
  items: readonly AgendaItem[],
  name: string,
  { rules, asOf, lang }: AgendaPlanTerms,
): SheetPlan {
  const heads = [
    customerLabels.dueOn,
    labels.urgency,
    ...['customerId', 'customerName'].map((code) => rules.values.forms.identity.find((term) => term.code === code)!),
    customerLabels.what,
    customerLabels.why,
  ];
  const lineOf = (item: AgendaItem): readonly PlannedCell[] => {
    const urgency = urgencyOf(item, asOf);
    const tone = TONES[urgency];
    return [
      planned(item.dueOn === undefined ? null : formatDay(item.dueOn), 'centred'),
      planned(URGENCY_NAMES[urgency][lang], 'centred', tone && { tone }),
      planned(item.account?.id || null, 'text'),
      planned(item.account?.name || null, 'text'),
      planned(say(lang, item.what), 'text'),
      planned(explain(item.reasons, rules, lang), 'text'),
    ];
  };
  return {
    name,
    widths: WIDTHS,
    frozenRows: 3,
    rows: [
      [planned(labels.title[lang], 'title')],
      [planned(customerLabels.asOf[lang], 'note'), planned(formatDay(asOf), 'note')],
      heads.map((head) => planned(head[lang], 'heading')),
      ...byPerson(items).flatMap(({ who, items: own }) => [
        heads.map((_, i) => planned(i === 0 ? `${who === '' ? NOBODY[lang] : who} (${own.length})` : null, 'group')),
        ...own.map(lineOf),
      ]),
    ],
  };
}
