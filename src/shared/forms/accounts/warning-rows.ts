import type { Reason } from '../../rules/answer';
import { isRefusal } from '../../rules/answer';
import { warningLimit } from '../../rules/warning';
import { cellLang } from '../../rules/letters/show';
import type { Lang } from '../../text/lang';
import { say } from '../../text/message';
import { type Day, monthOf } from '../../values/date';
import type { FormContext, FormRow } from '../form';
import type { FormEntry } from '../kit';
import { type KeyAccount, rowsAbout } from './accounts';
import { type AccountWarning, whyWarned } from './warnings';

const WARNINGS = 'monthlyWarning';
const MEASURES = 'keyAccountMeasures';

/** A row that a form is given, and why. */
export interface ProposedRow {
  readonly account: KeyAccount;
  readonly entry: FormEntry;
  readonly reasons: readonly Reason[];
}

const languageOf = ({ book, lang }: FormContext): Lang => cellLang(book.values, lang);

/** The number after the greatest that a form's rows bear. */
const nextSerial = (form: string, context: FormContext): number =>
  context.rows(form).reduce((most, row) => Math.max(most, row.number('serial') ?? 0), 0) + 1;

/** Whether two days lie in one accounting month. */
function inOneMonth(day: Day | undefined, other: Day, { book }: FormContext): boolean {
  if (day === undefined) return false;
  const [one, two] = [monthOf(day, book.values), monthOf(other, book.values)];
  return one.year === two.year && one.month === two.month;
}

const serially = (rows: readonly ProposedRow[], form: string, context: FormContext): readonly ProposedRow[] => {
  const first = nextSerial(form, context);
  return rows.map((row, i) => ({ ...row, entry: { serial: first + i, ...row.entry } }));
};

const identityOf = ({ id, name }: KeyAccount): FormEntry => ({
  ...(id === '' ? {} : { customerId: id }),
  ...(name === '' ? {} : { customerName: name }),
});

const dueOf = ({ response }: AccountWarning, { calendar, asOf }: FormContext): Day | undefined =>
  response && calendar.addWorkdays(asOf!, response.workdays);

/** Whether the month's sheet has the trigger already: nobody is warned of twice. */
const isWarned = ({ account, trigger }: AccountWarning, context: FormContext): boolean =>
  rowsAbout(WARNINGS, account, context).some(
    (row) => row.code('trigger') === trigger && inOneMonth(row.day('warnedOn'), context.asOf!, context),
  );

/** Rows of 大客户月度预警单: one for each trigger that holds and is not on the month's sheet yet. */
export function warningRows(warnings: readonly AccountWarning[], context: FormContext): readonly ProposedRow[] {
  const lang = languageOf(context);
  const rows = warnings
    .filter((warning) => !isWarned(warning, context))
    .map((warning): ProposedRow => {
      const { account, trigger, finding, response } = warning;
      const limit = warningLimit(trigger, context.book.values);
      return {
        account,
        reasons: whyWarned(warning),
        entry: {
          warnedOn: context.asOf!,
          ...identityOf(account),
          trigger,
          finding: say(lang, finding),
          threshold: isRefusal(limit) ? null : say(lang, limit.value),
          action: response?.measure[lang] ?? null,
          owner: account.owner === '' ? null : account.owner,
          level: account.level ?? null,
          phase: response?.phase.code ?? null,
          dueOn: dueOf(warning, context) ?? null,
        },
      };
    });
  return serially(rows, WARNINGS, context);
}

/** The furthest of the phases: who is to be won back is no longer merely watched. */
function furthest(warnings: readonly AccountWarning[], { book }: FormContext): string | null {
  const phases = book.values.relationship.interruption.controlPhases.map(({ code }) => code);
  const places = warnings.map(({ response }) => (response === undefined ? -1 : phases.indexOf(response.phase.code)));
  return phases[Math.max(...places)] ?? null;
}

/** A measure of the same month that says the same of the customer. */
const isPlanned = (issue: string, account: KeyAccount, context: FormContext): boolean =>
  rowsAbout(MEASURES, account, context).some(
    (row: FormRow) => row.text('issue') === issue && inOneMonth(row.day('startOn'), context.asOf!, context),
  );

/** Rows of 大客户对策一览表: one for each account that is warned of, all its triggers joined. */
export function measureRows(warnings: readonly AccountWarning[], context: FormContext): readonly ProposedRow[] {
  const lang = languageOf(context);
  const [mark, end] = lang === 'zh' ? ['；', '。'] : ['; ', '.'];
  const joined = (texts: readonly string[]): string => `${[...new Set(texts)].join(mark)}${end}`;
  const byAccount = new Map<KeyAccount, AccountWarning[]>();
  for (const warning of warnings) {
    if (warning.response === undefined) continue;
    byAccount.set(warning.account, [...(byAccount.get(warning.account) ?? []), warning]);
  }
  const rows = [...byAccount].flatMap(([account, of]): ProposedRow[] => {
    const named = (trigger: string): string =>
      context.book.values.churn.warnings.find(({ code }) => code === trigger)![lang];
    const colon = lang === 'zh' ? '：' : ': ';
    const issue = joined(of.map(({ trigger, finding }) => `${named(trigger)}${colon}${say(lang, finding)}`));
    if (isPlanned(issue, account, context)) return [];
    const dues = of.map((warning) => dueOf(warning, context)!);
    return [
      {
        account,
        reasons: of.flatMap(whyWarned),
        entry: {
          ...identityOf(account),
          issue,
          goal: joined(of.map(({ response }) => response!.goal[lang])),
          modes: [...new Set(of.map(({ response }) => response!.mode))].join(' '),
          measure: joined(of.map(({ response }) => response!.measure[lang])),
          owner: account.owner === '' ? null : account.owner,
          startOn: context.asOf!,
          dueOn: Math.min(...dues),
          progress: 0,
          level: account.level ?? null,
          phase: furthest(of, context),
        },
      },
    ];
  });
  return serially(rows, MEASURES, context);
}
