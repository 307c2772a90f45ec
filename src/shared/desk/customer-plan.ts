import { whyWarned } from '../forms/accounts';
import type { RuleBook } from '../rulebook/book';
import type { Reason } from '../rules/answer';
import { explain } from '../rules/explain';
import type { Lang } from '../text/lang';
import { say } from '../text/message';
import { type Day, formatDay } from '../values/date';
import { planned, type PlannedCell, type SheetPlan } from '../workbook/sheet-plan';
import type { CustomerView } from './customer';
import { customerLabels as labels } from './customer-words';

/** Of item, content, what belongs to it, why. */
const WIDTHS = [20, 44, 34, 66];
const COLUMNS = WIDTHS.length;
const NOBODY = '—';

type Line = readonly PlannedCell[];
type Head = keyof typeof labels | undefined;

/** By what the page of a customer is written. */
export interface CustomerPlanTerms {
  readonly rules: RuleBook;
  /** Without one nobody looked for warnings and for what to do. */
  readonly asOf: Day | undefined;
  readonly lang: Lang;
  /** How its texts are handed on: as they are where nothing is said, or masked. */
  readonly told?: (text: string) => string;
}

/**
 * One customer on one sheet: how it stands, what warns of it, what to do next, each with its reason; the same that
 * `kadesk customer --why` shows.
 * @param name  of the sheet
 */
export function customerPlan(
  { account, facts, warnings, actions }: CustomerView,
  name: string,
  { rules, asOf, lang, told = (text) => text }: CustomerPlanTerms,
): SheetPlan {
  const { warnings: triggers } = rules.values.churn;
  const why = (reasons: readonly Reason[]): string => (reasons.length === 0 ? '' : explain(reasons, rules, lang));
  const line = (...texts: readonly string[]): Line => texts.map((text) => planned(told(text), 'text'));
  const block = (title: keyof typeof labels, heads: readonly Head[], lines: readonly Line[] | undefined): Line[] => [
    Array.from({ length: COLUMNS }, (_, i) => planned(i === 0 ? labels[title][lang] : null, 'group')),
    heads.map((head) => planned(head === undefined ? null : labels[head][lang], 'heading')),
    ...(lines === undefined || lines.length === 0
      ? [line(labels[lines === undefined ? 'notLookedAt' : 'none'][lang], '', '', '')]
      : lines),
  ];
  const said = (label: keyof typeof labels, text: string): Line => [
    planned(labels[label][lang], 'note'),
    planned(text, 'note'),
  ];
  const title = [account.name, account.id].filter((one) => one !== '').join('  ');
  return {
    name,
    widths: WIDTHS,
    frozenRows: 1,
    rows: [
      [planned(told(title), 'title')],
      ...(asOf === undefined ? [] : [said('asOf', formatDay(asOf))]),
      said('ruleBook', `${rules.version} (${rules.hash})`),
      ...block(
        'facts',
        ['item', 'content', undefined, 'why'],
        facts.map(({ label, value, reasons }) => line(label[lang], value[lang], '', why(reasons))),
      ),
      ...block(
        'warnings',
        ['trigger', 'finding', 'measure', 'why'],
        warnings?.map((one) =>
          line(
            triggers.find(({ code }) => code === one.trigger)![lang],
            say(lang, one.finding),
            one.response?.measure[lang] ?? '',
            why(whyWarned(one)),
          ),
        ),
      ),
      ...block(
        'actions',
        ['dueOn', 'what', 'who', 'why'],
        actions?.map(({ what, dueOn, who, reasons }) =>
          line(dueOn === undefined ? NOBODY : formatDay(dueOn), say(lang, what), who || NOBODY, why(reasons)),
        ),
      ),
    ],
  };
}
